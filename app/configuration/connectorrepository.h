#pragma once

#include "base/datadirectory.h"
#include "base/result.h"
#include "configuration/jsonfile.h"
#include "connector/connectorconfig.h"

#include <QList>
#include <functional>

namespace workbench {

// The saved connectors, connectors.json. Every change reads the file again under a lock, so that changes of
// several processes lose nothing; what a later version added to an entry stays. Lives on the main thread.
class ConnectorRepository {
public:
    explicit ConnectorRepository(const DataDirectory &data);

    // In the order in which they were added; none if there is no file yet.
    [[nodiscard]] Result<QList<ConnectorConfig>> load() const;
    // By id or by name (not case-sensitive). NotFound otherwise, field "connector".
    [[nodiscard]] Result<ConnectorConfig> find(const QString &nameOrId) const;

    // The connector is validated already; refused if its id or name is taken.
    [[nodiscard]] Result<void> add(const ConnectorConfig &connector) const;
    // Lets `change` work on the connector as it is in the file now, and saves it; the answer is what was
    // saved. An error of `change` leaves everything as it is. NotFound if it is gone.
    [[nodiscard]] Result<ConnectorConfig> modify(
        const QString &id, const std::function<Result<void>(ConnectorConfig &)> &change) const;
    // NotFound if it is gone already.
    [[nodiscard]] Result<void> remove(const QString &id) const;

private:
    JsonFile m_file;
    QString m_path;
};

} // namespace workbench
