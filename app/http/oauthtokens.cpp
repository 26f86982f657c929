#include "http/oauthtokens.h"

#include "base/entracodes.h"
#include "http/httpclient.h"
#include "http/monotonictime.h"
#include "http/tokenreply.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace workbench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

// After a renewal that failed for a passing reason the kept token is used this long before the next try.
constexpr auto renewalRetry = 60s;

bool isUnreserved(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.'
        || c == '_' || c == '~';
}

// Straight into the body, so that no copy of a secret is left in between.
void appendFormField(QByteArray &body, QByteArrayView name, std::string_view value)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    if (!body.isEmpty())
        body.append('&');
    body.append(name);
    body.append('=');
    for (const char c : value) {
        if (isUnreserved(c)) {
            body.append(c);
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        body.append('%');
        body.append(digits[byte >> 4]);
        body.append(digits[byte & 0x0f]);
    }
}

void appendFormField(QByteArray &body, QByteArrayView name, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    appendFormField(body, name, std::string_view(utf8.constData(), size_t(utf8.size())));
}

QByteArray tokenForm(const OAuthSettings &settings)
{
    QByteArray body;
    // Growing would leave pieces of the secret behind in freed memory.
    body.reserve(4096 + 3 * qsizetype(settings.clientSecret.reveal().size()));
    appendFormField(body, "grant_type", u"client_credentials"_s);
    appendFormField(body, "client_id", settings.clientId);
    appendFormField(body, "scope", settings.scope);
    appendFormField(body, "client_secret", settings.clientSecret.reveal());
    return body;
}

// Entra's number says more than its status. Where the number is new, the status stands.
Error withEntraMeaning(Error error)
{
    if (const EntraCode *known = findEntraCode(error.entraCode)) {
        error.kind = known->kind;
        error.cause = known->cause;
    }
    return error;
}

QString nameOfSubScope(const QString &subScope)
{
    if (subScope.compare(u"GCC"_s, Qt::CaseInsensitive) == 0)
        return u"the GCC Government plan"_s;
    if (subScope.compare(u"DODCON"_s, Qt::CaseInsensitive) == 0)
        return u"the GCC High Government plan"_s;
    if (subScope.compare(u"DOD"_s, Qt::CaseInsensitive) == 0)
        return u"the DoD Government plan"_s;
    return {};
}

QString nameOfCloud(const QString &instance)
{
    if (instance.isEmpty() || instance.compare(u"microsoftonline.com"_s, Qt::CaseInsensitive) == 0)
        return {};
    if (instance.endsWith(u".us"_s, Qt::CaseInsensitive))
        return u"the US Government cloud (GCC High or DoD)"_s;
    if (instance.endsWith(u".cn"_s, Qt::CaseInsensitive))
        return u"the China cloud (21Vianet)"_s;
    return u"the cloud “%1”"_s.arg(instance.left(100));
}

} // namespace

OAuthTokens::OAuthTokens(HttpClient &http, OAuthSettings settings, Clock clock)
    : m_http(http)
    , m_settings(std::move(settings))
    , m_clock(clock ? std::move(clock) : Clock(timeSinceBoot))
{
    m_http.addSecret(m_settings.clientSecret);
}

Result<Secret> OAuthTokens::accessToken()
{
    if (hasToken() && m_clock() < m_renewAt)
        return m_token;
    if (!m_tenantChecked) {
        if (const auto checked = checkTenant(); !checked)
            return fail(checked.error());
    }
    if (const auto fetched = fetchToken(); !fetched) {
        if (!isTransient(fetched.error().kind) || !hasToken())
            return fail(fetched.error());
        m_renewAt = m_clock() + renewalRetry;
    }
    return m_token;
}

void OAuthTokens::forget()
{
    m_token = {};
    m_renewAt = {};
    m_expiresAt = {};
}

TokenClaims OAuthTokens::claims() const
{
    return readClaims(m_token);
}

bool OAuthTokens::hasToken() const
{
    return !m_token.isEmpty() && m_clock() < m_expiresAt;
}

QUrl OAuthTokens::tenantUrl(const QString &path) const
{
    QUrl url = m_settings.authUrl;
    QString prefix = url.path(QUrl::FullyEncoded);
    while (prefix.endsWith(u'/'))
        prefix.chop(1);
    const QString tenant = QString::fromLatin1(QUrl::toPercentEncoding(m_settings.tenantId));
    url.setPath(u"%1/%2%3"_s.arg(prefix, tenant, path), QUrl::StrictMode);
    return url;
}

// Asks without credentials which cloud the tenant is in. Anything but a clear answer leaves the decision to
// the token request.
Result<void> OAuthTokens::checkTenant()
{
    HttpRequest request;
    request.url = tenantUrl(u"/v2.0/.well-known/openid-configuration"_s);
    const auto reply = m_http.send(request);
    if (!reply) {
        const Error error = withEntraMeaning(reply.error());
        if (error.kind == ErrorKind::Cancelled)
            return fail(error);
        m_tenantChecked = true;
        constexpr int tenantNotFound = 90002;
        if (error.entraCode == tenantNotFound || error.cause == Cause::WrongCloud) {
            Error named = error;
            named.field = u"tenant_id"_s;
            return fail(std::move(named));
        }
        return {};
    }
    noteServerTime(reply->date);
    const auto configuration = QJsonDocument::fromJson(reply->body).object();
    const QString subScope = nameOfSubScope(configuration.value(u"tenant_region_sub_scope"_s).toString());
    const QString cloud = nameOfCloud(configuration.value(u"cloud_instance_name"_s).toString());
    const QString plan = subScope.isEmpty() ? cloud : subScope;
    if (!plan.isEmpty())
        return fail({.kind = ErrorKind::InvalidConfiguration,
            .cause = Cause::WrongCloud,
            .detail = u"The tenant belongs to %1, which is not supported. No secret was sent."_s.arg(plan),
            .field = u"tenant_id"_s});
    m_tenantChecked = true;
    return {};
}

Result<void> OAuthTokens::fetchToken()
{
    HttpRequest request{.method = HttpRequest::Method::Post,
        .url = tenantUrl(u"/oauth2/v2.0/token"_s),
        .contentType = "application/x-www-form-urlencoded",
        .body = tokenForm(m_settings)};
    // The lifetime counts from before the request: the token may have been made at once and have travelled
    // long.
    const milliseconds before = m_clock();
    auto reply = m_http.send(request);
    wipe(request.body);
    if (!reply) {
        Error error = withEntraMeaning(reply.error());
        if (error.kind == ErrorKind::InvalidConfiguration && error.field.isEmpty())
            error.field = error.entraCode == 700016 ? u"client_id"_s : u"tenant_id"_s;
        return fail(std::move(error));
    }
    noteServerTime(reply->date);
    auto token = readTokenReply(reply->body);
    wipe(reply->body);
    if (!token)
        return fail(token.error());
    const milliseconds life = token->life;
    m_token = std::move(token->accessToken);
    m_expiresAt = before + life;
    m_renewAt = before + std::max(life * 4 / 5, life - milliseconds(5min));
    return {};
}

void OAuthTokens::noteServerTime(const QDateTime &date)
{
    if (date.isValid())
        m_clockSkew = std::chrono::floor<std::chrono::seconds>(
            std::chrono::milliseconds(m_wallClock() - date.toMSecsSinceEpoch()));
}

} // namespace workbench
