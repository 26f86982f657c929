#pragma once

#include "query/expression.h"
#include "query/recorddocument.h"

#include <functional>

namespace workbench::query {

// Answers Text nodes, which only the text index can; called when the answer matters.
using TextAnswer = std::function<bool(const Node &textNode)>;

// Whether the record fulfils the expression. A field with several values fulfils a condition if one of them
// does; a missing one fulfils none, so NOT of a condition includes the records without the field.
[[nodiscard]] bool matches(const Expression &expression, RecordDocument &record, const TextAnswer &text);

// The same for one condition. null, empty text, empty lists and empty objects count as missing.
[[nodiscard]] bool matches(const Comparison &comparison, RecordDocument &record);

} // namespace workbench::query
