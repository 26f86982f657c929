#pragma once

namespace CLI {
class App;
} // namespace CLI

namespace workbench {

struct CommandContext;

// `connectorctl records`: the stored records, newest first.
void addRecordsCommand(CLI::App &app, CommandContext &context);

} // namespace workbench
