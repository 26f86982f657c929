#include "storage/readerlists.h"

namespace workbench {

Result<std::unique_ptr<ReaderLists>> ReaderLists::open(sqlite::Database &database)
{
    const auto made = database.execute(
        "CREATE TEMP TABLE IF NOT EXISTS hit(list INT NOT NULL, id INT NOT NULL, PRIMARY KEY(list, id)) "
        "WITHOUT ROWID;"
        "CREATE TEMP TABLE IF NOT EXISTS candidate(list INT NOT NULL, ts INT NOT NULL, seq INT NOT NULL,"
        " PRIMARY KEY(list, ts, seq)) WITHOUT ROWID;");
    if (!made)
        return fail(made.error());
    std::unique_ptr<ReaderLists> lists(new ReaderLists);
    const auto prepared = database.prepareAll({
        {&lists->m_insert, "INSERT OR IGNORE INTO temp.hit(list, id) VALUES(?, ?)"},
        {&lists->m_find, "SELECT 1 FROM temp.hit WHERE list=? AND id=?"},
        {&lists->m_count, "SELECT count(*) FROM temp.hit WHERE list=?"},
        {&lists->m_deleteHits, "DELETE FROM temp.hit WHERE list=?"},
        {&lists->m_deleteCandidates, "DELETE FROM temp.candidate WHERE list=?"},
    });
    if (!prepared)
        return fail(prepared.error());
    return lists;
}

Result<void> ReaderLists::add(qint64 list, qint64 id)
{
    return m_insert.bind(1, list).bind(2, id).run();
}

Result<bool> ReaderLists::contains(qint64 list, qint64 id)
{
    const auto found = m_find.bind(1, list).bind(2, id).step();
    m_find.reset();
    return found;
}

Result<qint64> ReaderLists::size(qint64 list)
{
    const auto row = m_count.bind(1, list).step();
    if (!row)
        return fail(row.error());
    const qint64 count = *row ? m_count.integer(0) : 0;
    m_count.reset();
    return count;
}

// What cannot be removed costs temporary space until the reader goes, nothing else: numbers are never used
// again.
void ReaderLists::remove(std::span<const qint64> lists)
{
    for (const qint64 list : lists) {
        (void)m_deleteHits.bind(1, list).run();
        (void)m_deleteCandidates.bind(1, list).run();
    }
}

} // namespace workbench
