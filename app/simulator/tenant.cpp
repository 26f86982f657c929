#include "simulator/tenant.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <array>

namespace workbench::simulator {

using namespace Qt::StringLiterals;

namespace {

Company companyOf(const Scenario &scenario, const std::string &tenantId)
{
    Company company(std::uint64_t(scenario.records.seed), scenario.records.people);
    if (!tenantId.empty())
        company.setTenantId(tenantId);
    return company;
}

std::vector<std::string> segments(const std::string &path)
{
    std::vector<std::string> parts;
    size_t begin = 1;
    while (begin < path.size()) {
        const size_t end = std::min(path.find('/', begin), path.size());
        parts.push_back(path.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

bool isWriteName(const std::string &name)
{
    static constexpr std::array<std::string_view, 12> names{"close_benign", "close_false_positive",
        "close_true_positive", "read", "unread", "mark_as_read", "mark_as_unread", "bulk_dismiss",
        "bulk_resolve", "dismiss", "resolve", "feedback"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace

Tenant::Tenant(
    Scenario scenario, const std::string &tenantId, const std::string &clientId, Secret clientSecret)
    : m_scenario(std::move(scenario))
    , m_clock(m_scenario)
    , m_company(companyOf(m_scenario, tenantId))
    , m_tokens(
          m_company.tenantId(), clientId.empty() ? m_company.clientId() : clientId, std::move(clientSecret))
    , m_activities(m_scenario, m_company, std::uint64_t(m_scenario.records.seed), m_clock.pastEnd())
    , m_alerts(m_scenario, m_activities.generator(), m_clock.pastEnd())
    , m_routes(m_scenario, m_activities, m_alerts)
{
    m_tokens.setScenario(m_scenario.token);
    m_faults.setFaults(m_scenario.faults);
    advanceStores();
}

void Tenant::advanceStores()
{
    m_activities.advanceTo(m_clock.records());
    m_alerts.advance(m_activities);
}

void Tenant::setScenario(const Scenario &scenario)
{
    const std::lock_guard guard(m_lock);
    const RecordsScenario started = m_scenario.records;
    m_scenario = scenario;
    m_scenario.records = started; // What exists was made by it.
    m_scenario.records.ratePerMinute = scenario.records.ratePerMinute;
    m_tokens.setScenario(m_scenario.token);
    m_faults.setFaults(m_scenario.faults);
    m_activities.setScenario(m_scenario, m_clock.records());
    m_alerts.setScenario(m_scenario, m_clock.records());
}

void Tenant::advanceClock(std::chrono::milliseconds by)
{
    const std::lock_guard guard(m_lock);
    m_clock.advance(by);
    advanceStores();
}

std::int64_t Tenant::now() const
{
    const std::lock_guard guard(m_lock);
    return m_clock.records();
}

void Tenant::addForeignRequests(int count)
{
    const std::lock_guard guard(m_lock);
    m_limiter.addForeign(count, m_clock.service());
}

Result<void> Tenant::mutateAlert(const QString &id, const QString &change)
{
    using enum AlertChange;
    static const std::map<QString, AlertChange> names{
        {u"read"_s, Read},
        {u"unread"_s, Unread},
        {u"close_benign"_s, CloseBenign},
        {u"close_false_positive"_s, CloseFalsePositive},
        {u"close_true_positive"_s, CloseTruePositive},
        {u"dismiss"_s, Dismiss},
        {u"resolve"_s, Resolve},
        {u"reopen"_s, Reopen},
        {u"comment"_s, Comment},
        {u"raise_severity"_s, RaiseSeverity},
        {u"add_entity"_s, AddEntity},
        {u"reraise"_s, Reraise},
    };
    const auto known = names.find(change);
    if (known == names.end())
        return fail({.kind = ErrorKind::InvalidConfiguration,
            .detail = u"There is no change “%1” of an alert."_s.arg(change),
            .field = u"change"_s});
    const std::lock_guard guard(m_lock);
    advanceStores();
    if (!m_alerts.change(id.toStdString(), known->second, m_clock.records()))
        return fail({.kind = ErrorKind::NotFound,
            .detail = u"There is no generated alert “%1”."_s.arg(id),
            .field = u"id"_s});
    return {};
}

Tenant::Target Tenant::apiTargetOf(const std::string &path)
{
    const auto parts = segments(path);
    Target target{.name = u"other"_s, .isApi = true, .isSlashless = !path.ends_with('/')};
    const std::string list = parts.size() > 2 ? parts[2] : "";
    if (list != "activities" && list != "alerts")
        return target;
    const bool isAlerts = list == "alerts";
    if (parts.size() == 3) {
        target.name = isAlerts ? u"alerts"_s : u"activities"_s;
    } else {
        target.id = parts[3];
        const bool isWrite = isWriteName(parts[3]) || (parts.size() > 4 && isWriteName(parts[4]));
        target.name = isWrite  ? u"write"_s
            : parts.size() > 4 ? u"other"_s
            : isAlerts         ? u"alert"_s
                               : u"activity"_s;
    }
    return target;
}

Tenant::Target Tenant::targetOf(const std::string &path)
{
    // The generic portal address has a prefix before the routes.
    const std::string inner = path.starts_with("/cas/api/") ? path.substr(4) : path;
    if (inner.starts_with("/api/v1/"))
        return apiTargetOf(inner);
    const auto parts = segments(path);
    if (parts.size() == 4 && parts[1] == "oauth2" && parts[2] == "v2.0" && parts[3] == "token")
        return {.name = u"token"_s, .id = parts[0], .isV2 = true};
    if (parts.size() == 3 && parts[1] == "oauth2" && parts[2] == "token")
        return {.name = u"token"_s, .id = parts[0]};
    if (path.ends_with("/.well-known/openid-configuration") && parts.size() <= 4)
        return {.name = u"openid"_s, .id = parts[0]};
    if (parts.size() == 1 && parts[0] == "login")
        return {.name = u"login"_s};
    return {.name = u"other"_s};
}

Answer Tenant::throttled(int seconds) const
{
    Answer answer =
        detail(429, "Request was throttled. Expected available in " + std::to_string(seconds) + " seconds.");
    if (m_scenario.limiter.retryAfter == u"seconds")
        answer.headers.emplace_back("Retry-After", std::to_string(seconds));
    else if (m_scenario.limiter.retryAfter == u"date")
        answer.headers.emplace_back("Retry-After", httpDate(m_clock.service() + seconds * 1000));
    return answer;
}

std::optional<Answer> Tenant::slashRefusal(const Request &request, const Target &target) const
{
    if (!target.isSlashless || m_scenario.api.slashless == u"serve")
        return std::nullopt;
    if (m_scenario.api.slashless == u"notFound")
        return detail(404, "Not found.");
    std::string location = request.target;
    location.insert(std::min(location.find('?'), location.size()), "/");
    return Answer{
        .status = 301, .contentType = "text/html; charset=utf-8", .headers = {{"Location", location}}};
}

// Why a request is not let in: its address, its token, or the pace.
std::optional<Answer> Tenant::refusal(const Request &request, const Target &target)
{
    const auto wait = m_limiter.ask(m_scenario.limiter, m_clock.service());
    if (auto answer = slashRefusal(request, target))
        return answer;
    if (request.authorization.empty())
        return detail(401, "Authentication credentials were not provided.");
    const bool isBearer = request.authorization.starts_with("Bearer ");
    if (!isBearer && !(m_scenario.api.acceptTokenScheme && request.authorization.starts_with("Token ")))
        return detail(m_scenario.api.expiredStatus, "Invalid token");
    if (isBearer) {
        const bool forAlerts = target.name.startsWith("alert"_L1);
        switch (m_tokens.check(request.authorization.substr(7), forAlerts, m_scenario.api.expireAfterRequests,
            m_clock.service())) {
        case TokenEndpoint::Verdict::Good: break;
        case TokenEndpoint::Verdict::Unknown: return detail(m_scenario.api.expiredStatus, "Invalid token");
        case TokenEndpoint::Verdict::NoRole: return detail(403, "Insufficient role based permissions");
        }
    }
    return wait ? std::optional(throttled(*wait)) : std::nullopt;
}

Answer Tenant::answerRoute(const Request &request, const Target &target, const std::optional<Fault> &fault)
{
    const std::int64_t now = m_clock.records();
    const bool isList = target.name == u"activities" || target.name == u"alerts";
    if (target.name == u"write")
        return {
            .body =
                R"({"closed_benign":0,"closed_false_positive":0,"closed_true_positive":0,"alertsNotFound":[]})"};
    if (request.method != "GET" && !(isList && request.method == "POST"))
        return detail(405, "Method not allowed.");
    if (target.name == u"activities")
        return m_routes.activities(request, fault, now);
    if (target.name == u"alerts")
        return m_routes.alerts(request, fault, now);
    if (target.name == u"activity")
        return m_routes.activity(target.id, fault, now);
    if (target.name == u"alert")
        return m_routes.alert(target.id, fault, now);
    return detail(404, "Not found.");
}

Answer Tenant::answerApi(const Request &request, const Target &target, const std::optional<Fault> &fault)
{
    if (fault && fault->kind == u"expireToken")
        m_tokens.expireAll();
    const auto refused = refusal(request, target);
    if (fault)
        if (auto scripted = replacement(*fault, m_clock.service()))
            return *scripted;
    if (refused)
        return *refused;
    Answer answer = answerRoute(request, target, fault);
    answer.holdMilliseconds = m_scenario.api.delayMilliseconds;
    return answer;
}

Answer Tenant::answerLogin(const Request &request, const Target &target, const std::optional<Fault> &fault)
{
    if (fault)
        if (auto scripted = replacement(*fault, m_clock.service()))
            return *scripted;
    if (target.name == u"token")
        return m_tokens.token(request, target.id, target.isV2, m_clock.service());
    if (target.name == u"openid")
        return m_tokens.openIdConfiguration(
            target.id, "https://login.microsoftonline.com", m_clock.service());
    if (target.name == u"login")
        return *replacement({.kind = u"html200"_s}, 0);
    return {.status = 404, .body = "<html><body>Not Found</body></html>", .contentType = "text/html"};
}

Answer Tenant::answer(const Request &request)
{
    if (request.path.starts_with("/__simulator/"))
        return control(request);

    const std::lock_guard guard(m_lock);
    advanceStores();
    const Target target = targetOf(request.path);
    const auto fault = m_faults.next(target.name);
    Answer answer = target.isApi ? answerApi(request, target, fault) : answerLogin(request, target, fault);
    // As every real service: a client can tell from it how far its own clock is off.
    answer.headers.emplace_back("Date", httpDate(m_clock.service()));
    if (fault)
        spoilAnswer(*fault, answer);
    log(request, target, answer);
    return answer;
}

Answer Tenant::control(const Request &request)
{
    const std::string name = request.path.substr(sizeof "/__simulator/" - 1);
    if (name == "truth")
        return {.body = truth(request.parameter("ids") != "0").toStdString(), .mayCompress = true};
    if (name == "requests")
        return {.body = requests().toStdString(), .mayCompress = true};
    if (name == "scenario" && request.method == "GET") {
        const std::lock_guard guard(m_lock);
        return {.body = m_scenario.toJson().toStdString()};
    }
    if (request.method != "POST")
        return detail(405, "Method not allowed.");

    Result<void> done;
    const QByteArray bytes = QByteArray::fromStdString(request.body);
    const QJsonObject body = QJsonDocument::fromJson(bytes).object();
    if (name == "scenario") {
        const auto scenario = Scenario::fromJson(bytes);
        if (scenario)
            setScenario(*scenario);
        else
            done = fail(scenario.error());
    } else if (name == "advance") {
        advanceClock(std::chrono::milliseconds(body.value("milliseconds"_L1).toInteger()));
    } else if (name == "foreign") {
        addForeignRequests(body.value("requests"_L1).toInt());
    } else if (name == "mutate") {
        done = mutateAlert(body.value("id"_L1).toString(), body.value("change"_L1).toString());
    } else {
        return detail(404, "Not found.");
    }
    const QJsonObject result{{u"now"_s, qint64(now())}, {u"error"_s, done ? QString() : done.error().detail}};
    return {.status = done ? 200 : 400,
        .body = QJsonDocument(result).toJson(QJsonDocument::Compact).toStdString()};
}

} // namespace workbench::simulator
