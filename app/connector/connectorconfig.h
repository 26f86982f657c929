#pragma once

#include <QString>
#include <QStringList>

namespace workbench {

// Where a connector's client secret is kept.
enum class SecretStoreKind {
    Keychain,
    Environment, // $CREDENTIALS_DIRECTORY/<id> or $CONNECTOR_WORKBENCH_SECRET_<NAME>; nothing is stored.
    Session, // In memory until the program ends; the demo tenant and "keep for this session".
};

// A saved connector without its secret: one entry of connectors.json. Plain value.
struct ConnectorConfig {
    QString id; // GUID without braces, made when the connector is added.
    QString name; // General step; unique, printable ASCII.
    QString category; // "saas"
    QString type; // "microsoft_defender_for_cloud_apps"
    QString function; // "collect"
    QString tenantName; // Goes into every record.
    QString runOn; // "dp" for dp-local, "dp:NAME" or "sensor:NAME"
    QString apiUrl; // Normalised: scheme, host and prefix, without "/api" and without a trailing slash.
    QString authUrl; // Empty: https://login.microsoftonline.com
    QString tenantId; // GUID in lower case, or a domain.
    QString clientId;
    QString caFile; // Extra PEM certificates to trust; empty: none.
    QString proxy; // Empty: the system's; "none"; or http://host:port
    int intervalMinutes = 5;
    QStringList contentTypes; // "activities", "alerts"
    QString profile; // Data Analyzer profile; empty: in none.
    QString startFrom; // As entered: a time or a span back from the first run; "24h" by default.
    QStringList logFilters;
    bool active = true;
    SecretStoreKind secretStore = SecretStoreKind::Keychain;
    QString keychainBackend; // Name of the keychain service that took the secret, to notice a change.
    bool secretStored =
        false; // What was true when we last stored or removed it; the keychain itself knows better.
    QString secretExpires; // "2026-12-03", as the portal says; empty: not known.
    qint64 createdAt = 0; // Milliseconds since the epoch.

    [[nodiscard]] bool runsOnDataProcessor() const { return !runOn.startsWith(QStringLiteral("sensor:")); }

    // On a Data Processor only in a Data Analyzer profile.
    [[nodiscard]] bool collects() const { return active && !(runsOnDataProcessor() && profile.isEmpty()); }

    bool operator==(const ConnectorConfig &) const = default;
};

} // namespace workbench
