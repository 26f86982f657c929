#include "ui/recordbrowser/page/histogramplan.h"

#include <algorithm>

namespace workbench {

HistogramPlan histogramPlan(qint64 from, qint64 until, int pixels)
{
    constexpr int barPixels = 9, mostBuckets = 400;
    const qint64 span = std::max<qint64>(1, until - from);
    const qint64 wanted = std::clamp(pixels / barPixels, 20, mostBuckets / 2);
    const qint64 width = timeStep(std::max<qint64>(1, span / wanted));
    qint64 start = firstTick(from, width);
    if (start > from)
        start -= width;
    const qint64 buckets = (until - start + width - 1) / width;
    return {start, width, int(std::clamp<qint64>(buckets, 1, mostBuckets))};
}

HistogramBars barsOf(const ShownHistogram &histogram)
{
    HistogramBars bars;
    bars.from = histogram.from;
    bars.width = histogram.width;
    size_t buckets = 0;
    for (const auto &series : histogram.series)
        buckets = std::max(buckets, series.counts.size());
    bars.activities.resize(buckets);
    bars.others.resize(buckets);
    bars.alerts.resize(buckets);
    for (const auto &series : histogram.series) {
        const RecordKind kind = recordKindOf(series.msgClass);
        auto &sum = kind == RecordKind::Activity ? bars.activities
            : kind == RecordKind::Alert          ? bars.alerts
                                                 : bars.others;
        for (size_t bucket = 0; bucket < series.counts.size(); ++bucket)
            sum[bucket] += series.counts[bucket];
    }
    return bars;
}

} // namespace workbench
