#pragma once

#include "query/fields.h"
#include "query/recorddocument.h"

namespace workbench::query {

// What a record has in a field, for whoever writes it out. Several values, from a list on the way, become one
// JSON list; empty: none.

// As JSON on one line.
[[nodiscard]] QByteArray jsonOf(RecordDocument &record, const Field &field);
// A scalar without quotes and escapes; objects and lists as JSON on one line.
[[nodiscard]] QByteArray textOf(RecordDocument &record, const Field &field);

} // namespace workbench::query
