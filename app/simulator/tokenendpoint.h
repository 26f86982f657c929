#pragma once

#include "base/secret.h"
#include "simulator/exchange.h"
#include "simulator/scenario.h"

#include <map>
#include <string>

namespace workbench::simulator {

// The local Entra: issues tokens for one tenant and one application, and knows which are still good. Times in
// milliseconds. Not thread-safe: SimulatorServer's lock guards it.
class TokenEndpoint {
public:
    TokenEndpoint(std::string tenantId, std::string clientId, Secret clientSecret);

    void setScenario(const TokenScenario &scenario) { m_scenario = scenario; }

    // POST /{tenant}/oauth2/v2.0/token and /{tenant}/oauth2/token.
    [[nodiscard]] Answer token(
        const Request &request, const std::string &tenant, bool isV2, std::int64_t now);
    // GET /{tenant}/v2.0/.well-known/openid-configuration.
    [[nodiscard]] Answer openIdConfiguration(
        const std::string &tenant, const std::string &authUrl, std::int64_t now) const;

    enum class Verdict { Good, Unknown, NoRole };
    // Counts as a use of the token.
    [[nodiscard]] Verdict check(const std::string &token, bool forAlerts, int diesAfter, std::int64_t now);
    void expireAll() { m_tokens.clear(); }
    [[nodiscard]] bool isToken(const std::string &text) const { return m_tokens.contains(text); }

    [[nodiscard]] const Secret &clientSecret() const { return m_clientSecret; }
    [[nodiscard]] const std::string &tenantId() const { return m_tenantId; }
    [[nodiscard]] const std::string &clientId() const { return m_clientId; }

private:
    struct Issued {
        std::int64_t expires;
        QStringList roles;
        QString audience;
        int uses = 0;
    };

    [[nodiscard]] Answer failure(int code, std::int64_t now, const std::string &subject = {}) const;
    // 0 if the request is in order, else the AADSTS number.
    [[nodiscard]] int faultOf(const Request &request, const std::string &tenant, bool isV2) const;
    [[nodiscard]] int targetFault(const Request &request, bool isV2) const;
    [[nodiscard]] int tenantFault(const std::string &tenant) const;
    [[nodiscard]] std::string issue(int lifetime, std::int64_t now);

    TokenScenario m_scenario;
    std::string m_tenantId, m_clientId;
    Secret m_clientSecret;
    std::map<std::string, Issued> m_tokens;
    std::size_t m_issued = 0;
};

} // namespace workbench::simulator
