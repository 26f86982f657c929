#pragma once

#include <QByteArray>

namespace workbench::query {

// What a JSON string says, from the text between its quotation marks. Half of a surrogate pair becomes
// U+FFFD: vendors do send such, and the rest of the record is still worth reading.
[[nodiscard]] QByteArray unescaped(QByteArrayView text);

} // namespace workbench::query
