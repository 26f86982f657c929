#include "storage/readerpages.h"

#include "query/evaluator.h"

#include <algorithm>
#include <limits>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rowsOfPage = 256;
constexpr qsizetype bytesOfPage = 8 * 1024 * 1024;
// More ordered streams than this are slower to merge than one stream is to filter.
constexpr size_t mostStreams = 12;
constexpr qsizetype longestMergedCondition = 4096;

} // namespace

Result<void> ReaderPages::start()
{
    const bool newest = m_order == RecordOrder::NewestFirst;
    m_lastTime = newest ? m_search.until() : m_search.since();
    m_lastSeq = newest ? std::numeric_limits<qint64>::max() : std::numeric_limits<qint64>::min();
    auto statement = m_database.prepare("SELECT max(seq) FROM r");
    if (!statement)
        return fail(statement.error());
    if (const auto row = statement->step(); !row)
        return fail(row.error());
    m_newestSeq = statement->integer(0);
    statement->reset();
    if (m_search.fewRows() != 0) {
        if (const auto filled = fillCandidates(); !filled)
            return filled;
    }
    auto page = m_database.prepare(pageSql().constData());
    if (!page)
        return fail(page.error());
    m_page = std::move(*page);
    return {};
}

Result<void> ReaderPages::fillCandidates()
{
    m_candidates = m_search.newList();
    const QByteArray list = QByteArray::number(m_candidates);
    const QByteArray sql = "INSERT OR IGNORE INTO temp.candidate(list, ts, seq) SELECT " + list
        + ", r.ts, r.seq FROM r WHERE " + m_search.rowCondition(m_search.condition().possible) + m_extra;
    return m_database.execute(sql.constData());
}

QByteArray ReaderPages::armSql(const QByteArray &from, const QByteArray &where) const
{
    const bool newest = m_order == RecordOrder::NewestFirst;
    const auto &condition = m_search.condition();
    const QByteArray key = m_candidates != 0 ? "c.ts, c.seq" : "r.ts, r.seq";
    const QByteArray otherEnd = m_candidates != 0 ? "c.ts" : "r.ts";
    return "SELECT r.seq AS seq, " + otherEnd + " AS ts, r.received, r.written, b.dict, b.doc, "
        + (condition.isExact() ? QByteArray("1") : condition.certain) + " FROM " + from
        + " CROSS JOIN body b ON b.seq=r.seq" + " WHERE " + where + " AND (" + key
        + (newest ? ")<(?1, ?2) AND " : ")>(?1, ?2) AND ") + otherEnd + (newest ? ">=?3" : "<=?3")
        + " AND r.seq<=?4" + (m_candidates != 0 ? QByteArray() : " AND " + condition.possible + m_extra);
}

// One stream in the order of an index, or for few classes one stream a class, which SQLite merges: rare
// classes are then found without walking over the frequent ones.
QByteArray ReaderPages::pageSql() const
{
    const auto &classes = m_search.classes();
    const bool merged = m_search.classCondition() != "1" && classes.size() <= mostStreams
        && (classes.size() == 1 || m_search.condition().possible.size() <= longestMergedCondition);
    QByteArrayList arms;
    if (m_candidates != 0) {
        arms += armSql(
            "temp.candidate c CROSS JOIN r ON r.seq=c.seq", "c.list=" + QByteArray::number(m_candidates));
    } else if (merged) {
        for (const auto &one : classes)
            arms += armSql("r INDEXED BY r_cls_ts", "r.cls=" + QByteArray::number(one.id));
    } else {
        arms += armSql("r INDEXED BY r_ts", m_search.classCondition());
    }
    const QByteArray direction = m_order == RecordOrder::NewestFirst ? " DESC" : "";
    return arms.join(" UNION ALL ") + " ORDER BY ts" + direction + ", seq" + direction + " LIMIT ?5";
}

Result<std::vector<ReaderPages::StoredRow>> ReaderPages::nextPage(qint64 rows)
{
    std::vector<StoredRow> page;
    qsizetype bytes = 0;
    const qint64 otherEnd = m_order == RecordOrder::NewestFirst ? m_search.since() : m_search.until();
    m_page.bind(1, m_lastTime).bind(2, m_lastSeq).bind(3, otherEnd).bind(4, m_newestSeq).bind(5, rows);
    m_hasMore = false;
    for (;;) {
        const auto row = m_page.step();
        if (!row)
            return fail(row.error());
        if (!*row)
            break;
        page.push_back({m_page.integer(0), m_page.integer(1), m_page.integer(2), m_page.integer(3),
            m_page.integer(4), m_page.integer(6) != 0, m_page.bytes(5).toByteArray()});
        bytes += page.back().body.size();
        m_hasMore = qint64(page.size()) == rows || bytes >= bytesOfPage;
        if (m_hasMore)
            break;
    }
    m_page.reset();
    if (!page.empty()) {
        m_lastTime = page.back().eventTime;
        m_lastSeq = page.back().seq;
    }
    return page;
}

Result<bool> ReaderPages::load(const StoredRow &row)
{
    const auto json = m_decoder.decoded(row.dictionary, row.body);
    if (!json)
        return fail(json.error());
    if (!json->startsWith('{'))
        return false;
    const QByteArrayView rest = json->sliced(1);
    const QByteArray front = "{\"receive_time\":" + QByteArray::number(row.received)
        + ",\"write_time\":" + QByteArray::number(row.received + row.written);
    return m_document.load(
        {front, rest.trimmed().startsWith('}') ? QByteArrayView() : QByteArrayView(","), rest});
}

Result<bool> ReaderPages::matches(const StoredRow &row)
{
    if (row.isCertain || !m_search.expression())
        return true;
    std::optional<Error> failure;
    const bool matches = query::matches(*m_search.expression(), m_document, [&](const query::Node &node) {
        const auto holds = m_search.holdsText(node, row.seq);
        if (!holds)
            failure = holds.error();
        return holds.value_or(false);
    });
    if (failure)
        return fail(*failure);
    return matches;
}

Result<void> ReaderPages::read(qint64 limit, const std::function<bool(Row &)> &each)
{
    if (m_search.isEmpty())
        return {};
    if (const auto started = start(); !started)
        return started;
    qint64 left = limit;
    while (m_hasMore) {
        const bool known = limit > 0 && m_search.condition().isExact();
        const auto page = nextPage(known ? std::min(rowsOfPage, left) : rowsOfPage);
        if (!page)
            return fail(page.error());
        for (const auto &stored : *page) {
            const auto loaded = load(stored);
            if (!loaded)
                return fail(loaded.error());
            if (!*loaded)
                return fail({.kind = ErrorKind::StorageFailure,
                    .cause = Cause::StoreDamaged,
                    .detail = u"The body of record %1 is not an object."_s.arg(stored.seq)});
            const auto matching = matches(stored);
            if (!matching)
                return fail(matching.error());
            if (!*matching)
                continue;
            Row row{stored.seq, stored.eventTime, m_document};
            if (!each(row) || (limit > 0 && --left == 0))
                return {};
        }
    }
    return {};
}

} // namespace workbench
