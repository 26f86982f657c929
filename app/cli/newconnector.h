#pragma once

#include "base/datadirectory.h"
#include "base/result.h"
#include "cli/secretinput.h"
#include "connector/connectorconfig.h"

namespace workbench {

struct CommandContext;

// Adds a checked connector whose name is free: takes its secret from where the options say, asks for it, or
// leaves it out; keychain first, configuration second, so that nothing is saved if the keychain refuses. The
// answer is what was saved. Main thread.
[[nodiscard]] Result<ConnectorConfig> addWithSecret(
    ConnectorConfig connector, const SecretInput &input, const DataDirectory &data);

// Prints it, `sentence` for people, and notes where its secret is missing.
void printAdded(const ConnectorConfig &connector, const CommandContext &context, const QString &sentence);

} // namespace workbench
