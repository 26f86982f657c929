#pragma once

#include <QString>
#include <QtGlobal>
#include <vector>

namespace workbench {

// Counts a bucket, stacked from below: activities, others, alerts. The three lists are of one length.
struct HistogramBars {
    qint64 from = 0; // Milliseconds; bucket i starts at from + i × width.
    qint64 width = 0;
    std::vector<qint64> activities, others, alerts;

    [[nodiscard]] int buckets() const { return int(activities.size()); }
    [[nodiscard]] qint64 until() const { return from + width * buckets(); }
    [[nodiscard]] qint64 total(int bucket) const;
    [[nodiscard]] qint64 highest() const;
    // Records of the buckets that begin in [since, end).
    [[nodiscard]] qint64 countBetween(qint64 since, qint64 end) const;
};

// The distance of the grid lines for bars up to `highest`: 1, 2 or 5 times a power of ten, so that the second
// line above zero is near the highest bar.
[[nodiscard]] qint64 countStep(qint64 highest);
// "0", "250", "10k", "2.5M".
[[nodiscard]] QString shortCount(qint64 count);
// The distance of time labels, at least `shortest` milliseconds, that people read clocks in.
[[nodiscard]] qint64 timeStep(qint64 shortest);
// The first whole multiple of `step` on the shown clock at or after `from`.
[[nodiscard]] qint64 firstTick(qint64 from, qint64 step);
// "09:40", with seconds or as a day where the step asks for it.
[[nodiscard]] QString tickText(qint64 time, qint64 step);
// "09:40 to 11:20", with days where the two are not on one.
[[nodiscard]] QString spanText(qint64 from, qint64 until);

} // namespace workbench
