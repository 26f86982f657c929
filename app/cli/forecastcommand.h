#pragma once

namespace CLI {
class App;
} // namespace CLI

namespace workbench {

struct CommandContext;

// forecast N
void addForecastCommand(CLI::App &app, CommandContext &context);

} // namespace workbench
