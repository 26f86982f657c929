#include "configuration/logfilterchange.h"

#include "base/joinedtext.h"
#include "configuration/connectorrepository.h"
#include "configuration/logfilterrepository.h"
#include "configuration/wording.h"
#include "connector/fieldrules.h"

#include <algorithm>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

Error refusal(const QString &sentence)
{
    return fieldError(u"log_filters"_s, ConfigurationWording::tr("Log Filters"), sentence);
}

Result<void> checkTenant(const LogFilter &filter, const QString &tenantName)
{
    if (filter.isFor(tenantName))
        return {};
    return fail(
        refusal(ConfigurationWording::tr("“%1” is for the tenant %2, the connector is of %3. Choose another "
                                         "filter, or make it for all tenants.")
                    .arg(filter.name, filter.tenant, tenantName)));
}

Result<void> checkUnused(
    const LogFilter &filter, const QList<ConnectorConfig> &connectors, const QString &exceptConnector)
{
    QStringList names;
    for (const ConnectorConfig &user : usersOf(filter.id, connectors)) {
        if (user.id != exceptConnector)
            names.append(user.name);
    }
    if (names.isEmpty())
        return {};
    return fail(refusal(ConfigurationWording::tr("“%1” is attached to %2. Detach it there first.")
                            .arg(filter.name, joinedList(names))));
}

// Every filter that a connector has, as it will be saved, is still for its tenant.
Result<void> checkUsers(const LogFilterChange &change, const QList<ConnectorConfig> &connectors)
{
    for (const LogFilter &filter : change.saved) {
        for (const ConnectorConfig &user : usersOf(filter.id, connectors)) {
            if (user.id == change.connectorId)
                continue;
            if (const auto checked = checkTenant(filter, user.tenantName); !checked)
                return checked;
        }
    }
    return {};
}

Result<void> checkRemovals(
    const LogFilterChange &change, const DataDirectory &data, const QList<ConnectorConfig> &connectors)
{
    const LogFilterRepository repository(data);
    for (const QString &id : change.removed) {
        const auto filter = repository.find(id);
        if (!filter && filter.error().kind == ErrorKind::NotFound)
            continue;
        if (!filter)
            return fail(filter.error());
        if (const auto unused = checkUnused(*filter, connectors, change.connectorId); !unused)
            return unused;
    }
    return {};
}

Result<void> attach(const DataDirectory &data, const LogFilterChange &change)
{
    const auto attached =
        ConnectorRepository(data).modify(change.connectorId, [&](ConnectorConfig &connector) -> Result<void> {
            auto ids = filterIdsFor(data, change.attached, connector.tenantName);
            if (!ids)
                return fail(ids.error());
            connector.logFilters = *ids;
            return {};
        });
    return attached ? Result<void>() : fail(attached.error());
}

} // namespace

Result<void> saveLogFilterChange(const DataDirectory &data, const LogFilterChange &change)
{
    const auto connectors = ConnectorRepository(data).load();
    if (!connectors)
        return fail(connectors.error());
    if (const auto checked = checkUsers(change, *connectors); !checked)
        return checked;
    if (const auto checked = checkRemovals(change, data, *connectors); !checked)
        return checked;
    const LogFilterRepository repository(data);
    if (!change.saved.empty()) {
        if (const auto saved = repository.save(change.saved); !saved)
            return saved;
    }
    if (!change.connectorId.isEmpty()) {
        if (const auto attached = attach(data, change); !attached)
            return attached;
    }
    return change.removed.isEmpty() ? Result<void>() : repository.remove(change.removed);
}

Result<QStringList> filterIdsFor(
    const DataDirectory &data, const QStringList &namesOrIds, const QString &tenantName)
{
    QStringList ids;
    const LogFilterRepository repository(data);
    for (const QString &name : namesOrIds) {
        const auto filter = repository.find(name);
        if (!filter)
            return fail(filter.error());
        if (const auto checked = checkTenant(*filter, tenantName); !checked)
            return fail(checked.error());
        if (!ids.contains(filter->id))
            ids.append(filter->id);
    }
    if (ids.size() > mostAttachedFilters)
        return fail(
            refusal(ConfigurationWording::tr("There are %1 filters. Attach at most %2 to one connector.")
                        .arg(ids.size())
                        .arg(mostAttachedFilters)));
    return ids;
}

QList<ConnectorConfig> usersOf(const QString &filterId, const QList<ConnectorConfig> &connectors)
{
    QList<ConnectorConfig> users;
    std::copy_if(connectors.begin(), connectors.end(), std::back_inserter(users),
        [&filterId](const ConnectorConfig &connector) { return connector.logFilters.contains(filterId); });
    return users;
}

Result<void> removeUnusedFilter(const DataDirectory &data, const LogFilter &filter)
{
    const auto connectors = ConnectorRepository(data).load();
    if (!connectors)
        return fail(connectors.error());
    if (const auto unused = checkUnused(filter, *connectors, {}); !unused)
        return unused;
    return LogFilterRepository(data).remove({filter.id});
}

} // namespace workbench
