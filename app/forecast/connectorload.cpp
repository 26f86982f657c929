#include "forecast/connectorload.h"

#include "configuration/logfilterrepository.h"
#include "connectors/catalogue.h"

namespace workbench {

using namespace Qt::StringLiterals;

Result<std::optional<LoadMeasurement>> measureConnector(
    const DataDirectory &data, const ConnectorConfig &connector, std::stop_token stop)
{
    const ConnectorType *type = connectorType(connector.type);
    if (type == nullptr)
        return fail({.kind = ErrorKind::InvalidConfiguration,
            .detail = u"This program does not know the connector's type."_s,
            .field = u"type"_s});
    const auto filters = LogFilterRepository(data).attachedTo(connector);
    if (!filters)
        return fail(filters.error());
    return measureLoad(data.recordsFile(), connector, *type, *filters, std::move(stop));
}

} // namespace workbench
