#include "collection/runningcollectors.h"

namespace workbench {

RunningCollectors::RunningCollectors(QObject *parent) : QObject(parent) { }

RunningCollectors::~RunningCollectors()
{
    // All are asked before the first is waited for: stopping takes as long as the slowest, not as all
    // together.
    for (const auto &[id, running] : m_running)
        running.thread->requestStop();
    for (const auto &thread : m_stopping)
        thread->requestStop();
}

void RunningCollectors::setWanted(const std::vector<Wanted> &wanted)
{
    std::map<QString, const Wanted *> byId;
    for (const Wanted &one : wanted)
        byId.emplace(one.setup.connector.id, &one);
    std::vector<QString> toStop;
    for (const auto &[id, running] : m_running) {
        const auto found = byId.find(id);
        if (found == byId.end() || found->second->fingerprint != running.fingerprint)
            toStop.push_back(id);
    }
    for (const QString &id : toStop)
        stop(id);
    for (const auto &[id, one] : byId) {
        const auto found = m_running.find(id);
        if (found == m_running.end()) {
            start(*one);
        } else if (one->passedTestAt > found->second.passedTestAt) {
            found->second.passedTestAt = one->passedTestAt;
            found->second.thread->askAgain();
        }
    }
}

void RunningCollectors::stopAll()
{
    while (!m_running.empty())
        stop(m_running.begin()->first);
    if (m_stopping.empty())
        Q_EMIT allStopped();
}

CollectorThread *RunningCollectors::collector(const QString &connectorId) const
{
    const auto found = m_running.find(connectorId);
    return found == m_running.end() ? nullptr : found->second.thread.get();
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
    thread->start();
    m_running.emplace(id,
        Running{.thread = std::move(thread),
            .fingerprint = wanted.fingerprint,
            .passedTestAt = wanted.passedTestAt});
}

void RunningCollectors::stop(const QString &connectorId)
{
    const auto found = m_running.find(connectorId);
    CollectorThread *thread = found->second.thread.get();
    m_stopping.push_back(std::move(found->second.thread));
    m_running.erase(found);
    connect(thread, &QThread::finished, this, [this, thread] {
        std::erase_if(m_stopping, [thread](const auto &stopping) { return stopping.get() == thread; });
        if (m_running.empty() && m_stopping.empty())
            Q_EMIT allStopped();
    });
    thread->requestStop();
    // It may have ended on its own before anybody listened.
    if (thread->isFinished()) {
        std::erase_if(m_stopping, [thread](const auto &stopping) { return stopping.get() == thread; });
        if (m_running.empty() && m_stopping.empty())
            Q_EMIT allStopped();
    }
}

} // namespace workbench
