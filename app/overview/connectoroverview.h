#pragma once

#include "base/datadirectory.h"
#include "collection/collectorlease.h"
#include "collection/connectorstatus.h"
#include "configuration/settings.h"
#include "connector/connectorconfig.h"
#include "http/requestpace.h"
#include "storage/recordstore.h"

#include <array>
#include <optional>
#include <vector>

namespace workbench {

// One content type of a connector as the overview shows it. Times in milliseconds since the epoch.
struct FeedOverview {
    QString contentType;
    FeedState state; // Cursor, coverage, gaps, stored records, last run.
};

// Everything that the overview shows of one connector, read from the data directory at one moment. Plain
// value.
struct ConnectorOverview {
    ConnectorConfig connector;
    ConnectorStatus status;
    std::optional<LastTest> test;
    std::vector<FeedOverview> feeds;
    std::optional<qint64> lastRun; // Start of the newest run of any content type.
    std::optional<qint64> nextRun; // When the next poll is due; nothing for connectors that do not collect.
    PaceUsage pace; // The rolling minute of the connector's tenant.
    std::array<qint64, 24> hourly{}; // Records by event time, oldest hour first, the last one is not over.
    qint64 recordsOf24h = 0;
    qint64 storedRecords = 0;
    std::vector<RunSummary> lastErrors; // Newest first, at most three: runs that did not end well.
    bool isSecretStored = true;
    std::optional<LeaseHolder> elsewhere; // Another process that collects this connector.
    // Of our own collector, or of the one elsewhere as far as it says; Stopped: there is none.
    CollectorState live{.kind = CollectorState::Kind::Stopped};
    int storedNow = 0; // Records stored by the run in progress.
    qint64 readAt = 0; // When this was read; what PaceUsage::throttledFor counts from.
};

// Reads the parts that are kept on disk, without changing or creating anything there; `live` and `storedNow`
// of a collector of this process are the caller's. A store that does not exist yet has no runs and no
// records. For a thread that may wait. `now` in milliseconds since the epoch.
[[nodiscard]] Result<ConnectorOverview> readConnectorOverview(const DataDirectory &data,
    const ConnectorConfig &connector, const Settings &settings, bool isSecretStored, qint64 now);

} // namespace workbench
