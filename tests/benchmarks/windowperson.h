#pragma once

#include "benchmarks/windowhands.h"
#include "ui/watchdog/latencies.h"

#include <QTimer>
#include <map>

namespace workbench::bench {

// Never rests: turns the wheel sixty times a second, jumps, changes the filter, types queries letter by
// letter and runs them. How long each took to show rows is kept. GUI thread.
class WindowPerson : public QObject {
    Q_OBJECT

public:
    // `hands` outlive this. The queries find something.
    WindowPerson(WindowHands &hands, QList<QByteArray> msgClasses, QStringList queries);

    void start() { m_timer.start(); }
    void stop();
    // By what was done: "filter", "search", "jump".
    [[nodiscard]] const std::map<QString, Latencies> &waits() const { return m_waits; }

private:
    void act();
    void type();
    void begin(const QString &what, WindowHands::Wait wait);
    void note(double milliseconds);

    WindowHands &m_hands;
    QList<QByteArray> m_msgClasses;
    QStringList m_queries;
    QTimer m_timer;
    int m_step = 0, m_filter = 0, m_query = 0;
    qsizetype m_letter = 0;
    QString m_what; // That is waited for.
    std::map<QString, Latencies> m_waits;
};

} // namespace workbench::bench
