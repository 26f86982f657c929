#pragma once

#include "record/retentionpolicy.h"
#include "storage/recordstore.h"

#include <stop_token>

namespace workbench {

// Removes the oldest records until the policy is kept, in portions so that other writers are never held up
// for long; at most some ten thousand a call, the next one goes on. Returns how many went. `now` in
// milliseconds since the epoch. Any thread, with a store of its own.
[[nodiscard]] Result<qint64> applyRetention(
    RecordStore &store, const RetentionPolicy &policy, qint64 now, std::stop_token stop = {});

} // namespace workbench
