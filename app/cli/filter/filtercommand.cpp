#include "cli/filter/filtercommand.h"

#include "cli/command.h"
#include "cli/filter/filteredit.h"
#include "cli/filter/filteroptions.h"
#include "cli/filter/filterpreview.h"
#include "cli/output.h"
#include "cli/shellword.h"
#include "cli/wording.h"
#include "configuration/connectorrepository.h"
#include "configuration/logfilterchange.h"
#include "configuration/logfilterrepository.h"
#include "connector/fieldrules.h"
#include "filter/filterentry.h"
#include "filter/filterrules.h"
#include "filter/filtertext.h"
#include "storage/recordstore.h"

#include <QJsonArray>
#include <QUuid>
#include <CLI/CLI.hpp>
#include <memory>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

// How many records the filter dropped for each connector that has it, in the runs that are still kept.
Result<QJsonObject> useOf(const LogFilter &filter, const DataDirectory &data)
{
    QJsonObject object = filterJson(filter);
    const auto connectors = ConnectorRepository(data).load();
    if (!connectors)
        return fail(connectors.error());
    const auto exists = fileExists(data.recordsFile());
    if (!exists)
        return fail(exists.error());
    std::optional<RecordStore> store;
    if (*exists) {
        auto opened = RecordStore::open(data.recordsFile());
        if (!opened)
            return fail(opened.error());
        store = std::move(*opened);
    }
    QJsonArray attached;
    for (const ConnectorConfig &user : usersOf(filter.id, *connectors)) {
        qint64 dropped = 0;
        if (store) {
            const auto drops = store->filterDrops(user.id);
            if (!drops)
                return fail(drops.error());
            const auto found = drops->find(filter.id);
            dropped = found == drops->end() ? 0 : found->second;
        }
        attached.append(QJsonObject{{u"connector"_s, user.name}, {u"dropped"_s, dropped}});
    }
    object[u"attached_to"_s] = attached;
    object[u"stellar_compatible"_s] = isStellarCompatible(filter);
    QJsonArray warnings;
    for (const FilterWarning &warning : warningsOf(filter))
        warnings.append(warning.message);
    object[u"warnings"_s] = warnings;
    return object;
}

QString textOf(const LogFilter &filter, const QJsonObject &use)
{
    QStringList lines{filter.name, u"  "_s + readableText(filter),
        u"  "_s
            + (filter.tenant == u"*"_s ? CliWording::tr("For all tenants.")
                                       : CliWording::tr("For the tenant %1.").arg(filter.tenant))};
    if (const QString sensitive = caseSensitiveConditions(filter); !sensitive.isEmpty())
        lines.append(u"  "_s + CliWording::tr("Case counts in condition %1.").arg(sensitive));
    if (!isStellarCompatible(filter))
        lines.append(u"  "_s + CliWording::tr("Uses more than Stellar Cyber's filters are known to have."));
    if (!filter.enabled)
        lines.append(u"  "_s + CliWording::tr("Turned off: drops nothing."));
    const auto attached = use.value(u"attached_to"_s).toArray();
    for (const auto &user : attached)
        lines.append(u"  "_s
            + CliWording::tr("Attached to %1, where it dropped %2 records.")
                  .arg(user.toObject().value(u"connector"_s).toString(),
                      QString::number(user.toObject().value(u"dropped"_s).toInteger())));
    if (attached.isEmpty())
        lines.append(u"  "_s + CliWording::tr("Not attached to a connector: it does nothing."));
    return lines.join(u'\n');
}

int add(const FilterOptions &options, const CommandContext &context)
{
    const auto filter =
        applied(options, {.id = QUuid::createUuid().toString(QUuid::WithoutBraces), .name = {}});
    const auto saved = filter.and_then(
        [&](const LogFilter &made) { return LogFilterRepository(context.dataDirectory()).save({made}); });
    if (!saved)
        return reportError(saved.error(), context, CliWording::tr("Cannot add the log filter"));
    for (const FilterWarning &warning : warningsOf(*filter))
        printNote(CliWording::tr("Note: %1").arg(warning.message));
    if (context.json)
        printJson(filterJson(*filter));
    else
        printLine(CliWording::tr("Added the log filter %1. It does nothing until it is attached to a "
                                 "connector: connectorctl edit NAME --log-filter %2")
                      .arg(filter->name, shellWord(filter->name)));
    return ExitDone;
}

