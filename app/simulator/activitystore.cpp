#include "simulator/activitystore.h"

#include "simulator/arrivals.h"

#include <QJsonDocument>
#include <algorithm>

namespace workbench::simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t minuteLength = 60'000;
constexpr std::int64_t hourLength = 3'600'000;
constexpr std::int64_t dayLength = 24 * hourLength;
constexpr std::uint32_t extraBit = 0x8000'0000;

std::size_t pastCount(const RecordsScenario &records)
{
    if (records.count)
        return std::size_t(*records.count);
    return std::size_t(std::min(records.windowHours * 60 * records.ratePerMinute, 5e7));
}

std::uint64_t incidentSpacing(const Scenario &scenario)
{
    const auto records = std::uint64_t(pastCount(scenario.records));
    const AlertsScenario &alerts = scenario.alerts;
    const auto wanted = alerts.count
        ? std::uint64_t(*alerts.count)
        : std::max(records / std::uint64_t(alerts.perActivities), std::uint64_t(alerts.minimum));
    return wanted == 0 || records == 0 ? std::uint64_t(alerts.perActivities)
                                       : std::max<std::uint64_t>(1, records / wanted);
}

std::optional<std::int64_t> fixedDelay(const Scenario &scenario)
{
    if (!scenario.activities.delaySeconds)
        return std::nullopt;
    return std::int64_t(*scenario.activities.delaySeconds * 1000);
}

// A whole number behind `"key":` in text that is no JSON.
std::optional<std::int64_t> numberBehind(const QByteArray &text, const QByteArray &key)
{
    const qsizetype at = text.indexOf('"' + key + "\":");
    if (at < 0)
        return std::nullopt;
    qsizetype end = at + key.size() + 3;
    const qsizetype begin = end;
    while (end < text.size() && text.at(end) >= '0' && text.at(end) <= '9')
        ++end;
    bool good = false;
    const qint64 number = text.mid(begin, end - begin).toLongLong(&good);
    return good ? std::optional<std::int64_t>(number) : std::nullopt;
}

std::optional<std::int64_t> timeMember(
    const QJsonObject &object, const QByteArray &text, const QByteArray &key)
{
    const QJsonValue value = object.value(QLatin1StringView(key));
    if (value.isDouble())
        return std::int64_t(value.toDouble());
    bool good = false;
    const qint64 number = value.toString().toLongLong(&good);
    return good ? std::optional<std::int64_t>(number) : numberBehind(text, key);
}

} // namespace

ActivityStore::ActivityStore(
    const Scenario &scenario, const Company &company, std::uint64_t seed, std::int64_t start)
    : m_seed(seed)
    , m_generator(company, seed, incidentSpacing(scenario), fixedDelay(scenario))
    , m_start(start)
    , m_nextMinute(start / minuteLength)
{
    makePast(start - 1, scenario);
    setScenario(scenario, start);
}

void ActivityStore::makePast(std::int64_t end, const Scenario &scenario)
{
    auto window = std::int64_t(scenario.records.windowHours * double(hourLength));
    // It ends up to an hour ago and must not begin before what a client takes for the same window.
    if (!scenario.records.now)
        window = std::max(window - hourLength, window / 2);
    auto moments = spreadMoments(m_seed, pastCount(scenario.records), end - window, end);
    const std::size_t same = std::min(std::size_t(scenario.activities.sameMillisecond), moments.size());
    const std::size_t first = (moments.size() - same) / 2;
    for (std::size_t i = first; i < first + same; ++i)
        moments[i] = moments[first];

    m_times.reserve(moments.size());
    m_byCreated.reserve(moments.size());
    m_byDate.reserve(moments.size());
    for (std::size_t i = 0; i < moments.size(); ++i) {
        add(moments[i]);
        if (i > first && i < first + same) {
            m_times[i] = m_times[first];
            m_byDate[i].time = m_times[first].timestamp;
        }
    }
    sortNew(0);
}

