#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QString>
#include <optional>

namespace CLI {
class App;
} // namespace CLI

namespace workbench {

// Where the command line takes a client secret from; never from an argument.
struct SecretInput {
    bool fromStdin = false;
    QString file;

    // True if one of the two options was given.
    [[nodiscard]] bool isGiven() const { return fromStdin || !file.isEmpty(); }
};

// --secret-stdin and --secret-file, of which at most one may be given.
void addSecretInput(CLI::App &app, SecretInput &input);

// From where the options say, else asked for without echo if standard input is a terminal, else nothing.
// Cancelled if the question is interrupted.
[[nodiscard]] Result<std::optional<Secret>> takeSecret(const SecretInput &input);

} // namespace workbench
