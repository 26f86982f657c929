#include "storage/readercounts.h"

#include "storage/readerstate.h"
#include "storage/schema.h"

#include <algorithm>
#include <limits>

namespace workbench {

Result<qint64> ReaderCounts::total()
{
    if (m_search.isEmpty())
        return 0;
    const ReaderSnapshot snapshot(m_database);
    if (!snapshot.begun())
        return fail(snapshot.begun().error());
    return m_search.expression() ? totalBySearch() : totalByCounters();
}

// Whole hours are in the counters; what sticks out at either end is counted from the time index.
Result<qint64> ReaderCounts::totalByCounters()
{
    const qint64 since = m_search.since();
    const qint64 until = m_search.until();
    if (since > until)
        return 0;
    constexpr qint64 hour = schema::millisecondsPerHour;
    qint64 firstHour = schema::hourOf(since);
    qint64 lastHour = schema::hourOf(until);
    QByteArrayList edges;
    const auto addEdge = [&](qint64 from, qint64 to) {
        edges += "(r.ts>=" + QByteArray::number(from) + " AND r.ts<=" + QByteArray::number(to) + ')';
    };
    const bool startsInside = since != std::numeric_limits<qint64>::min() && since != firstHour * hour;
    const bool endsInside =
        until != std::numeric_limits<qint64>::max() && until != lastHour * hour + hour - 1;
    if (startsInside)
        addEdge(since, std::min(until, firstHour * hour + hour - 1));
    if (endsInside && !(startsInside && firstHour == lastHour))
        addEdge(lastHour * hour, until);
    firstHour += startsInside ? 1 : 0;
    lastHour -= endsInside ? 1 : 0;
    QByteArray classes = m_search.classCondition();
    auto counted = readNumber(m_database,
        "SELECT sum(n) FROM stat WHERE " + QByteArray(classes).replace("r.cls", "cls")
            + " AND hour>=" + QByteArray::number(firstHour) + " AND hour<=" + QByteArray::number(lastHour));
    for (const auto &edge : std::as_const(edges)) {
        if (!counted)
            return counted;
        const auto more = readNumber(m_database, "SELECT count(*) FROM r WHERE " + classes + " AND " + edge);
        if (!more)
            return more;
        *counted += *more;
    }
    return counted;
}

Result<qint64> ReaderCounts::totalBySearch()
{
    const auto &condition = m_search.condition();
    auto counted =
        readNumber(m_database, "SELECT count(*) FROM r WHERE " + m_search.rowCondition(condition.certain));
    if (!counted || condition.isExact())
        return counted;
    ReaderPages pages(m_database, m_decoder, m_search, RecordOrder::OldestFirst);
    pages.addCondition("NOT " + condition.certain);
    const auto read = pages.read(0, [&](ReaderPages::Row &) {
        ++*counted;
        return true;
    });
    if (!read)
        return fail(read.error());
    return counted;
}

Result<std::vector<ValueCount>> ReaderCounts::byField(const query::Field &field)
{
    if (m_search.isEmpty())
        return std::vector<ValueCount>();
    const ReaderSnapshot snapshot(m_database);
    if (!snapshot.begun())
        return fail(snapshot.begun().error());
    const auto found = groups(field);
    if (!found)
        return fail(found.error());
    return byCount(*found);
}

Result<ValueGroups> ReaderCounts::groups(const query::Field &field)
{
    ValueGroups groups;
    const auto &condition = m_search.condition();
    const auto *column = readerColumn(field);
    const bool isClass = field.path == std::vector<QByteArray>{"msg_class"};
    if (!condition.isExact() || (!column && !isClass)) {
        if (const auto read = groupByBodies(field, {}, groups); !read)
            return fail(read.error());
        return groups;
    }
    QByteArray summarised = "0";
    if (column && column->maySummarise) {
        for (const auto &one : m_search.classes())
            summarised += one.isSummarised ? ',' + QByteArray::number(one.id) : QByteArray();
    }
    const QByteArray where =
        m_search.rowCondition(condition.possible) + " AND r.cls NOT IN (" + summarised + ')';
    const QByteArray sql = column
        ? "SELECT term.text, g.n FROM (SELECT r." + QByteArray(column->column)
            + " AS id, count(*) AS n FROM r WHERE " + where + " GROUP BY 1) g LEFT JOIN term ON term.id=g.id"
        : "SELECT cls.msg_class, g.n FROM (SELECT r.cls AS id, count(*) AS n FROM r WHERE " + where
            + " GROUP BY 1) g JOIN cls ON cls.id=g.id";
    if (const auto grouped = groupBySql(sql, groups); !grouped)
        return fail(grouped.error());
    if (summarised.contains(',')) {
        if (const auto read = groupByBodies(field, "r.cls IN (" + summarised + ')', groups); !read)
            return fail(read.error());
    }
    return groups;
}

Result<void> ReaderCounts::groupBySql(const QByteArray &sql, ValueGroups &groups)
{
    auto statement = m_database.prepare(sql.constData());
    if (!statement)
        return fail(statement.error());
    return statement->forEachRow([&] { groups[statement->bytes(0).toByteArray()] += statement->integer(1); });
}

// A record counts once for each different value it has; without one it counts under the empty value.
Result<void> ReaderCounts::groupByBodies(
    const query::Field &field, const QByteArray &rows, ValueGroups &groups)
{
    ReaderPages pages(m_database, m_decoder, m_search, RecordOrder::OldestFirst);
    if (!rows.isEmpty())
        pages.addCondition(rows);
    return pages.read(0, [&](ReaderPages::Row &row) {
        addValues(row.document, field, groups);
        return true;
    });
}

} // namespace workbench
