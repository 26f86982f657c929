#pragma once

#include "filter/filterfield.h"
#include "filter/logfilter.h"

#include <utility>
#include <vector>

namespace workbench {

// What is wrong with one condition: the value's position from 0 (-1: the field, the operator or the number of
// values) and a sentence. For filterrules.h.
[[nodiscard]] std::vector<std::pair<int, QString>> conditionProblems(const FilterCondition &condition);

// True if the operator can ever be fulfilled by what the field holds; for offering only those.
[[nodiscard]] bool suits(FilterOperator op, const FilterField &field);

// A value as a sentence may repeat it: at most 80 characters, control characters made visible.
[[nodiscard]] QString echoedValue(const QString &value);

} // namespace workbench
