#include "simulator/recordfilter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <cmath>

namespace workbench::simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t day = 86'400'000;

// As the service shows it back.
QString shown(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 17);
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isNull() || value.isUndefined())
        return u"null"_s;
    return QString::fromUtf8(QJsonDocument::fromVariant(value.toVariant()).toJson(QJsonDocument::Compact));
}

// Numbers are accepted as text as well, as the service does.
std::optional<std::int64_t> whole(const QJsonValue &value)
{
    if (value.isDouble()) {
        const double number = value.toDouble();
        return std::abs(number) < 9e15 ? std::optional<std::int64_t>(number) : std::nullopt;
    }
    bool good = false;
    const qint64 number = value.toString().toLongLong(&good);
    return good ? std::optional<std::int64_t>(number) : std::nullopt;
}

QString comparable(const QJsonValue &value)
{
    const auto number = value.isDouble() ? whole(value) : std::nullopt;
    return number ? QString::number(*number) : shown(value);
}

QJsonArray asList(const QJsonValue &value)
{
    return value.isArray() ? value.toArray() : QJsonArray{value};
}

} // namespace

std::optional<FilterRefusal> RecordFilter::read(
    const QJsonObject &filters, std::vector<FilterName> known, std::int64_t now, bool ignoreUnknown)
{
    for (auto filter = filters.begin(); filter != filters.end(); ++filter) {
        const std::string name = filter.key().toStdString();
        const auto found =
            std::find_if(known.begin(), known.end(), [&](const FilterName &k) { return k.name == name; });
        if (found == known.end()) {
            if (ignoreUnknown)
                continue;
            return FilterRefusal{.filter = filter.key(), .value = filter.key()};
        }
        if (!filter.value().isObject())
            return FilterRefusal{.filter = filter.key(), .value = shown(filter.value())};

        const QJsonObject operations = filter.value().toObject();
        for (auto operation = operations.begin(); operation != operations.end(); ++operation) {
            const auto refusal = found->kind == FilterKind::Time
                ? readTime(filter.key(), operation.key(), operation.value(), now)
                : readValues(filter.key(), found->kind, operation.key(), operation.value());
            if (refusal)
                return refusal;
        }
    }
    return std::nullopt;
}