void ActivityStore::add(std::int64_t created)
{
    const auto number = Reference(m_times.size());
    const Times times{.timestamp = created - m_generator.delay(number), .created = created};
    m_times.push_back(times);
    m_byCreated.push_back({.time = times.created, .reference = number});
    m_byDate.push_back({.time = times.timestamp, .reference = number});
}

void ActivityStore::sortNew(std::size_t oldCount)
{
    for (auto *order : {&m_byCreated, &m_byDate}) {
        const auto middle = order->begin() + std::ptrdiff_t(oldCount);
        std::sort(middle, order->end());
        std::inplace_merge(order->begin(), middle, order->end());
    }
}

void ActivityStore::setScenario(const Scenario &scenario, std::int64_t now)
{
    m_scenario = scenario;
    const ActivitiesScenario &activities = scenario.activities;
    const std::size_t oldCount = m_byDate.size();
    for (; m_extrasRead < std::size_t(activities.extraRecords.size()); ++m_extrasRead)
        addExtra(activities.extraRecords[qsizetype(m_extrasRead)].toUtf8(), now);
    for (; m_extras64Read < std::size_t(activities.extraRecordsBase64.size()); ++m_extras64Read)
        addExtra(
            QByteArray::fromBase64(activities.extraRecordsBase64[qsizetype(m_extras64Read)].toLatin1()), now);
    sortNew(oldCount);
}

void ActivityStore::addExtra(const QByteArray &bytes, std::int64_t now)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const auto timestamp = timeMember(object, bytes, "timestamp");
    const auto created = timeMember(object, bytes, "created");

    Extra extra{.bytes = bytes.toStdString(),
        .id = object.value("_id"_L1).toVariant().toString().toStdString(),
        .times = {.timestamp = timestamp.value_or(created.value_or(now)),
            .created = created.value_or(timestamp.value_or(now))},
        .values = {}};
    const QJsonObject user = object.value("user"_L1).toObject();
    const QJsonObject device = object.value("device"_L1).toObject();
    for (const auto &[name, value] : {std::pair{"service", object.value("appId"_L1)},
             {"source", object.value("source"_L1)}, {"activity.eventType", object.value("eventTypeName"_L1)},
             {"user.username", user.value("userName"_L1)}, {"ip.address", device.value("clientIP"_L1)}})
        if (!value.isUndefined())
            extra.values.emplace_back(name, value.toVariant().toString().toStdString());

    const Reference reference = extraBit | Reference(m_extras.size());
    m_byCreated.push_back({.time = extra.times.created, .reference = reference});
    m_byDate.push_back({.time = extra.times.timestamp, .reference = reference});
    m_extras.push_back(std::move(extra));
}

void ActivityStore::advanceTo(std::int64_t now)
{
    if (!m_scenario.isLive())
        return;
    const std::size_t oldCount = m_byDate.size();
    for (; m_nextMinute * minuteLength <= now; ++m_nextMinute) {
        for (const std::int64_t created :
            momentsOfMinute(m_seed, m_nextMinute, m_scenario.records.ratePerMinute))
            if (created > m_start)
                add(created);
    }
    if (m_byDate.size() != oldCount)
        sortNew(oldCount);
}

void ActivityStore::arrive(int count, std::int64_t now)
{
    const std::size_t oldCount = m_byDate.size();
    for (int i = 0; i < count; ++i)
        add(now);
    sortNew(oldCount);
}

ActivityStore::Times ActivityStore::times(Reference reference) const
{
    return (reference & extraBit) != 0 ? m_extras[reference & ~extraBit].times : m_times[reference];
}

Activity ActivityStore::generated(std::size_t number) const
{
    const Times &times = m_times[number];
    return m_generator.plan(number, times.timestamp, times.created);
}

std::string ActivityStore::idOf(Reference reference) const
{
    return (reference & extraBit) != 0 ? m_extras[reference & ~extraBit].id : generated(reference).id;
}

