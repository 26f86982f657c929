#pragma once

#include <cstdint>
#include <vector>

namespace workbench::simulator {

// How busy the company is in the hour of `time` (UTC), 1 on the average of a day.
[[nodiscard]] double busyness(std::int64_t time);

// `count` moments in (from, to], ascending, spread as busy as the hours are; the same for the same seed.
[[nodiscard]] std::vector<std::int64_t> spreadMoments(
    std::uint64_t seed, std::size_t count, std::int64_t from, std::int64_t to);

// The moments of one minute at `ratePerMinute` on the average of a day.
[[nodiscard]] std::vector<std::int64_t> momentsOfMinute(
    std::uint64_t seed, std::int64_t minute, double ratePerMinute);

} // namespace workbench::simulator
