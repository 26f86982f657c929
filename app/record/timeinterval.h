#pragma once

#include <QtGlobal>

namespace workbench {

// A stretch of time in milliseconds since the epoch, both ends inside.
struct TimeInterval {
    qint64 from = 0;
    qint64 to = 0;

    bool operator==(const TimeInterval &) const = default;
};

} // namespace workbench
