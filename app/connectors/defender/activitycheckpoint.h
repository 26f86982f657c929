#pragma once

#include <QByteArray>
#include <optional>

namespace workbench::defender {

// Where the activities feed goes on; JSON in the store, read by this connector only. All times in
// milliseconds.
struct ActivityCheckpoint {
    std::optional<qint64> through; // Everything saved up to here is stored.
    std::optional<qint64> newest; // Latest save time seen in a record.
    qint64 byDateSince = 0; // > 0: the tenant ignores `created`, and since when we know.
    qint64 wideSweepAt = 0; // By date only: when the last wider look back was.

    // An unreadable checkpoint is an empty one: the feed then starts as if it never ran, and de-duplication
    // absorbs it.
    [[nodiscard]] static ActivityCheckpoint fromJson(const QByteArray &json);
    [[nodiscard]] QByteArray toJson() const;
};

} // namespace workbench::defender
