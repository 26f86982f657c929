#pragma once

#include <QEventLoop>
#include <QObject>
#include <QTimer>
#include <chrono>
#include <stop_token>

namespace workbench {

// Waits in a local event loop for something that reports by a signal, or for the end of the time, or for a
// stop. Used on one thread, on the stack; connect to done() with context() as the context.
class EventWait {
public:
    enum class End { Done, TimedOut, Stopped };

    [[nodiscard]] QObject *context() { return &m_loop; }
    void done() { finish(End::Done); }

    [[nodiscard]] End run(std::chrono::milliseconds time, const std::stop_token &stop)
    {
        // Runs on the thread that asks for the stop, so it only posts.
        const std::stop_callback onStop(stop, [this] {
            QMetaObject::invokeMethod(
                &m_loop, [this] { finish(End::Stopped); }, Qt::QueuedConnection);
        });
        QTimer::singleShot(time, &m_loop, [this] { finish(End::TimedOut); });
        if (!m_isFinished)
            m_loop.exec();
        return m_end;
    }

private:
    void finish(End end)
    {
        if (m_isFinished)
            return;
        m_isFinished = true;
        m_end = end;
        m_loop.quit();
    }

    QEventLoop m_loop;
    bool m_isFinished = false;
    End m_end = End::TimedOut;
};

} // namespace workbench
