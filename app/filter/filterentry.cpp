#include "filter/filterentry.h"

#include "base/jsonfields.h"
#include "filter/wording.h"

#include <QJsonArray>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

// True for the second word, false for the first, which is also meant by nothing.
bool isSecond(JsonFields &fields, const QString &key, const QString &first, const QString &second)
{
    QString word = first;
    fields.take(key, word);
    if (word != first && word != second)
        fields.refuse(key, FilterWording::tr("%1 or %2 is expected.").arg(first, second));
    return word == second;
}

tl::expected<FilterCondition, QString> conditionFromJson(const QJsonObject &entry, const QString &place)
{
    JsonFields fields(entry, place);
    FilterCondition condition;
    fields.take(u"field"_s, condition.field, JsonFields::Presence::Required);
    QString name;
    fields.take(u"op"_s, name, JsonFields::Presence::Required);
    if (const auto op = operatorFromName(name))
        condition.op = *op;
    else
        fields.refuse(u"op"_s, FilterWording::tr("there is no operator “%1”.").arg(name.left(40)));
    fields.take(u"values"_s, condition.values);
    fields.take(u"case"_s, condition.isCaseSensitive);
    if (fields.problem())
        return tl::unexpected<QString>(*fields.problem());
    return condition;
}

QJsonObject conditionJson(const FilterCondition &condition)
{
    QJsonObject object{{u"field"_s, condition.field}, {u"op"_s, operatorName(condition.op)},
        {u"values"_s, QJsonArray::fromStringList(condition.values)}};
    if (condition.isCaseSensitive)
        object[u"case"_s] = true;
    return object;
}

} // namespace

tl::expected<LogFilter, QString> filterFromJson(const QJsonObject &entry, const QString &place)
{
    JsonFields fields(entry, place);
    LogFilter filter;
    fields.take(u"id"_s, filter.id, JsonFields::Presence::Required);
    fields.take(u"name"_s, filter.name, JsonFields::Presence::Required);
    fields.take(u"tenant"_s, filter.tenant);
    fields.take(u"description"_s, filter.description);
    fields.take(u"enabled"_s, filter.enabled);
    if (isSecond(fields, u"action"_s, u"exclude"_s, u"include"_s))
        filter.action = FilterAction::Include;
    if (isSecond(fields, u"match"_s, u"all"_s, u"any"_s))
        filter.match = FilterMatch::Any;
    const auto conditions = entry.value(u"conditions"_s);
    if (!conditions.isArray())
        fields.refuse(u"conditions"_s, FilterWording::tr("a list of conditions is expected."));
    if (fields.problem())
        return tl::unexpected<QString>(*fields.problem());
    const auto list = conditions.toArray();
    for (const auto &item : list) {
        const auto number = int(filter.conditions.size()) + 1;
        auto condition =
            conditionFromJson(item.toObject(), FilterWording::tr("%1, condition %2").arg(place).arg(number));
        if (!condition)
            return tl::unexpected<QString>(condition.error());
        filter.conditions.push_back(*condition);
    }
    return filter;
}

void writeFilter(const LogFilter &filter, QJsonObject &entry)
{
    entry[u"id"_s] = filter.id;
    entry[u"name"_s] = filter.name;
    entry[u"tenant"_s] = filter.tenant;
    entry[u"description"_s] = filter.description;
    entry[u"enabled"_s] = filter.enabled;
    entry[u"action"_s] = filter.action == FilterAction::Include ? u"include"_s : u"exclude"_s;
    if (filter.match == FilterMatch::Any)
        entry[u"match"_s] = u"any"_s;
    else
        entry.remove(u"match"_s);
    QJsonArray conditions;
    for (const FilterCondition &condition : filter.conditions)
        conditions.append(conditionJson(condition));
    entry[u"conditions"_s] = conditions;
}

QJsonObject filterJson(const LogFilter &filter)
{
    QJsonObject entry;
    writeFilter(filter, entry);
    return entry;
}

} // namespace workbench
