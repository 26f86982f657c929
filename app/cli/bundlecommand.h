#pragma once

namespace CLI {
class App;
} // namespace CLI

namespace workbench {

struct CommandContext;

// bundle N --output FILE.zip | bundle verify FILE.zip | bundle import FILE.zip
void addBundleCommand(CLI::App &app, CommandContext &context);

} // namespace workbench
