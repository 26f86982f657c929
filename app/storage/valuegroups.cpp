#include "storage/valuegroups.h"

#include <algorithm>
#include <set>

namespace workbench {

void addValues(query::RecordDocument &record, const query::Field &field, ValueGroups &groups)
{
    std::set<QByteArray> values;
    record.any(field.path, query::RecordDocument::Lists::Elements, [&](const query::Value &value) {
        values.insert(value.text.toByteArray());
        return false;
    });
    if (values.empty())
        values.insert(QByteArray());
    for (const auto &value : values)
        ++groups[value];
}

std::vector<ValueCount> byCount(const ValueGroups &groups)
{
    std::vector<ValueCount> counts;
    counts.reserve(groups.size());
    for (const auto &[value, count] : groups)
        counts.push_back({value, count});
    // Values are in order already.
    std::stable_sort(
        counts.begin(), counts.end(), [](const auto &a, const auto &b) { return a.count > b.count; });
    return counts;
}

} // namespace workbench