int list(const CommandContext &context)
{
    const auto filters = LogFilterRepository(context.dataDirectory()).load();
    if (!filters)
        return reportError(filters.error(), context, CliWording::tr("Cannot list the log filters"));
    QJsonArray array;
    QStringList texts;
    for (const LogFilter &filter : *filters) {
        const auto use = useOf(filter, context.dataDirectory());
        if (!use)
            return reportError(use.error(), context, CliWording::tr("Cannot list the log filters"));
        array.append(*use);
        texts.append(textOf(filter, *use));
    }
    if (context.json)
        printJson({{u"filters"_s, array}});
    else
        printLine(texts.isEmpty()
                ? CliWording::tr("There is no log filter yet. See connectorctl filter add --help.")
                : texts.join(u'\n'));
    return ExitDone;
}

int show(const QString &nameOrId, const CommandContext &context)
{
    const auto refuse = [&](const Error &error) {
        return reportError(
            error, context, CliWording::tr("Cannot show the log filter %1").arg(echoed(nameOrId)));
    };
    const auto filter = LogFilterRepository(context.dataDirectory()).find(nameOrId);
    if (!filter)
        return refuse(filter.error());
    const auto use = useOf(*filter, context.dataDirectory());
    if (!use)
        return refuse(use.error());
    if (context.json)
        printJson(*use);
    else
        printLine(textOf(*filter, *use));
    return ExitDone;
}

int remove(const QString &nameOrId, const CommandContext &context)
{
    const auto filter = LogFilterRepository(context.dataDirectory()).find(nameOrId);
    const auto removed = filter.and_then(
        [&](const LogFilter &found) { return removeUnusedFilter(context.dataDirectory(), found); });
    if (!removed)
        return reportError(removed.error(), context,
            CliWording::tr("Cannot remove the log filter %1").arg(echoed(nameOrId)));
    if (context.json)
        printJson({{u"filter"_s, filter->name}, {u"id"_s, filter->id}, {u"removed"_s, true}});
    else
        printLine(CliWording::tr("Removed the log filter %1.").arg(filter->name));
    return ExitDone;
}

void addAddition(CLI::App &app, CommandContext &context)
{
    const auto options = std::make_shared<FilterOptions>();
    auto *command = app.add_subcommand("add", CliWording::tr("Adds a log filter").toStdString());
    addText(*command, "name", options->name, CliWording::tr("Name of the filter").toStdString())
        ->required()
        ->type_name("NAME");
    addFilterOptions(*command, *options);
    for (const char *option : {"--tenant", "--condition"})
        command->get_option(option)->required();
    command->callback([&context, options, command] {
        options->hasDescription = command->count("--description") > 0;
        context.action = [&context, options] { return add(*options, context); };
    });
}

void addOnOne(CLI::App &app, CommandContext &context, const char *name, const QString &help,
    int (*work)(const QString &, const CommandContext &))
{
    const auto filter = std::make_shared<QString>();
    auto *command = app.add_subcommand(name, help.toStdString());
    addText(*command, "filter", *filter, CliWording::tr("Name or id of the filter").toStdString())
        ->required()
        ->type_name("NAME");
    command->callback([&context, filter, work] {
        context.action = [&context, filter, work] { return work(*filter, context); };
    });
}

void addPreview(CLI::App &app, CommandContext &context)
{
    struct Options {
        QString filter, connector;
    };
    const auto options = std::make_shared<Options>();
    auto *command = app.add_subcommand(
        "preview", CliWording::tr("Says what a filter would drop of the stored records").toStdString());
    addText(*command, "filter", options->filter, CliWording::tr("Name or id of the filter").toStdString())
        ->required()
        ->type_name("NAME");
    addText(*command, "--connector", options->connector,
        CliWording::tr("Only the records of this connector").toStdString())
        ->type_name("N");
    command->callback([&context, options] {
        context.action = [&context, options] {
            return previewFilter(options->filter, options->connector, context);
        };
    });
}

} // namespace

void addFilterCommand(CLI::App &app, CommandContext &context)
{
    auto *filter = app.add_subcommand("filter",
        CliWording::tr("Log filters: records they match are dropped before they are stored").toStdString());
    filter->require_subcommand(1);
    addAddition(*filter, context);
    addFilterEdit(*filter, context);
    auto *listing = filter->add_subcommand("list", CliWording::tr("Lists the log filters").toStdString());
    listing->callback([&context] { context.action = [&context] { return list(context); }; });
    addOnOne(*filter, context, "show", CliWording::tr("Shows one log filter"), show);
    addOnOne(*filter, context, "remove",
        CliWording::tr("Removes a log filter that no connector has attached"), remove);
    addPreview(*filter, context);
}

} // namespace workbench
