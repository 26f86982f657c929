#pragma once

#include "connectivity/connectivityreport.h"

namespace workbench {

// What the dialog derives from a failed report.

// A new secret may help.
[[nodiscard]] bool isSecretFailure(const Error &error);
// Id of the first failed step; empty: the test could not begin.
[[nodiscard]] QString failedStep(const ConnectivityReport &report);
// Key of the field to go to: the one that the error names, else the one that the failed step depends on.
[[nodiscard]] QString fieldAtFault(const ConnectivityReport &report);
// "401 Unauthorized, AADSTS7000222"; the title of the error where it has no codes.
[[nodiscard]] QString codesOf(const Error &error);

} // namespace workbench
