#pragma once

#include <QByteArray>

namespace workbench {

// One cell of a line as RFC 4180 quotes it; blanks at the ends are kept by quotes too.
[[nodiscard]] QByteArray csvCell(QByteArray text);

} // namespace workbench
