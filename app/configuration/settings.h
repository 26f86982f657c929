#pragma once

#include "base/datadirectory.h"
#include "base/result.h"
#include "configuration/jsonfile.h"
#include "connector/connectorconfig.h"
#include "record/retentionpolicy.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <chrono>
#include <functional>

namespace workbench {

// Where a connector is meant to run. Collecting always happens on this machine; the device is written into
// records and bundles.
struct Device {
    enum class Kind { DataProcessor, Sensor };

    QString name;
    Kind kind = Kind::DataProcessor;

    bool operator==(const Device &) const = default;
};

enum class ProxyMode { System, None, Manual };

// The way out for connectors that name no proxy of their own. The password is in the keychain, never here.
struct ProxySettings {
    ProxyMode mode = ProxyMode::System;
    QString host = {}; // With Manual: a host name or address.
    int port = 8080;
    QString userName = {}; // With Manual: of a proxy that asks who comes; empty: it does not ask.
    bool isPasswordStored = false; // For this user, host and port.
    QString keychainBackend = {}; // Name of the keychain service that took it; empty: not known.

    bool operator==(const ProxySettings &) const = default;
};

// What connectors refer to, and how hard the API may be asked. Plain value with the defaults of a new data
// directory.
struct Settings {
    QList<Device> devices{{.name = QStringLiteral("dp-local"), .kind = Device::Kind::DataProcessor}};
    QStringList tenants;
    QStringList profiles{QStringLiteral("default")}; // Data Analyzer profiles.
    int requestCeiling = 25; // Requests in any rolling minute for each Microsoft tenant, 1 to 30.
    std::chrono::seconds throttlePatience{180}; // How long a run may wait because the API throttles.
    bool hasAdministratorRootScope = false; // The person may add connectors to Data Analyzer profiles.
    QString theme = QStringLiteral("system"); // "system", "light" or "dark".
    QString language = QStringLiteral("system"); // "system" or the code of a language, see base/language.h.
    bool timesInUtc = true;
    bool reduceMotion = false;
    RetentionPolicy retention = {};
    ProxySettings proxy = {};
    QString caFile = {}; // More PEM certificates to trust, for connectors without a CA file; empty: none.

    bool operator==(const Settings &) const = default;
};

// settings.json, with the same care as connectors.json. Lives on the main thread.
class SettingsRepository {
public:
    explicit SettingsRepository(const DataDirectory &data);

    // The defaults if there is no file yet. dp-local and the profile "default" are always there.
    [[nodiscard]] Result<Settings> load() const;
    // As ConnectorRepository::modify().
    [[nodiscard]] Result<Settings> modify(const std::function<Result<void>(Settings &)> &change) const;

private:
    JsonFile m_file;
    QString m_path;
};

// The connector with the proxy and the CA file of the settings where it has none of its own: what is handed
// to collectors and tests, and never saved.
[[nodiscard]] ConnectorConfig withNetworkDefaults(ConnectorConfig connector, const Settings &settings);

// A manual proxy as ConnectorConfig::proxy has it; its host is not checked here.
[[nodiscard]] QString proxyUrl(const ProxySettings &proxy);
// Whether the connector goes out through the manual proxy of the settings and that one asks who comes.
[[nodiscard]] bool needsProxyLogin(const ConnectorConfig &connector, const Settings &settings);
// Names the keychain entry of a proxy's password. Made of user, host and port, so that no other proxy is ever
// told the password.
[[nodiscard]] QString proxyPasswordKey(const ProxySettings &proxy);

// The chosen proxy with what is known of its password: nothing, if it is not the one known.
[[nodiscard]] ProxySettings withPasswordOf(ProxySettings chosen, const ProxySettings &known);

// Puts the device, tenant and profile that a connector refers to into the lists if they are not there yet.
void addReferences(const ConnectorConfig &connector, Settings &settings);

// The device that ConnectorConfig::runOn names: "dp" is dp-local, else "dp:NAME" or "sensor:NAME".
[[nodiscard]] Device deviceOf(const QString &runOn);

} // namespace workbench
