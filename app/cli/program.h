#pragma once

#include <functional>

namespace CLI {
class App;
} // namespace CLI

namespace workbench {

struct CommandContext;

// Parses the command line and runs what was chosen; the answer is the exit code. `addCommands` registers the
// commands. A QCoreApplication is alive. Main thread.
[[nodiscard]] int runProgram(
    int argc, char **argv, const std::function<void(CLI::App &, CommandContext &)> &addCommands);

} // namespace workbench
