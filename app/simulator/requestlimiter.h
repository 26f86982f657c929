#pragma once

#include "simulator/scenario.h"

#include <cstdint>
#include <deque>
#include <optional>

namespace workbench::simulator {

// Counts the tenant's requests in a sliding window. Not thread-safe: SimulatorServer's lock guards it.
class RequestLimiter {
public:
    // Nothing: let it through. Else the seconds until it would be. `now` in milliseconds, never going back.
    [[nodiscard]] std::optional<int> ask(const LimiterScenario &scenario, std::int64_t now);
    void addForeign(int requests, std::int64_t now); // As if another user of the tenant had sent them.

private:
    void addForeignPerMinute(const LimiterScenario &scenario, std::int64_t now);

    std::deque<std::int64_t> m_times;
    std::optional<std::int64_t> m_foreignUntil;
};

} // namespace workbench::simulator
