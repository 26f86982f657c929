#include "connectivity/connectivityladder.h"

#include "base/errorexplanation.h"
#include "base/joinedtext.h"
#include "connectivity/wording.h"
#include "http/authorisedrequest.h"
#include "http/networkconfiguration.h"

#include <QElapsedTimer>
#include <QLocale>
#include <algorithm>

namespace workbench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr char resource[] = "05a65629-4c1b-48c1-a78b-804c4abdd4af"; // Microsoft Cloud App Security
constexpr auto largestSkew = 300s;
constexpr int certificateNoticeDays = 14;

Result<HostRoute> routeTo(const QUrl &url, const QString &proxy, const Result<ProxyLogin> &login)
{
    const auto chosen = login.and_then([&](const ProxyLogin &known) { return proxyFor(url, proxy, known); });
    return chosen.map([&url](const QNetworkProxy &way) {
        const auto port = quint16(url.port(url.scheme() == u"https"_s ? 443 : 80));
        return HostRoute{.host = url.host(), .port = port, .proxy = way};
    });
}

OAuthSettings oauthSettings(const ConnectivitySubject &subject)
{
    const QString authUrl = subject.connector.authUrl;
    return {.authUrl = QUrl(authUrl.isEmpty() ? u"https://login.microsoftonline.com"_s : authUrl),
        .tenantId = subject.connector.tenantId,
        .clientId = subject.connector.clientId,
        .clientSecret = subject.secret.value_or(Secret()),
        .scope = QString::fromLatin1(resource) + u"/.default"_s};
}

bool readsActivitiesAndAlerts(const QString &role)
{
    return role.compare(u"Investigation.read"_s, Qt::CaseInsensitive) == 0
        || role.compare(u"Investigation.manage"_s, Qt::CaseInsensitive) == 0;
}

QString rolesText(const TokenClaims &claims)
{
    return claims.roles.isEmpty()
        ? ConnectivityWording::tr("The token carries no role.")
        : ConnectivityWording::tr("The token carries the roles %1.").arg(joinedList(claims.roles));
}

bool isForbidden(const Result<FirstRecordSeen> &read)
{
    return !read && read.error().httpStatus == 403;
}

} // namespace

ConnectivityLadder::ConnectivityLadder(const ConnectivitySubject &subject, QNetworkAccessManager &network,
    std::stop_token stop, const ConnectivityObserver &observer)
    : m_subject(subject)
    , m_network(network)
    , m_stop(std::move(stop))
    , m_observer(observer)
    , m_apiUrl(subject.connector.apiUrl)
    , m_route(routeTo(m_apiUrl, subject.connector.proxy, subject.proxyLogin))
    , m_pace(RequestPace::open(
          subject.paceFile, subject.connector.tenantId, m_apiUrl.host(), subject.requestCeiling))
{
    m_report.connectorId = subject.connector.id;
    m_report.connectorName = subject.connector.name;
    m_http = std::make_unique<HttpClient>(m_network, m_pace ? &*m_pace : nullptr, m_stop);
    m_http->addSecret(subject.proxyLogin.value_or(ProxyLogin()).password);
    m_http->setTimeouts(30s, 20s);
    m_http->setMaximumBodySize(8 * 1024 * 1024);
    // A person waits for this: when Microsoft throttles, say so and let them try again.
    m_http->setThrottlePatience(0s);
    m_tokens = std::make_unique<OAuthTokens>(*m_http, oauthSettings(subject));
}

ConnectivityReport ConnectivityLadder::climb()
{
    QElapsedTimer clock;
    clock.start();
    step(u"secret"_s, [this] { return checkSecret(); });
    step(u"resolve_host"_s, [this] { return resolve(); });
    step(u"connect"_s, [this] { return connect(); });
    step(u"tls"_s, [this] { return handshake(); });
    step(u"get_token"_s, [this] { return getToken(); });
    checkPermissionsAndRead();
    m_report.duration = m_subject.secretDuration + milliseconds(clock.elapsed());
    m_report.requests = m_http->requestsSent();
    conclude();
    return std::move(m_report);
}

