#pragma once

#include "sqlite/database.h"

#include <QByteArray>
#include <memory>
#include <span>

namespace workbench {

// Lists of ids that searches look up while they run, in SQLite's own temporary storage, so that they do not
// count as the program's memory: temp.hit(list, id), and temp.candidate(list, ts, seq) in reading order.
// Owned by the reader, on its thread.
class ReaderLists {
public:
    [[nodiscard]] static Result<std::unique_ptr<ReaderLists>> open(sqlite::Database &database);

    // A number no list has yet.
    [[nodiscard]] qint64 newList() { return ++m_last; }
    [[nodiscard]] Result<void> add(qint64 list, qint64 id);
    [[nodiscard]] Result<bool> contains(qint64 list, qint64 id);
    [[nodiscard]] Result<qint64> size(qint64 list);
    void remove(std::span<const qint64> lists);

private:
    ReaderLists() = default;

    qint64 m_last = 0;
    sqlite::Statement m_insert, m_find, m_count, m_deleteHits, m_deleteCandidates;
};

} // namespace workbench
