#include "storage/resulthours.h"

#include "storage/readerstate.h"
#include "storage/schema.h"

#include <algorithm>
#include <limits>

namespace workbench {

TimeInterval ResultHours::timesOf(qint64 hour) const
{
    constexpr qint64 length = schema::millisecondsPerHour;
    return {
        std::max(hour * length, m_search.since()), std::min(hour * length + length - 1, m_search.until())};
}

Result<void> ResultHours::load(qint64 newestSeq)
{
    m_newestSeq = newestSeq;
    m_hours.clear();
    m_count = 0;
    const qint64 since = m_search.since();
    const qint64 until = m_search.until();
    if (m_search.isEmpty() || since > until)
        return {};
    const QByteArray sql = "SELECT hour, sum(n) FROM stat WHERE hour>=? AND hour<=? AND "
        + m_search.classCondition().replace("r.cls", "cls") + " GROUP BY hour ORDER BY hour DESC";
    auto statement = m_database.prepare(sql.constData());
    if (!statement)
        return fail(statement.error());
    statement->bind(1, schema::hourOf(since)).bind(2, schema::hourOf(until));
    const auto read = statement->forEachRow([&] {
        if (statement->integer(1) > 0)
            m_hours.push_back({.hour = statement->integer(0), .before = 0, .rows = statement->integer(1)});
    });
    if (!read)
        return fail(read.error());
    for (const qint64 edge : {schema::hourOf(until), schema::hourOf(since)}) {
        if (const auto clipped = clip(edge); !clipped)
            return clipped;
    }
    std::erase_if(m_hours, [](const Hour &hour) { return hour.rows == 0; });
    for (auto &hour : m_hours) {
        hour.before = m_count;
        m_count += hour.rows;
    }
    return {};
}

// An hour that the filter's times cut is counted row by row.
Result<void> ResultHours::clip(qint64 edge)
{
    constexpr qint64 length = schema::millisecondsPerHour;
    const auto hour = std::find_if(
        m_hours.begin(), m_hours.end(), [&](const Hour &candidate) { return candidate.hour == edge; });
    if (hour == m_hours.end())
        return {};
    const TimeInterval times = timesOf(edge);
    if (times.to - times.from + 1 >= length)
        return {};
    const auto rows = rowsBetween(times.from, times.to);
    if (!rows)
        return fail(rows.error());
    hour->rows = *rows;
    return {};
}

// SELECT over one ordered stream, or for few classes one a class: an index answers each.
QByteArray ResultHours::streams(const QByteArray &columns, const QByteArray &where) const
{
    const auto &classes = m_search.classes();
    const QByteArray known = " AND r.seq<=" + QByteArray::number(m_newestSeq);
    if (m_search.classCondition() == "1" || classes.size() > ReaderSearch::mostStreams)
        return "SELECT " + columns + " FROM r INDEXED BY r_ts WHERE " + m_search.classCondition() + " AND "
            + where + known;
    QByteArrayList arms;
    for (const auto &one : classes)
        arms += "SELECT " + columns + " FROM r INDEXED BY r_cls_ts WHERE r.cls=" + QByteArray::number(one.id)
            + " AND " + where + known;
    return arms.join(" UNION ALL ");
}

Result<qint64> ResultHours::rowsBetween(qint64 from, qint64 to)
{
    if (from > to)
        return 0;
    return readNumber(m_database,
        "SELECT sum(n) FROM ("
            + streams(
                "count(*) AS n", "r.ts>=" + QByteArray::number(from) + " AND r.ts<=" + QByteArray::number(to))
            + ')');
}

Result<std::optional<RowKey>> ResultHours::keyAt(qint64 position)
{
    if (position < 0 || position >= m_count)
        return std::optional<RowKey>();
    const auto behind = std::upper_bound(m_hours.begin(), m_hours.end(), position,
        [](qint64 wanted, const Hour &hour) { return wanted < hour.before; });
    const Hour &hour = *std::prev(behind);
    return keyInside(hour, position - hour.before);
}

// From whichever end of the hour is nearer.
Result<std::optional<RowKey>> ResultHours::keyInside(const Hour &hour, qint64 offset)
{
    const bool fromNewest = offset <= hour.rows / 2;
    const QByteArray direction = fromNewest ? " DESC" : "";
    const TimeInterval times = timesOf(hour.hour);
    const QByteArray sql = streams("r.ts AS ts, r.seq AS seq", "r.ts>=?1 AND r.ts<=?2") + " ORDER BY ts"
        + direction + ", seq" + direction + " LIMIT 1 OFFSET ?3";
    auto statement = m_database.prepare(sql.constData());
    if (!statement)
        return fail(statement.error());
    statement->bind(1, times.from).bind(2, times.to).bind(3, fromNewest ? offset : hour.rows - 1 - offset);
    const auto row = statement->step();
    if (!row)
        return fail(row.error());
    if (!*row) // Records were deleted since: what is left of the hour lies behind its end.
        return std::optional(RowKey{times.from, std::numeric_limits<qint64>::min()});
    return std::optional(RowKey{statement->integer(0), statement->integer(1)});
}

Result<qint64> ResultHours::positionOf(RowKey key)
{
    const qint64 wanted = schema::hourOf(key.eventTime);
    const auto hour = std::find_if(
        m_hours.begin(), m_hours.end(), [&](const Hour &candidate) { return candidate.hour <= wanted; });
    if (hour == m_hours.end())
        return m_count;
    if (hour->hour < wanted)
        return hour->before;
    const TimeInterval times = timesOf(wanted);
    const auto newer = rowsBetween(std::max(key.eventTime + 1, times.from), times.to);
    if (!newer)
        return newer;
    const auto sameTime = readNumber(m_database,
        "SELECT sum(n) FROM ("
            + streams("count(*) AS n",
                "r.ts=" + QByteArray::number(key.eventTime) + " AND r.seq>" + QByteArray::number(key.seq))
            + ')');
    if (!sameTime)
        return sameTime;
    return hour->before + *newer + *sameTime;
}

} // namespace workbench