void ConnectivityLadder::step(const QString &id, const std::function<Outcome()> &work)
{
    if (isOver()) {
        skip(id, ConnectivityWording::tr("Skipped"));
        return;
    }
    if (m_observer.started)
        m_observer.started(id);
    QElapsedTimer clock;
    clock.start();
    const Outcome outcome = m_stop.stop_requested() ? Outcome(fail({.kind = ErrorKind::Cancelled})) : work();
    TestStep step{.id = id, .duration = milliseconds(clock.elapsed())};
    if (id == u"secret"_s)
        step.duration = m_subject.secretDuration;
    if (outcome) {
        step.state = outcome->isSkipped ? StepState::Skipped : StepState::Passed;
        step.summary = outcome->summary;
        step.detail = outcome->detail;
    } else {
        step.state = StepState::Failed;
        step.summary = explain(outcome.error()).title;
        step.detail = outcome.error().detail;
        step.error = outcome.error();
    }
    finish(step);
}

void ConnectivityLadder::skip(const QString &id, const QString &summary)
{
    finish({.id = id, .state = StepState::Skipped, .summary = summary});
}

void ConnectivityLadder::finish(const TestStep &step)
{
    if (step.state == StepState::Failed && !m_report.error)
        m_report.error = step.error;
    m_report.steps.append(step);
    if (m_observer.finished)
        m_observer.finished(step);
}

ConnectivityLadder::Outcome ConnectivityLadder::checkSecret() const
{
    if (!m_subject.secret)
        return fail(m_subject.secret.error());
    if (m_subject.secret->isEmpty())
        return fail({.kind = ErrorKind::SecretUnavailable,
            .cause = Cause::KeychainNoEntry,
            .detail = ConnectivityWording::tr("The store holds an empty secret."),
            .field = u"client_secret"_s});
    switch (m_subject.connector.secretStore) {
    case SecretStoreKind::Environment: return Seen{ConnectivityWording::tr("Read from the environment")};
    case SecretStoreKind::Session: return Seen{ConnectivityWording::tr("Kept for this session")};
    case SecretStoreKind::Keychain: break;
    }
    return Seen{ConnectivityWording::tr("Read from the keychain")};
}

ConnectivityLadder::Outcome ConnectivityLadder::resolve()
{
    if (!m_route)
        return fail(m_route.error());
    const QString host = m_route->hasProxy() ? m_route->proxy.hostName() : m_route->host;
    const auto addresses = resolveHost(host, m_stop);
    if (!addresses)
        return fail(addresses.error());
    const QString first = addresses->first().toString();
    QStringList all;
    for (const QHostAddress &address : addresses->mid(0, 16))
        all << address.toString();
    // Behind a proxy only the proxy's name has to be known here.
    if (m_route->hasProxy())
        return Seen{ConnectivityWording::tr("Proxy %1 is %2; it resolves %3").arg(host, first, m_route->host),
            all.join(u", "_s)};
    return Seen{
        ConnectivityWording::tr("%1 is %2").arg(host, first), all.size() > 1 ? all.join(u", "_s) : QString()};
}

ConnectivityLadder::Outcome ConnectivityLadder::connect()
{
    const auto peer = connectToHost(*m_route, m_stop);
    if (!peer)
        return fail(peer.error());
    if (m_route->hasProxy())
        return Seen{ConnectivityWording::tr("Connected to %1 through the proxy").arg(*peer)};
    return Seen{ConnectivityWording::tr("Connected to %1").arg(*peer)};
}

ConnectivityLadder::Outcome ConnectivityLadder::handshake()
{
    if (const auto configured = configureNetwork(
            m_network, m_subject.connector.caFile, m_subject.connector.proxy, *m_subject.proxyLogin);
        !configured)
        return fail(configured.error());
    if (m_apiUrl.scheme() != u"https"_s)
        return Seen{.summary = ConnectivityWording::tr("Plain HTTP on this computer"), .isSkipped = true};
    const auto seen = checkTls(*m_route, tlsConfigurationOf(m_network), m_stop);
    if (!seen)
        return fail(seen.error());
    const QString until = seen->validUntil.toString(Qt::ISODate);
    if (QDateTime::currentDateTimeUtc().daysTo(seen->validUntil) < certificateNoticeDays)
        m_report.notes
            << ConnectivityWording::tr("The server's certificate is valid only until %1.").arg(until);
    return Seen{ConnectivityWording::tr("%1, certificate for %2 valid to %3")
                    .arg(seen->protocol, seen->subject, until),
        ConnectivityWording::tr("Issued by %1").arg(seen->issuer)};
}

