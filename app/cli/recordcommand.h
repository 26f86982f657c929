#pragma once

namespace CLI {
class App;
} // namespace CLI

namespace workbench {

struct CommandContext;

// `connectorctl record`: one record, what it was made of, or how.
void addRecordCommand(CLI::App &app, CommandContext &context);

} // namespace workbench
