#include "simulator/arrivals.h"

#include "simulator/records/dice.h"

#include <algorithm>
#include <array>

namespace workbench::simulator {

namespace {

constexpr std::int64_t minuteLength = 60'000;
constexpr std::int64_t hourLength = 3'600'000;
constexpr std::uint64_t spreadPurpose = 20, minutePurpose = 21;

// By hour of the day; they add up to 24.
constexpr std::array<double, 24> busy{0.25, 0.2, 0.2, 0.2, 0.25, 0.4, 0.8, 1.5, 1.9, 2.0, 1.9, 1.6, 1.4, 1.75,
    1.9, 1.75, 1.5, 1.15, 0.85, 0.75, 0.6, 0.5, 0.4, 0.25};

} // namespace

double busyness(std::int64_t time)
{
    const std::int64_t hour = time / hourLength % 24;
    return busy[std::size_t(hour < 0 ? hour + 24 : hour)];
}

std::vector<std::int64_t> spreadMoments(
    std::uint64_t seed, std::size_t count, std::int64_t from, std::int64_t to)
{
    std::vector<std::int64_t> moments;
    moments.reserve(count);
    double total = 0;
    const auto pieceEnd = [&](std::int64_t begin) {
        return std::min(to, (begin / hourLength + 1) * hourLength);
    };
    for (std::int64_t begin = from; begin < to; begin = pieceEnd(begin))
        total += busyness(begin) * double(pieceEnd(begin) - begin);

    std::int64_t begin = from;
    double passed = 0; // Of the total, up to `begin`.
    for (std::size_t i = 0; i < count; ++i) {
        const double wanted = total * (double(i) + Dice(seed, i, spreadPurpose).fraction()) / double(count);
        while (begin < to && passed + busyness(begin) * double(pieceEnd(begin) - begin) < wanted) {
            passed += busyness(begin) * double(pieceEnd(begin) - begin);
            begin = pieceEnd(begin);
        }
        const auto moment = begin + std::int64_t((wanted - passed) / std::max(busyness(begin), 0.01)) + 1;
        moments.push_back(std::clamp(moment, moments.empty() ? from : moments.back(), to));
    }
    return moments;
}

std::vector<std::int64_t> momentsOfMinute(std::uint64_t seed, std::int64_t minute, double ratePerMinute)
{
    const std::int64_t begin = minute * minuteLength;
    Dice dice(seed, std::uint64_t(minute), minutePurpose);
    const auto count = std::size_t(std::min(ratePerMinute * busyness(begin) + dice.fraction(), 1e6));
    std::vector<std::int64_t> moments;
    for (std::size_t i = 0; i < count; ++i)
        moments.push_back(
            begin + std::int64_t((double(i) + dice.fraction()) / double(count) * double(minuteLength)));
    return moments;
}

} // namespace workbench::simulator
