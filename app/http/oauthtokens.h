#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QDateTime>
#include <QStringList>
#include <QUrl>
#include <chrono>
#include <functional>
#include <optional>

namespace workbench {

class HttpClient;

struct OAuthSettings {
    QUrl authUrl; // https://login.microsoftonline.com, or a loopback simulator.
    QString tenantId;
    QString clientId;
    Secret clientSecret;
    QString scope; // "<resource app id>/.default"
};

// What a token says about itself, for advice only: nothing is validated and nothing depends on it.
struct TokenClaims {
    bool readable = false; // False: the token is opaque; nothing else is set.
    QStringList roles;
    QString audience, tenantId, appId;
};

// Gets and keeps an app-only access token (client credentials, v2 endpoint). Lives on one thread; owned by
// whoever runs there. Lifetimes are measured with a monotonic clock from before the request; a token is
// renewed at 80 % of its life or five minutes before its end, whichever is later. Before the first token it
// looks at the tenant's OpenID configuration without credentials and refuses GCC, GCC High, DoD and China by
// name before any secret is sent; when that look fails otherwise, the token request decides. A renewal that
// fails for a passing reason leaves the kept token in use while it is valid.
class OAuthTokens {
public:
    using Clock = std::function<std::chrono::milliseconds()>; // Monotonic.
    using WallClock = std::function<qint64()>; // Milliseconds since the epoch.

    OAuthTokens(HttpClient &http, OAuthSettings settings, Clock clock = {});

    // Whose time clockSkew() compares with the login service's; the system's unless told.
    void setWallClock(WallClock clock) { m_wallClock = std::move(clock); }

    // The kept token or a new one. Errors: those of HttpClient, with entraCode and the kinds of the table in
    // microsoft-api.md 9.3: BadCredentials (wrong or expired secret, no service principal),
    // InvalidConfiguration (tenant, app or scope wrong), Forbidden (licence, consent, Conditional Access),
    // Throttled, ServerFailure, BadReply.
    [[nodiscard]] Result<Secret> accessToken();
    // The API refused the kept token: the next accessToken() gets a new one.
    void forget();
    // Claims of the kept token.
    [[nodiscard]] TokenClaims claims() const;
    // True if a kept token is still good to send.
    [[nodiscard]] bool hasToken() const;
    // Our clock minus the login service's, from its Date header; nothing if it never said.
    [[nodiscard]] std::optional<std::chrono::seconds> clockSkew() const { return m_clockSkew; }

private:
    [[nodiscard]] Result<void> checkTenant();
    [[nodiscard]] Result<void> fetchToken();
    [[nodiscard]] QUrl tenantUrl(const QString &path) const;
    void noteServerTime(const QDateTime &date);

    HttpClient &m_http;
    OAuthSettings m_settings;
    Clock m_clock;
    WallClock m_wallClock = &QDateTime::currentMSecsSinceEpoch;
    Secret m_token;
    std::chrono::milliseconds m_renewAt{};
    std::chrono::milliseconds m_expiresAt{};
    bool m_tenantChecked = false;
    std::optional<std::chrono::seconds> m_clockSkew;
};

} // namespace workbench
