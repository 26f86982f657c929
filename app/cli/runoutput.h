#pragma once

#include "storage/recordstore.h"

#include <QJsonObject>
#include <QString>
#include <vector>

namespace workbench {

// "ok", "degraded" or "failed"; a run that was stopped kept what it had and counts as degraded.
[[nodiscard]] QString resultName(RunResult result);

// One run as cli.md section 4 describes it.
[[nodiscard]] QJsonObject runJson(const RunSummary &run);
// {"connector":…,"runs":[…]}
[[nodiscard]] QJsonObject runsJson(const QString &connectorName, const std::vector<RunSummary> &runs);
// For people: a line for each run, and below it what went wrong and what to do.
[[nodiscard]] QString runsText(const QString &connectorName, const std::vector<RunSummary> &runs);

// The exit code of one run: 0 unless it failed, was stopped, or was throttled beyond its patience.
[[nodiscard]] int exitCode(const RunSummary &run);
// The worse of two exit codes: a fault of ours before one of the store, of the secret, a refusal, a failure
// to reach, …
[[nodiscard]] int worseExitCode(int one, int other);

} // namespace workbench
