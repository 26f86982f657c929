#include "cli/addcommand.h"

#include "cli/command.h"
#include "cli/connectoroptions.h"
#include "cli/newconnector.h"
#include "cli/output.h"
#include "cli/wording.h"
#include "configuration/connectorrepository.h"
#include "configuration/validation.h"
#include "connector/fieldrules.h"
#include "connectors/catalogue.h"

#include <QDateTime>
#include <QUuid>
#include <CLI/CLI.hpp>
#include <memory>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

Result<ConnectorConfig> newConnector(const ConnectorOptions &options)
{
    const auto now = QDateTime::currentMSecsSinceEpoch();
    ConnectorConfig connector;
    connector.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    connector.profile = u"default"_s;
    connector.createdAt = now;
    if (const auto applied = applyOptions(options, connector); !applied)
        return fail(applied.error());
    return validateConnector(connector, connectorTypes().first(), now);
}

// Before the secret is asked for: nobody should type it only to learn that the name is taken.
Result<void> checkNameIsFree(const ConnectorRepository &repository, const QString &name)
{
    const auto other = repository.find(name);
    if (!other)
        return other.error().kind == ErrorKind::NotFound ? Result<void>() : fail(other.error());
    return fail(fieldError(u"name"_s, CliWording::tr("Name"),
        CliWording::tr("A connector named %1 already exists. Choose another name.").arg(other->name)));
}

Result<ConnectorConfig> add(const ConnectorOptions &options, const DataDirectory &data)
{
    auto connector = newConnector(options);
    if (!connector)
        return connector;
    if (const auto attached = applyLogFilters(options, *connector, data); !attached)
        return fail(attached.error());
    const ConnectorRepository repository(data);
    if (const auto free = checkNameIsFree(repository, connector->name); !free)
        return fail(free.error());
    return addWithSecret(std::move(*connector), options.secret, data);
}

int run(const ConnectorOptions &options, const CommandContext &context)
{
    const auto connector = add(options, context.dataDirectory());
    if (!connector)
        return reportError(connector.error(), context, CliWording::tr("Cannot add the connector"));
    printAdded(*connector, context,
        CliWording::tr("Added %1 (%2). It is active.").arg(connector->name, connector->id));
    return ExitDone;
}

} // namespace

void addAddCommand(CLI::App &app, CommandContext &context)
{
    const auto options = std::make_shared<ConnectorOptions>();
    auto *command = app.add_subcommand(
        "add", CliWording::tr("Adds a connector for Microsoft Defender for Cloud Apps").toStdString());
    addConnectorOptions(*command, *options, OptionsFor::Add);
    command->callback(
        [&context, options] { context.action = [&context, options] { return run(*options, context); }; });
}

} // namespace workbench
