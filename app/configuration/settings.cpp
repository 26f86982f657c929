#include "configuration/settings.h"

#include "base/language.h"
#include "base/jsonfields.h"
#include "configuration/wording.h"

#include <QJsonArray>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

QString kindName(Device::Kind kind)
{
    return kind == Device::Kind::Sensor ? u"sensor"_s : u"dp"_s;
}

QString proxyModeName(ProxyMode mode)
{
    switch (mode) {
    case ProxyMode::None: return u"none"_s;
    case ProxyMode::Manual: return u"manual"_s;
    case ProxyMode::System: break;
    }
    return u"system"_s;
}

void takeProxy(const QJsonObject &root, ProxySettings &proxy, JsonFields &fields)
{
    QString mode = proxyModeName(proxy.mode);
    qint64 port = proxy.port;
    JsonFields inner(root.value(u"proxy"_s).toObject(), ConfigurationWording::tr("Proxy"));
    inner.take(u"mode"_s, mode);
    inner.take(u"host"_s, proxy.host);
    inner.takeNumber(u"port"_s, port, 1, 65'535);
    inner.take(u"user"_s, proxy.userName);
    inner.take(u"password_stored"_s, proxy.isPasswordStored);
    inner.take(u"keychain_backend"_s, proxy.keychainBackend);
    proxy.port = int(port);
    if (mode == u"none"_s)
        proxy.mode = ProxyMode::None;
    else if (mode == u"manual"_s)
        proxy.mode = ProxyMode::Manual;
    const bool isKnown = proxyModeName(proxy.mode) == mode;
    if (inner.problem() || !isKnown || (proxy.mode == ProxyMode::Manual && proxy.host.isEmpty()))
        fields.refuse(u"proxy"_s,
            ConfigurationWording::tr(
                "the mode system, none or manual is expected, manual with host and port."));
}

void takeRetention(Settings &settings, JsonFields &fields)
{
    constexpr qint64 mostDays = 36'500, mostBytes = qint64(1) << 50;
    qint64 days = 0, bytes = 0;
    fields.takeNumber(u"retention_days"_s, days, 0, mostDays);
    fields.takeNumber(u"retention_bytes"_s, bytes, 0, mostBytes);
    if (days > 0 && days < RetentionPolicy::leastDays)
        fields.refuse(u"retention_days"_s,
            ConfigurationWording::tr("0 or at least %1 is expected.").arg(RetentionPolicy::leastDays));
    if (bytes > 0 && bytes < RetentionPolicy::leastBytes)
        fields.refuse(u"retention_bytes"_s,
            ConfigurationWording::tr("0 or at least %1 is expected.").arg(RetentionPolicy::leastBytes));
    settings.retention = {.days = int(days), .bytes = bytes};
}

void takeAppearance(Settings &settings, JsonFields &fields)
{
    fields.take(u"theme"_s, settings.theme);
    if (settings.theme != u"light"_s && settings.theme != u"dark"_s)
        settings.theme = u"system"_s;
    fields.take(u"language"_s, settings.language);
    if (!isLanguageChoice(settings.language))
        settings.language = u"system"_s;
    fields.take(u"times_in_utc"_s, settings.timesInUtc);
    fields.take(u"reduce_motion"_s, settings.reduceMotion);
}

void takeDevices(const QJsonObject &root, Settings &settings, JsonFields &fields)
{
    const auto value = root.value(u"devices"_s);
    if (value.isUndefined())
        return;
    const auto entries = value.toArray();
    for (const auto &entry : entries) {
        Device device;
        QString kind = u"dp"_s;
        JsonFields inner(entry.toObject(), ConfigurationWording::tr("Device"));
        inner.take(u"name"_s, device.name, JsonFields::Presence::Required);
        inner.take(u"kind"_s, kind);
        if (inner.problem() || (kind != u"dp"_s && kind != u"sensor"_s))
            return fields.refuse(
                u"devices"_s, ConfigurationWording::tr("each one needs a name and the kind dp or sensor."));
        device.kind = kind == u"sensor"_s ? Device::Kind::Sensor : Device::Kind::DataProcessor;
        if (!settings.devices.contains(device))
            settings.devices.append(device);
    }
    if (!value.isArray())
        fields.refuse(u"devices"_s, ConfigurationWording::tr("a list is expected."));
}

Result<Settings> settingsIn(const QJsonObject &root, const QString &path)
{
    Settings settings;
    JsonFields fields(root, ConfigurationWording::tr("Settings"));
    takeDevices(root, settings, fields);
    fields.take(u"tenants"_s, settings.tenants);
    fields.take(u"profiles"_s, settings.profiles);
    if (!settings.profiles.contains(u"default"_s))
        settings.profiles.prepend(u"default"_s);
    qint64 ceiling = settings.requestCeiling;
    fields.takeNumber(u"request_ceiling"_s, ceiling, 1, 30);
    settings.requestCeiling = int(ceiling);
    qint64 patience = settings.throttlePatience.count();
    constexpr qint64 oneDay = 86'400;
    fields.takeNumber(u"throttle_patience"_s, patience, 0, oneDay);
    settings.throttlePatience = std::chrono::seconds(patience);
    fields.take(u"administrator_root_scope"_s, settings.hasAdministratorRootScope);
    fields.take(u"ca_file"_s, settings.caFile);
    takeProxy(root, settings.proxy, fields);
    takeRetention(settings, fields);
    takeAppearance(settings, fields);
    if (fields.problem())
        return fail(damagedFile(path, *fields.problem()));
    return settings;
}

void writeSettings(const Settings &settings, QJsonObject &root)
{
    QJsonArray devices;
    for (const auto &device : settings.devices)
        devices.append(QJsonObject{{u"name"_s, device.name}, {u"kind"_s, kindName(device.kind)}});
    root[u"devices"_s] = devices;
    root[u"tenants"_s] = QJsonArray::fromStringList(settings.tenants);
    root[u"profiles"_s] = QJsonArray::fromStringList(settings.profiles);
    root[u"request_ceiling"_s] = settings.requestCeiling;
    root[u"throttle_patience"_s] = qint64(settings.throttlePatience.count());
    root[u"administrator_root_scope"_s] = settings.hasAdministratorRootScope;
    root[u"theme"_s] = settings.theme;
    root[u"language"_s] = settings.language;
    root[u"times_in_utc"_s] = settings.timesInUtc;
    root[u"reduce_motion"_s] = settings.reduceMotion;
    root[u"ca_file"_s] = settings.caFile;
    root[u"retention_days"_s] = settings.retention.days;
    root[u"retention_bytes"_s] = settings.retention.bytes;
    QJsonObject proxy = root.value(u"proxy"_s).toObject(); // What a newer version keeps there stays.
    proxy[u"mode"_s] = proxyModeName(settings.proxy.mode);
    proxy[u"host"_s] = settings.proxy.host;
    proxy[u"port"_s] = settings.proxy.port;
    proxy[u"user"_s] = settings.proxy.userName;
    proxy[u"password_stored"_s] = settings.proxy.isPasswordStored;
    proxy[u"keychain_backend"_s] = settings.proxy.keychainBackend;
    root[u"proxy"_s] = proxy;
}

} // namespace

