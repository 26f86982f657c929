#pragma once

#include "filter/logfilter.h"

#include <QString>

namespace workbench {

// An operator between a field and its values, as people read it: "starts with".
[[nodiscard]] QString operatorLabel(FilterOperator op);
// What belongs into the value field of an operator; empty: nothing does.
[[nodiscard]] QString operandHint(FilterOperator op);

} // namespace workbench
