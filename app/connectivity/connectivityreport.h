#pragma once

#include "base/error.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <chrono>
#include <optional>

namespace workbench {

enum class StepState { Passed, Failed, Skipped };

// "passed", "failed", "skipped": the command line's JSON.
[[nodiscard]] QString stepStateName(StepState state);

// One rung of the ladder. Plain value.
struct TestStep {
    QString id; // secret, resolve_host, connect, tls, get_token, permissions, activities or alerts
    StepState state = StepState::Skipped;
    std::chrono::milliseconds duration{};
    QString summary = {}; // What was seen, in one line.
    QString detail = {}; // More of it; may be empty.
    std::optional<Error> error = {}; // Of a failed step.
};

// What came of one connection test. Plain value; `steps` always holds all eight, in order.
struct ConnectivityReport {
    QString connectorId;
    QString connectorName;
    QList<TestStep> steps;
    bool isPassed = false;
    QString summary; // One sentence: success or failure and why.
    QString explanation; // What a failure means; empty after success.
    QStringList recommendations; // What to do about it, the most promising first.
    QStringList notes; // What a person should know although nothing failed: a wrong clock, a certificate that
                       // ends soon.
    std::optional<Error> error; // Of the first step that failed.
    int requests = 0; // Token requests and reads.
    std::chrono::milliseconds duration{};
};

} // namespace workbench
