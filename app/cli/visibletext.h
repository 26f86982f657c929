#pragma once

#include <QString>

namespace workbench {

// Text from records on a terminal: what a vendor or an attacker put into it must neither move the cursor nor
// turn the reading direction around.

// Control characters become their pictures (␛, ␊), other invisible ones \u{…}.
[[nodiscard]] QString visible(const QString &text);

// Well-formed JSON with line breaks and indentation for people. Changes nothing but blanks and, inside
// strings, writes invisible characters as escapes.
[[nodiscard]] QByteArray indentedJson(QByteArrayView json);

} // namespace workbench
