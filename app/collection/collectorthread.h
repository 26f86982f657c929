#pragma once

#include "base/datadirectory.h"
#include "base/secret.h"
#include "collection/collectorstate.h"
#include "connector/connectorconfig.h"
#include "http/networkconfiguration.h"
#include "record/retentionpolicy.h"
#include "storage/recordstore.h"

#include <QThread>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <stop_token>
#include <vector>

namespace workbench {

class Collector;
class CollectorLease;
class RecordSource;
struct Settings;

// Everything a collector needs, by value: it is built and used on its own thread.
struct CollectorSetup {
    ConnectorConfig connector;
    Secret secret;
    ProxyLogin proxyLogin = {}; // For the connector's proxy.
    DataDirectory data;
    int requestCeiling = 25; // Requests in any rolling minute.
    std::chrono::seconds throttlePatience{180};
    RetentionPolicy retention = {}; // Applied after each poll.
    std::chrono::milliseconds retryDelay{1000}; // Before the first repetition; the next ones wait longer.
    std::optional<TimeInterval> window = {}; // Once only: collect this stretch again.

    bool operator==(const CollectorSetup &) const = default;
};

// The setup as the settings have it: with their network defaults, pace, patience and retention.
[[nodiscard]] CollectorSetup collectorSetup(
    const ConnectorConfig &connector, Secret secret, const DataDirectory &data, const Settings &settings);

// Owns the thread and everything that lives on it: network, source, store and Collector are built on its
// stack, used there and destroyed there. Lives on the main thread. The destructor asks it to stop and joins;
// a request in flight ends at once, a page being stored is finished.
class CollectorThread : public QThread {
    Q_OBJECT

public:
    enum class Mode { Once, Follow };

    CollectorThread(CollectorSetup setup, Mode mode, QObject *parent = nullptr);
    ~CollectorThread() override;

    [[nodiscard]] const CollectorSetup &setup() const { return m_setup; }
    [[nodiscard]] const ConnectorConfig &connector() const { return m_setup.connector; }

    void requestStop();
    // Polls now instead of at the end of the interval. Does not call into the thread: it only wakes it.
    void collectNow();
    // Something changed that may help a feed that waits for a person; polls now.
    void askAgain();

    // After the thread has finished: why it could not even start (another process collects, no store, …).
    [[nodiscard]] std::optional<Error> startError() const { return m_startError; }
    // After the thread has finished in mode Once: the run of each content type.
    [[nodiscard]] const std::vector<RunSummary> &runs() const { return m_runs; }

Q_SIGNALS:
    void stateChanged(const workbench::CollectorState &state);
    void recordsStored(int count);
    void runFinished(const workbench::RunSummary &summary);
    // All content types of one poll are through.
    void pollFinished(const QList<workbench::RunSummary> &runs);

protected:
    void run() override;

private:
    [[nodiscard]] Result<void> collect(std::stop_token stop);
    void publish(Collector &collector, CollectorLease &lease);
    [[nodiscard]] Result<void> takeFilters(Collector &collector) const;
    void follow(Collector &collector, RecordStore &store, const std::stop_token &stop);
    [[nodiscard]] std::optional<Error> keepRetention(RecordStore &store, const std::stop_token &stop) const;
    [[nodiscard]] CollectorState stateAfter(const std::vector<RunSummary> &runs, qint64 started) const;
    // False: stopped.
    [[nodiscard]] bool waitUntil(qint64 moment, const std::stop_token &stop);

    CollectorSetup m_setup;
    Mode m_mode;
    std::stop_source m_stop;
    std::optional<Error> m_startError;
    std::vector<RunSummary> m_runs;

    std::mutex m_wakeMutex;
    std::condition_variable_any m_wake;
    bool m_isWoken = false;
    bool m_asksAgain = false;
};

} // namespace workbench
