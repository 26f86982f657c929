#include "configuration/settings.h"

#include "configuration/jsonfields.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("workbench", text);
}

QString kindName(Device::Kind kind)
{
    return kind == Device::Kind::Sensor ? u"sensor"_s : u"dp"_s;
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
        JsonFields inner(entry.toObject(), tr("Device"));
        inner.take(u"name"_s, device.name, JsonFields::Presence::Required);
        inner.take(u"kind"_s, kind);
        if (inner.problem() || (kind != u"dp"_s && kind != u"sensor"_s))
            return fields.refuse(u"devices"_s, tr("each one needs a name and the kind dp or sensor."));
        device.kind = kind == u"sensor"_s ? Device::Kind::Sensor : Device::Kind::DataProcessor;
        if (!settings.devices.contains(device))
            settings.devices.append(device);
    }
    if (!value.isArray())
        fields.refuse(u"devices"_s, tr("a list is expected."));
}

Result<Settings> settingsIn(const QJsonObject &root, const QString &path)
{
    Settings settings;
    JsonFields fields(root, tr("Settings"));
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
}

} // namespace

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
