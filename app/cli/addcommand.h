#pragma once

namespace CLI {
class App;
} // namespace CLI

namespace workbench {

struct CommandContext;

// `connectorctl add`: checks and saves a new connector, its secret first.
void addAddCommand(CLI::App &app, CommandContext &context);

} // namespace workbench
