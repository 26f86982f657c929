#pragma once

#include <string_view>

namespace workbench::simulator {

// How Entra words one of its numbers; `{}` stands for the tenant, application or resource meant.
struct TokenError {
    int code, status;
    std::string_view error, text;
};

// For a number it does not know: a general invalid_request with status 400.
[[nodiscard]] TokenError tokenError(int code);

} // namespace workbench::simulator
