#pragma once

#include "base/result.h"
#include "filter/logfilter.h"

#include <QString>
#include <vector>

namespace workbench {

// What is wrong with a filter and where, in one sentence that names the value and the remedy.
struct FilterProblem {
    QString field; // "name", "tenant", "description" or "conditions".
    int condition = -1; // From 0; -1: of no condition in particular.
    int value = -1; // From 0; -1: of the field or the operator.
    QString message;
};

// Everything that stands in the way of using the filter, from the top. Whether the name is free is the
// repository's to say.
[[nodiscard]] std::vector<FilterProblem> problemsOf(const LogFilter &filter);
// `position` as FilterProblem::condition.
[[nodiscard]] std::vector<FilterProblem> problemsOf(const FilterCondition &condition, int position);
// The first problem as InvalidConfiguration: the place goes in front of the sentence and, as a path such as
// "conditions[1].values[0]", into the field.
[[nodiscard]] Result<void> checkFilter(const LogFilter &filter);

// What a person should know about a filter that works.
struct FilterWarning {
    enum class Kind {
        UnknownField, // No record of ours is known to have it.
        MayDropAlerts, // msg_class is not restricted.
        BeyondStellar, // More than field, operator and values with exclude: the other system may not have it.
    };
    Kind kind;
    int condition = -1; // Of UnknownField, from 0.
    QString message;
};

[[nodiscard]] std::vector<FilterWarning> warningsOf(const LogFilter &filter);

// True if the filter uses only what the other system's filters are known to have.
[[nodiscard]] bool isStellarCompatible(const LogFilter &filter);

} // namespace workbench
