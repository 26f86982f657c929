#pragma once

#include "base/datadirectory.h"
#include "base/result.h"
#include "connector/connectorconfig.h"

namespace workbench {

// Puts the device, tenant and profile that a connector refers to into the lists of the settings if they are
// not there yet, and says so on standard error for a new profile, which may be a typing mistake.
[[nodiscard]] Result<void> rememberReferences(const ConnectorConfig &connector, const DataDirectory &data);

} // namespace workbench
