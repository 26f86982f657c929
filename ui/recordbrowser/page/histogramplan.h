#pragma once

#include "ui/recordbrowser/recordvalues.h"
#include "ui/recordbrowser/widgets/histogramaxis.h"

namespace workbench {

// Which buckets to ask for, so that each is a round span of time and about as wide as a bar should be.
struct HistogramPlan {
    qint64 from = 0, width = 0;
    int buckets = 0;
    bool operator==(const HistogramPlan &) const = default;
};
// [from, until) is covered; `pixels` is the width there is.
[[nodiscard]] HistogramPlan histogramPlan(qint64 from, qint64 until, int pixels);

// The series of the msg_classes put together by kind.
[[nodiscard]] HistogramBars barsOf(const ShownHistogram &histogram);

} // namespace workbench
