#pragma once

#include "collection/collectorthread.h"

#include <QObject>
#include <map>
#include <memory>
#include <vector>

namespace workbench {

// Keeps one following CollectorThread for each connector that should collect. Lives on the main thread; used
// by the window and by `connectorctl collect --follow` alike. What should run is asked for again when told
// and every few seconds, so that a change made by another program on the same data directory takes effect.
class RunningCollectors : public QObject {
    Q_OBJECT

public:
    // One connector that should collect, with its secret.
    struct Wanted {
        CollectorSetup setup; // Another than it runs with: the collector is started anew.
        qint64 passedTestAt = 0; // When its last test passed; a newer one makes it ask again.
    };

    explicit RunningCollectors(QObject *parent = nullptr);
    ~RunningCollectors() override; // Stops all and joins.

    // Starts, restarts and stops threads until exactly these run. A restarted one begins when its
    // predecessor has ended, since the two would exclude each other.
    void setWanted(const std::vector<Wanted> &wanted);
    // Asks all to stop; allStopped() follows, once, when the last thread has ended.
    void stopAll();
    // True when no thread is left, not even one that is still ending.
    [[nodiscard]] bool isEmpty() const { return m_running.empty(); }
    // Null if none runs for this connector or if it is ending.
    [[nodiscard]] CollectorThread *collector(const QString &connectorId) const;

Q_SIGNALS:
    void pollFinished(const QString &connectorId, const QList<workbench::RunSummary> &runs);
    void stateChanged(const QString &connectorId, const workbench::CollectorState &state);
    void recordsStored(const QString &connectorId, int count);
    void allStopped();

private:
    struct Running {
        std::unique_ptr<CollectorThread> thread;
        qint64 passedTestAt = 0;
        bool isEnding = false; // Asked to stop, still at work.
    };

    // Brings what runs closer to what is wanted; the rest follows when threads end.
    void reconcile();
    void start(const Wanted &wanted);
    void forget(const QString &connectorId);

    std::map<QString, Wanted> m_wanted;
    std::map<QString, Running> m_running;
    bool m_isStoppingAll = false;
};

} // namespace workbench
