#pragma once

#include "base/secret.h"
#include "connector/connectorconfig.h"
#include "connector/connectortype.h"

#include <QSet>
#include <QString>

namespace workbench {

// A connector while it is typed in: what is kept in connectors.json, the secret that goes to the keychain,
// and which fields a person has been in. Plain value; the secret is wiped with it.
struct ConnectorDraft {
    ConnectorConfig config;
    Secret secret; // Empty: none typed; in Edit the saved one stays.
    QSet<QString> touched; // Keys of fields.

    [[nodiscard]] bool hasEntries() const { return !touched.isEmpty(); }
};

// A field of the Configuration step by its key as the form shows it; lists are joined by commas. Empty for a
// secret and for keys that no connector has.
[[nodiscard]] QString fieldValue(const ConnectorConfig &config, const QString &key);
// The other way round; false for a key that no connector has and for the secret.
bool setFieldValue(ConnectorConfig &config, const QString &key, const QString &value);

// The connector that already collects what this one's activities hold: an Office 365 connector for the same
// tenant, or one of the same type that collects activities of it. Null: none.
[[nodiscard]] const ConnectorConfig *duplicateCollector(
    const ConnectorConfig &config, const QList<ConnectorConfig> &connectors);

} // namespace workbench
