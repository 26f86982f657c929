#pragma once

#include "activitylog/activityentry.h"
#include "base/result.h"
#include "sqlite/database.h"

namespace workbench {

// Every run, test, change and error of a data directory: DataDirectory::activityFile(), mode 0600. Used on
// the thread that opened it; several processes may append. Holds at most 90 days and 100,000 entries.
class ActivityLog {
public:
    static constexpr qint64 keptMilliseconds = 90LL * 24 * 60 * 60 * 1000;
    static constexpr qint64 keptEntries = 100'000;

    // Makes the file if there is none. A damaged one is set aside, since a log is no reason not to start.
    [[nodiscard]] static Result<ActivityLog> open(const QString &file);

    struct Appended {
        ActivityEntry entry; // With id and scrubbed texts.
        qint64 replacedId = 0; // The entry that this one takes the place of; 0: none.
    };
    // A transient error that is the same as the connector's latest entry, within an hour, replaces it and
    // counts on.
    [[nodiscard]] Result<Appended> append(ActivityEntry entry);
    // Newest first, older than `beforeId` (0: from the newest on), at most `limit`.
    [[nodiscard]] Result<QList<ActivityEntry>> page(const ActivityFilter &filter, qint64 beforeId, int limit);
    // How many entries each chip would show; the filter's own groups do not count.
    [[nodiscard]] Result<ActivityCounts> counts(const ActivityFilter &filter);
    [[nodiscard]] Result<void> clear();
    // Removes what is older than 90 days before `now` or beyond the number kept; the value is how many.
    [[nodiscard]] Result<qint64> prune(qint64 now);

private:
    explicit ActivityLog(sqlite::Database &&database) : m_database(std::move(database)) { }

    [[nodiscard]] Result<std::optional<ActivityEntry>> latestOf(const QString &connectorId);
    [[nodiscard]] Result<qint64> insert(const ActivityEntry &entry);

    sqlite::Database m_database;
};

} // namespace workbench
