#pragma once

#include "base/datadirectory.h"
#include "bundle/zipfile.h"
#include "connector/connectorconfig.h"
#include "filter/logfilter.h"

#include <vector>

namespace workbench {

// What a bundle brings to another data directory.
struct BundledConnector {
    ConnectorConfig connector; // Checked; without a secret.
    std::vector<LogFilter> filters; // Attached to it.
};

// From the files of a verified bundle. InvalidConfiguration, field "bundle" or that of the connector, if its
// content cannot be used here. `now` in milliseconds since the epoch.
[[nodiscard]] Result<BundledConnector> bundledConnector(const std::vector<BundleFile> &files, qint64 now);

// Makes it fit a data directory and saves its log filters there: an id that is taken becomes a new one; a
// filter that is there already, the same but for its id, is used. A name that is taken is refused, field
// "name". The connector itself is the caller's to add, with its secret: what is answered is ready for that.
[[nodiscard]] Result<ConnectorConfig> prepareImport(
    const DataDirectory &data, const BundledConnector &bundled);

} // namespace workbench
