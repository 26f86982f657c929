#pragma once

#include <string>

namespace workbench::simulator {

// The text as a gzip file (RFC 1952), compressed fast rather than well.
[[nodiscard]] std::string gzipped(const std::string &text);

} // namespace workbench::simulator
