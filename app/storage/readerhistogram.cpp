#include "storage/readerhistogram.h"

#include "storage/readerstate.h"
#include "storage/schema.h"

namespace workbench {

Result<std::vector<HistogramSeries>> ReaderHistogram::series()
{
    const ReaderSnapshot snapshot(m_database);
    if (!snapshot.begun())
        return fail(snapshot.begun().error());
    for (const auto &one : m_search.classes())
        m_counts[one.msgClass].resize(size_t(m_buckets), 0);
    if (!m_search.isEmpty() && m_search.since() <= m_search.until()) {
        const QByteArray sql = m_search.expression() ? conditionSql()
            : isAnsweredByCounters()                 ? counterSql()
                                                     : indexSql();
        if (const auto added = addSql(sql); !added)
            return fail(added.error());
        if (!m_search.condition().isExact()) {
            if (const auto added = addUncertain(); !added)
                return fail(added.error());
        }
    }
    std::vector<HistogramSeries> series;
    series.reserve(m_counts.size());
    for (auto &[msgClass, counts] : m_counts)
        series.push_back({msgClass, std::move(counts)});
    return series;
}

// Buckets of whole hours that the filter's times do not cut.
bool ReaderHistogram::isAnsweredByCounters() const
{
    constexpr qint64 hour = schema::millisecondsPerHour;
    return m_from % hour == 0 && m_width % hour == 0 && m_search.since() == m_from
        && m_search.until() == m_from + m_width * m_buckets - 1;
}

QByteArray ReaderHistogram::bucketSql(const QByteArray &time) const
{
    return '(' + time + '-' + QByteArray::number(m_from) + ")/" + QByteArray::number(m_width);
}

QByteArray ReaderHistogram::counterSql() const
{
    const QByteArray first = QByteArray::number(schema::hourOf(m_search.since()));
    const QByteArray last = QByteArray::number(schema::hourOf(m_search.until()));
    const QByteArray time = "hour*" + QByteArray::number(schema::millisecondsPerHour);
    return "SELECT cls, " + bucketSql(time) + ", sum(n) FROM stat WHERE "
        + m_search.classCondition().replace("r.cls", "cls") + " AND hour>=" + first + " AND hour<=" + last
        + " GROUP BY 1, 2";
}

// Each class is one stretch of its index, in order, so that grouping needs no sorting.
QByteArray ReaderHistogram::indexSql() const
{
    const QByteArray times = " AND r.ts>=" + QByteArray::number(m_search.since())
        + " AND r.ts<=" + QByteArray::number(m_search.until());
    QByteArrayList arms;
    for (const auto &one : m_search.classes()) {
        const QByteArray id = QByteArray::number(one.id);
        arms += "SELECT " + id + ", " + bucketSql("r.ts")
            + ", count(*) FROM r INDEXED BY r_cls_ts WHERE r.cls=" + id + times + " GROUP BY 2";
    }
    return arms.join(" UNION ALL ");
}

QByteArray ReaderHistogram::conditionSql() const
{
    return "SELECT r.cls, " + bucketSql("r.ts") + ", count(*) FROM r WHERE "
        + m_search.rowCondition(m_search.condition().certain) + " GROUP BY 1, 2";
}

Result<void> ReaderHistogram::addSql(const QByteArray &sql)
{
    std::map<qint64, QByteArray> classes;
    for (const auto &one : m_search.classes())
        classes[one.id] = one.msgClass;
    auto statement = m_database.prepare(sql.constData());
    if (!statement)
        return fail(statement.error());
    return statement->forEachRow(
        [&] { add(classes[statement->integer(0)], statement->integer(1), statement->integer(2)); });
}

Result<void> ReaderHistogram::addUncertain()
{
    ReaderPages pages(m_database, m_decoder, m_search, RecordOrder::OldestFirst);
    pages.addCondition("NOT " + m_search.condition().certain);
    return pages.read(0, [&](ReaderPages::Row &row) {
        row.document.any({"msg_class"}, query::RecordDocument::Lists::Whole, [&](const query::Value &value) {
            add(value.text.toByteArray(), (row.eventTime - m_from) / m_width, 1);
            return true;
        });
        return true;
    });
}

void ReaderHistogram::add(const QByteArray &msgClass, qint64 bucket, qint64 count)
{
    const auto found = m_counts.find(msgClass);
    if (found != m_counts.end() && bucket >= 0 && bucket < m_buckets)
        found->second[size_t(bucket)] += count;
}

} // namespace workbench
