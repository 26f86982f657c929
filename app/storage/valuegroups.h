#pragma once

#include "query/fields.h"
#include "query/recorddocument.h"
#include "storage/recordreader.h"

#include <map>
#include <vector>

namespace workbench {

// How many records have each value of a field; the empty value stands for those without one.
using ValueGroups = std::map<QByteArray, qint64>;

// A record counts once for each different value it has.
void addValues(query::RecordDocument &record, const query::Field &field, ValueGroups &groups);
// Largest count first, then by value.
[[nodiscard]] std::vector<ValueCount> byCount(const ValueGroups &groups);

} // namespace workbench
