#pragma once

namespace CLI {
class App;
} // namespace CLI

namespace workbench {

struct CommandContext;

// `connectorctl list` and `show`.
void addListCommand(CLI::App &app, CommandContext &context);
void addShowCommand(CLI::App &app, CommandContext &context);

} // namespace workbench
