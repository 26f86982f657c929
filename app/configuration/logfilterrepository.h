#pragma once

#include "base/datadirectory.h"
#include "base/result.h"
#include "configuration/jsonfile.h"
#include "connector/connectorconfig.h"
#include "filter/logfilter.h"

#include <QStringList>
#include <vector>

namespace workbench {

// The saved log filters, filters.json, with the same care as connectors.json. Any thread.
class LogFilterRepository {
public:
    explicit LogFilterRepository(const DataDirectory &data);

    // In the order in which they were added; none if there is no file yet.
    [[nodiscard]] Result<std::vector<LogFilter>> load() const;
    // By id or by name (not case-sensitive). NotFound otherwise, field "filter".
    [[nodiscard]] Result<LogFilter> find(const QString &nameOrId) const;
    // The filters of a connector in its order; those that are not enabled too. InvalidConfiguration, field
    // "log_filters", if one of them is gone.
    [[nodiscard]] Result<std::vector<LogFilter>> attachedTo(const ConnectorConfig &connector) const;

    // Adds the filters, or puts them in the place of those with their ids, all or none. Refused where one
    // cannot be used or its name is taken.
    [[nodiscard]] Result<void> save(const std::vector<LogFilter> &filters) const;
    // Ids that are gone already are passed over. Whether connectors use them is the caller's to look at: see
    // logfilterchange.h.
    [[nodiscard]] Result<void> remove(const QStringList &ids) const;

private:
    JsonFile m_file;
    QString m_path;
};

} // namespace workbench
