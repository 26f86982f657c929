#pragma once

#include "secret/secretstore.h"

namespace workbench {

// Where a keychain finds the password of a proxy; `key` is that of proxyPasswordKey().
[[nodiscard]] SecretReference proxyPasswordReference(const QString &key, const QString &backend);

// What a store says of a connector's secret, said of the password of the proxy, with the field "proxy".
[[nodiscard]] Error proxyPasswordError(const Error &error);

// For servers without a keychain: the systemd credential proxy-password or secret_proxy-password in
// $CREDENTIALS_DIRECTORY, else $CONNECTOR_WORKBENCH_SECRET_PROXY_PASSWORD. Any thread.
[[nodiscard]] Result<Secret> proxyPasswordOfEnvironment();

} // namespace workbench
