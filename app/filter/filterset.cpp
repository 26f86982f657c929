#include "filter/filterset.h"

#include "filter/conditionrules.h"
#include "filter/filterrules.h"
#include "filter/wording.h"

#include <algorithm>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr auto alertRecord = R"({"msg_class":"microsoft_defender_for_cloud_apps_alerts"})";

} // namespace

CompiledFilter::CompiledFilter(const LogFilter &filter)
    : m_conditions(filter.conditions.begin(), filter.conditions.end())
    , m_matchesAny(filter.match == FilterMatch::Any)
    , m_isInclude(filter.action == FilterAction::Include)
{
}

bool CompiledFilter::matches(query::RecordDocument &record) const
{
    const auto holds = [&record](const CompiledCondition &condition) { return condition.holds(record); };
    return m_matchesAny ? std::any_of(m_conditions.begin(), m_conditions.end(), holds)
                        : std::all_of(m_conditions.begin(), m_conditions.end(), holds);
}

std::uint32_t CompiledFilter::conditionsHeld(query::RecordDocument &record) const
{
    std::uint32_t held = 0;
    for (size_t i = 0; i < m_conditions.size(); ++i)
        held |= m_conditions[i].holds(record) ? 1U << i : 0U;
    return held;
}

bool CompiledFilter::matches(std::uint32_t held) const
{
    const std::uint32_t all = (1U << m_conditions.size()) - 1;
    return m_matchesAny ? held != 0 : held == all;
}

Result<FilterSet> FilterSet::of(const std::vector<LogFilter> &filters)
{
    if (filters.size() > size_t(mostAttachedFilters))
        return fail({.kind = ErrorKind::InvalidConfiguration,
            .detail = FilterWording::tr("There are %1 log filters. Attach at most %2 to one connector.")
                          .arg(filters.size())
                          .arg(mostAttachedFilters),
            .field = u"log_filters"_s});
    FilterSet set;
    for (const LogFilter &filter : filters) {
        if (!filter.enabled)
            continue;
        if (const auto checked = checkFilter(filter); !checked)
            return fail(checked.error());
        const FilterBits bit = filterBit(set.m_filters.size());
        (filter.action == FilterAction::Include ? set.m_including : set.m_excluding) |= bit;
        set.m_ids.append(filter.id);
        set.m_filters.emplace_back(filter);
    }
    return set;
}

FilterBits FilterSet::droppedBy(query::RecordDocument &record) const
{
    FilterBits matching = 0;
    for (size_t i = 0; i < m_filters.size(); ++i)
        matching |= m_filters[i].matches(record) ? filterBit(i) : 0;
    return droppedBy(matching, m_including, m_excluding);
}

FilterBits FilterSet::droppedBy(FilterBits matching, FilterBits including, FilterBits excluding)
{
    return (matching & excluding) | ((matching & including) == 0 ? including : 0);
}

bool mayDropAlerts(const LogFilter &filter)
{
    query::RecordDocument alert;
    if (!alert.load({alertRecord}))
        return true;
    bool isOpen = false; // A condition leaves the class open,
    bool isHeld = false; // one on the class holds for alerts,
    bool isDenied = false; // one does not.
    for (const FilterCondition &condition : filter.conditions) {
        // One that is still being written may come to mean anything.
        if (condition.field != u"msg_class"_s || !conditionProblems(condition).empty())
            isOpen = true;
        else if (CompiledCondition(condition).holds(alert))
            isHeld = true;
        else
            isDenied = true;
    }
    const bool matchesAny = filter.match == FilterMatch::Any;
    if (filter.action == FilterAction::Exclude)
        return matchesAny ? isOpen || isHeld : !isDenied;
    const bool matchesAllAlerts = matchesAny ? isHeld : !isOpen && !isDenied;
    return !matchesAllAlerts;
}

} // namespace workbench
