#include "storage/readerpages.h"

#include "query/evaluator.h"
#include "storage/readerstate.h"
#include "storage/storedbody.h"

#include <algorithm>
#include <limits>

namespace workbench {

namespace {

constexpr qint64 rowsOfPage = 256;
constexpr qint64 keysOfPage = 4096;
constexpr qsizetype bytesOfPage = 8 * 1024 * 1024;
constexpr qsizetype longestMergedCondition = 4096;

} // namespace

void ReaderPages::seek(RowKey first)
{
    // Reading starts behind the last row.
    m_place.last = {first.eventTime, first.seq + (m_order == RecordOrder::NewestFirst ? 1 : -1)};
    m_place.hasMore = true;
}

void ReaderPages::adoptCandidates(const ReaderPages &earlier, qint64 upTo)
{
    m_candidates = earlier.m_candidates;
    m_candidatesUpTo = upTo;
}

RowKey ReaderPages::end() const
{
    return m_order == RecordOrder::NewestFirst ? RowKey{m_search.until(), std::numeric_limits<qint64>::max()}
                                               : RowKey{m_search.since(), std::numeric_limits<qint64>::min()};
}

Result<void> ReaderPages::start(Bodies bodies)
{
    if (!m_newestSeq) {
        const auto newest = readNumber(m_database, "SELECT max(seq) FROM r");
        if (!newest)
            return fail(newest.error());
        m_newestSeq = *newest;
    }
    const bool readsStoredAfter = m_storedAfter != std::numeric_limits<qint64>::min();
    const bool isFilled = m_candidates != 0 && m_candidatesUpTo >= *m_newestSeq;
    if (m_search.fewRows() != 0 && !isFilled && !readsStoredAfter) {
        if (const auto filled = fillCandidates(); !filled)
            return filled;
    }
    auto &statement = bodies == Bodies::All ? m_page : m_keyPage;
    if (statement)
        return {};
    auto page = m_database.prepare(pageSql(bodies).constData());
    if (!page)
        return fail(page.error());
    statement = std::move(*page);
    return {};
}

Result<void> ReaderPages::fillCandidates()
{
    if (m_candidates == 0)
        m_candidates = m_search.newList();
    const QByteArray list = QByteArray::number(m_candidates);
    const QByteArray sql = "INSERT OR IGNORE INTO temp.candidate(list, ts, seq) SELECT " + list
        + ", r.ts, r.seq FROM r WHERE " + m_search.rowCondition(m_search.condition().possible) + m_extra
        + " AND r.seq>" + QByteArray::number(m_candidatesUpTo);
    const auto filled = m_database.execute(sql.constData());
    if (filled)
        m_candidatesUpTo = *m_newestSeq;
    return filled;
}

QByteArray ReaderPages::armSql(Bodies bodies, const QByteArray &from, const QByteArray &where) const
{
    const bool newest = m_order == RecordOrder::NewestFirst;
    const auto &condition = m_search.condition();
    const QByteArray key = m_candidates != 0 ? "c.ts, c.seq" : "r.ts, r.seq";
    const QByteArray otherEnd = m_candidates != 0 ? "c.ts" : "r.ts";
    const QByteArray certain = condition.isExact() ? QByteArray("1") : condition.certain;
    // Without columns of r or of body an index alone can answer.
    const QByteArray body = bodies == Bodies::All ? "r.received, r.written, b.dict, b.doc, "
        : condition.isExact()                     ? "0, 0, 0, NULL, "
                                                  : "r.received, r.written, b.dict, b.doc, ";
    const bool joins = bodies == Bodies::All || !condition.isExact();
    return "SELECT r.seq AS seq, " + otherEnd + " AS ts, " + body + certain + " FROM " + from
        + (joins ? " CROSS JOIN body b ON b.seq=r.seq" : "") + " WHERE " + where + " AND (" + key
        + (newest ? ")<(?1, ?2) AND " : ")>(?1, ?2) AND ") + otherEnd + (newest ? ">=?3" : "<=?3")
        + " AND r.seq<=?4" + (m_candidates != 0 ? QByteArray() : " AND " + condition.possible + m_extra);
}

// One stream in the order of an index, or for few classes one stream a class, which SQLite merges: rare
// classes are then found without walking over the frequent ones.
QByteArray ReaderPages::pageSql(Bodies bodies) const
{
    const auto &classes = m_search.classes();
    const bool merged = m_search.classCondition() != "1" && classes.size() <= ReaderSearch::mostStreams
        && (classes.size() == 1 || m_search.condition().possible.size() <= longestMergedCondition);
    QByteArrayList arms;
    if (m_storedAfter != std::numeric_limits<qint64>::min()) {
        arms += armSql(bodies, "r NOT INDEXED",
            "r.seq>" + QByteArray::number(m_storedAfter) + " AND " + m_search.classCondition());
    } else if (m_candidates != 0) {
        arms += armSql(bodies, "temp.candidate c CROSS JOIN r ON r.seq=c.seq",
            "c.list=" + QByteArray::number(m_candidates));
    } else if (merged) {
        for (const auto &one : classes)
            arms += armSql(bodies, "r INDEXED BY r_cls_ts", "r.cls=" + QByteArray::number(one.id));
    } else {
        arms += armSql(bodies, "r INDEXED BY r_ts", m_search.classCondition());
    }
    const QByteArray direction = m_order == RecordOrder::NewestFirst ? " DESC" : "";
    return arms.join(" UNION ALL ") + " ORDER BY ts" + direction + ", seq" + direction + " LIMIT ?5";
}

Result<std::vector<ReaderPages::StoredRow>> ReaderPages::nextPage(sqlite::Statement &statement, qint64 rows)
{
    std::vector<StoredRow> page;
    qsizetype bytes = 0;
    const bool newest = m_order == RecordOrder::NewestFirst;
    const qint64 otherEnd = newest ? m_search.since() : m_search.until();
    RowKey last = m_place.last.value_or(end());
    // A place that was sought may lie outside the filter's times.
    last = newest ? std::min(last, end()) : std::max(last, end());
    statement.bind(1, last.eventTime).bind(2, last.seq).bind(3, otherEnd).bind(4, *m_newestSeq).bind(5, rows);
    bool hasMore = false;
    for (;;) {
        const auto row = statement.step();
        if (!row)
            return fail(row.error());
        if (!*row)
            break;
        page.push_back({.seq = statement.integer(0),
            .eventTime = statement.integer(1),
            .received = statement.integer(2),
            .written = statement.integer(3),
            .dictionary = statement.integer(4),
            .body = statement.bytes(5).toByteArray(),
            .isCertain = statement.integer(6) != 0});
        bytes += page.back().body.size();
        hasMore = qint64(page.size()) == rows || bytes >= bytesOfPage;
        if (hasMore)
            break;
    }
    statement.reset();
    m_place.hasMore = hasMore;
    if (!page.empty())
        m_place.last = RowKey{page.back().eventTime, page.back().seq};
    return page;
}

void ReaderPages::sift(std::vector<StoredRow> &page)
{
    const query::Prefilter *prefilter = m_search.prefilter();
    if (prefilter == nullptr)
        return;
    std::vector<BodySieve::Body> bodies;
    std::vector<StoredRow *> rows;
    for (StoredRow &row : page) {
        if (row.isCertain)
            continue;
        bodies.push_back({row.dictionary, row.body});
        rows.push_back(&row);
    }
    m_sieve.sift(bodies, m_decoder, [&](QByteArrayView json) { return prefilter->mayMatch(json); });
    for (size_t i = 0; i < rows.size(); ++i)
        rows[i]->isOut = !bodies[i].isKept;
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
    return readRows(Bodies::All, limit, each);
}

Result<void> ReaderPages::readKeys(qint64 limit, const std::function<bool(Row &)> &each)
{
    return readRows(Bodies::WhereNeeded, limit, each);
}

Result<bool> ReaderPages::take(const StoredRow &stored, Bodies bodies)
{
    if (bodies == Bodies::WhereNeeded && stored.isCertain)
        return true;
    if (stored.isOut)
        return false;
    const auto loaded = loadRecord(m_document, m_decoder,
        {.seq = stored.seq,
            .received = stored.received,
            .written = stored.written,
            .dictionary = stored.dictionary,
            .body = stored.body});
    if (!loaded)
        return fail(loaded.error());
    return matches(stored);
}

// A failure, which may be a stop, leaves the place behind the last row that was answered.
Result<void> ReaderPages::readRows(Bodies bodies, qint64 limit, const std::function<bool(Row &)> &each)
{
    if (m_search.isEmpty()) {
        m_place.hasMore = false;
        return {};
    }
    if (const auto started = start(bodies); !started)
        return started;
    auto &statement = bodies == Bodies::All ? *m_page : *m_keyPage;
    const bool isExact = m_search.condition().isExact();
    const qint64 most = bodies == Bodies::WhereNeeded && isExact ? keysOfPage : rowsOfPage;
    qint64 left = limit;
    while (m_place.hasMore) {
        auto before = m_place.last;
        auto page = nextPage(statement, limit > 0 && isExact ? std::min(most, left) : most);
        if (!page)
            return fail(page.error());
        sift(*page);
        for (const auto &stored : *page) {
            const auto taken = take(stored, bodies);
            if (!taken) {
                m_place = {before, true};
                return fail(taken.error());
            }
            before = RowKey{stored.eventTime, stored.seq};
            if (!*taken)
                continue;
            Row row{stored.seq, stored.eventTime, m_document};
            if (!each(row) || (limit > 0 && --left == 0)) {
                m_place = {before, true};
                return {};
            }
        }
        if (m_place.hasMore && m_shouldPause && m_shouldPause())
            return {};
    }
    return {};
}

} // namespace workbench
