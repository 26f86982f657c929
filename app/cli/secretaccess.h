#pragma once

#include "base/secret.h"
#include "connector/connectorconfig.h"
#include "secret/secretstore.h"

#include <memory>

namespace workbench {

// The store in which a connector's secret is kept.
[[nodiscard]] std::unique_ptr<SecretStore> secretStoreOf(const ConnectorConfig &connector);

// The connector's secret from its store, waiting at most the keychain's budget. Main thread.
[[nodiscard]] Result<Secret> readSecret(const ConnectorConfig &connector);

// Answers whether secrets are there, for a list of connectors: a keychain that did not answer once is not
// asked again, and what was saved with the connector counts then. Main thread.
class SecretPresence {
public:
    [[nodiscard]] bool isStored(const ConnectorConfig &connector);

private:
    bool m_isKeychainSilent = false;
};

[[nodiscard]] bool isSecretStored(const ConnectorConfig &connector);

} // namespace workbench
