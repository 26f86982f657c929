#pragma once

#include "record/jsonindex.h"

#include <QByteArray>
#include <string>
#include <string_view>

namespace workbench {

// Appends UTF-8 text as a JSON string with its quotes. Only what JSON demands is escaped.
void appendJsonString(std::string &json, std::string_view text);
// The same on its own.
[[nodiscard]] QByteArray jsonString(QByteArrayView utf8);

// The same text with U+FFFD for each broken sequence; unchanged where it is valid UTF-8.
[[nodiscard]] bool isValidUtf8(std::string_view text);
[[nodiscard]] QByteArray repairedUtf8(std::string_view text);

// SHA-256 in hex of the value in canonical form: no blanks, the members of each object sorted by the bytes of
// their names, names and scalars as they came. The same for an object that merely came in another order.
[[nodiscard]] QByteArray canonicalSha256(const JsonValue &value);

} // namespace workbench
