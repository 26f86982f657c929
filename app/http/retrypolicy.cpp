#include "http/retrypolicy.h"

#include <QRandomGenerator>
#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace workbench {

using namespace std::chrono_literals;

namespace {

std::chrono::milliseconds withJitter(std::chrono::milliseconds delay, double jitter)
{
    const double extra =
        double(delay.count()) * std::clamp(jitter, 0.0, 1.0) * QRandomGenerator::global()->generateDouble();
    return delay + std::chrono::milliseconds(qint64(extra));
}

} // namespace

bool waitFor(std::chrono::milliseconds time, const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any woken;
    std::unique_lock lock(mutex);
    woken.wait_for(lock, stop, time, [] { return false; });
    return !stop.stop_requested();
}

std::optional<std::chrono::milliseconds> RetryPolicy::delayBefore(const Error &error, int &attempt)
{
    const auto patienceLeft = std::chrono::milliseconds(throttlePatience) - lostToThrottling;
    const std::chrono::milliseconds asked = error.retryAfter;
    if (error.kind == ErrorKind::Throttled) {
        // A time the server named is kept to exactly; jitter spreads only what we guess.
        auto delay = asked > 0ms ? asked : withJitter(throttleDelay, jitter);
        // Never nothing: a delay of zero would repeat for ever without using patience up.
        delay = std::max(delay, 1ms);
        if (delay > patienceLeft)
            return std::nullopt;
        lostToThrottling += delay;
        return delay;
    }

    if (attempt >= attempts)
        return std::nullopt;
    const int doublings = std::clamp(attempt - 1, 0, 20);
    const auto ours = withJitter(std::min(firstDelay * (1L << doublings), ceiling), jitter);
    if (asked > ours) {
        if (asked > patienceLeft)
            return std::nullopt;
        lostToThrottling += asked;
        ++attempt;
        return asked;
    }
    ++attempt;
    return ours;
}

} // namespace workbench
