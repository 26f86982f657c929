#include "configuration/connectorrepository.h"

#include "configuration/connectorentry.h"
#include "configuration/wording.h"
#include "connector/fieldrules.h"

#include <QJsonArray>
#include <algorithm>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

const QString listKey = u"connectors"_s;

bool isSameName(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

Error notFound(const QString &nameOrId)
{
    return {.kind = ErrorKind::NotFound,
        .detail = ConfigurationWording::tr("There is no connector %1. See connectorctl list.")
                      .arg(echoed(nameOrId)),
        .field = u"connector"_s};
}

// Every connector of the file; a file of which one entry is broken is not used at all, since saving would
// have to drop it.
Result<QList<ConnectorConfig>> connectorsIn(const QJsonObject &root, const QString &path)
{
    QList<ConnectorConfig> connectors;
    const auto list = root.value(listKey);
    if (!list.isArray() && !list.isUndefined())
        return fail(damagedFile(path, ConfigurationWording::tr("The field “connectors” is not a list.")));
    const auto entries = list.toArray();
    for (const auto &entry : entries) {
        const auto place = ConfigurationWording::tr("Connector %1").arg(connectors.size() + 1);
        if (!entry.isObject())
            return fail(damagedFile(path, ConfigurationWording::tr("%1 is not an object.").arg(place)));
        auto connector = connectorFromEntry(entry.toObject(), place);
        if (!connector)
            return fail(damagedFile(path, connector.error()));
        const bool isDouble =
            std::any_of(connectors.cbegin(), connectors.cend(), [&](const ConnectorConfig &other) {
                return other.id == connector->id || isSameName(other.name, connector->name);
            });
        if (isDouble)
            return fail(damagedFile(
                path, ConfigurationWording::tr("%1 has the id or the name of an earlier one.").arg(place)));
        connectors.append(*connector);
    }
    return connectors;
}

// Where the connector stands in the list, or -1.
qsizetype positionOf(const QList<ConnectorConfig> &connectors, const QString &id)
{
    const auto found = std::find_if(
        connectors.cbegin(), connectors.cend(), [&id](const auto &connector) { return connector.id == id; });
    return found == connectors.cend() ? -1 : found - connectors.cbegin();
}

Result<void> checkNameIsFree(const QList<ConnectorConfig> &connectors, const ConnectorConfig &connector)
{
    for (const auto &other : connectors) {
        if (other.id != connector.id && isSameName(other.name, connector.name))
            return fail(fieldError(u"name"_s, ConfigurationWording::tr("Name"),
                ConfigurationWording::tr("A connector named %1 already exists. Choose another name.")
                    .arg(other.name)));
    }
    return {};
}

} // namespace

ConnectorRepository::ConnectorRepository(const DataDirectory &data)
    : m_file(data, data.connectorsFile(), u"connectors"_s)
    , m_path(data.connectorsFile())
{
}

Result<QList<ConnectorConfig>> ConnectorRepository::load() const
{
    const auto root = m_file.read();
    if (!root)
        return fail(root.error());
    return connectorsIn(*root, m_path);
}

Result<ConnectorConfig> ConnectorRepository::find(const QString &nameOrId) const
{
    const auto connectors = load();
    if (!connectors)
        return fail(connectors.error());
    for (const auto &connector : *connectors) {
        if (connector.id == nameOrId || isSameName(connector.name, nameOrId))
            return connector;
    }
    return fail(notFound(nameOrId));
}

Result<void> ConnectorRepository::add(const ConnectorConfig &connector) const
{
    return m_file.update([&](QJsonObject &root) -> Result<void> {
        const auto connectors = connectorsIn(root, m_path);
        if (!connectors)
            return fail(connectors.error());
        if (const auto free = checkNameIsFree(*connectors, connector); !free)
            return free;
        if (positionOf(*connectors, connector.id) >= 0)
            return fail({.kind = ErrorKind::Internal, .detail = u"The id of the new connector is taken."_s});
        auto entries = root.value(listKey).toArray();
        QJsonObject entry;
        writeEntry(connector, entry);
        entries.append(entry);
        root[listKey] = entries;
        return {};
    });
}

Result<ConnectorConfig> ConnectorRepository::modify(
    const QString &id, const std::function<Result<void>(ConnectorConfig &)> &change) const
{
    ConnectorConfig connector;
    const auto saved = m_file.update([&](QJsonObject &root) -> Result<void> {
        const auto connectors = connectorsIn(root, m_path);
        if (!connectors)
            return fail(connectors.error());
        const auto position = positionOf(*connectors, id);
        if (position < 0)
            return fail(notFound(id));
        connector = connectors->at(position);
        if (const auto changed = change(connector); !changed)
            return changed;
        connector.id = id;
        if (const auto free = checkNameIsFree(*connectors, connector); !free)
            return free;
        auto entries = root.value(listKey).toArray();
        auto entry = entries.at(position).toObject();
        writeEntry(connector, entry);
        entries[position] = entry;
        root[listKey] = entries;
        return {};
    });
    if (!saved)
        return fail(saved.error());
    return connector;
}

Result<void> ConnectorRepository::remove(const QString &id) const
{
    return m_file.update([&](QJsonObject &root) -> Result<void> {
        const auto connectors = connectorsIn(root, m_path);
        if (!connectors)
            return fail(connectors.error());
        const auto position = positionOf(*connectors, id);
        if (position < 0)
            return fail(notFound(id));
        auto entries = root.value(listKey).toArray();
        entries.removeAt(position);
        root[listKey] = entries;
        return {};
    });
}

} // namespace workbench
