#pragma once

#include "base/datadirectory.h"
#include "base/result.h"
#include "connector/connectorconfig.h"

#include <QJsonObject>
#include <QString>

namespace workbench {

struct CommandContext;

// The status of a connector for people and programs.
struct ShownStatus {
    QString state; // "not_in_profile", "inactive", "pending", …
    QString message;
    qint64 since = 0; // Milliseconds since the epoch.
};

[[nodiscard]] ShownStatus shownStatus(
    const ConnectorConfig &connector, bool isSecretStored, const DataDirectory &data);

// Names of the attached log filters; of one that is gone its id.
[[nodiscard]] QStringList logFilterNames(const ConnectorConfig &connector, const DataDirectory &data);

// A connector as `show` and `list` print it; the secret is never there.
[[nodiscard]] QJsonObject connectorJson(const ConnectorConfig &connector, bool isSecretStored,
    const ShownStatus &status, const QStringList &logFilters);
// The same for people, a line for each value.
[[nodiscard]] QString connectorText(const ConnectorConfig &connector, bool isSecretStored,
    const ShownStatus &status, const QStringList &logFilters);

// "none" where the connector is in no profile.
[[nodiscard]] QString profileText(const ConnectorConfig &connector);

// Prints a connector after a command that changed or shows it: the JSON object, or `sentence` for people.
void printConnector(const ConnectorConfig &connector, bool isSecretStored, const CommandContext &context,
    const QString &sentence);

} // namespace workbench
