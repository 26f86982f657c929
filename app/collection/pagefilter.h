#pragma once

#include "filter/filterset.h"
#include "record/interflowrecord.h"

#include <vector>

namespace workbench {

// How many records of a page the log filters dropped: all together, and each filter in the order of
// FilterSet::ids(). A record that several drop counts for each.
struct FilterDrops {
    qint64 records = 0;
    std::vector<qint64> byFilter;
};

// Takes the records that the filters drop out of a page, each with the alert that is derived from it. A
// record that is no JSON object, which no mapping makes, is kept.
[[nodiscard]] FilterDrops dropFiltered(const FilterSet &filters, std::vector<MappedRecord> &records);

} // namespace workbench
