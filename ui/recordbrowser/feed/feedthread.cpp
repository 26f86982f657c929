#include "ui/recordbrowser/feed/feedthread.h"

#include "base/threadpriority.h"

#include <QFile>
#include <algorithm>

namespace workbench {

using namespace Qt::StringLiterals;

Result<RecordReader *> FeedStore::reader()
{
    if (!m_reader) {
        if (!QFile::exists(m_file))
            return nullptr;
        auto opened = RecordReader::open(m_file);
        if (!opened)
            return fail(opened.error());
        m_reader = std::make_unique<RecordReader>(std::move(*opened));
        ++m_opened;
    }
    return m_reader.get();
}

FeedThread::FeedThread(const QString &file, Urgency urgency, Idle idle, QObject *parent)
    : QThread(parent)
    , m_store(file)
    , m_urgency(urgency)
    , m_idle(std::move(idle))
{
    setObjectName(u"record reader"_s);
    start();
}

FeedThread::~FeedThread()
{
    finish();
}

void FeedThread::finish()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
        m_stop.request_stop();
    }
    m_wake.notify_all();
    wait();
}

void FeedThread::add(quint64 generation, const QString &slot, Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!slot.isEmpty())
            std::erase_if(m_waiting, [&](const Request &request) { return request.slot == slot; });
        m_waiting.push_back({generation, slot, std::move(job)});
        if (m_waiting.size() > mostWaiting)
            m_waiting.pop_front();
    }
    m_wake.notify_all();
}

void FeedThread::dropBefore(quint64 generation)
{
    const std::lock_guard lock(m_mutex);
    const auto isOld = [&](quint64 other) { return other != anyGeneration && other < generation; };
    std::erase_if(m_waiting, [&](const Request &request) { return isOld(request.generation); });
    if (isOld(m_running))
        m_stop.request_stop();
}

void FeedThread::run()
{
    if (m_urgency == Urgency::Figures)
        yieldToOtherThreads();
    bool mayIdle = true;
    for (;;) {
        Request request;
        std::stop_token stop;
        {
            std::unique_lock lock(m_mutex);
            if (!mayIdle || !m_idle)
                m_wake.wait(lock, [this] { return m_isEnding || !m_waiting.empty(); });
            if (m_isEnding)
                return;
            if (!m_waiting.empty()) {
                request = std::move(m_waiting.back());
                m_waiting.pop_back();
            }
            m_stop = {};
            stop = m_stop.get_token();
            m_running = request.generation;
        }
        if (request.job) {
            request.job(m_store, stop);
            mayIdle = true;
        } else {
            mayIdle = m_idle && m_idle(m_store, stop);
        }
    }
}

} // namespace workbench
