#pragma once

#include "connectivity/connectivityreport.h"

#include <functional>

namespace CLI {
class App;
} // namespace CLI

namespace workbench {

struct CommandContext;
class DataDirectory;

// One step for people: mark, title, time taken and what was seen.
[[nodiscard]] QString testStepLine(const TestStep &step);

// Gets each finished report while the lock on tests is still held.
using TestFinished = std::function<void(const DataDirectory &, const ConnectivityReport &)>;

// Keeps the result for the connector's status (tests.json). Not for a test that was stopped: it says nothing.
void rememberReport(const DataDirectory &data, const ConnectivityReport &report);

// `connectorctl test`: climbs the ladder from the secret to the first record, step by step.
void addTestCommand(CLI::App &app, CommandContext &context, TestFinished onFinished = rememberReport);

} // namespace workbench
