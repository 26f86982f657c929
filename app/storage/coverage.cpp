#include "storage/coverage.h"

#include <algorithm>
#include <limits>

namespace workbench::coverage {

namespace {

bool isEmpty(TimeInterval interval)
{
    return interval.to < interval.from;
}

// Whether `later` begins inside `earlier` or in the millisecond after it.
bool reaches(TimeInterval earlier, TimeInterval later)
{
    return earlier.to == std::numeric_limits<qint64>::max() || later.from <= earlier.to + 1;
}

} // namespace

std::vector<TimeInterval> united(const std::vector<TimeInterval> &intervals, TimeInterval added)
{
    if (isEmpty(added))
        return intervals;
    std::vector<TimeInterval> all = intervals;
    all.push_back(added);
    std::ranges::sort(all, {}, &TimeInterval::from);
    std::vector<TimeInterval> result;
    for (const TimeInterval interval : all) {
        if (!result.empty() && reaches(result.back(), interval))
            result.back().to = std::max(result.back().to, interval.to);
        else
            result.push_back(interval);
    }
    return result;
}

std::vector<TimeInterval> missing(TimeInterval whole, const std::vector<TimeInterval> &intervals)
{
    std::vector<TimeInterval> result;
    for (const TimeInterval known : intervals) {
        if (isEmpty(whole))
            return result;
        if (known.to < whole.from || known.from > whole.to)
            continue;
        if (known.from > whole.from)
            result.push_back({whole.from, known.from - 1});
        if (known.to >= whole.to)
            return result;
        whole.from = known.to + 1;
    }
    if (!isEmpty(whole))
        result.push_back(whole);
    return result;
}

std::vector<CoverageGap> withoutInterval(const std::vector<CoverageGap> &gaps, TimeInterval interval)
{
    if (isEmpty(interval))
        return gaps;
    std::vector<CoverageGap> result;
    for (const CoverageGap &gap : gaps) {
        for (const TimeInterval rest : missing(gap.interval, {interval}))
            result.push_back({rest, gap.reason});
    }
    return result;
}

std::vector<CoverageGap> withGap(
    const std::vector<CoverageGap> &gaps, const CoverageGap &added, const std::vector<TimeInterval> &complete)
{
    std::vector<CoverageGap> all = gaps;
    for (const TimeInterval part : missing(added.interval, complete)) {
        all = withoutInterval(all, part);
        all.push_back({part, added.reason});
    }
    std::ranges::sort(all, {}, [](const CoverageGap &gap) { return gap.interval.from; });
    std::vector<CoverageGap> result;
    for (const CoverageGap &gap : all) {
        const bool continues = !result.empty() && result.back().reason == gap.reason
            && reaches(result.back().interval, gap.interval);
        if (continues)
            result.back().interval.to = std::max(result.back().interval.to, gap.interval.to);
        else
            result.push_back(gap);
    }
    return result;
}

} // namespace workbench::coverage
