#pragma once

#include "filter/lens/filterlens.h"

#include <QObject>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace workbench {

// Asks the lens on a thread of its own: an estimate first, then the exact figures. A newer question stops the
// one before. GUI thread; its calls never wait, but its end waits for the thread.
class LensFeed : public QObject {
    Q_OBJECT

public:
    explicit LensFeed(const QString &recordsFile, QObject *parent = nullptr);
    ~LensFeed() override;

    void ask(const LensRequest &request);

Q_SIGNALS:
    // Of the newest question only; an estimate is followed by the exact answer. How long it took in
    // milliseconds.
    void answered(const workbench::LensAnswer &answer, qint64 duration);
    void failed(const workbench::Error &error);

private:
    void run();
    void answer(FilterLens &lens, const LensRequest &request, quint64 number, const std::stop_token &stop);
    void post(quint64 number, const Result<LensAnswer> &answer, qint64 duration);

    const QString m_file;
    quint64 m_newest = 0; // Of the GUI thread.
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::optional<LensRequest> m_waiting;
    quint64 m_waitingNumber = 0;
    std::stop_source m_stop; // Of what runs.
    bool m_isEnding = false;
    std::thread m_thread;
};

} // namespace workbench
