#pragma once

namespace CLI {
class App;
} // namespace CLI

namespace workbench {

struct CommandContext;

// `connectorctl filter edit`: changes a filter; what is not given stays.
void addFilterEdit(CLI::App &app, CommandContext &context);

} // namespace workbench
