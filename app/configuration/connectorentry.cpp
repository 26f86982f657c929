#include "configuration/connectorentry.h"

#include "base/jsonfields.h"
#include "configuration/wording.h"

#include <QJsonArray>

namespace workbench {

using namespace Qt::StringLiterals;

QString secretStoreName(SecretStoreKind kind)
{
    switch (kind) {
    case SecretStoreKind::Keychain: return u"keychain"_s;
    case SecretStoreKind::Environment: return u"environment"_s;
    case SecretStoreKind::Session: return u"session"_s;
    }
    Q_UNREACHABLE();
}

std::optional<SecretStoreKind> secretStoreKind(const QString &name)
{
    for (const auto kind :
        {SecretStoreKind::Keychain, SecretStoreKind::Environment, SecretStoreKind::Session}) {
        if (name == secretStoreName(kind))
            return kind;
    }
    return std::nullopt;
}

tl::expected<ConnectorConfig, QString> connectorFromEntry(const QJsonObject &entry, const QString &place)
{
    using Presence = JsonFields::Presence;
    JsonFields fields(entry, place);
    ConnectorConfig connector;
    fields.take(u"id"_s, connector.id, Presence::Required);
    fields.take(u"name"_s, connector.name, Presence::Required);
    fields.take(u"category"_s, connector.category);
    fields.take(u"type"_s, connector.type, Presence::Required);
    fields.take(u"function"_s, connector.function);
    fields.take(u"tenant_name"_s, connector.tenantName, Presence::Required);
    fields.take(u"run_on"_s, connector.runOn, Presence::Required);
    fields.take(u"api_url"_s, connector.apiUrl, Presence::Required);
    fields.take(u"auth_url"_s, connector.authUrl);
    fields.take(u"tenant_id"_s, connector.tenantId, Presence::Required);
    fields.take(u"client_id"_s, connector.clientId, Presence::Required);
    fields.take(u"ca_file"_s, connector.caFile);
    fields.take(u"proxy"_s, connector.proxy);
    qint64 interval = connector.intervalMinutes;
    fields.takeNumber(u"interval"_s, interval, 1, 1440);
    connector.intervalMinutes = int(interval);
    fields.take(u"content_type"_s, connector.contentTypes);
    fields.take(u"profile"_s, connector.profile);
    fields.take(u"start_from"_s, connector.startFrom);
    fields.take(u"log_filters"_s, connector.logFilters);
    fields.take(u"active"_s, connector.active);
    QString store = secretStoreName(connector.secretStore);
    fields.take(u"secret_store"_s, store);
    if (const auto kind = secretStoreKind(store))
        connector.secretStore = *kind;
    else
        fields.refuse(
            u"secret_store"_s, ConfigurationWording::tr("keychain, environment or session is expected."));
    fields.take(u"keychain_backend"_s, connector.keychainBackend);
    fields.take(u"secret_stored"_s, connector.secretStored);
    fields.take(u"secret_expires"_s, connector.secretExpires);
    constexpr qint64 year9999 = 253'402'300'799'999;
    fields.takeNumber(u"created_at"_s, connector.createdAt, 0, year9999);
    if (fields.problem())
        return tl::unexpected<QString>(*fields.problem());
    return connector;
}

void writeEntry(const ConnectorConfig &connector, QJsonObject &entry)
{
    entry[u"id"_s] = connector.id;
    entry[u"name"_s] = connector.name;
    entry[u"category"_s] = connector.category;
    entry[u"type"_s] = connector.type;
    entry[u"function"_s] = connector.function;
    entry[u"tenant_name"_s] = connector.tenantName;
    entry[u"run_on"_s] = connector.runOn;
    entry[u"api_url"_s] = connector.apiUrl;
    entry[u"auth_url"_s] = connector.authUrl;
    entry[u"tenant_id"_s] = connector.tenantId;
    entry[u"client_id"_s] = connector.clientId;
    entry[u"ca_file"_s] = connector.caFile;
    entry[u"proxy"_s] = connector.proxy;
    entry[u"interval"_s] = connector.intervalMinutes;
    entry[u"content_type"_s] = QJsonArray::fromStringList(connector.contentTypes);
    entry[u"profile"_s] = connector.profile;
    entry[u"start_from"_s] = connector.startFrom;
    entry[u"log_filters"_s] = QJsonArray::fromStringList(connector.logFilters);
    entry[u"active"_s] = connector.active;
    entry[u"secret_store"_s] = secretStoreName(connector.secretStore);
    entry[u"keychain_backend"_s] = connector.keychainBackend;
    entry[u"secret_stored"_s] = connector.secretStored;
    entry[u"secret_expires"_s] = connector.secretExpires;
    entry[u"created_at"_s] = connector.createdAt;
}

} // namespace workbench
