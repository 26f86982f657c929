#pragma once

#include "base/secret.h"
#include "connector/connectorconfig.h"
#include "connector/recordsource.h"
#include "http/httpclient.h"
#include "http/retrypolicy.h"

#include <functional>
#include <memory>

namespace workbench {

// What a connector's source is made of. The references must outlive it.
struct SourceParts {
    const ConnectorConfig &connector;
    const Secret &secret;
    HttpClient &http;
    RetryPolicy &retry;
    std::function<qint64()> clock = {}; // Milliseconds since the epoch; empty: the system's.
};

// The source for a connector of any type in the catalogue; InvalidConfiguration for a type it does not know.
[[nodiscard]] Result<std::unique_ptr<RecordSource>> makeSource(const SourceParts &parts);

} // namespace workbench
