#pragma once

#include "collection/collectorthread.h"

#include <vector>

namespace workbench {

struct CommandContext;

// Runs one collector for each setup, side by side, while the main event loop turns, and prints what came of
// it. SIGINT and SIGTERM stop all of them; what is stored stays. Returns the exit code of the worst run. Main
// thread.
[[nodiscard]] int collectOnce(std::vector<CollectorSetup> setups, const CommandContext &context);

} // namespace workbench
