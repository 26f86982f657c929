#pragma once

#include "base/error.h"

#include <QMetaType>
#include <optional>

namespace workbench {

// What a collector does now; small enough to be signalled across threads.
struct CollectorState {
    enum class Kind {
        Starting,
        Collecting,
        Waiting, // For the next poll, at `until`.
        Retrying, // The last run failed with something that may pass; next try at `until`.
        NeedsAttention, // Only a person can help; asks again when something changes.
        HeldElsewhere, // Another process collects this connector; looks again at `until`.
        Stopped,
    };

    Kind kind = Kind::Starting;
    qint64 until = 0; // Milliseconds since the epoch; 0: does not apply.
    std::optional<Error> error = {};
};

} // namespace workbench

Q_DECLARE_METATYPE(workbench::CollectorState)
