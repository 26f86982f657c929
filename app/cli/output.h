#pragma once

#include "base/error.h"

#include <QByteArrayView>
#include <QJsonObject>
#include <QString>

namespace workbench {

struct CommandContext;

// The exit codes of the command line; the numbers are a contract.
enum ExitCode : int {
    ExitDone = 0,
    ExitFault = 1,
    ExitRefusedByUs = 2,
    ExitRefusedByMicrosoft = 3,
    ExitNotReachable = 4,
    ExitNotNow = 5,
    ExitNoSecret = 6,
    ExitStore = 7,
    ExitStopped = 130,
};

[[nodiscard]] int exitCode(const Error &error);

// What --help says below the options of every command.
[[nodiscard]] QString exitCodeHelp();

// Bytes to standard output. False if nobody reads any more (a closed pipe): the command then ends quietly
// with 0.
[[nodiscard]] bool writeOut(QByteArrayView bytes);
// One line of text to standard output, and to standard error.
void printLine(const QString &text);
void printNote(const QString &text);
// A single JSON document on one line.
void printJson(const QJsonObject &document);
// True if standard error is a terminal; only then progress is shown.
[[nodiscard]] bool wantsProgress();

// The JSON error document, {"error":{…}}. `headline` is a whole sentence without a full stop that names the
// intention: "Cannot test “acme”".
[[nodiscard]] QJsonObject errorDocument(const Error &error, const QString &headline);
// Prints the error as JSON on standard output or as text on standard error, and returns its exit code.
[[nodiscard]] int reportError(const Error &error, const CommandContext &context, const QString &headline);

} // namespace workbench
