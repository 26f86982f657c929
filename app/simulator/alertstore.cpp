#include "simulator/alertstore.h"

#include "simulator/activitystore.h"

#include <QDateTime>
#include <QJsonDocument>
#include <algorithm>

namespace workbench::simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t second = 1000;
constexpr std::int64_t minute = 60 * second;
constexpr std::int64_t hour = 60 * minute;
constexpr std::uint64_t timePurpose = 30, stepPurpose = 31;

std::string hexSecond(std::int64_t milliseconds)
{
    static constexpr char symbols[] = "0123456789abcdef";
    std::string text(8, '0');
    auto value = std::uint64_t(milliseconds / second);
    for (std::size_t i = 8; i-- > 0; value >>= 4)
        text[i] = symbols[value & 15];
    return text;
}

std::string number(int value)
{
    return std::to_string(value);
}

} // namespace

AlertStore::AlertStore(const Scenario &scenario, const ActivityGenerator &generator, std::int64_t start)
    : m_generator(generator)
    , m_start(start)
{
    setScenario(scenario, start);
}

void AlertStore::setScenario(const Scenario &scenario, std::int64_t now)
{
    m_scenario = scenario;
    const AlertsScenario &alerts = scenario.alerts;
    for (; m_extrasRead < std::size_t(alerts.extraRecords.size()); ++m_extrasRead)
        addExtra(alerts.extraRecords[qsizetype(m_extrasRead)].toUtf8(), now);
    for (; m_extras64Read < std::size_t(alerts.extraRecordsBase64.size()); ++m_extras64Read)
        addExtra(
            QByteArray::fromBase64(alerts.extraRecordsBase64[qsizetype(m_extras64Read)].toLatin1()), now);
}

void AlertStore::addExtra(const QByteArray &bytes, std::int64_t now)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    Alert state;
    state.id = object.value("_id"_L1).toVariant().toString().toStdString();
    state.timestamp = std::int64_t(object.value("timestamp"_L1).toVariant().toLongLong());
    if (state.timestamp == 0)
        state.timestamp = now;
    state.severity = object.value("severityValue"_L1).toInt();
    state.status = object.value("statusValue"_L1).toInt();
    state.resolution = object.value("resolutionStatusValue"_L1).toInt();
    const auto resolved = QDateTime::fromString(object.value("resolveTime"_L1).toString(), Qt::ISODateWithMs);
    if (resolved.isValid())
        state.resolved = resolved.toMSecsSinceEpoch();

    // One without an id gets a key of its own, which no request can ask for.
    const std::string key = state.id.empty() ? "\n" + std::to_string(m_extras.size()) : state.id;
    const auto old = m_extras.find(key);
    state.version = old == m_extras.end() ? 1 : old->second.state.version + 1;
    const bool isSystem = object.value("isSystemAlert"_L1).toBool();
    m_extras.insert_or_assign(key, Extra{bytes.toStdString(), state, isSystem ? "built-in" : "policy"});
}

void AlertStore::advance(const ActivityStore &activities)
{
    const bool isLive = m_scenario.isLive();
    const auto made = std::uint64_t(activities.generatedCount());
    while (m_generator.firstOf(m_nextIncident) + m_generator.stepsPerIncident() <= made) {
        if (!isLive && m_scenario.alerts.count && m_alerts.size() >= std::size_t(*m_scenario.alerts.count))
            break;
        make(m_nextIncident++, activities);
    }
}

