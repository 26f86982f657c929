#include "ui/logfilters/lensfeed.h"

#include <QElapsedTimer>

namespace workbench {

LensFeed::LensFeed(const QString &recordsFile, QObject *parent)
    : QObject(parent)
    , m_file(recordsFile)
    , m_thread([this] { run(); })
{
}

LensFeed::~LensFeed()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
        m_stop.request_stop();
    }
    m_wake.notify_all();
    m_thread.join();
}

void LensFeed::ask(const LensRequest &request)
{
    ++m_newest;
    {
        const std::lock_guard lock(m_mutex);
        m_waiting = request;
        m_waitingNumber = m_newest;
        m_stop.request_stop();
    }
    m_wake.notify_all();
}

void LensFeed::run()
{
    FilterLens lens(m_file);
    for (;;) {
        LensRequest request;
        quint64 number = 0;
        std::stop_token stop;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_isEnding || m_waiting; });
            if (m_isEnding)
                return;
            request = *std::exchange(m_waiting, std::nullopt);
            number = m_waitingNumber;
            m_stop = {};
            stop = m_stop.get_token();
        }
        answer(lens, request, number, stop);
    }
}

void LensFeed::answer(
    FilterLens &lens, const LensRequest &request, quint64 number, const std::stop_token &stop)
{
    QElapsedTimer clock;
    clock.start();
    const auto estimate = lens.estimate(request, stop);
    if (stop.stop_requested())
        return;
    post(number, estimate, clock.elapsed());
    if (!estimate || !estimate->isEstimate)
        return;
    const auto exact = lens.measure(request, stop);
    if (!stop.stop_requested())
        post(number, exact, clock.elapsed());
}

void LensFeed::post(quint64 number, const Result<LensAnswer> &answer, qint64 duration)
{
    QMetaObject::invokeMethod(
        this,
        [this, number, answer, duration] {
            if (number != m_newest)
                return;
            if (answer)
                Q_EMIT answered(*answer, duration);
            else
                Q_EMIT failed(answer.error());
        },
        Qt::QueuedConnection);
}

} // namespace workbench
