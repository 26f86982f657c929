#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace workbench::simulator {

// Random numbers that depend on nothing but seed, record and purpose, so that any record can be made at any
// time, in any order, on any machine, and is the same (splitmix64 by Sebastiano Vigna, public domain).
class Dice {
public:
    explicit constexpr Dice(std::uint64_t seed, std::uint64_t record = 0, std::uint64_t purpose = 0)
        : m_state(mixed(mixed(seed) ^ (record * 0x9e3779b97f4a7c15ULL) ^ (purpose << 56)))
    {
    }

    constexpr std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        return mixed(m_state);
    }
    // 0 … count - 1; count must not be 0.
    constexpr std::size_t below(std::size_t count) { return std::size_t(next() % count); }
    constexpr std::int64_t between(std::int64_t least, std::int64_t most)
    {
        return least + std::int64_t(next() % std::uint64_t(most - least + 1));
    }
    constexpr bool chance(int perThousand) { return int(next() % 1000) < perThousand; }
    constexpr double fraction() { return double(next() >> 11) * 0x1.0p-53; }

    std::string guid();
    std::string hex(std::size_t digits);

private:
    static constexpr std::uint64_t mixed(std::uint64_t z)
    {
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }

    std::uint64_t m_state;
};

} // namespace workbench::simulator
