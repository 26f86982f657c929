#include "filter/filterentry.h"

#include "filter/wording.h"

#include <QJsonArray>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

// Takes the fields of one object and remembers what is wrong first.
class FilterFields {
public:
    FilterFields(const QJsonObject &object, const QString &place) : m_object(object), m_place(place) { }

    QJsonValue value(const QString &key) const { return m_object.value(key); }

    QString text(const QString &key, const QString &missing)
    {
        const auto found = value(key);
        if (!found.isString() && !found.isUndefined())
            refuse(key, FilterWording::tr("a text is expected."));
        return found.toString(missing);
    }

    QString neededText(const QString &key)
    {
        const QString found = text(key, {});
        if (found.isEmpty())
            refuse(key, FilterWording::tr("it is missing or empty."));
        return found;
    }

    bool flag(const QString &key, bool missing)
    {
        const auto found = value(key);
        if (!found.isBool() && !found.isUndefined())
            refuse(key, FilterWording::tr("true or false is expected."));
        return found.toBool(missing);
    }

    // True for the second word, false for the first, which is also meant by nothing.
    bool isSecond(const QString &key, const QString &first, const QString &second)
    {
        const QString word = text(key, first);
        if (word != first && word != second)
            refuse(key, FilterWording::tr("%1 or %2 is expected.").arg(first, second));
        return word == second;
    }

    void refuse(const QString &key, const QString &sentence)
    {
        if (m_problem.isEmpty())
            m_problem = FilterWording::tr("%1, field “%2”: %3").arg(m_place, key, sentence);
    }

    void adopt(const QString &problem)
    {
        if (m_problem.isEmpty())
            m_problem = problem;
    }

    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    QJsonObject m_object;
    QString m_place;
    QString m_problem;
};

tl::expected<FilterCondition, QString> conditionFromJson(const QJsonObject &entry, const QString &place)
{
    FilterFields fields(entry, place);
    FilterCondition condition{.field = fields.neededText(u"field"_s)};
    const QString name = fields.neededText(u"op"_s);
    if (const auto op = operatorFromName(name))
        condition.op = *op;
    else
        fields.refuse(u"op"_s, FilterWording::tr("there is no operator “%1”.").arg(name.left(40)));
    const auto values = fields.value(u"values"_s);
    if (!values.isArray() && !values.isUndefined())
        fields.refuse(u"values"_s, FilterWording::tr("a list of texts is expected."));
    const auto list = values.toArray();
    for (const auto &value : list) {
        if (!value.isString())
            fields.refuse(u"values"_s, FilterWording::tr("a list of texts is expected."));
        condition.values.append(value.toString());
    }
    condition.isCaseSensitive = fields.flag(u"case"_s, false);
    if (!fields.problem().isEmpty())
        return tl::unexpected<QString>(fields.problem());
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
    FilterFields fields(entry, place);
    LogFilter filter;
    filter.id = fields.neededText(u"id"_s);
    filter.name = fields.neededText(u"name"_s);
    filter.tenant = fields.text(u"tenant"_s, filter.tenant);
    filter.description = fields.text(u"description"_s, {});
    filter.enabled = fields.flag(u"enabled"_s, true);
    if (fields.isSecond(u"action"_s, u"exclude"_s, u"include"_s))
        filter.action = FilterAction::Include;
    if (fields.isSecond(u"match"_s, u"all"_s, u"any"_s))
        filter.match = FilterMatch::Any;
    const auto conditions = fields.value(u"conditions"_s);
    if (!conditions.isArray())
        fields.refuse(u"conditions"_s, FilterWording::tr("a list of conditions is expected."));
    const auto list = conditions.toArray();
    for (const auto &item : list) {
        const auto number = int(filter.conditions.size()) + 1;
        auto condition =
            conditionFromJson(item.toObject(), FilterWording::tr("%1, condition %2").arg(place).arg(number));
        if (!condition)
            fields.adopt(condition.error());
        filter.conditions.push_back(condition.value_or(FilterCondition()));
    }
    if (!fields.problem().isEmpty())
        return tl::unexpected<QString>(fields.problem());
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
