#pragma once

namespace CLI {
class App;
} // namespace CLI

namespace workbench {

struct CommandContext;

// One function for each command, each in its own file <name>command.cpp: declares the command's options and,
// when it is chosen, sets CommandContext::action. main.cpp lists the calls in the order in which --help shows
// them.

} // namespace workbench
