#pragma once

#include "storage/readerpages.h"

#include <chrono>

namespace workbench {

// The rows of a query in blocks of 128: the place of each block's first row and how many rows it has. For
// filters that only a walk over the rows can answer. Owned by a RecordResult, on its thread.
class ResultBlocks {
public:
    [[nodiscard]] qint64 count() const { return m_count; }
    [[nodiscard]] bool isComplete() const { return m_isComplete; }

    // Goes on with the walk until `wanted` rows are known or the time is over. `walk` reads newest first.
    [[nodiscard]] Result<void> extend(
        ReaderPages &walk, qint64 wanted, std::chrono::steady_clock::time_point deadline);
    // A row that was stored since; one that the walk has yet to come to is left to it.
    void insert(RowKey key);
    // Where to start reading for a row, and how many rows before it to skip. Nothing beyond what is known.
    struct Place {
        RowKey first;
        qint64 skip = 0;
    };
    [[nodiscard]] std::optional<Place> placeOf(qint64 position) const;
    // The rows of whole blocks newer than the key, and the block that it lies in, if any.
    struct Rank {
        qint64 before = 0;
        std::optional<RowKey> first; // Start counting here, up to the key.
    };
    [[nodiscard]] Rank rankOf(RowKey key) const;

private:
    struct Block {
        RowKey first;
        qint32 rows = 0;
    };

    std::vector<Block> m_blocks; // Newest first.
    ReaderPages::Place m_place; // Where the walk goes on.
    qint64 m_count = 0;
    bool m_isComplete = false;
};

} // namespace workbench
