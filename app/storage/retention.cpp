#include "storage/retention.h"

namespace workbench {

namespace {

constexpr qint64 dayMilliseconds = 24 * 60 * 60 * 1000;
constexpr qint64 mostPerCall = 50'000;

// Removes portions while `isNeeded` says so and there is something that old.
template<typename Needed>
Result<qint64> removeWhile(
    RecordStore &store, qint64 collectedBefore, const std::stop_token &stop, Needed isNeeded)
{
    qint64 removed = 0;
    while (removed < mostPerCall && !stop.stop_requested()) {
        const Result<bool> needed = isNeeded();
        if (!needed)
            return fail(needed.error());
        if (!*needed)
            break;
        const auto portion = store.removeCollectedBefore(collectedBefore);
        if (!portion)
            return portion;
        if (*portion == 0)
            break;
        removed += *portion;
    }
    return removed;
}

} // namespace

Result<qint64> applyRetention(
    RecordStore &store, const RetentionPolicy &policy, qint64 now, std::stop_token stop)
{
    qint64 removed = 0;
    if (policy.days > 0) {
        const qint64 days = qMax(policy.days, RetentionPolicy::leastDays);
        const auto old =
            removeWhile(store, now - days * dayMilliseconds, stop, []() -> Result<bool> { return true; });
        if (!old)
            return old;
        removed += *old;
    }
    if (policy.bytes > 0) {
        const auto large = removeWhile(store, now - RetentionPolicy::leastDays * dayMilliseconds, stop,
            [&]() { return store.usedBytes().map([&](qint64 used) { return used > policy.bytes; }); });
        if (!large)
            return large;
        removed += *large;
    }
    return removed;
}

} // namespace workbench
