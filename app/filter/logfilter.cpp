#include "filter/logfilter.h"

#include <algorithm>

namespace workbench {

namespace {

using enum FilterOperator;

constexpr OperatorFacts table[] = {
    {Is, "is", OperandCount::Many},
    {IsNot, "is_not", OperandCount::Many, Is},
    {Contains, "contains", OperandCount::Many},
    {NotContains, "not_contains", OperandCount::Many, Contains},
    {StartsWith, "starts_with", OperandCount::Many},
    {EndsWith, "ends_with", OperandCount::Many},
    {Matches, "matches", OperandCount::Many},
    {Greater, "gt", OperandCount::Many},
    {GreaterOrEqual, "gte", OperandCount::Many},
    {Less, "lt", OperandCount::Many},
    {LessOrEqual, "lte", OperandCount::Many},
    {Between, "between", OperandCount::Two},
    {InSubnet, "in_subnet", OperandCount::Many},
    {NotInSubnet, "not_in_subnet", OperandCount::Many, InSubnet},
    {Exists, "exists", OperandCount::None},
    {NotExists, "not_exists", OperandCount::None, Exists},
};

} // namespace

std::span<const OperatorFacts> operatorTable()
{
    return table;
}

const OperatorFacts &factsOf(FilterOperator op)
{
    return *std::find_if(
        std::begin(table), std::end(table), [op](const OperatorFacts &facts) { return facts.op == op; });
}

QString operatorName(FilterOperator op)
{
    return QString::fromLatin1(factsOf(op).name);
}

std::optional<FilterOperator> operatorFromName(const QString &name)
{
    for (const OperatorFacts &facts : table) {
        if (name == QLatin1String(facts.name))
            return facts.op;
    }
    return std::nullopt;
}

} // namespace workbench
