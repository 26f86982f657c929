#pragma once

#include "record/timeinterval.h"
#include "storage/readersearch.h"

namespace workbench {

// The number of rows in each hour of one state of the store, from the counters; finds the hour of a row
// number by adding up, and the row by a short way inside the hour. For filters without a query. Owned by a
// RecordResult, on its thread.
class ResultHours {
public:
    // `search` must stay where it is.
    ResultHours(sqlite::Database &database, const ReaderSearch &search)
        : m_database(database)
        , m_search(search)
    {
    }

    // Inside a snapshot, in which the newest record is `newestSeq`.
    [[nodiscard]] Result<void> load(qint64 newestSeq);
    [[nodiscard]] qint64 count() const { return m_count; }
    // The place of a row; nothing beyond the end.
    [[nodiscard]] Result<std::optional<RowKey>> keyAt(qint64 position);
    [[nodiscard]] Result<qint64> positionOf(RowKey key);

private:
    struct Hour {
        qint64 hour = 0;
        qint64 before = 0; // Rows in newer hours.
        qint64 rows = 0;
    };

    [[nodiscard]] Result<void> clip(qint64 hour);
    [[nodiscard]] Result<qint64> rowsBetween(qint64 from, qint64 to);
    [[nodiscard]] TimeInterval timesOf(qint64 hour) const;
    [[nodiscard]] Result<std::optional<RowKey>> keyInside(const Hour &hour, qint64 offset);
    [[nodiscard]] QByteArray streams(const QByteArray &columns, const QByteArray &where) const;

    sqlite::Database &m_database;
    const ReaderSearch &m_search;
    std::vector<Hour> m_hours; // Newest first, none without rows.
    qint64 m_count = 0;
    qint64 m_newestSeq = 0;
};

} // namespace workbench
