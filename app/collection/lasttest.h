#pragma once

#include "base/datadirectory.h"

#include <optional>

namespace workbench {

// How the last connection test of a connector ended; a passed one clears a failed status until the next run.
struct LastTest {
    qint64 finishedAt = 0; // Milliseconds since the epoch.
    bool isPassed = false;
    QString message; // The test's summary.
};

// Kept in tests.json in the data directory. Only one test runs at a time there, so nobody else writes
// meanwhile.
[[nodiscard]] Result<void> rememberTest(
    const DataDirectory &data, const QString &connectorId, const LastTest &test);
[[nodiscard]] std::optional<LastTest> lastTest(const DataDirectory &data, const QString &connectorId);

} // namespace workbench
