#pragma once

#include "ui/theme/tokens.h"

#include <QString>

namespace workbench {

// The application's one style sheet in the colours given: sizes and borders that a palette cannot express.
[[nodiscard]] QString styleSheet(const Tokens &tokens, bool isDark);

} // namespace workbench
