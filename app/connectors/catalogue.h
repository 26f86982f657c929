#pragma once

#include "connector/connectortype.h"

#include <QList>

namespace workbench {

// Every type of connector there is, in the order in which they are offered.
[[nodiscard]] const QList<ConnectorType> &connectorTypes();

// By id; null: no such type.
[[nodiscard]] const ConnectorType *connectorType(const QString &id);

} // namespace workbench
