#pragma once

#include <QString>

namespace workbench {

// The text as one word of a command that a person copies into a POSIX shell: as it is where that is safe,
// else in single quotes.
[[nodiscard]] QString shellWord(const QString &text);

} // namespace workbench
