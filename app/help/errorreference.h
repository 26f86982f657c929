#pragma once

#include "base/error.h"

#include <QString>

namespace workbench {

// Every error that has words of its own, with cause and remedy as explain() gives them everywhere else, as
// HTML for the page "errors". Errors with the same words are one entry.
[[nodiscard]] QString errorReference();

// The entry of that page for an error, as an address: "help:errors#aadsts-7000215".
[[nodiscard]] QString helpAddressOf(const Error &error);

} // namespace workbench
