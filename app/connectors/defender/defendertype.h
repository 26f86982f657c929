#pragma once

#include "connector/connectortype.h"

namespace workbench::defender {

// Microsoft Defender for Cloud Apps as the catalogue shows it.
[[nodiscard]] ConnectorType defenderType();

} // namespace workbench::defender
