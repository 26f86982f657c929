#include "cli/filter/filteroptions.h"

#include "cli/command.h"
#include "cli/wording.h"
#include "filter/filterrules.h"
#include "filter/filtertext.h"

#include <CLI/CLI.hpp>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

Result<std::vector<FilterCondition>> conditionsOf(const std::vector<std::string> &texts)
{
    std::vector<FilterCondition> conditions;
    for (const std::string &text : texts) {
        auto condition = conditionFromText(QString::fromStdString(text));
        if (!condition)
            return fail(condition.error());
        conditions.push_back(std::move(*condition));
    }
    return conditions;
}

} // namespace

bool FilterOptions::changesNothing() const
{
    return name.isEmpty() && tenant.isEmpty() && !hasDescription && conditions.empty() && !matchesAll
        && !matchesAny && !isExclude && !isInclude && !ignoresCase && !isCaseSensitive && !isOn && !isOff;
}

void addFilterOptions(CLI::App &command, FilterOptions &options)
{
    addText(command, "--tenant", options.tenant,
        CliWording::tr("Tenant Name of the connectors that may use it, or *").toStdString())
        ->type_name("T");
    addText(command, "--description", options.description, CliWording::tr("What it is for").toStdString(),
        EmptyText::Accepted);
    command
        .add_option("--condition", options.conditions,
            CliWording::tr("FIELD OP VALUE[,VALUE…], for example: event.action is FilePreviewed")
                .toStdString())
        ->type_name("CONDITION")
        ->type_size(1)
        ->expected(1)
        ->take_all();
    command.add_flag("--any", options.matchesAny,
        CliWording::tr("One of the conditions is enough; without it all must match").toStdString());
    command.add_flag("--include", options.isInclude,
        CliWording::tr("Keeps what matches and drops everything else").toStdString());
    command.add_flag(
        "--case-sensitive", options.isCaseSensitive, CliWording::tr("Tell A from a").toStdString());
}

Result<LogFilter> applied(const FilterOptions &options, LogFilter filter)
{
    if (!options.name.isEmpty())
        filter.name = options.name;
    if (!options.tenant.isEmpty())
        filter.tenant = options.tenant;
    if (options.hasDescription)
        filter.description = options.description;
    if (!options.conditions.empty()) {
        auto conditions = conditionsOf(options.conditions);
        if (!conditions)
            return fail(conditions.error());
        filter.conditions = std::move(*conditions);
    }
    if (options.matchesAll || options.matchesAny)
        filter.match = options.matchesAny ? FilterMatch::Any : FilterMatch::All;
    if (options.isExclude || options.isInclude)
        filter.action = options.isInclude ? FilterAction::Include : FilterAction::Exclude;
    for (FilterCondition &condition : filter.conditions) {
        if (options.ignoresCase || options.isCaseSensitive)
            condition.isCaseSensitive = options.isCaseSensitive;
    }
    if (options.isOn || options.isOff)
        filter.enabled = options.isOn;
    if (const auto checked = checkFilter(filter); !checked)
        return fail(checked.error());
    return filter;
}

} // namespace workbench
