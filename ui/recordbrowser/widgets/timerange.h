#pragma once

#include <QString>
#include <QtGlobal>
#include <optional>

namespace workbench {

// Which event times are looked at: the last so many minutes, everything, or from one moment to another. Plain
// value.
struct TimeRange {
    enum class Kind { Last15Minutes, LastHour, Last24Hours, Last7Days, All, Custom };
    Kind kind = Kind::Last24Hours;
    qint64 from = 0, until = 0; // Of Custom; milliseconds, `until` not included.

    bool operator==(const TimeRange &) const = default;

    // The span at the moment `now`; nothing: open at that side.
    [[nodiscard]] std::optional<qint64> since(qint64 now) const;
    [[nodiscard]] std::optional<qint64> end() const;
    [[nodiscard]] QString text() const; // "Last 24 hours", "09:40 to 11:20"
};

// For keeping: "24h", "all", "1763970000000-1763976000000". What cannot be read is Last24Hours.
[[nodiscard]] QString timeRangeName(const TimeRange &range);
[[nodiscard]] TimeRange timeRangeFromName(const QString &name);

} // namespace workbench
