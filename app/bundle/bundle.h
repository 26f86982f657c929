#pragma once

#include "base/datadirectory.h"
#include "bundle/zipfile.h"
#include "connector/connectorconfig.h"
#include "forecast/loadmeasurement.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace workbench {

// What a bundle is made with beside what the data directory knows.
struct BundleRequest {
    ConnectorConfig connector; // As it is saved.
    QString testReport =
        {}; // Plain text, safe to show to others; empty: what is remembered of the last test.
    std::optional<LoadMeasurement> load = {}; // Nothing: measured now.
    int requestCeiling = 25; // Of the settings.
};

// The files of the connector's bundle, manifest last. Reads the data directory and changes nothing in it; the
// same data give the same bytes. Cancelled after a stop. For a thread that may wait.
[[nodiscard]] Result<std::vector<BundleFile>> bundleFiles(
    const DataDirectory &data, const BundleRequest &request, std::stop_token stop = {});

// Writes the zip in one go: a file that was there stays as it is until the new one is whole. StorageFailure
// with the path otherwise.
[[nodiscard]] Result<qint64> saveBundle(const QString &path, const std::vector<BundleFile> &files);

// "acme-retail-mdca-2026-11-24.zip": safe on every file system. `now` in milliseconds since the epoch.
[[nodiscard]] QString bundleFileName(const ConnectorConfig &connector, qint64 now);

} // namespace workbench
