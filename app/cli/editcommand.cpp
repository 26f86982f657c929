#include "cli/editcommand.h"

#include "cli/command.h"
#include "cli/connectorjson.h"
#include "cli/connectoroptions.h"
#include "cli/output.h"
#include "cli/referencelists.h"
#include "cli/secretaccess.h"
#include "cli/wording.h"
#include "configuration/connectorrepository.h"
#include "configuration/settings.h"
#include "configuration/validation.h"
#include "connector/fieldrules.h"
#include "connectors/catalogue.h"
#include "forecast/connectorload.h"
#include "forecast/forecast.h"
#include "secret/connectorsecret.h"
#include "secret/secretnow.h"

#include <QDateTime>
#include <CLI/CLI.hpp>
#include <memory>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

Result<void> refuseGeneralStep(const ConnectorOptions &options)
{
    const auto key = generalOptionGiven(options);
    if (key.isEmpty())
        return {};
    const auto option = u"--"_s + QString(key).replace(u'_', u'-');
    return fail(fieldError(key, option,
        CliWording::tr(
            "everything of the General step is fixed once the connector is added. Leave %1 out, or add "
            "another "
            "connector.")
            .arg(option)));
}

Result<void> changed(const ConnectorOptions &options, ConnectorConfig &connector)
{
    const auto *type = connectorType(connector.type);
    if (type == nullptr)
        return fail(fieldError(u"type"_s, CliWording::tr("Type"),
            CliWording::tr("%1 is not in the catalogue of this version.").arg(echoed(connector.type))));
    const auto saved = connector;
    if (const auto applied = applyOptions(options, connector); !applied)
        return applied;
    auto valid = validateConnector(connector, *type, QDateTime::currentMSecsSinceEpoch(), &saved);
    if (!valid)
        return fail(valid.error());
    connector = std::move(*valid);
    return {};
}

// What the keychain has to know before the configuration is saved: a new secret is stored, or the entry goes
// when the secret comes from the environment from now on.
Result<void> changeSecret(const ConnectorConfig &before, ConnectorConfig &connector, const SecretInput &input)
{
    if (before.secretStore == SecretStoreKind::Keychain
        && connector.secretStore == SecretStoreKind::Environment && before.secretStored) {
        if (const auto removed = removeNow(*secretStoreOf(before), secretReferenceOf(before)); !removed)
            return removed;
        connector.secretStored = false;
        connector.keychainBackend.clear();
    }
    if (!input.isGiven())
        return {};
    const auto secret = takeSecret(input);
    if (!secret)
        return fail(secret.error());
    if (const auto warning = secretWarning(**secret); !warning.isEmpty())
        printNote(warning);
    const auto backend = writeNow(*secretStoreOf(connector), secretReferenceOf(connector), **secret);
    if (!backend)
        return fail(backend.error());
    connector.keychainBackend = *backend;
    connector.secretStored = true;
    return {};
}

Result<ConnectorConfig> edit(
    const QString &nameOrId, const ConnectorOptions &options, const DataDirectory &data)
{
    if (const auto allowed = refuseGeneralStep(options); !allowed)
        return fail(allowed.error());
    const ConnectorRepository repository(data);
    const auto before = repository.find(nameOrId);
    if (!before)
        return before;
    ConnectorConfig preview = *before;
    if (const auto valid = changed(options, preview); !valid)
        return fail(valid.error());
    if (const auto attached = applyLogFilters(options, preview, data); !attached)
        return fail(attached.error());
    if (const auto listed = rememberReferences(preview, data); !listed)
        return fail(listed.error());
    if (const auto stored = changeSecret(*before, preview, options.secret); !stored)
        return fail(stored.error());
    return repository.modify(before->id, [&](ConnectorConfig &connector) -> Result<void> {
        if (const auto valid = changed(options, connector); !valid)
            return valid;
        if (options.logFilters)
            connector.logFilters = preview.logFilters;
        connector.secretStored = preview.secretStored;
        connector.keychainBackend = preview.keychainBackend;
        return {};
    });
}

