#include "simulator/tokenendpoint.h"

#include "simulator/records/isotime.h"
#include "simulator/tokenerrors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QUuid>
#include <algorithm>

namespace workbench::simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr char resource[] = "05a65629-4c1b-48c1-a78b-804c4abdd4af";

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString newGuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

bool isGuid(const std::string &text)
{
    return text.size() == 36 && !QUuid(QString::fromStdString(text)).isNull();
}

bool isDomain(const std::string &text)
{
    return text.find('.') != std::string::npos && text.size() < 254
        && std::all_of(text.begin(), text.end(),
            [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '.' || c == '-'; });
}

struct Credentials {
    std::string clientId, secret;
};

// From the form, or from HTTP Basic, where both parts are percent-encoded first.
Credentials credentialsOf(const Request &request)
{
    Credentials found{
        .clientId = request.parameter("client_id"), .secret = request.parameter("client_secret")};
    if (request.authorization.starts_with("Basic ")) {
        const QByteArray pair =
            QByteArray::fromBase64(QByteArray::fromStdString(request.authorization.substr(6)));
        const qsizetype colon = pair.indexOf(':');
        found.clientId = QByteArray::fromPercentEncoding(pair.left(colon)).toStdString();
        found.secret = QByteArray::fromPercentEncoding(pair.mid(colon + 1)).toStdString();
    }
    return found;
}

std::string subjectOf(int code, const Request &request, const std::string &tenant)
{
    switch (code) {
    case 90002:
    case 900023:
    case 90038: return tenant;
    case 500011:
    case 1002012: return request.parameter("scope") + request.parameter("resource");
    case 650052: return resource;
    case 70003: return request.parameter("grant_type");
    case 900144:
        for (const char *const name : {"grant_type", "client_id", "scope"})
            if (request.parameter(name).empty())
                return name;
        return "resource";
    default: return credentialsOf(request).clientId;
    }
}

} // namespace

TokenEndpoint::TokenEndpoint(std::string tenantId, std::string clientId, Secret clientSecret)
    : m_tenantId(std::move(tenantId))
    , m_clientId(std::move(clientId))
    , m_clientSecret(std::move(clientSecret))
{
}

int TokenEndpoint::tenantFault(const std::string &tenant) const
{
    if (m_scenario.sloppyTenant)
        return 0;
    if (tenant == "common" || tenant == "consumers")
        return 9001023;
    const QString given = QString::fromStdString(tenant).toLower();
    if (given == QString::fromStdString(m_tenantId).toLower() || given == u"contoso.onmicrosoft.com")
        return 0;
    return isGuid(tenant) || isDomain(tenant) ? 90002 : 900023;
}

int TokenEndpoint::targetFault(const Request &request, bool isV2) const
{
    if (!isV2) {
        if (request.parameter("resource").empty())
            return 900144;
        return request.parameter("resource") == resource ? 0 : 500011;
    }
    if (request.parameters.contains("resource"))
        return 901002;
    const std::string scope = request.parameter("scope");
    if (scope.empty())
        return 900144;
    if (scope.find(' ') != std::string::npos)
        return 700022;
    if (!scope.ends_with("/.default"))
        return 1002012;
    return scope.substr(0, scope.size() - 9) == resource ? 0 : 500011;
}

int TokenEndpoint::faultOf(const Request &request, const std::string &tenant, bool isV2) const
{
    if (request.method != "POST")
        return 900561;
    if (m_scenario.error != 0)
        return m_scenario.error;
    if (const int fault = tenantFault(tenant); fault != 0)
        return fault;
    const Credentials given = credentialsOf(request);
    if (request.parameter("grant_type").empty() || given.clientId.empty())
        return 900144;
    if (request.parameter("grant_type") != "client_credentials")
        return 70003;
    if (given.secret.empty())
        return request.parameters.contains("client_assertion") ? 700027 : 7000218;
    if (QString::fromStdString(given.clientId).toLower() != QString::fromStdString(m_clientId).toLower())
        return 700016;
    if (given.secret != m_clientSecret.reveal())
        return 7000215;
    return targetFault(request, isV2);
}

Answer TokenEndpoint::failure(int code, std::int64_t now, const std::string &subject) const
{
    const TokenError known = tokenError(code);
    std::string text(known.text);
    if (const auto at = text.find("{}"); at != std::string::npos)
        text.replace(at, 2, subject);
    const QString trace = newGuid(), correlation = newGuid();
    QString moment = QString::fromStdString(isoTime(now, 0));
    moment[10] = u' ';
    const QString gap = m_scenario.errorLineBreaks ? u"\r\n"_s : u" "_s;

    QJsonObject body{
        {u"error"_s, QString::fromUtf8(known.error.data(), qsizetype(known.error.size()))},
        {u"error_description"_s,
            u"AADSTS%1: %2%3Trace ID: %4%3Correlation ID: %5%3Timestamp: %6"_s.arg(
                QString::number(code), QString::fromStdString(text), gap, trace, correlation, moment)},
        {u"error_codes"_s, QJsonArray{code}},
        {u"timestamp"_s, moment},
        {u"trace_id"_s, trace},
        {u"correlation_id"_s, correlation},
    };
    if (m_scenario.errorUri)
        body.insert(u"error_uri"_s, u"https://login.microsoftonline.com/error?code=%1"_s.arg(code));
    if (!m_scenario.suberror.isEmpty())
        body.insert(u"suberror"_s, m_scenario.suberror);
    Answer answer{.status = known.status,
        .body = compact(body).toStdString(),
        .contentType = "application/json; charset=utf-8"};
    if (known.status == 429)
        answer.headers.emplace_back("Retry-After", "60");
    return answer;
}

