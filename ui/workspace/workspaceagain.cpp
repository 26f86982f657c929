// Collecting on a person's word: now, or a stretch of time again.

#include "ui/workspace/workspace.h"

namespace workbench {

void Workspace::collectNow(const QString &id)
{
    if (CollectorThread *thread = m_running.collector(id))
        thread->collectNow();
}

void Workspace::collectAgain(const QString &id, const TimeInterval &window)
{
    const ConnectorConfig *found = connector(id);
    if (m_again.count(id) != 0 || !found)
        return;
    m_again[id] = nullptr; // Keeps the following collector away until the stretch is through.
    reconcile();
    constexpr int attempts = 40;
    if (m_known.contains(id)) {
        runAgain(id, window, attempts);
        return;
    }
    readSecret(*found, [this, id, window](const std::optional<Error> &error) {
        if (!error) {
            runAgain(id, window, attempts);
            return;
        }
        m_again.erase(id);
        Q_EMIT failed(tr("Cannot collect the time again"), *error);
        reload();
    });
}

void Workspace::runAgain(const QString &id, const TimeInterval &window, int attempts)
{
    const ConnectorConfig *found = connector(id);
    if (!found || m_isStopping) {
        m_again.erase(id);
        return;
    }
    CollectorSetup setup = wanted(*found).setup;
    setup.window = window;
    auto thread = std::make_unique<CollectorThread>(std::move(setup), CollectorThread::Mode::Once);
    connect(thread.get(), &CollectorThread::stateChanged, this, [this, id](const CollectorState &state) {
        m_live.insert(id, state);
        takeOverviews(m_overviews);
    });
    connect(thread.get(), &CollectorThread::recordsStored, this,
        [this, id](int count) { Q_EMIT recordsStored(id, count); });
    connect(thread.get(), &QThread::finished, this,
        [this, id, window, attempts] { againEnded(id, window, attempts); });
    thread->start();
    m_again[id] = std::move(thread);
}

void Workspace::againEnded(const QString &id, const TimeInterval &window, int attempts)
{
    const auto running = m_again.find(id);
    if (running == m_again.end() || !running->second)
        return;
    const auto error = running->second->startError();
    const std::vector<RunSummary> runs = running->second->runs();
    running->second.release()->deleteLater();
    // The collector that followed may still hold its lease for a moment.
    if (error && error->kind == ErrorKind::Busy && attempts > 0) {
        constexpr auto moment = std::chrono::milliseconds(250);
        QTimer::singleShot(
            moment, this, [this, id, window, attempts] { runAgain(id, window, attempts - 1); });
        return;
    }
    m_again.erase(running);
    if (error)
        Q_EMIT failed(tr("Cannot collect the time again"), *error);
    else
        Q_EMIT pollFinished(id, QList<RunSummary>(runs.begin(), runs.end()));
    reload();
}

} // namespace workbench
