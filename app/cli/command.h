#pragma once

#include "base/datadirectory.h"

#include <QString>
#include <QStringList>
#include <functional>
#include <stop_token>
#include <string>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace workbench {

// What every command gets: the global options, and where it leaves what it will do. One object per program
// run, owned by main(); filled while the command line is parsed.
struct CommandContext {
    QString dataDir; // As given; empty: the platform's folder.
    bool json = false;
    // Set by the chosen command, run after parsing on the main thread with a QCoreApplication alive; returns
    // the exit code.
    std::function<int()> action;

    [[nodiscard]] DataDirectory dataDirectory() const { return DataDirectory(dataDir); }
};

// Options that hold Qt's types. The target must live until the action has run; commands keep their options in
// a shared_ptr that the action holds too. An empty value is wrong usage unless it is said to mean something:
// it is what an unset variable of a script leaves, and must not pass for "not given".
enum class EmptyText { Refused, Accepted };
CLI::Option *addText(CLI::App &app, const std::string &flags, QString &target, const std::string &help,
    EmptyText empty = EmptyText::Refused);
// Values separated by commas, or the option repeated; blanks around a value are dropped. Without any value it
// is wrong usage.
CLI::Option *addList(CLI::App &app, const std::string &flags, QStringList &target, const std::string &help);

// Runs `work` on its own thread while the main event loop turns, and returns its exit code. The first SIGINT
// or SIGTERM asks the work to stop (it then answers 130, the exit code of ErrorKind::Cancelled); a second one
// ends the program at once. To be called on the main thread, one at a time.
[[nodiscard]] int runOffMainThread(const std::function<int(std::stop_token)> &work);

} // namespace workbench
