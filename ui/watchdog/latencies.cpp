#include "ui/watchdog/latencies.h"

#include <algorithm>
#include <cmath>

namespace workbench {

qint64 Latencies::countOver(std::chrono::nanoseconds limit) const
{
    return std::count_if(m_times.begin(), m_times.end(), [limit](auto time) { return time > limit; });
}

LatencyDistribution Latencies::distribution() const
{
    if (m_times.empty())
        return {};
    auto sorted = m_times;
    std::sort(sorted.begin(), sorted.end());
    // The smallest one that no fewer than this share of all are not above.
    const auto quantile = [&sorted](double share) {
        const auto rank = std::size_t(std::ceil(share * double(sorted.size())));
        const auto time = sorted[std::max<std::size_t>(rank, 1) - 1];
        return std::chrono::duration<double, std::milli>(time).count();
    };
    return {.count = count(),
        .p50 = quantile(0.5),
        .p95 = quantile(0.95),
        .p99 = quantile(0.99),
        .p999 = quantile(0.999),
        .max = quantile(1)};
}

} // namespace workbench
