#pragma once

#include "base/datadirectory.h"
#include "collection/lasttest.h"
#include "connector/connectorconfig.h"
#include "storage/recordstore.h"

#include <vector>

namespace workbench {

// The state of a connector in the words of stellar-connector.md section 4.
enum class ConnectorState { NotInProfile, Inactive, Pending, Running, Ok, Degraded, Failed, NeedsSecret };

// "not_in_profile", "inactive", …; stable.
[[nodiscard]] QString stateName(ConnectorState state);

struct ConnectorStatus {
    ConnectorState state = ConnectorState::Pending;
    QString message; // One sentence for a person.
    qint64 since = 0; // Milliseconds since the epoch.
};

// What the rules look at; gathered by whoever asks.
struct StatusFacts {
    bool isSecretStored = true;
    bool isCollecting = false; // Somebody holds the connector's lease and a run is open.
    std::vector<RunSummary> lastRuns; // The last finished run of each content type that has one.
    std::optional<LastTest> test;

    // The newest run of one content type; `isHeld`: somebody holds the connector's lease.
    void addLastRun(const RunSummary &run, bool isHeld);
};

// Pure. Needs no profile on a sensor. A test that passed after the last run clears Failed and Degraded until
// the next run.
[[nodiscard]] ConnectorStatus connectorStatus(const ConnectorConfig &connector, const StatusFacts &facts);

// When the next poll is due, in milliseconds since the epoch, by the start of the last run of any content
// type; nothing for a connector that does not collect or has not yet.
[[nodiscard]] std::optional<qint64> nextRunAfter(
    const ConnectorConfig &connector, std::optional<qint64> lastRun);

// Gathers the facts from the data directory without changing anything there; a store that does not exist yet
// has no runs.
[[nodiscard]] Result<StatusFacts> statusFacts(
    const DataDirectory &data, const ConnectorConfig &connector, bool isSecretStored);

} // namespace workbench