ConnectivityLadder::Outcome ConnectivityLadder::getToken()
{
    if (!m_pace)
        return fail(m_pace.error());
    const auto token = m_tokens->accessToken();
    if (!token)
        return fail(token.error());
    const auto skew = m_tokens->clockSkew();
    if (skew && std::chrono::abs(*skew) > largestSkew) {
        const qint64 minutes =
            std::chrono::duration_cast<std::chrono::minutes>(std::chrono::abs(*skew)).count();
        m_report.notes << (*skew > 0s
                ? ConnectivityWording::tr("The clock of this computer is %1 minutes ahead of Microsoft's.")
                      .arg(minutes)
                : ConnectivityWording::tr("The clock of this computer is %1 minutes behind Microsoft's.")
                      .arg(minutes));
    }
    return Seen{
        ConnectivityWording::tr("Token received from %1").arg(oauthSettings(m_subject).authUrl.host())};
}

// Roles are advice only: what the API lets through decides.
void ConnectivityLadder::checkPermissionsAndRead()
{
    const TokenClaims claims = m_tokens->claims();
    const bool hasRole = std::any_of(claims.roles.begin(), claims.roles.end(), readsActivitiesAndAlerts);
    if (!isOver() && claims.readable && !hasRole) {
        readWithoutKnownRole();
        return;
    }
    step(u"permissions"_s, [&]() -> Outcome {
        if (!claims.readable)
            return Seen{
                ConnectivityWording::tr("The token cannot be read; the reads below show its permissions")};
        return Seen{ConnectivityWording::tr("Roles: %1").arg(joinedList(claims.roles))};
    });
    readContentType(u"activities"_s);
    readContentType(u"alerts"_s);
}

// The token names no role that lets it read. If the API then refuses every read, that is the reason; else the
// API knows better.
void ConnectivityLadder::readWithoutKnownRole()
{
    struct Read {
        QString contentType;
        Result<FirstRecordSeen> result;
        milliseconds duration;
    };
    if (m_observer.started)
        m_observer.started(u"permissions"_s);
    std::vector<Read> reads;
    for (const QString &contentType : {u"activities"_s, u"alerts"_s}) {
        if (!m_subject.connector.contentTypes.contains(contentType))
            continue;
        if (!reads.empty() && !reads.back().result && !isForbidden(reads.back().result))
            break;
        QElapsedTimer clock;
        clock.start();
        auto result = fetchFirstRecord(contentType);
        reads.push_back({contentType, std::move(result), milliseconds(clock.elapsed())});
    }

    const TokenClaims claims = m_tokens->claims();
    const bool allForbidden = !reads.empty()
        && std::all_of(reads.begin(), reads.end(), [](const Read &read) { return isForbidden(read.result); });
    step(u"permissions"_s, [&]() -> Outcome {
        if (!allForbidden)
            return Seen{
                ConnectivityWording::tr(
                    "The token names no role that reads activities and alerts; the reads below decide"),
                rolesText(claims)};
        Error error = reads.front().result.error();
        if (error.cause == Cause::None)
            error.cause = Cause::RoleMissing;
        error.detail = ConnectivityWording::tr("%1 Investigation.read is needed. %2")
                           .arg(rolesText(claims), error.detail);
        return fail(std::move(error));
    });
    for (const QString &contentType : {u"activities"_s, u"alerts"_s}) {
        const auto read = std::find_if(
            reads.begin(), reads.end(), [&](const Read &done) { return done.contentType == contentType; });
        if (!m_subject.connector.contentTypes.contains(contentType))
            skip(contentType, ConnectivityWording::tr("Not collected"));
        else if (allForbidden || read == reads.end())
            skip(contentType, ConnectivityWording::tr("Skipped"));
        else
            stepOfRead(contentType, read->result, read->duration);
    }
}

