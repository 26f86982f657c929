#pragma once

#include <QtGlobal>
#include <chrono>
#include <vector>

namespace workbench {

// In milliseconds; all zero where nothing was measured.
struct LatencyDistribution {
    qint64 count = 0;
    double p50 = 0, p95 = 0, p99 = 0, p999 = 0, max = 0;
};

// How long the same thing took, many times. Plain value; eight bytes each.
class Latencies {
public:
    void add(std::chrono::nanoseconds time) { m_times.push_back(time); }
    void clear() { m_times.clear(); }
    [[nodiscard]] qint64 count() const { return qint64(m_times.size()); }
    [[nodiscard]] qint64 countOver(std::chrono::nanoseconds limit) const;
    [[nodiscard]] LatencyDistribution distribution() const;

private:
    std::vector<std::chrono::nanoseconds> m_times;
};

} // namespace workbench
