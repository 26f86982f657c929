#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <span>
#include <vector>

namespace workbench {

// How a condition compares. The negative ones are the exact negation of their twin, so that a record without
// the field fulfils them.
enum class FilterOperator {
    Is,
    IsNot,
    Contains,
    NotContains,
    StartsWith,
    EndsWith,
    Matches,
    Greater,
    GreaterOrEqual,
    Less,
    LessOrEqual,
    Between,
    InSubnet,
    NotInSubnet,
    Exists,
    NotExists,
};

// What a filter does with the records that match it.
enum class FilterAction {
    Exclude, // Drops them.
    Include, // Drops all others, unless another including filter of the connector matches them.
};

// Whether a record must fulfil every condition of a filter or one of them.
enum class FilterMatch { All, Any };

// A field, an operator and the values, of which one has to fit.
struct FilterCondition {
    QString field; // Dotted path; a dot in a key is written `\.`.
    FilterOperator op = FilterOperator::Is;
    QStringList values = {};
    bool isCaseSensitive = false;

    bool operator==(const FilterCondition &) const = default;
};

// One log filter as it is saved. Plain value. It exists by itself and drops nothing until a connector has its
// id in ConnectorConfig::logFilters.
struct LogFilter {
    QString id; // GUID without braces.
    QString name; // Unique, without case.
    QString tenant = QStringLiteral("*"); // Tenant Name of the connectors that may use it; "*": all.
    QString description = {};
    bool enabled = true; // False: drops nothing, attached or not.
    FilterAction action = FilterAction::Exclude;
    FilterMatch match = FilterMatch::All;
    std::vector<FilterCondition> conditions = {};

    // True if connectors of this tenant may use it.
    [[nodiscard]] bool isFor(const QString &tenantName) const
    {
        return tenant == QStringLiteral("*") || tenant.compare(tenantName, Qt::CaseInsensitive) == 0;
    }

    bool operator==(const LogFilter &) const = default;
};

inline constexpr int mostConditions = 10; // Of one filter.
inline constexpr int mostValues = 100; // Of one condition.
inline constexpr int longestValue = 1024; // Characters (UTF-16).
inline constexpr int mostAttachedFilters = 64; // To one connector.

// How many values an operator takes.
enum class OperandCount { None, Two, Many };

struct OperatorFacts {
    FilterOperator op;
    const char *name; // "not_contains"; the name in JSON and on the command line.
    OperandCount operands;
    std::optional<FilterOperator> negationOf = {};
};

// All operators in the order in which people are offered them.
[[nodiscard]] std::span<const OperatorFacts> operatorTable();
[[nodiscard]] const OperatorFacts &factsOf(FilterOperator op);
[[nodiscard]] QString operatorName(FilterOperator op);
[[nodiscard]] std::optional<FilterOperator> operatorFromName(const QString &name);

} // namespace workbench
