#include "simulator/apiroutes.h"

#include "simulator/faultscript.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace workbench::simulator {

using namespace Qt::StringLiterals;

// One list answer before it is put into words.
struct ApiRoutes::Envelope {
    std::vector<std::string> records;
    bool hasNext = false;
    std::optional<std::size_t> total;
    std::optional<int> max;
    std::optional<QJsonObject> nextQueryFilters;
};

namespace {

// The service's form validation, as observed.
Answer notValid(const QString &field, const QString &value)
{
    const QJsonObject error{{u"error"_s, value + u" is not valid"_s},
        {u"errorMessageCode"_s, u"CONSOLE_FORMS_NOT_VALID_VALUE"_s},
        {u"errorMessageParams"_s, QJsonObject{{u"value"_s, value}}}};
    const QJsonObject body{{field, QJsonArray{error}}, {u"error"_s, true}};
    return {.status = 400, .body = QJsonDocument(body).toJson(QJsonDocument::Compact).toStdString()};
}

// Numbers may come as text.
std::optional<std::size_t> count(const QJsonObject &body, QLatin1StringView key, std::size_t fallback)
{
    const QJsonValue value = body.value(key);
    if (value.isUndefined() || value.isNull())
        return fallback;
    bool good = value.isDouble();
    const qint64 number = good ? value.toInteger(-1) : value.toString().toLongLong(&good);
    return good && number >= 0 && number < 1'000'000'000 ? std::optional(std::size_t(number)) : std::nullopt;
}

bool isTrue(const QJsonValue &value)
{
    return value.toBool() || value.toString().toLower() == u"true" || value.toString() == u"1";
}

// `filters` is an object, or JSON in a text when it comes in a query.
std::optional<QJsonObject> filtersOf(const QJsonObject &body)
{
    const QJsonValue value = body.value("filters"_L1);
    if (value.isUndefined() || value.isNull())
        return QJsonObject();
    if (value.isObject())
        return value.toObject();
    const QJsonDocument document = QJsonDocument::fromJson(value.toString().toUtf8());
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

Answer malformed()
{
    return detail(400, "JSON parse error - Expecting value: line 1 column 1 (char 0)");
}

} // namespace

std::optional<QJsonObject> parametersOf(const Request &request)
{
    QJsonObject merged;
    for (const auto &[name, value] : request.parameters)
        merged.insert(QString::fromStdString(name), QString::fromStdString(value));
    const bool isForm = request.contentType.starts_with("application/x-www-form-urlencoded");
    if (request.body.empty() || isForm)
        return merged;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(request.body));
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject body = document.object();
    for (auto member = body.begin(); member != body.end(); ++member)
        merged.insert(member.key(), member.value());
    return merged;
}

std::optional<Answer> ApiRoutes::readSort(const QJsonObject &body, ActivityQuery &query) const
{
    const QString direction = body.value("sortDirection"_L1).toString();
    const QString field = body.value("sortField"_L1).toString();
    if (!direction.isEmpty() && direction != u"asc" && direction != u"desc")
        return notValid(u"sortDirection"_s, direction);
    if (!field.isEmpty() && field != u"date" && field != u"created")
        return notValid(u"sortField"_s, field);
    const ActivitiesScenario &rules = m_scenario.activities;
    if (field == u"created" && rules.createdSupport == u"refused")
        return notValid(u"sortField"_s, field);

    const bool isComplete = !field.isEmpty() && !direction.isEmpty();
    const bool isIgnored = field == u"created" && rules.createdSupport == u"ignored";
    query.byCreated = isComplete && field == u"created" && !isIgnored;
    query.ascending = direction == u"asc" && !isIgnored
        && (isComplete || (field.isEmpty() && rules.loneSortDirection == u"honour"));
    return std::nullopt;
}

