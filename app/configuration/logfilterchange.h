#pragma once

#include "base/datadirectory.h"
#include "base/result.h"
#include "connector/connectorconfig.h"
#include "filter/logfilter.h"

#include <QList>
#include <QStringList>
#include <vector>

namespace workbench {

// What a person decided about the log filters of one connector.
struct LogFilterChange {
    QString connectorId; // Empty: only the filters themselves, for a connector that is not added yet.
    std::vector<LogFilter> saved; // New and changed ones.
    QStringList removed; // Ids.
    QStringList attached; // Ids, in the connector's order.
};

// Saves filters first, the connector's list second, and removes filters last, so that no connector ever
// refers to one that is not there. Refused, as far as it had not begun, where a filter cannot be used, is not
// for the connector's tenant, or is to be removed while another connector has it.
[[nodiscard]] Result<void> saveLogFilterChange(const DataDirectory &data, const LogFilterChange &change);

// Ids of the filters with these names or ids, without repeats. NotFound names the first that is not there,
// InvalidConfiguration (field "log_filters") the first that is not for the tenant.
[[nodiscard]] Result<QStringList> filterIdsFor(
    const DataDirectory &data, const QStringList &namesOrIds, const QString &tenantName);

// The connectors that have the filter attached.
[[nodiscard]] QList<ConnectorConfig> usersOf(
    const QString &filterId, const QList<ConnectorConfig> &connectors);

// Removes one filter that no connector has attached; refused otherwise with their names.
[[nodiscard]] Result<void> removeUnusedFilter(const DataDirectory &data, const LogFilter &filter);

} // namespace workbench
