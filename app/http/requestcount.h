#pragma once

namespace workbench {

// Requests to the API, repeated ones included, and how many of them were answered "too many requests" (429).
struct RequestCount {
    int sent = 0;
    int throttled = 0;

    RequestCount &operator+=(RequestCount more)
    {
        sent += more.sent;
        throttled += more.throttled;
        return *this;
    }
    [[nodiscard]] friend RequestCount operator+(RequestCount one, RequestCount other) { return one += other; }
    [[nodiscard]] friend RequestCount operator-(RequestCount later, RequestCount earlier)
    {
        return {.sent = later.sent - earlier.sent, .throttled = later.throttled - earlier.throttled};
    }
};

} // namespace workbench