ConnectorConfig withNetworkDefaults(ConnectorConfig connector, const Settings &settings)
{
    if (connector.caFile.isEmpty())
        connector.caFile = settings.caFile;
    if (!connector.proxy.isEmpty())
        return connector;
    if (settings.proxy.mode == ProxyMode::None)
        connector.proxy = u"none"_s;
    else if (settings.proxy.mode == ProxyMode::Manual)
        connector.proxy = proxyUrl(settings.proxy);
    return connector;
}

QString proxyUrl(const ProxySettings &proxy)
{
    const bool isAddress6 = proxy.host.contains(u':');
    return (isAddress6 ? u"http://[%1]:%2"_s : u"http://%1:%2"_s).arg(proxy.host).arg(proxy.port);
}

bool needsProxyLogin(const ConnectorConfig &connector, const Settings &settings)
{
    return connector.proxy.isEmpty() && settings.proxy.mode == ProxyMode::Manual
        && !settings.proxy.userName.isEmpty();
}

QString proxyPasswordKey(const ProxySettings &proxy)
{
    return u"proxy:%1@%2:%3"_s.arg(proxy.userName, proxy.host.toLower(), QString::number(proxy.port));
}

ProxySettings withPasswordOf(ProxySettings chosen, const ProxySettings &known)
{
    const bool isSame = proxyPasswordKey(chosen) == proxyPasswordKey(known);
    chosen.isPasswordStored = isSame && known.isPasswordStored;
    chosen.keychainBackend = isSame ? known.keychainBackend : QString();
    return chosen;
}

void addReferences(const ConnectorConfig &connector, Settings &settings)
{
    if (const auto device = deviceOf(connector.runOn); !settings.devices.contains(device))
        settings.devices.append(device);
    if (!connector.tenantName.isEmpty() && !settings.tenants.contains(connector.tenantName))
        settings.tenants.append(connector.tenantName);
    if (!connector.profile.isEmpty() && !settings.profiles.contains(connector.profile))
        settings.profiles.append(connector.profile);
}

Device deviceOf(const QString &runOn)
{
    if (runOn.startsWith(u"sensor:"_s))
        return {.name = runOn.sliced(7), .kind = Device::Kind::Sensor};
    if (runOn.startsWith(u"dp:"_s))
        return {.name = runOn.sliced(3), .kind = Device::Kind::DataProcessor};
    return {.name = u"dp-local"_s, .kind = Device::Kind::DataProcessor};
}

SettingsRepository::SettingsRepository(const DataDirectory &data)
    : m_file(data, data.settingsFile(), u"settings"_s)
    , m_path(data.settingsFile())
{
}

Result<Settings> SettingsRepository::load() const
{
    const auto root = m_file.read();
    if (!root)
        return fail(root.error());
    return settingsIn(*root, m_path);
}

Result<Settings> SettingsRepository::modify(const std::function<Result<void>(Settings &)> &change) const
{
    Settings settings;
    const auto saved = m_file.update([&](QJsonObject &root) -> Result<void> {
        const auto before = settingsIn(root, m_path);
        if (!before)
            return fail(before.error());
        settings = *before;
        if (const auto changed = change(settings); !changed)
            return changed;
        if (settings != *before)
            writeSettings(settings, root);
        return {};
    });
    if (!saved)
        return fail(saved.error());
    return settings;
}

} // namespace workbench