// Refuses nothing: only says so where the volume measured so far does not fit the new interval.
void noteCapacity(const ConnectorConfig &connector, const DataDirectory &data)
{
    const auto settings = SettingsRepository(data).load();
    const auto load = measureConnector(data, connector);
    if (!settings || !load || !*load)
        return;
    const Forecast forecast = forecastOf(**load, {.requestCeiling = settings->requestCeiling});
    if (!forecast.keepsUp)
        printNote(CliWording::tr("Note: the busiest poll would take %1 min, longer than the interval of %2 "
                                 "min: records come late. See connectorctl forecast %3")
                      .arg(forecast.busiestPollMinutes, 0, 'f', 1)
                      .arg(connector.intervalMinutes)
                      .arg(connector.name));
}

int runEdit(const QString &nameOrId, const ConnectorOptions &options, const CommandContext &context)
{
    const auto connector = edit(nameOrId, options, context.dataDirectory());
    if (!connector)
        return reportError(
            connector.error(), context, CliWording::tr("Cannot edit %1").arg(echoed(nameOrId)));
    printConnector(
        *connector, isSecretStored(*connector), context, CliWording::tr("Saved %1.").arg(connector->name));
    if (options.interval || options.contentTypes)
        noteCapacity(*connector, context.dataDirectory());
    return ExitDone;
}

int runSwitch(const QString &nameOrId, bool active, const CommandContext &context)
{
    const ConnectorRepository repository(context.dataDirectory());
    const auto headline =
        active ? CliWording::tr("Cannot activate %1") : CliWording::tr("Cannot deactivate %1");
    const auto found = repository.find(nameOrId);
    if (!found)
        return reportError(found.error(), context, headline.arg(echoed(nameOrId)));
    const auto connector = repository.modify(found->id, [active](ConnectorConfig &saved) -> Result<void> {
        saved.active = active;
        return {};
    });
    if (!connector)
        return reportError(connector.error(), context, headline.arg(echoed(nameOrId)));
    printConnector(*connector, isSecretStored(*connector), context,
        (active ? CliWording::tr("%1 is active.")
                : CliWording::tr("%1 is inactive: it collects nothing until it is activated."))
            .arg(connector->name));
    return ExitDone;
}

void addSwitchCommand(
    CLI::App &app, CommandContext &context, const char *name, const QString &help, bool active)
{
    const auto connector = std::make_shared<QString>();
    auto *command = app.add_subcommand(name, help.toStdString());
    addText(*command, "connector", *connector, CliWording::tr("Name or id of the connector").toStdString())
        ->required()
        ->type_name("N");
    command->callback([&context, connector, active] {
        context.action = [&context, connector, active] { return runSwitch(*connector, active, context); };
    });
}

} // namespace

void addEditCommand(CLI::App &app, CommandContext &context)
{
    const auto options = std::make_shared<ConnectorOptions>();
    const auto connector = std::make_shared<QString>();
    auto *command = app.add_subcommand(
        "edit", CliWording::tr("Changes a connector; what is not given stays").toStdString());
    addText(*command, "connector", *connector, CliWording::tr("Name or id of the connector").toStdString())
        ->required()
        ->type_name("N");
    addConnectorOptions(*command, *options, OptionsFor::Edit);
    command->callback([&context, options, connector] {
        context.action = [&context, options, connector] { return runEdit(*connector, *options, context); };
    });
}

void addActivateCommand(CLI::App &app, CommandContext &context)
{
    addSwitchCommand(
        app, context, "activate", CliWording::tr("Lets a connector collect at its interval"), true);
}

void addDeactivateCommand(CLI::App &app, CommandContext &context)
{
    addSwitchCommand(
        app, context, "deactivate", CliWording::tr("Stops a connector without removing it"), false);
}

} // namespace workbench
