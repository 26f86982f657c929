#pragma once

namespace CLI {
class App;
} // namespace CLI

namespace workbench {

struct CommandContext;

// `connectorctl demo`: the whole way with the built-in demo tenant, in this process and a temporary data
// directory.
void addDemoCommand(CLI::App &app, CommandContext &context);

} // namespace workbench
