#include "simulator/requestlimiter.h"

#include <algorithm>

namespace workbench::simulator {

std::optional<int> RequestLimiter::ask(const LimiterScenario &scenario, std::int64_t now)
{
    if (scenario.limit == 0)
        return std::nullopt;
    const std::int64_t window = std::int64_t(scenario.windowSeconds) * 1000;
    addForeignPerMinute(scenario, now);
    while (!m_times.empty() && m_times.front() <= now - window)
        m_times.pop_front();

    const auto limit = std::size_t(scenario.limit);
    if (m_times.size() < limit) {
        m_times.push_back(now);
        return std::nullopt;
    }
    // The window is free again when so many of the oldest have left it that one more fits.
    const std::int64_t free = m_times[m_times.size() - limit] + window;
    if (scenario.countThrottled)
        m_times.push_back(now);
    return int(std::max<std::int64_t>(1, (free - now + 999) / 1000));
}

void RequestLimiter::addForeign(int requests, std::int64_t now)
{
    m_times.insert(m_times.end(), std::size_t(std::max(0, requests)), now);
}

void RequestLimiter::addForeignPerMinute(const LimiterScenario &scenario, std::int64_t now)
{
    if (scenario.foreignPerMinute <= 0) {
        m_foreignUntil.reset();
        return;
    }
    const std::int64_t step = std::max<std::int64_t>(1, 60'000 / scenario.foreignPerMinute);
    const std::int64_t window = std::int64_t(scenario.windowSeconds) * 1000;
    // They have been at it for a whole window already.
    std::int64_t at = std::max(m_foreignUntil.value_or(now - window), now - window);
    for (at += step; at <= now; at += step)
        m_times.insert(std::upper_bound(m_times.begin(), m_times.end(), at), at);
    m_foreignUntil = at - step;
}

} // namespace workbench::simulator
