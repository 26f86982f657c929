#pragma once

namespace CLI {
class App;
} // namespace CLI

namespace workbench {

struct CommandContext;

// `connectorctl secret`: stores, replaces or forgets a connector's client secret.
void addSecretCommand(CLI::App &app, CommandContext &context);

} // namespace workbench
