#include "cli/secretaccess.h"

#include "secret/connectorsecret.h"
#include "secret/environmentsecretstore.h"
#include "secret/keychainsecretstore.h"
#include "secret/secretnow.h"
#include "secret/sessionsecretstore.h"

namespace workbench {

std::unique_ptr<SecretStore> secretStoreOf(const ConnectorConfig &connector)
{
    switch (connector.secretStore) {
    case SecretStoreKind::Keychain: return std::make_unique<KeychainSecretStore>();
    case SecretStoreKind::Environment: return std::make_unique<EnvironmentSecretStore>();
    case SecretStoreKind::Session: return std::make_unique<SessionSecretStore>();
    }
    Q_UNREACHABLE();
}

Result<Secret> readSecret(const ConnectorConfig &connector)
{
    return readNow(*secretStoreOf(connector), secretReferenceOf(connector));
}

bool SecretPresence::isStored(const ConnectorConfig &connector)
{
    const bool asksKeychain = connector.secretStore == SecretStoreKind::Keychain;
    if (asksKeychain && m_isKeychainSilent)
        return connector.secretStored;
    const auto secret = readSecret(connector);
    if (secret)
        return true;
    const auto cause = secret.error().cause;
    if (!asksKeychain || cause == Cause::KeychainNoEntry || cause == Cause::KeychainChanged)
        return false;
    m_isKeychainSilent = true;
    return connector.secretStored;
}

bool isSecretStored(const ConnectorConfig &connector)
{
    return SecretPresence().isStored(connector);
}

} // namespace workbench
