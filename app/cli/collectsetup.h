#pragma once

#include "collection/collectorthread.h"

namespace workbench {

// Everything a collector of this connector needs, with its secret and what it tells a proxy: from the
// keychain or the environment, waiting at most the keychain's budget. Main thread.
[[nodiscard]] Result<CollectorSetup> readCollectorSetup(
    const ConnectorConfig &connector, const DataDirectory &data, const Settings &settings);

} // namespace workbench
