#pragma once

#include "configuration/settings.h"
#include "http/networkconfiguration.h"

namespace workbench {

// What the connector tells the proxy of the settings: the password of the environment where there is one,
// else that of the keychain, waiting at most the keychain's budget. Empty where no login is needed or none
// was stored. Main thread.
[[nodiscard]] Result<ProxyLogin> readProxyLogin(const ConnectorConfig &connector, const Settings &settings);

} // namespace workbench
