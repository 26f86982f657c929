#pragma once

#include "base/result.h"

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>
#include <utility>

namespace workbench {

// Sleeps until the time is over or a stop is requested; false: stopped.
[[nodiscard]] bool waitFor(std::chrono::milliseconds time, const std::stop_token &stop);

// Repeats a function on errors that may pass. How to wait is part of the policy, so that tests record the
// delays. A 429 is waited for here and nowhere else: HttpClient only writes the pause down for the other
// processes and returns. By the time this policy calls again the pause is over, so nobody waits twice. A loop
// that uses RetryPolicy therefore gives its HttpClient a throttle patience of zero; a pause made by another
// process then also comes back as Throttled with the time left, and is waited for, announced and counted
// here.
struct RetryPolicy {
    int attempts = 4; // The first try included. Throttled answers do not use one up.
    std::chrono::milliseconds firstDelay{1000};
    std::chrono::milliseconds ceiling{30'000};
    double jitter = 0.2; // Share of the delay that is random, added.
    // Total time a run may lose to 429 answers; a longer Retry-After ends it at once.
    std::chrono::seconds throttlePatience{180};
    std::chrono::seconds throttleDelay{60}; // When a 429 does not say how long.
    std::function<bool(std::chrono::milliseconds)> wait; // False: stopped. Required.
    std::function<void(const Error &, std::chrono::milliseconds)> onRetry; // Optional: announces each wait.

    // Calls `function` until it succeeds, fails for good, attempts or patience are used up (the last Error),
    // or is stopped (Cancelled). Time lost to throttling adds up over all calls on this object. Retry-After
    // wins over our delay.
    template<typename F> auto run(F &&function) -> decltype(function())
    {
        for (int attempt = 1;;) {
            auto result = function();
            if (result || !isTransient(result.error().kind))
                return result;
            const auto delay = delayBefore(result.error(), attempt);
            if (!delay)
                return result;
            if (onRetry)
                onRetry(result.error(), *delay);
            if (!wait(*delay))
                return tl::unexpected<Error>(Error{.kind = ErrorKind::Cancelled});
        }
    }

    // How long to wait before the next attempt, or nothing when it is time to give up. Counts the attempt up.
    [[nodiscard]] std::optional<std::chrono::milliseconds> delayBefore(const Error &error, int &attempt);

    std::chrono::milliseconds lostToThrottling{};
};

} // namespace workbench
