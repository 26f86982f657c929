#pragma once

#include "base/error.h"

namespace workbench {

// The words for one case, untranslated (context "ErrorExplanation").
struct ExplanationRow {
    const char *headline = nullptr;
    const char *meaning = nullptr;
    const char *advice[3] = {}; // The first null ends the list.
};

// Null: there is no row of that kind.
[[nodiscard]] const ExplanationRow *explanationOf(Cause cause);
[[nodiscard]] const ExplanationRow *explanationOfStatus(int status);
[[nodiscard]] const ExplanationRow *explanationOf(ErrorKind kind); // Never null.

} // namespace workbench
