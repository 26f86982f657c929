#include "collection/runningcollectors.h"

#include <utility>

namespace workbench {

RunningCollectors::RunningCollectors(QObject *parent) : QObject(parent) { }

RunningCollectors::~RunningCollectors()
{
    // All are asked before the first is waited for: stopping takes as long as the slowest, not as all
    // together.
    for (const auto &[id, running] : m_running)
        running.thread->requestStop();
}

void RunningCollectors::setWanted(const std::vector<Wanted> &wanted)
{
    m_wanted.clear();
    for (const Wanted &one : wanted)
        m_wanted.emplace(one.setup.connector.id, one);
    reconcile();
}

void RunningCollectors::stopAll()
{
    m_isStoppingAll = true;
    m_wanted.clear();
    reconcile();
}

CollectorThread *RunningCollectors::collector(const QString &connectorId) const
{
    const auto found = m_running.find(connectorId);
    return found == m_running.end() || found->second.isEnding ? nullptr : found->second.thread.get();
}

void RunningCollectors::reconcile()
{
    for (auto &[id, running] : m_running) {
        const auto wanted = m_wanted.find(id);
        if (wanted == m_wanted.end() || wanted->second.setup != running.thread->setup()) {
            running.isEnding = true;
            running.thread->requestStop();
        } else if (wanted->second.passedTestAt > running.passedTestAt) {
            running.passedTestAt = wanted->second.passedTestAt;
            running.thread->askAgain();
        }
    }
    for (const auto &[id, wanted] : m_wanted) {
        if (!m_running.contains(id))
            start(wanted);
    }
    if (m_running.empty() && std::exchange(m_isStoppingAll, false))
        Q_EMIT allStopped();
}

void RunningCollectors::start(const Wanted &wanted)
{
    const QString id = wanted.setup.connector.id;
    auto thread = std::make_unique<CollectorThread>(wanted.setup, CollectorThread::Mode::Follow);
    connect(thread.get(), &CollectorThread::pollFinished, this,
        [this, id](const QList<RunSummary> &runs) { Q_EMIT pollFinished(id, runs); });
    connect(thread.get(), &CollectorThread::stateChanged, this,
        [this, id](const CollectorState &state) { Q_EMIT stateChanged(id, state); });
    connect(thread.get(), &CollectorThread::recordsStored, this,
        [this, id](int count) { Q_EMIT recordsStored(id, count); });
    // Emitted once for each thread, and behind everything else it had to say.
    connect(thread.get(), &QThread::finished, this, [this, id] { forget(id); });
    thread->start();
    m_running.emplace(id, Running{.thread = std::move(thread), .passedTestAt = wanted.passedTestAt});
}

void RunningCollectors::forget(const QString &connectorId)
{
    m_running.erase(connectorId);
    reconcile();
}

} // namespace workbench