std::optional<Answer> ApiRoutes::readExtent(const QJsonObject &body, ActivityQuery &query) const
{
    const ActivitiesScenario &rules = m_scenario.activities;
    query.isScan = isTrue(body.value("isScan"_L1));
    const auto skip = count(body, "skip"_L1, 0);
    const auto limit =
        count(body, "limit"_L1, std::size_t(query.isScan ? rules.scanDefault : rules.plainDefault));
    if (!skip)
        return notValid(u"skip"_s, body.value("skip"_L1).toVariant().toString());
    if (!limit || *limit == 0)
        return notValid(u"limit"_s, body.value("limit"_L1).toVariant().toString());

    query.skip = *skip;
    if (query.isScan) {
        query.limit = std::clamp(*limit, std::size_t(std::min(rules.scanMinimum, rules.scanMaximum)),
            std::size_t(rules.scanMaximum));
        return std::nullopt;
    }
    query.limit = std::min(*limit, std::size_t(rules.plainMaximum));
    if (rules.depthLimit > 0 && query.skip + query.limit > std::size_t(rules.depthLimit)) {
        if (rules.depthStatus == 400)
            return notValid(u"skip"_s, QString::number(query.skip));
        return replacement({.kind = u"html500"_s}, 0);
    }
    return std::nullopt;
}

std::optional<Answer> ApiRoutes::read(const QJsonObject &body, ActivityQuery &query, std::int64_t now) const
{
    const auto filters = filtersOf(body);
    if (!filters)
        return notValid(u"filters"_s, body.value("filters"_L1).toVariant().toString());
    const ActivitiesScenario &rules = m_scenario.activities;
    if (rules.createdSupport == u"refused" && filters->contains("created"_L1))
        return notValid(u"filters"_s, u"created"_s);
    const bool ignore = m_scenario.api.unknownFilter == u"ignore";
    if (const auto refusal = query.filter.read(*filters, ActivityStore::filterNames(), now, ignore))
        return notValid(u"filters"_s, refusal->value);
    if (rules.createdSupport == u"ignored")
        query.filter.forget("created");
    if (auto refused = readSort(body, query))
        return refused;
    if (auto refused = readExtent(body, query))
        return refused;
    if (query.isScan && m_scenario.api.unboundedScanStatus != 0 && !query.filter.hasTimeBound())
        return replacement({.kind = u"status"_s,
                               .status = m_scenario.api.unboundedScanStatus,
                               .body = u"<html><body>gateway</body></html>"_s,
                               .contentType = u"text/html"_s},
            now);
    return std::nullopt;
}

std::optional<Answer> ApiRoutes::read(const QJsonObject &body, AlertQuery &query, std::int64_t now) const
{
    const auto filters = filtersOf(body);
    if (!filters)
        return notValid(u"filters"_s, body.value("filters"_L1).toVariant().toString());
    const bool ignore = m_scenario.api.unknownFilter == u"ignore";
    if (const auto refusal = query.filter.read(*filters, AlertStore::filterNames(), now, ignore))
        return notValid(u"filters"_s, refusal->value);

    const QString direction = body.value("sortDirection"_L1).toString();
    const QString field = body.value("sortField"_L1).toString();
    if (!direction.isEmpty() && direction != u"asc" && direction != u"desc")
        return notValid(u"sortDirection"_s, direction);
    if (!field.isEmpty() && field != u"date" && field != u"severity")
        return notValid(u"sortField"_s, field);
    const bool isComplete = !field.isEmpty() && !direction.isEmpty();
    query.bySeverity = isComplete && field == u"severity";
    query.ascending = direction == u"asc"
        && (isComplete || (field.isEmpty() && m_scenario.activities.loneSortDirection == u"honour"));

    const auto most = std::size_t(m_scenario.alerts.maximum);
    const auto skip = count(body, "skip"_L1, 0);
    const auto limit = count(body, "limit"_L1, most);
    if (!skip)
        return notValid(u"skip"_s, body.value("skip"_L1).toVariant().toString());
    if (!limit || *limit == 0)
        return notValid(u"limit"_s, body.value("limit"_L1).toVariant().toString());
    query.skip = *skip;
    query.limit = std::min(*limit, most);
    return std::nullopt;
}

