#pragma once

namespace CLI {
class App;
} // namespace CLI

namespace workbench {

struct CommandContext;

// `connectorctl rejected`: the raw records that could not be mapped.
void addRejectedCommand(CLI::App &app, CommandContext &context);

} // namespace workbench
