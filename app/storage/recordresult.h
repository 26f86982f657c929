#pragma once

#include "storage/recordreader.h"

#include <chrono>

namespace workbench {

// What a filter finds, as numbered rows from the newest (0) to the oldest, of which any can be asked for. It
// shows one state of the store: records stored later come in with refresh(), so that numbers stay true while
// records are being collected. Without a query it stands on the hourly counters and is complete at once;
// with one the rows are walked once, in steps, and a place is kept for every 128th: 20 bytes for that many
// rows, so that any number of rows can be kept exactly. Belongs to the reader that made it, which must
// outlive it, and its thread. Records that were deleted meanwhile are missing from a page until refresh().
class RecordResult {
public:
    RecordResult(RecordResult &&) noexcept;
    RecordResult &operator=(RecordResult &&) noexcept;
    ~RecordResult();

    // Rows known so far; all of them once it is complete.
    [[nodiscard]] qint64 count() const;
    [[nodiscard]] bool isComplete() const;
    // Records stored after this one are not in it.
    [[nodiscard]] qint64 newestSeq() const;

    // Goes on with the walk for about this long. Nothing to do once it is complete.
    [[nodiscard]] Result<void> extend(std::chrono::milliseconds budget, std::stop_token stop = {});
    // Calls `each` for the rows from `position` on, at most `count` of them, walking as far as that needs.
    // Beyond the end: none.
    [[nodiscard]] Result<void> pageAt(qint64 position, qint64 count,
        const std::function<bool(const StoredRecord &)> &each, std::stop_token stop = {});
    // How many rows are newer than this place. Where the walk has not come so far: as many as are known.
    [[nodiscard]] Result<qint64> positionOf(RowKey key, std::stop_token stop = {});
    // Takes in what was stored since, and answers how many rows are new.
    [[nodiscard]] Result<qint64> refresh(std::stop_token stop = {});

private:
    friend class RecordReader;
    struct Private;
    explicit RecordResult(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace workbench
