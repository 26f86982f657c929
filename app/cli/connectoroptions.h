#pragma once

#include "base/result.h"
#include "cli/secretinput.h"
#include "connector/connectorconfig.h"

#include <QStringList>
#include <optional>

namespace CLI {
class App;
} // namespace CLI

namespace workbench {

// The options that add and edit share, as given; what was not given stays empty.
struct ConnectorOptions {
    std::optional<QString> name, tenantName, runOn; // General step: fixed once the connector is added.
    std::optional<QString> apiUrl, tenantId, clientId, interval, authUrl, caFile, proxy, profile, startFrom,
        secretStore;
    std::optional<QStringList> contentTypes;
    SecretInput secret;
};

// Which command the options are for: add requires some of them.
enum class OptionsFor { Add, Edit };
void addConnectorOptions(CLI::App &app, ConnectorOptions &options, OptionsFor command);

// Puts what was given over the connector, unchecked but for what does not fit its type (interval, secret
// store).
[[nodiscard]] Result<void> applyOptions(const ConnectorOptions &options, ConnectorConfig &connector);

// The key of the first option of the General step that was given; empty: none.
[[nodiscard]] QString generalOptionGiven(const ConnectorOptions &options);

} // namespace workbench
