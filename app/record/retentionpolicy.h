#pragma once

#include <QtGlobal>

namespace workbench {

// How long records stay in the local store; nothing is removed by default. Plain value.
struct RetentionPolicy {
    // The API can be asked again for the last 30 days: what went before that would come back.
    static constexpr int leastDays = 31;
    static constexpr qint64 leastBytes = 100'000'000;

    int days = 0; // Since a record was collected; 0: without end, else at least leastDays.
    qint64 bytes = 0; // In use by the store; 0: without limit. What is younger than leastDays stays even so.

    bool operator==(const RetentionPolicy &) const = default;
};

} // namespace workbench
