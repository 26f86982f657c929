#pragma once

#include "bundle/zipfile.h"
#include "collection/lasttest.h"
#include "connector/connectorconfig.h"
#include "forecast/loadmeasurement.h"

#include <QMetaType>
#include <optional>
#include <vector>

namespace workbench {

// What is asked to be measured and exported.
struct DeployRequest {
    ConnectorConfig connector; // As it is saved.
    int requestCeiling = 25; // Of the settings.
    QString testReport =
        {}; // Plain text, safe to show to others; empty: what is remembered of the last test.
};

// What the sheet shows, read from the data directory at one moment. Plain value.
struct DeployFacts {
    DeployRequest request;
    std::optional<LoadMeasurement> load = {}; // Nothing: never collected completely.
    std::optional<LastTest> test = {};
    std::vector<BundleFile> files = {}; // Of the bundle as it would be exported now.
};

} // namespace workbench

Q_DECLARE_METATYPE(workbench::DeployFacts)
