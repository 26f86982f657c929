#pragma once

#include <QString>

namespace workbench {

// Whether the field at a path (dotted, without positions in lists) holds words of the API or of ours: kinds,
// apps, countries, severities. Whatever is not listed may name a person, a host or a customer.
[[nodiscard]] bool isPlainWord(const QString &path);
// Whether a number at the path may be shown: times, scores and counts, but no ids and no places.
[[nodiscard]] bool isPlainNumber(const QString &path);

} // namespace workbench
