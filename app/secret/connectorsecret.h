#pragma once

#include "connector/connectorconfig.h"
#include "secret/secretstore.h"

namespace workbench {

// Where the stores find a connector's secret.
[[nodiscard]] SecretReference secretReferenceOf(const ConnectorConfig &connector);

} // namespace workbench