std::string TokenEndpoint::issue(int lifetime, std::int64_t now)
{
    const qint64 seconds = now / 1000;
    QJsonObject claims{
        {u"aud"_s, m_scenario.audience},
        {u"iss"_s, u"https://sts.windows.net/%1/"_s.arg(QString::fromStdString(m_tenantId))},
        {u"iat"_s, seconds},
        {u"nbf"_s, seconds},
        {u"exp"_s, seconds + lifetime},
        {u"appid"_s, QString::fromStdString(m_clientId)},
        {u"appidacr"_s, u"1"_s},
        {u"oid"_s, newGuid()},
        {u"tid"_s, QString::fromStdString(m_tenantId)},
        {u"uti"_s, newGuid()},
        {u"ver"_s, u"1.0"_s},
    };
    if (!m_scenario.roles.isEmpty())
        claims.insert(u"roles"_s, QJsonArray::fromStringList(m_scenario.roles));
    const QByteArray text =
        base64Url(R"({"typ":"JWT","alg":"HS256","kid":"simulator"})") + '.' + base64Url(compact(claims));
    const QByteArray signature =
        QMessageAuthenticationCode::hash(text, newGuid().toLatin1(), QCryptographicHash::Sha256);
    const std::string token = (text + '.' + base64Url(signature)).toStdString();
    m_tokens[token] = {.expires = now + std::int64_t(lifetime) * 1000,
        .roles = m_scenario.roles,
        .audience = m_scenario.audience};
    return token;
}

Answer TokenEndpoint::token(const Request &request, const std::string &tenant, bool isV2, std::int64_t now)
{
    if (const int fault = faultOf(request, tenant, isV2); fault != 0)
        return failure(fault, now, subjectOf(fault, request, tenant));

    const auto &lifetimes = m_scenario.lifetimes;
    const int lifetime =
        lifetimes.empty() ? m_scenario.lifetimeSeconds : lifetimes[m_issued % lifetimes.size()];
    ++m_issued;
    const QString token = QString::fromStdString(issue(lifetime, now));
    QJsonObject body{{u"token_type"_s, u"Bearer"_s}, {u"access_token"_s, token}};
    if (isV2 && !m_scenario.expiresInAsText) {
        body.insert(u"expires_in"_s, lifetime);
        body.insert(u"ext_expires_in"_s, lifetime);
    } else {
        body.insert(u"expires_in"_s, QString::number(lifetime));
        body.insert(u"ext_expires_in"_s, QString::number(lifetime));
    }
    if (!isV2) {
        body.insert(u"expires_on"_s, QString::number(now / 1000 + lifetime));
        body.insert(u"not_before"_s, QString::number(now / 1000 - 300));
        body.insert(u"resource"_s, QString::fromLatin1(resource));
    }
    return {.body = compact(body).toStdString(),
        .contentType = "application/json; charset=utf-8",
        .headers = {{"Cache-Control", "no-store, no-cache"}, {"Pragma", "no-cache"}}};
}

Answer TokenEndpoint::openIdConfiguration(
    const std::string &tenant, const std::string &authUrl, std::int64_t now) const
{
    const int fault = m_scenario.openIdUnknownTenant ? 90002 : tenantFault(tenant);
    if (fault != 0 && fault != 9001023) {
        Answer answer = failure(fault, now, tenant);
        QJsonObject body = QJsonDocument::fromJson(QByteArray::fromStdString(answer.body)).object();
        body.insert(u"error"_s, u"invalid_tenant"_s); // The discovery route words it differently.
        answer.body = compact(body).toStdString();
        return answer;
    }
    const QString base = QString::fromStdString(authUrl + "/" + tenant);
    QJsonObject body{
        {u"token_endpoint"_s, base + u"/oauth2/v2.0/token"_s},
        {u"issuer"_s, u"https://login.microsoftonline.com/%1/v2.0"_s.arg(QString::fromStdString(m_tenantId))},
        {u"authorization_endpoint"_s, base + u"/oauth2/v2.0/authorize"_s},
        {u"jwks_uri"_s, base + u"/discovery/v2.0/keys"_s},
        {u"tenant_region_scope"_s, u"EU"_s},
        {u"cloud_instance_name"_s, m_scenario.openIdCloud},
        {u"cloud_graph_host_name"_s, u"graph.windows.net"_s},
        {u"msgraph_host"_s, u"graph.microsoft.com"_s},
    };
    if (!m_scenario.openIdRegion.isEmpty())
        body.insert(u"tenant_region_sub_scope"_s, m_scenario.openIdRegion);
    return {.body = compact(body).toStdString()};
}

TokenEndpoint::Verdict TokenEndpoint::check(
    const std::string &token, bool forAlerts, int diesAfter, std::int64_t now)
{
    const auto found = m_tokens.find(token);
    if (found == m_tokens.end())
        return Verdict::Unknown;
    Issued &issued = found->second;
    const bool isSpent = diesAfter > 0 && issued.uses >= diesAfter;
    if (issued.expires <= now || isSpent || issued.audience != QLatin1StringView(resource))
        return Verdict::Unknown;
    ++issued.uses;
    const bool isAllowed = std::any_of(issued.roles.begin(), issued.roles.end(), [&](const QString &role) {
        const QString name = role.toLower();
        return name.startsWith("investigation."_L1) || (forAlerts && name.startsWith("discovery."_L1));
    });
    return isAllowed ? Verdict::Good : Verdict::NoRole;
}

} // namespace workbench::simulator
