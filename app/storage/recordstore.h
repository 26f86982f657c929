#pragma once

#include "base/result.h"
#include "record/interflowrecord.h"
#include "storage/recordkey.h"
#include "record/timeinterval.h"

#include <QString>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace workbench {

struct CoverageGap {
    TimeInterval interval;
    QString reason; // One English sentence, for example "The run was interrupted."
};

// One page of one feed as the collector hands it over; stored whole or not at all.
struct PageCommit {
    QString connectorId;
    QString contentType;
    std::vector<MappedRecord> records;
    std::vector<RejectedRecord> rejected;
    qint64 receiveTime = 0; // When the page arrived.
    QByteArray checkpoint; // JSON; where the feed goes on. Null: unchanged.
    std::optional<qint64> cursor; // For people: how far the feed has read, by its own time.
    std::optional<TimeInterval> complete; // Newly known to be complete; closes gaps it covers.
};

struct PageOutcome {
    int stored = 0; // Raw records new in the store; derived alerts are not counted.
    int duplicates = 0; // Repeats, within the page too.
    int revised = 0; // Same _id, other content: replaced.
    int rejected = 0;
};

enum class RunResult { Running, Ok, Degraded, Failed, Interrupted };

// One run of one content type, as it is reported and remembered.
struct RunSummary {
    qint64 id = 0;
    QString connectorId;
    QString contentType;
    RunResult result = RunResult::Running;
    qint64 startedAt = 0;
    qint64 finishedAt = 0;
    TimeInterval window = {}; // What the run set out to read.
    int requests = 0, pages = 0;
    qint64 received = 0, stored = 0, duplicates = 0, revised = 0, droppedByFilter = 0, rejected = 0,
           bytes = 0;
    std::optional<qint64> cursor = {}, completeThrough = {};
    int throttled = 0; // How many of the requests were answered 429; not kept.
    // By the id of the log filter; what several drop counts for each. Kept, but see filterDrops().
    std::map<QString, qint64> droppedByFilters = {};
    QString notice = {}; // What a person should know though nothing failed; not kept.
    std::optional<Error> error = {};
};

// What a feed (one content type of one connector) knows about itself.
struct FeedState {
    QByteArray checkpoint; // Null: never ran.
    std::optional<qint64> cursor;
    std::optional<qint64> completeThrough; // End of the complete stretch that starts first and has no gap.
    std::vector<TimeInterval> complete; // In order, disjoint.
    std::vector<CoverageGap> gaps; // In order, disjoint.
    qint64 stored = 0;
    std::optional<RunSummary> lastRun;
};

// What happened when a damaged store was opened.
struct Salvage {
    QString setAsideAs; // Path of the damaged file, kept.
    qint64 salvaged = 0;
    qint64 lost = 0; // At least; from the counters where they could be read.
};

// The writer: everything that changes records.db. Used by one thread at a time, each object with its own
// connection; several processes may write at once, each page being one short BEGIN IMMEDIATE transaction.
// Survives kill -9 at any moment.
class RecordStore {
public:
    // Creates or migrates the store. A damaged one is set aside, its readable records are copied into a new
    // store, the feeds go back so that what was lost is collected again, and the answer is StorageFailure,
    // StoreDamaged, once, with numbers in `detail`; opening again then works. StoreTooNew if a newer version
    // wrote it.
    [[nodiscard]] static Result<RecordStore> open(const QString &file);
    // With another hash of record keys; for tests of what happens when two keys share one.
    [[nodiscard]] static Result<RecordStore> open(const QString &file, RecordHash hash);
    RecordStore(RecordStore &&) noexcept;
    RecordStore &operator=(RecordStore &&) noexcept;
    ~RecordStore();

    // Records, checkpoint, coverage and counters in one transaction.
    [[nodiscard]] Result<PageOutcome> append(const PageCommit &page);

    // Marks a run as begun; runs of the same feed that never ended (killed) become Interrupted, their unread
    // part a gap.
    [[nodiscard]] Result<qint64> beginRun(const RunSummary &run);
    // Keeps the summary; a run that is not Ok leaves the part of its window that is not complete as a gap
    // with `gapReason`.
    [[nodiscard]] Result<void> finishRun(const RunSummary &run, const QString &gapReason);
    // For what no run can read any more, for example records older than the API keeps.
    [[nodiscard]] Result<void> addGap(
        const QString &connectorId, const QString &contentType, const CoverageGap &gap);

    [[nodiscard]] Result<FeedState> feedState(const QString &connectorId, const QString &contentType);
    [[nodiscard]] Result<std::vector<RunSummary>> runs(const QString &connectorId, int limit);
    // How many records each log filter dropped in the runs that are still kept, by the filter's id.
    [[nodiscard]] Result<std::map<QString, qint64>> filterDrops(const QString &connectorId);

    // Forgets feeds, runs and coverage of a connector, and its records too when asked. Returns how many
    // records went.
    enum class Records { Keep, Delete };
    [[nodiscard]] Result<qint64> removeConnector(const QString &connectorId, Records records);

    // Removes a portion of the records that were collected before the moment, in milliseconds since the
    // epoch, oldest first. Returns how many went; 0: there are none any more.
    [[nodiscard]] Result<qint64> removeCollectedBefore(qint64 moment);
    // What the store holds, in bytes, without the space of what was removed, which is used again.
    [[nodiscard]] Result<qint64> usedBytes();

    // Moves the write-ahead log into the database file; for the end of a collector and for benchmarks.
    [[nodiscard]] Result<void> checkpointLog();

private:
    struct Private;
    [[nodiscard]] static Result<RecordStore> openIntact(const QString &file, RecordHash hash);
    explicit RecordStore(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace workbench
