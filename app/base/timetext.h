#pragma once

#include "base/result.h"

#include <QString>

namespace workbench {

// A moment in milliseconds since the epoch, UTC, from ISO 8601 ("2026-11-24T10:00:00Z"; without a zone: UTC;
// a date alone means its first moment), from a whole number of epoch milliseconds, or from a span back from
// `now` ("30m", "24h", "7d", also "45s"). InvalidConfiguration with field `field` otherwise. Moments before
// 1970 or after 9999 are refused.
[[nodiscard]] Result<qint64> parseTime(const QString &text, qint64 now, const QString &field);

// "2026-11-24T10:00:00.123Z".
[[nodiscard]] QString formatTime(qint64 milliseconds);

} // namespace workbench
