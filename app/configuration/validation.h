#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "connector/connectorconfig.h"
#include "connector/connectortype.h"

namespace workbench {

// A connector with every value as it is stored, or the first refusal: General step first, then the fields of
// the type in their order, then what no field alone can tell. Whether the name is free is the repository's to
// say. `now` in milliseconds since the epoch. `saved` is the connector before an edit: what time alone made
// wrong since then (a start long ago, a CA file that is gone) does not stand in the way of changing something
// else.
[[nodiscard]] Result<ConnectorConfig> validateConnector(
    ConnectorConfig connector, const ConnectorType &type, qint64 now, const ConnectorConfig *saved = nullptr);

// What to say about a secret that is probably the wrong one, without refusing it; empty: nothing.
[[nodiscard]] QString secretWarning(const Secret &secret);

} // namespace workbench
