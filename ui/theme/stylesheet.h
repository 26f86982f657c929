#pragma once

#include "ui/theme/tokens.h"

#include <QString>

namespace workbench {

// A style sheet in the colours given: each @name of a token becomes its colour.
[[nodiscard]] QString inColors(QString text, const Tokens &tokens, bool isDark);

// The application's one style sheet in the colours given: sizes and borders that a palette cannot express.
[[nodiscard]] QString styleSheet(const Tokens &tokens, bool isDark);

} // namespace workbench
