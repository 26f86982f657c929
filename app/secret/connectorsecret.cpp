#include "secret/connectorsecret.h"

namespace workbench {

SecretReference secretReferenceOf(const ConnectorConfig &connector)
{
    return {
        .connectorId = connector.id, .connectorName = connector.name, .backend = connector.keychainBackend};
}

} // namespace workbench
