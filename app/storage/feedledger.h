#pragma once

#include "sqlite/database.h"
#include "storage/recordstore.h"

#include <QString>
#include <vector>

namespace workbench {

// What the store remembers of each feed beside its records: checkpoint, what is complete, gaps and runs.
// Every change happens inside a transaction that the owner begins and ends. Owned by RecordStore, on its
// thread.
class FeedLedger {
public:
    // The connection must stay where it is.
    explicit FeedLedger(sqlite::Database &database) : m_database(&database) { }

    // Null, empty or missing values leave what is known.
    [[nodiscard]] Result<void> advance(const PageCommit &page);
    [[nodiscard]] Result<qint64> begin(const RunSummary &run);
    [[nodiscard]] Result<void> finish(const RunSummary &run, const QString &gapReason);
    [[nodiscard]] Result<void> addGap(
        const QString &connectorId, const QString &contentType, const CoverageGap &gap);
    [[nodiscard]] Result<FeedState> state(const QString &connectorId, const QString &contentType);
    // Newest first; an empty content type means all.
    [[nodiscard]] Result<std::vector<RunSummary>> runs(
        const QString &connectorId, const QString &contentType, int limit);
    [[nodiscard]] Result<std::map<QString, qint64>> filterDrops(const QString &connectorId);
    [[nodiscard]] Result<void> remove(const QString &connectorId);
    // After records were lost: every feed starts again, and what it had read is a gap with this reason.
    [[nodiscard]] Result<void> distrustAll(const QString &reason);

private:
    struct Feed {
        QString connectorId, contentType;
    };

    [[nodiscard]] Result<void> interruptRuns(const Feed &feed);
    [[nodiscard]] Result<void> dropOldRuns(const Feed &feed);
    [[nodiscard]] Result<void> keepFilterDrops(const RunSummary &run);
    [[nodiscard]] Result<std::vector<TimeInterval>> complete(const Feed &feed);
    [[nodiscard]] Result<std::vector<CoverageGap>> gaps(const Feed &feed);
    [[nodiscard]] Result<void> setComplete(const Feed &feed, const std::vector<TimeInterval> &intervals);
    [[nodiscard]] Result<void> setGaps(const Feed &feed, const std::vector<CoverageGap> &gaps);
    [[nodiscard]] Result<void> markComplete(const Feed &feed, TimeInterval interval);
    [[nodiscard]] Result<void> insertGap(const Feed &feed, const CoverageGap &gap);
    [[nodiscard]] Result<qint64> storedRecords(const Feed &feed);

    sqlite::Database *m_database;
};

} // namespace workbench
