#pragma once

#include "base/datadirectory.h"
#include "forecast/loadmeasurement.h"

namespace workbench {

// measureLoad() for a connector as it is saved, with its type and the log filters attached to it. For a
// thread that may wait.
[[nodiscard]] Result<std::optional<LoadMeasurement>> measureConnector(
    const DataDirectory &data, const ConnectorConfig &connector, std::stop_token stop = {});

} // namespace workbench