void AlertStore::make(std::uint64_t incident, const ActivityStore &activities)
{
    Alert alert;
    alert.incident = incident;
    alert.kind = &alertKind(m_generator.seed(), incident);
    alert.person = &m_generator.culprit(incident);
    alert.severity = alert.kind->severity;
    for (std::uint64_t i = 0; i < m_generator.stepsPerIncident(); ++i) {
        const Activity activity = activities.generated(std::size_t(m_generator.firstOf(incident) + i));
        if (alert.kind->activity)
            alert.audits.push_back(activity.id);
        alert.timestamp = std::max(alert.timestamp, activity.timestamp);
    }
    Dice dice(m_generator.seed(), incident, timePurpose);
    const AlertsScenario &scenario = m_scenario.alerts;
    if (alert.kind->isLate) {
        const auto least = scenario.anomalyDelayMinMinutes;
        alert.visible = alert.timestamp
            + dice.between(least * minute, std::max(least, scenario.anomalyDelayMaxMinutes) * minute);
    } else {
        alert.timestamp += dice.between(62 * second, 66 * second);
        alert.visible = alert.timestamp + dice.between(0, scenario.policyDelaySeconds * second);
    }
    // A fixed number of records is all there from the start.
    if (!m_scenario.isLive()) {
        alert.visible = std::min(alert.visible, m_start);
        alert.timestamp = std::min(alert.timestamp, alert.visible);
    }
    alert.id = hexSecond(alert.visible) + dice.hex(16);
    m_alerts.push_back(std::move(alert));
}

// What people and the service do to an alert after it became visible.
std::vector<AlertStore::Step> AlertStore::steps(const Alert &alert) const
{
    std::vector<Step> steps;
    if (m_scenario.alerts.mutations == u"time") {
        Dice dice(m_generator.seed(), alert.incident, stepPurpose);
        const auto maybe = [&](int perThousand, std::int64_t least, std::int64_t most, AlertChange change) {
            const std::int64_t moment = alert.visible + dice.between(least, most);
            if (dice.chance(perThousand))
                steps.push_back({.moment = moment, .change = change});
        };
        maybe(700, 10 * minute, 40 * minute, AlertChange::Read);
        maybe(150, 45 * minute, 75 * minute, AlertChange::RaiseSeverity);
        maybe(250, hour, 2 * hour, AlertChange::AddEntity);
        maybe(400, hour, 3 * hour, AlertChange::Comment);
        static constexpr std::array closings{AlertChange::CloseFalsePositive, AlertChange::CloseBenign,
            AlertChange::CloseTruePositive, AlertChange::Dismiss, AlertChange::Resolve};
        maybe(550, 3 * hour, 9 * hour, closings[dice.below(closings.size())]);
        if (m_scenario.alerts.reraise)
            maybe(400, 2 * hour, 3 * hour, AlertChange::Reraise);
    }
    if (const auto byHand = m_changes.find(alert.id); byHand != m_changes.end())
        steps.insert(steps.end(), byHand->second.begin(), byHand->second.end());
    std::stable_sort(
        steps.begin(), steps.end(), [](const Step &a, const Step &b) { return a.moment < b.moment; });
    return steps;
}

Alert AlertStore::stateAt(const Alert &alert, std::int64_t now) const
{
    Alert state = alert;
    for (const Step &step : steps(alert))
        if (step.moment <= now)
            state.apply(step.change, step.moment, m_generator.company());
    return state;
}

std::vector<AlertStore::Shown> AlertStore::shown(std::int64_t now) const
{
    std::vector<Shown> result;
    for (const Alert &alert : m_alerts)
        if (alert.visible <= now && !m_extras.contains(alert.id))
            result.push_back({.state = stateAt(alert, now), .extra = nullptr});
    for (const auto &[key, extra] : m_extras)
        result.push_back({.state = extra.state, .extra = &extra});
    return result;
}

bool AlertStore::change(std::string_view id, AlertChange change, std::int64_t now)
{
    const bool known = std::any_of(m_alerts.begin(), m_alerts.end(),
        [&](const Alert &alert) { return alert.id == id && alert.visible <= now; });
    if (known)
        m_changes[std::string(id)].push_back({.moment = now, .change = change});
    return known;
}

std::string AlertStore::bytesOf(const Shown &alert) const
{
    return alert.extra != nullptr ? alert.extra->bytes : alertJson(alert.state, m_generator);
}

