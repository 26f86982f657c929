#include "filter/filterrules.h"

#include "filter/conditionrules.h"
#include "filter/filterset.h"
#include "filter/wording.h"

#include <algorithm>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 64;
constexpr qsizetype longestTenant = 256;
constexpr qsizetype longestDescription = 1024;

bool isPrintableAscii(QChar character)
{
    return character >= u' ' && character <= u'~';
}

QString nameProblem(const QString &name)
{
    if (name.isEmpty())
        return FilterWording::tr("Enter a name.");
    if (name != name.trimmed())
        return FilterWording::tr("The name has a blank at its start or end. Remove it.");
    if (name.size() > longestName)
        return FilterWording::tr("The name has %1 characters. Use at most %2.")
            .arg(name.size())
            .arg(longestName);
    // A comma separates names in the command line's lists.
    const auto bad = std::find_if(name.begin(), name.end(),
        [](QChar character) { return !isPrintableAscii(character) || character == u','; });
    if (bad != name.end())
        return FilterWording::tr(
            "The name has the character “%1”. Use single-byte characters without commas.")
            .arg(bad->isPrint() ? QString(*bad) : u"U+%1"_s.arg(uint(bad->unicode()), 4, 16, QChar(u'0')));
    return {};
}

bool hasControlCharacters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) { return !character.isPrint(); });
}

QString tenantProblem(const QString &tenant)
{
    if (tenant.isEmpty())
        return FilterWording::tr("Enter the Tenant Name of the connectors that may use the filter, or *.");
    if (tenant.size() > longestTenant || tenant != tenant.trimmed() || hasControlCharacters(tenant))
        return FilterWording::tr("“%1” is no Tenant Name. Use up to %2 visible characters, or * for all.")
            .arg(echoedValue(tenant))
            .arg(longestTenant);
    return {};
}

QString countProblem(const LogFilter &filter)
{
    if (filter.conditions.empty())
        return FilterWording::tr("The filter has no condition. Add at least one.");
    if (filter.conditions.size() > size_t(mostConditions))
        return FilterWording::tr("The filter has %1 conditions. Use at most %2, or a second filter.")
            .arg(filter.conditions.size())
            .arg(mostConditions);
    return {};
}

QString placeOf(const FilterProblem &problem)
{
    if (problem.condition < 0)
        return problem.field == u"name"_s       ? FilterWording::tr("Name")
            : problem.field == u"tenant"_s      ? FilterWording::tr("Tenant")
            : problem.field == u"description"_s ? FilterWording::tr("Description")
                                                : FilterWording::tr("Conditions");
    return problem.value < 0
        ? FilterWording::tr("Condition %1").arg(problem.condition + 1)
        : FilterWording::tr("Condition %1, value %2").arg(problem.condition + 1).arg(problem.value + 1);
}

QString pathOf(const FilterProblem &problem)
{
    QString path = problem.field;
    if (problem.condition >= 0)
        path += u"[%1]"_s.arg(problem.condition);
    if (problem.value >= 0)
        path += u".values[%1]"_s.arg(problem.value);
    return path;
}

} // namespace

std::vector<FilterProblem> problemsOf(const FilterCondition &condition, int position)
{
    std::vector<FilterProblem> problems;
    for (const auto &[value, message] : conditionProblems(condition))
        problems.push_back(
            {.field = u"conditions"_s, .condition = position, .value = value, .message = message});
    return problems;
}

std::vector<FilterProblem> problemsOf(const LogFilter &filter)
{
    std::vector<FilterProblem> problems;
    const auto add = [&problems](const QString &field, const QString &message) {
        if (!message.isEmpty())
            problems.push_back({.field = field, .message = message});
    };
    add(u"name"_s, nameProblem(filter.name));
    add(u"tenant"_s, tenantProblem(filter.tenant));
    if (filter.description.size() > longestDescription)
        add(u"description"_s,
            FilterWording::tr("The description has %1 characters. Use at most %2.")
                .arg(filter.description.size())
                .arg(longestDescription));
    add(u"conditions"_s, countProblem(filter));
    for (size_t i = 0; i < filter.conditions.size(); ++i) {
        const auto found = problemsOf(filter.conditions[i], int(i));
        problems.insert(problems.end(), found.begin(), found.end());
    }
    return problems;
}

Result<void> checkFilter(const LogFilter &filter)
{
    const auto problems = problemsOf(filter);
    if (problems.empty())
        return {};
    const FilterProblem &first = problems.front();
    return fail({.kind = ErrorKind::InvalidConfiguration,
        .detail = u"%1: %2"_s.arg(placeOf(first), first.message),
        .field = pathOf(first)});
}

bool isStellarCompatible(const LogFilter &filter)
{
    return filter.action == FilterAction::Exclude
        && (filter.match == FilterMatch::All || filter.conditions.size() < 2)
        && std::none_of(filter.conditions.begin(), filter.conditions.end(),
            [](const FilterCondition &condition) { return condition.isCaseSensitive; });
}

std::vector<FilterWarning> warningsOf(const LogFilter &filter)
{
    using Kind = FilterWarning::Kind;
    std::vector<FilterWarning> warnings;
    for (size_t i = 0; i < filter.conditions.size(); ++i) {
        if (const QString unknown = filterField(filter.conditions[i].field).unknown; !unknown.isEmpty())
            warnings.push_back({Kind::UnknownField, int(i), unknown});
    }
    if (mayDropAlerts(filter))
        warnings.push_back({Kind::MayDropAlerts, -1,
            filter.action == FilterAction::Exclude
                ? FilterWording::tr("This filter may drop alerts. To keep them, add the condition msg_class "
                                    "ends_with _activities.")
                : FilterWording::tr("This filter drops every alert that does not match it.")});
    if (!isStellarCompatible(filter))
        warnings.push_back({Kind::BeyondStellar, -1,
            FilterWording::tr("This filter uses more than Stellar Cyber's filters are known to have: only "
                              "excluding filters whose conditions must all match, without regard to case.")});
    return warnings;
}

} // namespace workbench
