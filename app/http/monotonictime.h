#pragma once

#include <chrono>

namespace workbench {

// Milliseconds since the machine started, also counting the time it slept: a token ages and a rolling minute
// passes while a laptop is closed. Setting the clock does not change it.
[[nodiscard]] std::chrono::milliseconds timeSinceBoot();

} // namespace workbench
