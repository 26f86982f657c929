#include "cli/proxylogin.h"

#include "secret/keychainsecretstore.h"
#include "secret/proxypassword.h"
#include "secret/secretnow.h"

namespace workbench {

Result<ProxyLogin> readProxyLogin(const ConnectorConfig &connector, const Settings &settings)
{
    if (!needsProxyLogin(connector, settings))
        return ProxyLogin();
    const ProxySettings &proxy = settings.proxy;
    auto password = proxyPasswordOfEnvironment();
    if (!password && password.error().cause == Cause::EnvironmentSecretMissing) {
        if (!proxy.isPasswordStored)
            return ProxyLogin();
        KeychainSecretStore keychain;
        password = readNow(keychain, proxyPasswordReference(proxyPasswordKey(proxy), proxy.keychainBackend));
    }
    if (!password)
        return fail(proxyPasswordError(password.error()));
    return ProxyLogin{.userName = proxy.userName, .password = std::move(*password)};
}

} // namespace workbench
