#pragma once

#include "secret/secretstore.h"

namespace workbench {

// For programs without a window: ask a store and wait for its answer in a local event loop. Main thread,
// never in a program with a window, whose event loop would be entered again.
[[nodiscard]] Result<Secret> readNow(SecretStore &store, const SecretReference &reference);
[[nodiscard]] Result<QString> writeNow(
    SecretStore &store, const SecretReference &reference, const Secret &secret);
[[nodiscard]] Result<void> removeNow(SecretStore &store, const SecretReference &reference);

} // namespace workbench