std::optional<FilterRefusal> RecordFilter::readTime(
    const QString &name, const QString &operation, const QJsonValue &value, std::int64_t now)
{
    TimeCondition condition{.name = name.toStdString(), .spans = {}};
    const FilterRefusal refusal{.filter = name, .value = shown(value)};

    if (operation == u"range") { // A list as documented, or one bare object as clients send it.
        for (const QJsonValue item : asList(value)) {
            const QJsonObject range = item.toObject();
            const auto from = whole(range.value("start"_L1));
            const auto to = whole(range.value("end"_L1));
            if ((!from && range.contains("start"_L1)) || (!to && range.contains("end"_L1)) || range.isEmpty())
                return refusal;
            const TimeSpan open;
            condition.spans.push_back({.from = from.value_or(open.from), .to = to.value_or(open.to)});
        }
        m_times.push_back(std::move(condition));
        return std::nullopt;
    }
    const QJsonArray list = asList(value);
    const auto number = list.isEmpty() ? std::nullopt : whole(list.first());
    if (!number)
        return refusal;

    TimeSpan span;
    if (operation == u"gte")
        span.from = *number;
    else if (operation == u"gt")
        span.from = *number + 1;
    else if (operation == u"lte")
        span.to = *number;
    else if (operation == u"lt")
        span.to = *number - 1;
    else if (operation == u"eq")
        span = {.from = *number, .to = *number};
    else if (operation == u"gte_ndays" && std::abs(*number) < 100'000)
        span.from = now - *number * day;
    else if (operation == u"lte_ndays" && std::abs(*number) < 100'000)
        span.to = now - *number * day;
    else
        return FilterRefusal{.filter = name, .value = operation};
    condition.spans.push_back(span);
    m_times.push_back(std::move(condition));
    return std::nullopt;
}

std::optional<FilterRefusal> RecordFilter::readValues(
    const QString &name, FilterKind kind, const QString &operation, const QJsonValue &value)
{
    static const QStringList operations{u"eq"_s, u"neq"_s, u"deq"_s, u"contains"_s, u"ncontains"_s,
        u"startswith"_s, u"doesnotstartwith"_s, u"endswith"_s, u"startswithsingle"_s, u"text"_s, u"isset"_s,
        u"isnotset"_s, u"descendantof"_s, u"ndescendantof"_s};
    if (!operations.contains(operation))
        return FilterRefusal{.filter = name, .value = operation};

    ValueCondition condition{.name = name.toStdString(), .operation = operation, .values = {}};
    for (const QJsonValue item : asList(value)) {
        const QString text = comparable(item);
        const bool fits = kind == FilterKind::Text || operation.startsWith("is"_L1)
            || (kind == FilterKind::Truth ? text == u"true" || text == u"false" : whole(item).has_value());
        if (!fits)
            return FilterRefusal{.filter = name, .value = shown(item)};
        condition.values.push_back(text.toStdString());
    }
    m_values.push_back(std::move(condition));
    return std::nullopt;
}

TimeSpan RecordFilter::span(std::string_view name) const
{
    TimeSpan result;
    for (const TimeCondition &condition : m_times) {
        if (condition.name != name)
            continue;
        TimeSpan hull{
            .from = std::numeric_limits<std::int64_t>::max(), .to = std::numeric_limits<std::int64_t>::min()};
        for (const TimeSpan &span : condition.spans)
            hull = {.from = std::min(hull.from, span.from), .to = std::max(hull.to, span.to)};
        result = {.from = std::max(result.from, hull.from), .to = std::min(result.to, hull.to)};
    }
    return result;
}

void RecordFilter::forget(std::string_view name)
{
    std::erase_if(m_times, [&](const TimeCondition &condition) { return condition.name == name; });
}

bool RecordFilter::acceptsTime(std::string_view name, std::optional<std::int64_t> time) const
{
    return std::all_of(m_times.begin(), m_times.end(), [&](const TimeCondition &condition) {
        return condition.name != name
            || (time
                && std::any_of(condition.spans.begin(), condition.spans.end(),
                    [&](const TimeSpan &span) { return *time >= span.from && *time <= span.to; }));
    });
}

bool RecordFilter::holds(const ValueCondition &condition, const std::vector<std::string> &values)
{
    const auto any = [&](auto &&matches) {
        return std::any_of(condition.values.begin(), condition.values.end(), [&](const std::string &wanted) {
            return std::any_of(values.begin(), values.end(),
                [&](const std::string &value) { return matches(value, wanted); });
        });
    };
    const auto equal = [](const std::string &value, const std::string &wanted) { return value == wanted; };
    const auto starts = [](const std::string &value, const std::string &wanted) {
        return value.starts_with(wanted);
    };
    const auto holdsText = [](const std::string &value, const std::string &wanted) {
        return value.find(wanted) != std::string::npos;
    };

    const QString &operation = condition.operation;
    if (operation == u"eq")
        return any(equal);
    if (operation == u"neq")
        return !any(equal);
    if (operation == u"deq")
        return any([](const std::string &value, const std::string &wanted) { return value != wanted; });
    if (operation == u"startswith" || operation == u"startswithsingle")
        return any(starts);
    if (operation == u"doesnotstartwith")
        return !any(starts);
    if (operation == u"endswith")
        return any(
            [](const std::string &value, const std::string &wanted) { return value.ends_with(wanted); });
    if (operation == u"contains" || operation == u"text")
        return any(holdsText);
    if (operation == u"ncontains")
        return !any(holdsText);
    if (operation == u"isset" || operation == u"isnotset") {
        const bool wanted = condition.values.empty() || condition.values.front() != "false";
        return (operation == u"isset") == wanted ? !values.empty() : values.empty();
    }
    return true; // descendantof and its opposite need the groups' tree, which this tenant does not have.
}

bool RecordFilter::acceptsValues(const ValuesOf &valuesOf) const
{
    return std::all_of(m_values.begin(), m_values.end(), [&](const ValueCondition &condition) {
        const auto values = valuesOf(condition.name);
        return !values || holds(condition, *values);
    });
}

} // namespace workbench::simulator
