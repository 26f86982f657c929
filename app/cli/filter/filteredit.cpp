#include "cli/filter/filteredit.h"

#include "base/joinedtext.h"
#include "cli/command.h"
#include "cli/filter/filteroptions.h"
#include "cli/output.h"
#include "cli/wording.h"
#include "configuration/connectorrepository.h"
#include "configuration/logfilterchange.h"
#include "configuration/logfilterrepository.h"
#include "connector/fieldrules.h"
#include "filter/filterentry.h"
#include "filter/filterrules.h"

#include <CLI/CLI.hpp>
#include <memory>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

// Every connector that has the filter must still be allowed to.
Result<LogFilter> changed(const QString &nameOrId, const FilterOptions &options, const DataDirectory &data)
{
    if (options.changesNothing())
        return fail({.kind = ErrorKind::InvalidConfiguration,
            .detail = CliWording::tr("Say what to change. See connectorctl filter edit --help.")});
    const auto before = LogFilterRepository(data).find(nameOrId);
    if (!before)
        return before;
    auto after = applied(options, *before);
    if (!after)
        return after;
    const auto saved =
        saveLogFilterChange(data, {.connectorId = {}, .saved = {*after}, .removed = {}, .attached = {}});
    return saved ? after : fail(saved.error());
}

QString useOf(const LogFilter &filter, const DataDirectory &data)
{
    const auto connectors = ConnectorRepository(data).load();
    QStringList names;
    if (connectors) {
        for (const ConnectorConfig &user : usersOf(filter.id, *connectors))
            names.append(user.name);
    }
    if (names.isEmpty())
        return CliWording::tr("Not attached to a connector: it does nothing.");
    return filter.enabled ? CliWording::tr("It applies to %1 from the next run on.").arg(joinedList(names))
                          : CliWording::tr("Turned off: drops nothing.");
}

int edit(const QString &nameOrId, const FilterOptions &options, const CommandContext &context)
{
    const auto filter = changed(nameOrId, options, context.dataDirectory());
    if (!filter)
        return reportError(
            filter.error(), context, CliWording::tr("Cannot edit the log filter %1").arg(echoed(nameOrId)));
    for (const FilterWarning &warning : warningsOf(*filter))
        printNote(CliWording::tr("Note: %1").arg(warning.message));
    if (context.json)
        printJson(filterJson(*filter));
    else
        printLine(joinedSentences({CliWording::tr("Saved the log filter %1.").arg(filter->name),
            useOf(*filter, context.dataDirectory())}));
    return ExitDone;
}

// Two flags of which one takes back what the other says.
void addOpposite(CLI::App &command, const std::string &flag, bool &target, const QString &help,
    const std::string &opposite)
{
    command.add_flag(flag, target, help.toStdString())->excludes(command.get_option(opposite));
}

} // namespace

void addFilterEdit(CLI::App &app, CommandContext &context)
{
    const auto options = std::make_shared<FilterOptions>();
    const auto filter = std::make_shared<QString>();
    auto *command = app.add_subcommand(
        "edit", CliWording::tr("Changes a log filter; what is not given stays").toStdString());
    addText(*command, "filter", *filter, CliWording::tr("Name or id of the filter").toStdString())
        ->required()
        ->type_name("NAME");
    addText(*command, "--name", options->name, CliWording::tr("Its new name").toStdString())
        ->type_name("NEW");
    addFilterOptions(*command, *options);
    command->get_option("--condition")
        ->description(CliWording::tr("FIELD OP VALUE[,VALUE…]; those given take the place of all there are")
                          .toStdString());
    addOpposite(
        *command, "--all", options->matchesAll, CliWording::tr("All of the conditions must match"), "--any");
    addOpposite(*command, "--exclude", options->isExclude, CliWording::tr("Drops what matches"), "--include");
    addOpposite(*command, "--ignore-case", options->ignoresCase, CliWording::tr("Take A and a for the same"),
        "--case-sensitive");
    command->add_flag("--enable", options->isOn, CliWording::tr("Lets it drop records").toStdString());
    addOpposite(*command, "--disable", options->isOff,
        CliWording::tr("Makes it drop nothing, wherever it is attached"), "--enable");
    command->callback([&context, options, filter, command] {
        options->hasDescription = command->count("--description") > 0;
        context.action = [&context, options, filter] { return edit(*filter, *options, context); };
    });
}

} // namespace workbench
