#pragma once

namespace CLI {
class App;
} // namespace CLI

namespace workbench {

struct CommandContext;

// `connectorctl filter add|edit|list|show|remove|preview`: log filters.
void addFilterCommand(CLI::App &app, CommandContext &context);

} // namespace workbench
