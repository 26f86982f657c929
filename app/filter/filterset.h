#pragma once

#include "base/result.h"
#include "filter/compiledcondition.h"
#include "filter/logfilter.h"

#include <cstdint>
#include <vector>

namespace workbench {

// One filter made ready to be asked of many records. Never changes, so threads may share it.
class CompiledFilter {
public:
    // The filter is valid: see filterrules.h.
    explicit CompiledFilter(const LogFilter &filter);

    [[nodiscard]] bool matches(query::RecordDocument &record) const;
    // Bit i: the record fulfils condition i, whatever the others say.
    [[nodiscard]] std::uint32_t conditionsHeld(query::RecordDocument &record) const;
    // What conditionsHeld() means for the filter as a whole.
    [[nodiscard]] bool matches(std::uint32_t held) const;
    [[nodiscard]] const std::vector<CompiledCondition> &conditions() const { return m_conditions; }
    [[nodiscard]] bool isInclude() const { return m_isInclude; }

private:
    std::vector<CompiledCondition> m_conditions;
    bool m_matchesAny;
    bool m_isInclude;
};

// A set of filters as bits: bit i is the filter at position i.
using FilterBits = std::uint64_t;
[[nodiscard]] constexpr FilterBits filterBit(size_t position)
{
    return FilterBits(1) << position;
}

// The filters of one connector, asked together. Never changes, so threads may share it; asking needs a
// RecordDocument of the asking thread.
class FilterSet {
public:
    // Drops nothing.
    FilterSet() = default;
    // Filters that are not enabled are left out. The problem of the first one that cannot be used, or
    // InvalidConfiguration if there are more than mostAttachedFilters.
    [[nodiscard]] static Result<FilterSet> of(const std::vector<LogFilter> &filters);

    [[nodiscard]] bool isEmpty() const { return m_filters.empty(); }
    // Ids in the order of the bits.
    [[nodiscard]] const QStringList &ids() const { return m_ids; }

    // The filters that drop the record, each for itself; 0: it is kept. A record that no including filter
    // matches is dropped by all of them.
    [[nodiscard]] FilterBits droppedBy(query::RecordDocument &record) const;
    // The same from the bits of the filters that match.
    [[nodiscard]] static FilterBits droppedBy(
        FilterBits matching, FilterBits including, FilterBits excluding);

private:
    QStringList m_ids;
    std::vector<CompiledFilter> m_filters;
    FilterBits m_including = 0;
    FilterBits m_excluding = 0;
};

// True if an alert could be dropped by the filter: its conditions leave the msg_class of alerts open.
[[nodiscard]] bool mayDropAlerts(const LogFilter &filter);

} // namespace workbench
