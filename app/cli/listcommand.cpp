#include "cli/listcommand.h"

#include "base/textcells.h"
#include "cli/command.h"
#include "cli/connectorjson.h"
#include "cli/output.h"
#include "cli/secretaccess.h"
#include "cli/wording.h"
#include "configuration/connectorrepository.h"
#include "connector/fieldrules.h"

#include <QJsonArray>
#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

// Columns as wide as their longest value, two blanks apart.
QString table(const QList<QStringList> &rows)
{
    QList<int> widths;
    for (const auto &row : rows) {
        widths.resize(row.size());
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], displayWidth(row[column]));
    }
    QStringList lines;
    for (const auto &row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column)
            line += padded(row[column], widths[column] + 2);
        lines.append(line.trimmed());
    }
    return lines.join(u'\n');
}

int runList(const CommandContext &context)
{
    const auto data = context.dataDirectory();
    const auto connectors = ConnectorRepository(data).load();
    if (!connectors)
        return reportError(connectors.error(), context, CliWording::tr("Cannot list the connectors"));
    SecretPresence presence;
    QJsonArray list;
    QList<QStringList> rows{{CliWording::tr("NAME"), CliWording::tr("STATUS"), CliWording::tr("TENANT"),
        CliWording::tr("RUN ON"), CliWording::tr("CONTENT TYPES"), CliWording::tr("INTERVAL")}};
    for (const auto &connector : *connectors) {
        const bool isStored = presence.isStored(connector);
        const auto status = shownStatus(connector, isStored, data);
        list.append(connectorJson(connector, isStored, status, logFilterNames(connector, data)));
        rows.append({connector.name, status.state, connector.tenantName, connector.runOn,
            connector.contentTypes.join(u','), CliWording::tr("%1 min").arg(connector.intervalMinutes)});
    }
    if (context.json)
        printJson({{u"connectors"_s, list}});
    else
        printLine(connectors->isEmpty()
                ? CliWording::tr("There is no connector yet. See connectorctl add --help.")
                : table(rows));
    return ExitDone;
}

int runShow(const QString &nameOrId, const CommandContext &context)
{
    const auto data = context.dataDirectory();
    const auto connector = ConnectorRepository(data).find(nameOrId);
    if (!connector)
        return reportError(
            connector.error(), context, CliWording::tr("Cannot show %1").arg(echoed(nameOrId)));
    const bool isStored = isSecretStored(*connector);
    const auto status = shownStatus(*connector, isStored, data);
    if (context.json)
        printJson(connectorJson(*connector, isStored, status, logFilterNames(*connector, data)));
    else
        printLine(connectorText(*connector, isStored, status, logFilterNames(*connector, data)));
    return ExitDone;
}

} // namespace

void addListCommand(CLI::App &app, CommandContext &context)
{
    auto *command = app.add_subcommand("list", CliWording::tr("Lists the connectors").toStdString());
    command->callback([&context] { context.action = [&context] { return runList(context); }; });
}

void addShowCommand(CLI::App &app, CommandContext &context)
{
    const auto connector = std::make_shared<QString>();
    auto *command = app.add_subcommand(
        "show", CliWording::tr("Shows one connector; its secret is never shown").toStdString());
    addText(*command, "connector", *connector, CliWording::tr("Name or id of the connector").toStdString())
        ->required()
        ->type_name("N");
    command->callback([&context, connector] {
        context.action = [&context, connector] { return runShow(*connector, context); };
    });
}

} // namespace workbench