Answer ApiRoutes::activities(const Request &request, const std::optional<Fault> &fault, std::int64_t now)
{
    const auto body = parametersOf(request);
    if (!body)
        return malformed();
    ActivityQuery query;
    if (auto refused = read(*body, query, now))
        return *refused;
    const ActivitiesScenario &rules = m_scenario.activities;
    if (!query.isScan && query.skip > 0 && rules.arriveWhilePaging > 0)
        m_activities.arrive(rules.arriveWhilePaging, now);

    ActivityPage page = m_activities.page(query, now);
    Envelope envelope;
    envelope.hasNext = page.hasNext || rules.endlessHasNext;
    if (rules.total == u"exact")
        envelope.total = page.total;
    else if (rules.total == u"approximate") // Deliberately not the true number.
        envelope.total = page.total > 100 ? page.total / 50 * 50 + 7 : page.total;

    QJsonObject next = filtersOf(*body).value_or(QJsonObject());
    ++m_activityPages;
    const bool isEmptied = (rules.emptyPageEvery > 0 && m_activityPages % rules.emptyPageEvery == 0)
        || (fault && fault->kind == u"emptyPage");
    if (isEmptied) {
        envelope.hasNext = true;
    } else {
        envelope.records = std::move(page.records);
        if (page.hasNext && query.isScan) {
            const QString field = query.byCreated ? u"created"_s : u"date"_s;
            QJsonObject bounds = next.value(field).toObject();
            bounds.insert(query.ascending ? u"gte"_s : u"lte"_s, qint64(page.boundary));
            next.insert(field, bounds);
        }
    }
    if (query.isScan && envelope.hasNext)
        envelope.nextQueryFilters = next;
    return answer(envelope, fault);
}

Answer ApiRoutes::alerts(const Request &request, const std::optional<Fault> &fault, std::int64_t now)
{
    const auto body = parametersOf(request);
    if (!body)
        return malformed();
    AlertQuery query;
    if (auto refused = read(*body, query, now))
        return *refused;
    AlertPage page = m_alerts.page(query, now);
    Envelope envelope{.records = std::move(page.records),
        .hasNext = page.hasNext,
        .total = page.total,
        .max = m_scenario.alerts.sendMax ? std::optional(m_scenario.alerts.maximum) : std::nullopt,
        .nextQueryFilters = std::nullopt};
    if (m_scenario.alerts.nextQueryFilters && page.hasNext) {
        QJsonObject next = filtersOf(*body).value_or(QJsonObject());
        QJsonObject bounds = next.value("date"_L1).toObject();
        bounds.insert(u"lte"_s, qint64(page.boundary));
        next.insert(u"date"_s, bounds);
        envelope.nextQueryFilters = next;
    }
    return answer(envelope, fault);
}

Answer ApiRoutes::answer(Envelope &envelope, const std::optional<Fault> &fault) const
{
    const QString kind = fault ? fault->kind : QString();
    if (kind == u"emptyPage") {
        envelope.records.clear();
        envelope.hasNext = true;
    } else if (fault) {
        spoilRecords(*fault, envelope.records);
    }

    std::string text = "{";
    size_t length = 256;
    for (const std::string &record : envelope.records)
        length += record.size() + 1;
    text.reserve(length);
    if (envelope.total)
        text += "\"total\":" + std::to_string(*envelope.total) + ',';
    if (envelope.max)
        text += "\"max\":" + std::to_string(*envelope.max) + ",\"moreThanTotal\":false,";
    text += envelope.hasNext ? "\"hasNext\":true" : "\"hasNext\":false";
    if (kind == u"nullData") {
        text += ",\"data\":null";
    } else if (kind != u"missingData") {
        text += ",\"data\":[";
        for (const std::string &record : envelope.records) {
            text += record;
            text += ',';
        }
        if (text.back() == ',')
            text.pop_back();
        text += ']';
    }
    if (envelope.nextQueryFilters)
        text += ",\"nextQueryFilters\":"
            + QJsonDocument(*envelope.nextQueryFilters).toJson(QJsonDocument::Compact).toStdString();
    if (m_scenario.api.extraFields)
        text += R"(,"serviceVersion":"simulated","experimental":{"enabled":false})";
    text += '}';
    return {.body = std::move(text), .mayCompress = m_scenario.api.compression == u"gzip"};
}

Answer ApiRoutes::activity(const std::string &id, const std::optional<Fault> &fault, std::int64_t now) const
{
    const auto record = m_activities.recordById(id, now);
    if (!record)
        return detail(404, "Not found.");
    std::vector<std::string> records{*record};
    if (fault)
        spoilRecords(*fault, records);
    return {.body = records.back(), .mayCompress = m_scenario.api.compression == u"gzip"};
}

Answer ApiRoutes::alert(const std::string &id, const std::optional<Fault> &fault, std::int64_t now) const
{
    const auto record = m_alerts.recordById(id, now);
    if (!record)
        return detail(404, "Not found.");
    std::vector<std::string> records{*record};
    if (fault)
        spoilRecords(*fault, records);
    return {.body = records.back(), .mayCompress = m_scenario.api.compression == u"gzip"};
}

} // namespace workbench::simulator
