#include "collection/pagefilter.h"

namespace workbench {

FilterDrops dropFiltered(const FilterSet &filters, std::vector<MappedRecord> &records)
{
    FilterDrops drops;
    if (filters.isEmpty())
        return drops;
    drops.byFilter.resize(size_t(filters.ids().size()));
    query::RecordDocument document;
    const auto isDropped = [&](const MappedRecord &mapped) {
        const FilterBits bits =
            document.load({mapped.record.json}) ? filters.droppedBy(document) : FilterBits(0);
        for (size_t i = 0; i < drops.byFilter.size(); ++i)
            drops.byFilter[i] += (bits & filterBit(i)) != 0 ? 1 : 0;
        return bits != 0;
    };
    drops.records = qint64(std::erase_if(records, isDropped));
    return drops;
}

} // namespace workbench
