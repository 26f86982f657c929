#pragma once

#include "storage/recordstore.h"

#include <stop_token>

namespace workbench {

// How long records stay in the store. Plain value; nothing is removed by default.
struct RetentionPolicy {
    // The API can be asked again for the last 30 days: what went before that would come back.
    static constexpr int leastDays = 31;

    int days = 0; // Since a record was collected; 0: without end, else at least leastDays.
    qint64 bytes = 0; // In use by the store; 0: without limit. What is younger than leastDays stays even so.

    bool operator==(const RetentionPolicy &) const = default;
};

// Removes the oldest records until the policy is kept, in portions so that other writers are never held up
// for long; at most some ten thousand a call, the next one goes on. Returns how many went. `now` in
// milliseconds since the epoch. Any thread, with a store of its own.
[[nodiscard]] Result<qint64> applyRetention(
    RecordStore &store, const RetentionPolicy &policy, qint64 now, std::stop_token stop = {});

} // namespace workbench
