#pragma once

#include "storage/recordstore.h"

#include <vector>

// Arithmetic on what a feed has read completely. All lists are in order and disjoint, in what comes in and in
// what comes out; intervals that end before they begin are empty.
namespace workbench::coverage {

// With `added` in it. Neighbours that touch (…5 and 6…) become one.
[[nodiscard]] std::vector<TimeInterval> united(
    const std::vector<TimeInterval> &intervals, TimeInterval added);
// What of `whole` is in none of the intervals.
[[nodiscard]] std::vector<TimeInterval> missing(
    TimeInterval whole, const std::vector<TimeInterval> &intervals);
// Gaps without what has been read since.
[[nodiscard]] std::vector<CoverageGap> withoutInterval(
    const std::vector<CoverageGap> &gaps, TimeInterval interval);
// With the part of `added` that is not complete; where a gap was known already, the newer reason holds.
// Neighbours with one reason become one.
[[nodiscard]] std::vector<CoverageGap> withGap(const std::vector<CoverageGap> &gaps, const CoverageGap &added,
    const std::vector<TimeInterval> &complete);

} // namespace workbench::coverage
