#pragma once

#include <QStringList>

namespace workbench {

// Text put together from parts, as it is written in the language of the texts. QLocale's list would follow
// the locale of the numbers, which on the command line is none.

// "a, b, c": names and other entries of a list.
[[nodiscard]] QString joinedList(const QStringList &entries);
// Whole sentences one after another; empty ones are left out.
[[nodiscard]] QString joinedSentences(const QStringList &sentences);

} // namespace workbench
