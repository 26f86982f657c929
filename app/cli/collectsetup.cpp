#include "cli/collectsetup.h"

#include "cli/proxylogin.h"
#include "cli/secretaccess.h"

namespace workbench {

Result<CollectorSetup> readCollectorSetup(
    const ConnectorConfig &connector, const DataDirectory &data, const Settings &settings)
{
    auto secret = readSecret(connector);
    if (!secret)
        return fail(secret.error());
    auto login = readProxyLogin(connector, settings);
    if (!login)
        return fail(login.error());
    CollectorSetup setup = collectorSetup(connector, std::move(*secret), data, settings);
    setup.proxyLogin = std::move(*login);
    return setup;
}

} // namespace workbench
