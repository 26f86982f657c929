#pragma once

#include "connector/connectorconfig.h"
#include "secret/environmentsecretstore.h"
#include "secret/keychainsecretstore.h"
#include "secret/sessionsecretstore.h"

namespace workbench {

// The places where a connector's secret may be, for as long as the window lives. Main thread.
class SecretStores {
public:
    [[nodiscard]] SecretStore &of(SecretStoreKind kind)
    {
        if (kind == SecretStoreKind::Environment)
            return m_environment;
        return kind == SecretStoreKind::Session ? static_cast<SecretStore &>(m_session) : m_keychain;
    }

private:
    KeychainSecretStore m_keychain;
    EnvironmentSecretStore m_environment;
    SessionSecretStore m_session;
};

} // namespace workbench
