#pragma once

namespace CLI {
class App;
} // namespace CLI

namespace workbench {

struct CommandContext;

// `connectorctl count`: how many records there are, also by the values of a field.
void addCountCommand(CLI::App &app, CommandContext &context);

} // namespace workbench
