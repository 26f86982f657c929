#include "connectors/catalogue.h"

#include "connectors/defender/defendertype.h"

namespace workbench {

const QList<ConnectorType> &connectorTypes()
{
    static const QList<ConnectorType> types{defender::defenderType()};
    return types;
}

const ConnectorType *connectorType(const QString &id)
{
    for (const auto &type : connectorTypes()) {
        if (type.id == id)
            return &type;
    }
    return nullptr;
}

} // namespace workbench
