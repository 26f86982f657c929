#pragma once

namespace CLI {
class App;
} // namespace CLI

namespace workbench {

struct CommandContext;

// `connectorctl edit`, `activate` and `deactivate`: change a connector that is there.
void addEditCommand(CLI::App &app, CommandContext &context);
void addActivateCommand(CLI::App &app, CommandContext &context);
void addDeactivateCommand(CLI::App &app, CommandContext &context);

} // namespace workbench