void ConnectivityLadder::readContentType(const QString &contentType)
{
    if (!m_subject.connector.contentTypes.contains(contentType)) {
        skip(contentType, ConnectivityWording::tr("Not collected"));
        return;
    }
    // A permission may be missing for one of the two only, so the other one is still worth asking.
    const bool otherWasForbidden =
        m_report.error && m_report.error->httpStatus == 403 && m_tokens->hasToken();
    if (isOver() && !otherWasForbidden) {
        skip(contentType, ConnectivityWording::tr("Skipped"));
        return;
    }
    if (m_observer.started)
        m_observer.started(contentType);
    QElapsedTimer clock;
    clock.start();
    const auto read = fetchFirstRecord(contentType);
    stepOfRead(contentType, read, milliseconds(clock.elapsed()));
}

void ConnectivityLadder::stepOfRead(
    const QString &contentType, const Result<FirstRecordSeen> &read, milliseconds duration)
{
    TestStep step{.id = contentType, .duration = duration};
    if (!read) {
        step.state = StepState::Failed;
        step.summary = explain(read.error()).title;
        step.detail = read.error().detail;
        step.error = read.error();
    } else {
        step.state = StepState::Passed;
        step.summary = read->records > 0 ? ConnectivityWording::tr("One record read")
                                         : ConnectivityWording::tr("Read; there are no records yet");
        step.detail =
            ConnectivityWording::tr("This goes further than the test of authentication and connectivity.");
        if (read->total)
            step.detail = joinedSentences(
                {step.detail, ConnectivityWording::tr("The API counts %1 records.").arg(*read->total)});
    }
    finish(step);
}

Result<FirstRecordSeen> ConnectivityLadder::fetchFirstRecord(const QString &contentType)
{
    QUrl url = m_apiUrl;
    url.setPath(m_apiUrl.path() + u"/api/v1/%1/"_s.arg(contentType));
    HttpRequest request{.method = HttpRequest::Method::Post,
        .url = url,
        .contentType = "application/json",
        .body = R"({"filters":{},"skip":0,"limit":1,"sortField":"date","sortDirection":"desc"})",
        .use = RequestUse::Test};
    const auto token = m_tokens->accessToken();
    if (!token)
        return fail(token.error());
    request.bearer = *token;
    auto reply = m_http->send(request);
    // Once for the whole test, which keeps it at six requests.
    if (!reply && mayHelpToRefresh(reply.error()) && !m_hasRefreshed) {
        m_hasRefreshed = true;
        m_tokens->forget();
        const auto fresh = m_tokens->accessToken();
        if (!fresh)
            return fail(fresh.error());
        request.bearer = *fresh;
        reply = m_http->send(request);
    }
    if (!reply)
        return fail(reply.error());
    return readFirstRecord(reply->body);
}

void ConnectivityLadder::conclude()
{
    m_report.isPassed = !m_report.error.has_value();
    const auto passed = std::count_if(m_report.steps.begin(), m_report.steps.end(),
        [](const TestStep &step) { return step.state == StepState::Passed; });
    if (m_report.isPassed) {
        m_report.summary = ConnectivityWording::tr("Success: all %1 checks passed in %2 s.")
                               .arg(passed)
                               .arg(QLocale::c().toString(double(m_report.duration.count()) / 1000, 'f', 2));
        return;
    }
    const Error &error = *m_report.error;
    const Explanation explanation = explain(error);
    QStringList codes;
    if (error.httpStatus >= 300)
        codes << httpStatusName(error.httpStatus);
    if (error.entraCode != 0 && !explanation.headline.contains(u"AADSTS"_s))
        codes << u"AADSTS%1"_s.arg(error.entraCode);
    m_report.summary = codes.isEmpty()
        ? ConnectivityWording::tr("Failure: %1.").arg(explanation.headline)
        : ConnectivityWording::tr("Failure: %1 (%2).").arg(explanation.headline, codes.join(u", "_s));
    m_report.explanation = explanation.meaning;
    m_report.recommendations = explanation.recommendations;
    if (error.cause == Cause::RoleMissing && m_tokens->claims().readable)
        m_report.recommendations << rolesText(m_tokens->claims());
}

} // namespace workbench
