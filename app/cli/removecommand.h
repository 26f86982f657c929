#pragma once

namespace CLI {
class App;
} // namespace CLI

namespace workbench {

struct CommandContext;

// `connectorctl remove`: the keychain entry, what the store knows of the connector, and the connector.
void addRemoveCommand(CLI::App &app, CommandContext &context);

} // namespace workbench
