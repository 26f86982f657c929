#pragma once

#include <QByteArray>

namespace workbench {

// Well-formed JSON without blanks and line breaks between its signs; nothing else changes.
[[nodiscard]] QByteArray jsonOnOneLine(QByteArrayView json);
// Well-formed JSON with line breaks and indentation; nothing but blanks changes.
[[nodiscard]] QByteArray jsonForPeople(QByteArrayView json);

} // namespace workbench
