#pragma once

#include "base/datadirectory.h"
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
        secretExpires, secretStore;
    std::optional<QStringList> contentTypes;
    std::optional<QStringList> logFilters; // Names or ids; of edit also "none" alone.
    SecretInput secret;
};

// Which command the options are for: add requires some of them.
enum class OptionsFor { Add, Edit };
void addConnectorOptions(CLI::App &app, ConnectorOptions &options, OptionsFor command);

// Puts what was given over the connector, unchecked but for what does not fit its type (interval, secret
// store).
[[nodiscard]] Result<void> applyOptions(const ConnectorOptions &options, ConnectorConfig &connector);

// Attaches the log filters that were given; "none" alone detaches all. Refused where there is no such filter
// or it is not for the connector's tenant.
[[nodiscard]] Result<void> applyLogFilters(
    const ConnectorOptions &options, ConnectorConfig &connector, const DataDirectory &data);

// The key of the first option of the General step that was given; empty: none.
[[nodiscard]] QString generalOptionGiven(const ConnectorOptions &options);

} // namespace workbench