std::string ActivityStore::bytesOf(Reference reference) const
{
    return (reference & extraBit) != 0 ? m_extras[reference & ~extraBit].bytes
                                       : m_generator.json(generated(reference));
}

bool ActivityStore::isVisible(const Times &times, std::int64_t now, bool isWeekWindow) const
{
    if (times.created > now)
        return false;
    const QString &rule = m_scenario.activities.olderThan30Days;
    return times.timestamp >= now - 30 * dayLength || rule == u"shown"
        || (rule == u"weekWindow" && isWeekWindow);
}

bool ActivityStore::accepts(
    const ActivityQuery &query, Reference reference, std::int64_t now, bool isWeek) const
{
    const Times at = times(reference);
    return isVisible(at, now, isWeek) && query.filter.acceptsTime("date", at.timestamp)
        && query.filter.acceptsTime("created", at.created)
        && (!query.filter.hasValues()
            || query.filter.acceptsValues([&](std::string_view name) { return valuesOf(name, reference); }));
}

ActivityPage ActivityStore::page(const ActivityQuery &query, std::int64_t now) const
{
    const TimeSpan dates = query.filter.span("date");
    const bool isWeek = dates.to != TimeSpan{}.to && dates.from > dates.to - 7 * dayLength;
    const TimeSpan span = query.filter.span(query.byCreated ? "created" : "date");
    const auto &order = query.byCreated ? m_byCreated : m_byDate;
    const auto begin = std::lower_bound(order.begin(), order.end(), span.from,
        [](const Key &key, std::int64_t time) { return key.time < time; });
    const auto end = std::upper_bound(begin, std::max(begin, order.end()), span.to,
        [](std::int64_t time, const Key &key) { return time < key.time; });
    const auto count = end - begin;
    const auto keyAt = [&](std::ptrdiff_t i) { return query.ascending ? *(begin + i) : *(end - 1 - i); };

    std::vector<Key> keys;
    std::size_t skipped = 0;
    std::ptrdiff_t at = 0;
    for (; at < count && keys.size() <= query.limit; ++at) {
        const Key key = keyAt(at);
        if (accepts(query, key.reference, now, isWeek) && skipped++ >= query.skip)
            keys.push_back(key);
    }
    ActivityPage page;
    page.hasNext = keys.size() > query.limit;
    if (page.hasNext)
        keys.pop_back();
    page.total = std::size_t(count);
    if (m_scenario.activities.total == u"exact" || query.filter.hasValues()) {
        page.total = skipped;
        for (; at < count; ++at)
            page.total += accepts(query, keyAt(at).reference, now, isWeek) ? 1 : 0;
    }
    if (page.hasNext && query.isScan && !keys.empty()) {
        page.boundary = keys.back().time;
        const bool canMove = keys.front().time != page.boundary;
        if (canMove && m_scenario.activities.withhold && !m_scenario.activities.boundaryRepeats)
            std::erase_if(keys, [&](const Key &key) { return key.time == page.boundary; });
    }
    page.records.reserve(keys.size());
    for (const Key &key : keys)
        page.records.push_back(bytesOf(key.reference));
    return page;
}

std::optional<std::string> ActivityStore::recordById(std::string_view id, std::int64_t now) const
{
    for (const Key &key : m_byCreated)
        if (isVisible(times(key.reference), now, false) && idOf(key.reference) == id)
            return bytesOf(key.reference);
    return std::nullopt;
}

std::vector<std::string> ActivityStore::visibleIds(std::int64_t now) const
{
    std::vector<std::string> ids;
    for (const Key &key : m_byCreated)
        if (isVisible(times(key.reference), now, true))
            if (auto id = idOf(key.reference); !id.empty())
                ids.push_back(std::move(id));
    return ids;
}

std::size_t ActivityStore::visibleCount(std::int64_t now) const
{
    return std::size_t(std::count_if(m_byCreated.begin(), m_byCreated.end(),
        [&](const Key &key) { return isVisible(times(key.reference), now, true); }));
}

} // namespace workbench::simulator
