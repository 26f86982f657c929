#pragma once

#include <QByteArray>

namespace workbench::defender {

// The English name of a country by its ISO 3166-1 code of two letters, in any case; empty: no such country.
// Any thread.
[[nodiscard]] QByteArray countryName(QByteArrayView code);

} // namespace workbench::defender
