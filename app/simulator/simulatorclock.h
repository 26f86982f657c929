#pragma once

#include "simulator/scenario.h"

#include <chrono>
#include <cstdint>

namespace workbench::simulator {

// The tenant's two clocks, in milliseconds since the epoch. Both are moved by advance(); the clock of the
// records may start at another time and may stand still, the service's own (tokens, limiter, log) goes on.
// What was there at the start ends at the last full hour unless the scenario gives the time: two runs in one
// hour then have the same past. Not thread-safe.
class SimulatorClock {
public:
    explicit SimulatorClock(const Scenario &scenario)
        : m_isFrozen(scenario.isFrozen())
        , m_pastEnd(scenario.records.now.value_or(m_wallStart - m_wallStart % hourLength)
              + scenario.records.offsetMilliseconds)
        , m_recordsStart(m_isFrozen || scenario.records.now
                  ? m_pastEnd
                  : m_wallStart + scenario.records.offsetMilliseconds)
    {
    }

    void advance(std::chrono::milliseconds by) { m_advanced += by.count(); }
    [[nodiscard]] std::int64_t service() const { return m_wallStart + elapsed() + m_advanced; }
    [[nodiscard]] std::int64_t pastEnd() const { return m_pastEnd; }
    [[nodiscard]] std::int64_t records() const
    {
        return m_recordsStart + (m_isFrozen ? 0 : elapsed()) + m_advanced;
    }

private:
    using Steady = std::chrono::steady_clock;
    static constexpr std::int64_t hourLength = 3'600'000;

    [[nodiscard]] std::int64_t elapsed() const
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(Steady::now() - m_steadyStart).count();
    }

    Steady::time_point m_steadyStart = Steady::now();
    std::int64_t m_wallStart = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::system_clock::now().time_since_epoch())
                                   .count();
    bool m_isFrozen;
    std::int64_t m_pastEnd;
    std::int64_t m_recordsStart;
    std::int64_t m_advanced = 0;
};

} // namespace workbench::simulator
