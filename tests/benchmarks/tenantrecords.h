#pragma once

#include "simulator/records/activity.h"
#include "simulator/records/alert.h"

#include <cstdint>
#include <string>

namespace workbench::bench {

// The moment at which all measured runs take place: with the time of day fixed, two runs see the same bytes.
inline constexpr std::int64_t now = 1'764'000'000'000;
inline constexpr std::int64_t hour = 3'600'000;
// The records were saved from then on, within what the API keeps.
inline constexpr std::int64_t firstCreated = now - 25 * 24 * hour;
inline constexpr std::int64_t lastCreated = now - hour;

// Raw records of a company large enough that its people and addresses do not all fit into a cache, made by
// the simulator's generator. Each activity is saved at a moment of its own, so that pages can begin at any.
// Any thread.
class TenantRecords {
public:
    TenantRecords(std::uint64_t seed, std::uint64_t count);

    [[nodiscard]] std::uint64_t count() const { return m_count; }
    [[nodiscard]] std::string activity(std::uint64_t number) const;
    [[nodiscard]] std::uint64_t alertCount() const;
    [[nodiscard]] std::string alert(std::uint64_t incident) const;

private:
    [[nodiscard]] simulator::Activity plan(std::uint64_t number) const;

    std::uint64_t m_count;
    simulator::Company m_company;
    simulator::ActivityGenerator m_generator;
};

} // namespace workbench::bench
