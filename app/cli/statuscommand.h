#pragma once

namespace CLI {
class App;
} // namespace CLI

namespace workbench {

struct CommandContext;

// `connectorctl status`: state, cursor, coverage and request budget of one connector.
void addStatusCommand(CLI::App &app, CommandContext &context);

} // namespace workbench
