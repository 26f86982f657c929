#pragma once

#include <cstdint>
#include <string>

namespace workbench::simulator {

// "2026-11-24T10:00:00.1234567Z" with `digits` after the second; 0 leaves the point out.
[[nodiscard]] std::string isoTime(std::int64_t milliseconds, int digits);

} // namespace workbench::simulator
