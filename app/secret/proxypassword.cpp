#include "secret/proxypassword.h"

#include "secret/environmentsecretstore.h"
#include "secret/wording.h"

namespace workbench {

using namespace Qt::StringLiterals;

SecretReference proxyPasswordReference(const QString &key, const QString &backend)
{
    return {.connectorId = key, .connectorName = {}, .backend = backend};
}

Error proxyPasswordError(const Error &error)
{
    Error told = error;
    told.field = u"proxy"_s;
    if (error.cause == Cause::KeychainNoEntry || error.cause == Cause::KeychainChanged) {
        told.cause = Cause::ProxyPasswordMissing;
        told.detail = SecretWording::tr("The keychain has no entry for the password of the proxy.");
    } else if (error.cause == Cause::KeychainAbsent) {
        told.detail = SecretWording::tr(
            "No keychain service is running for this session, so the password of the proxy cannot be had.");
    }
    return told;
}

Result<Secret> proxyPasswordOfEnvironment()
{
    return EnvironmentSecretStore::readDirectly(
        {.connectorId = u"proxy-password"_s, .connectorName = u"proxy password"_s, .backend = {}});
}

} // namespace workbench
