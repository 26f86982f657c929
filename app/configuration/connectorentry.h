#pragma once

#include "base/result.h"
#include "connector/connectorconfig.h"

#include <QJsonObject>

namespace workbench {

// One entry of connectors.json. `place` names it in a problem: "connector 2". A problem is one sentence with
// place and field.
[[nodiscard]] tl::expected<ConnectorConfig, QString> connectorFromEntry(
    const QJsonObject &entry, const QString &place);

// Writes the connector over an entry; keys that are not ours, for example of a later version, stay.
void writeEntry(const ConnectorConfig &connector, QJsonObject &entry);

// "keychain", "environment", "session".
[[nodiscard]] QString secretStoreName(SecretStoreKind kind);
[[nodiscard]] std::optional<SecretStoreKind> secretStoreKind(const QString &name);

} // namespace workbench
