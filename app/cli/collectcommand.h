#pragma once

namespace CLI {
class App;
} // namespace CLI

namespace workbench {

struct CommandContext;

// `connectorctl collect`: one run of the connectors named (--once), or the service (--all --follow).
void addCollectCommand(CLI::App &app, CommandContext &context);

} // namespace workbench
