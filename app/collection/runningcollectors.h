#pragma once

#include "collection/collectorthread.h"

#include <QObject>
#include <QTimer>
#include <functional>
#include <map>
#include <memory>

namespace workbench {

// Keeps one following CollectorThread for each connector that should collect. Lives on the main thread; used
// by the window and by `connectorctl collect --follow` alike. What should run is asked for again when told
// and every few seconds, so that a change made by another program on the same data directory takes effect.
class RunningCollectors : public QObject {
    Q_OBJECT

public:
    // One connector that should collect, with its secret, or why it cannot have it.
    struct Wanted {
        CollectorSetup setup;
        QByteArray fingerprint; // Changes when the collector must be started anew (configuration or secret).
        qint64 passedTestAt = 0; // When its last test passed; a newer one makes it ask again.
    };

    explicit RunningCollectors(QObject *parent = nullptr);
    ~RunningCollectors() override; // Stops all and joins.

    // Starts, restarts and stops threads until exactly these run.
    void setWanted(const std::vector<Wanted> &wanted);
    // Asks all to stop; allStopped() follows when the last thread has ended.
    void stopAll();
    [[nodiscard]] bool isEmpty() const { return m_running.empty(); }
    [[nodiscard]] CollectorThread *collector(const QString &connectorId) const;

Q_SIGNALS:
    void pollFinished(const QString &connectorId, const QList<workbench::RunSummary> &runs);
    void stateChanged(const QString &connectorId, const workbench::CollectorState &state);
    void recordsStored(const QString &connectorId, int count);
    void allStopped();

private:
    struct Running {
        std::unique_ptr<CollectorThread> thread;
        QByteArray fingerprint;
        qint64 passedTestAt = 0;
    };

    void start(const Wanted &wanted);
    void stop(const QString &connectorId);

    std::map<QString, Running> m_running;
    std::vector<std::unique_ptr<CollectorThread>> m_stopping; // Asked to stop, still at work.
};

} // namespace workbench