AlertPage AlertStore::page(const AlertQuery &query, std::int64_t now) const
{
    auto alerts = shown(now);
    std::erase_if(alerts, [&](const Shown &alert) {
        return !query.filter.acceptsTime("date", alert.state.timestamp)
            || !query.filter.acceptsTime("resolutionDate", alert.state.resolved)
            || !query.filter.acceptsValues([&](std::string_view name) { return valuesOf(name, alert); });
    });
    const auto key = [&](const Shown &alert) {
        return std::tuple(query.bySeverity ? alert.state.severity : 0, alert.state.timestamp,
            std::string_view(alert.state.id));
    };
    std::sort(alerts.begin(), alerts.end(),
        [&](const Shown &a, const Shown &b) { return query.ascending ? key(a) < key(b) : key(b) < key(a); });

    AlertPage page;
    page.total = alerts.size();
    const std::size_t begin = std::min(query.skip, alerts.size());
    const std::size_t end = std::min(begin + query.limit, alerts.size());
    page.hasNext = end < alerts.size();
    for (std::size_t i = begin; i < end; ++i)
        page.records.push_back(bytesOf(alerts[i]));
    if (end > begin)
        page.boundary = alerts[end - 1].state.timestamp;
    return page;
}

std::optional<std::string> AlertStore::recordById(std::string_view id, std::int64_t now) const
{
    for (const Shown &alert : shown(now))
        if (alert.state.id == id)
            return bytesOf(alert);
    return std::nullopt;
}

std::vector<AlertStore::Version> AlertStore::visibleVersions(std::int64_t now) const
{
    auto alerts = shown(now);
    std::sort(alerts.begin(), alerts.end(), [](const Shown &a, const Shown &b) {
        return std::tie(a.state.timestamp, a.state.id) < std::tie(b.state.timestamp, b.state.id);
    });
    std::vector<Version> versions;
    for (const Shown &alert : alerts)
        if (!alert.state.id.empty())
            versions.push_back({.id = alert.state.id, .version = alert.state.version});
    return versions;
}

const std::vector<FilterName> &AlertStore::filterNames()
{
    using enum FilterKind;
    static const std::vector<FilterName> names{
        {"date", Time},
        {"resolutionDate", Time},
        {"alertOpen", Truth},
        {"resolutionStatus", Whole},
        {"severity", Whole},
        {"read", Truth},
        {"risk", Whole},
        {"alertType", Text},
        {"ID", Text},
        {"id", Text},
        {"source", Text},
        {"entity.entity", Text},
        {"entity.ip", Text},
        {"entity.service", Whole},
        {"entity.instance", Text},
        {"entity.policy", Text},
        {"entity.file", Text},
        {"entity.user", Text},
    };
    return names;
}

std::optional<std::vector<std::string>> AlertStore::valuesOf(std::string_view name, const Shown &alert)
{
    const Alert &state = alert.state;
    const auto one = [](std::string value) { return std::vector<std::string>{std::move(value)}; };
    if (name == "alertOpen")
        return one(state.resolution == 0 ? "true" : "false");
    if (name == "resolutionStatus")
        return one(number(state.resolution));
    if (name == "severity")
        return one(number(state.severity));
    if (name == "read")
        return one(state.status == 0 ? "false" : "true");
    if (name == "id" || name == "ID")
        return one(state.id);
    if (name == "source")
        return one(alert.extra != nullptr        ? alert.extra->source
                : state.kind->policyType.empty() ? "built-in"
                                                 : "policy");
    if (alert.extra != nullptr)
        return std::nullopt;
    if (name == "alertType")
        return one(std::to_string(state.kind->idValue));
    if (name == "entity.service")
        return one(number(state.kind->appId));
    if (name == "entity.user")
        return one(state.person->login);
    if (name == "entity.ip")
        return one(state.person->address);
    return std::nullopt;
}

} // namespace workbench::simulator
