#include "ui/recordbrowser/page/recordsearch.h"

#include "query/expression.h"

#include <QJsonArray>

namespace workbench {

using namespace Qt::StringLiterals;

int RecordSearch::limits() const
{
    return (indices == everyIndex ? 0 : 1) + (connectorId.isEmpty() ? 0 : 1) + (msgClasses.isEmpty() ? 0 : 1)
        + (query.isEmpty() ? 0 : 1);
}

RecordSearch RecordSearch::cleared() const
{
    RecordSearch all;
    all.range.kind = TimeRange::Kind::All;
    return all;
}

RecordFilter RecordSearch::filter(qint64 now) const
{
    RecordFilter result;
    result.indices = indices;
    result.msgClasses = msgClasses;
    if (!connectorId.isEmpty())
        result.connectorIds = {connectorId};
    result.since = brush ? std::optional(brush->from) : range.since(now);
    const auto end = brush ? std::optional(brush->until) : range.end();
    if (end)
        result.until = *end - 1; // The store's end is inside.
    if (!query.isEmpty())
        if (const auto parsed = query::parseQuery(query, now))
            result.query = *parsed;
    return result;
}

QJsonObject toJson(const RecordSearch &search)
{
    QJsonArray classes;
    for (const auto &msgClass : search.msgClasses)
        classes.append(QString::fromUtf8(msgClass));
    return {{u"indices"_s, search.indices}, {u"connector"_s, search.connectorId}, {u"msgClasses"_s, classes},
        {u"range"_s, timeRangeName(search.range)}, {u"query"_s, search.query}};
}

RecordSearch recordSearchFromJson(const QJsonObject &json)
{
    RecordSearch search;
    const int indices = json.value(u"indices"_s).toInt(RecordSearch::everyIndex) & RecordSearch::everyIndex;
    search.indices = indices == 0 ? RecordSearch::everyIndex : IndexSet(indices);
    search.connectorId = json.value(u"connector"_s).toString();
    for (const auto &msgClass : json.value(u"msgClasses"_s).toArray())
        search.msgClasses.append(msgClass.toString().toUtf8());
    search.range = timeRangeFromName(json.value(u"range"_s).toString());
    search.query = json.value(u"query"_s).toString();
    return search;
}

} // namespace workbench
