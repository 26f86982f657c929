#pragma once

#include "base/error.h"

#include <vector>

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

// Everything that has a row, in the tables' order, for a reference of errors. 500 stands for all of 5xx.
struct ExplainedCases {
    std::vector<int> statuses;
    std::vector<Cause> connection; // On the way to Microsoft.
    std::vector<Cause> tenant; // At Microsoft.
    std::vector<Cause> local; // On this computer.
    std::vector<ErrorKind> kinds;
};
[[nodiscard]] ExplainedCases explainedCases();

} // namespace workbench
