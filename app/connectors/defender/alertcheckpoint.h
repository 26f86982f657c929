#pragma once

#include <QByteArray>
#include <optional>

namespace workbench::defender {

// Where the alerts feed goes on; JSON in the store, read by this connector only. All times in milliseconds;
// 0: never.
struct AlertCheckpoint {
    qint64 origin = 0; // Where the first run began; no later pass reaches further back.
    std::optional<qint64> through; // Alerts raised up to here have been asked for.
    qint64 closuresAt = 0; // Last look for closed alerts.
    qint64 openSweepAt = 0; // Last pass over the open alerts.
    qint64 wideSweepAt = 0; // Last pass over 30 days.

    // An unreadable checkpoint is an empty one: the feed then starts as if it never ran, and de-duplication
    // absorbs it.
    [[nodiscard]] static AlertCheckpoint fromJson(const QByteArray &json);
    [[nodiscard]] QByteArray toJson() const;
};

} // namespace workbench::defender
