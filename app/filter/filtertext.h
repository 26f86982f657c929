#pragma once

#include "base/result.h"
#include "filter/logfilter.h"

#include <QString>

namespace workbench {

// Values with commas between them. One that holds a comma, a quotation mark or a blank at its ends stands in
// quotation marks, doubled inside. InvalidConfiguration, field "condition", where a quotation mark is not
// closed.
[[nodiscard]] Result<QStringList> valuesFromText(const QString &text);
[[nodiscard]] QString valuesText(const QStringList &values);

// A condition as the command line takes it: FIELD OP VALUE[,VALUE…]. InvalidConfiguration, field "condition",
// where the form is wrong; see filterrules.h for the rest.
[[nodiscard]] Result<FilterCondition> conditionFromText(const QString &text);
[[nodiscard]] QString conditionText(const FilterCondition &condition);

// The filter as a person who knows the search language reads it, on one line:
// `user.name:svc-backup* AND event.action:FileAccessed`. Only for reading: it says too little to be parsed.
[[nodiscard]] QString readableText(const LogFilter &filter);
// Which conditions case counts in, numbered from 1, with commas between them; empty: none.
[[nodiscard]] QString caseSensitiveConditions(const LogFilter &filter);

} // namespace workbench
