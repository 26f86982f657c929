#pragma once

#include "benchmarks/measurement.h"

#include <QObject>
#include <QPointer>
#include <optional>

class QScrollBar;

namespace workbench {
class RecordBrowser;
class RecordTable;
} // namespace workbench

namespace workbench::bench {

// A person at the record browser: acts through its widgets, and knows when what was asked for is on the
// screen, which is when every visible row has been read and painted. GUI thread.
class WindowHands : public QObject {
    Q_OBJECT

public:
    // `browser` is shown and outlives this.
    explicit WindowHands(RecordBrowser &browser);

    // Begins a wait; shown() ends it. SameResult: the rows at another place of what is shown already.
    enum class Wait { SameResult, OtherResult };
    void begin(Wait wait);
    [[nodiscard]] bool isWaiting() const { return m_isWaiting; }
    // Since begin(), in milliseconds.
    [[nodiscard]] double waited() const { return m_watch.seconds() * 1000; }
    // Acts and waits; milliseconds. Ends the program after a minute.
    double timeOf(Wait wait, const std::function<void()> &act);
    // Answers what the event loop has until it is so. Ends the program after a minute.
    static void waitUntil(const std::function<bool()> &isSo);

    void showAllTimes();
    // Empty: every class.
    void filter(const QByteArray &msgClass);
    // One key after the other goes into the search field; search() runs what is there.
    void type(QChar letter);
    void clearQuery();
    void search();
    // To this share of the whole result.
    void jump(double share);
    void turnWheel(int notches);
    void pageDown();

    [[nodiscard]] qint64 total() const;
    // Paintings of the table so far, and those that had rows not read yet.
    [[nodiscard]] int paints() const { return m_paints; }
    [[nodiscard]] int blankPaints() const { return m_blankPaints; }
    // Of the whole page, in milliseconds, median: the yardstick of this machine and this size of window.
    [[nodiscard]] double repaintTime() const;

Q_SIGNALS:
    void shown(double milliseconds);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool areRowsRead() const;
    void press(QWidget *target, int key, const QString &text = {}) const;

    RecordBrowser &m_browser;
    RecordTable *m_table;
    QScrollBar *m_scrollBar;
    bool m_isWaiting = false, m_needsOther = false, m_isPainted = false;
    int m_paints = 0, m_blankPaints = 0;
    Stopwatch m_watch;
};

} // namespace workbench::bench
