#include "cli/connectoroptions.h"

#include "cli/wording.h"
#include "configuration/connectorentry.h"
#include "configuration/generalrules.h"
#include "configuration/logfilterchange.h"
#include "connector/fieldrules.h"

#include <CLI/CLI.hpp>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

CLI::Option *addValue(
    CLI::App &app, const char *flag, std::optional<QString> &target, const char *type, const QString &help)
{
    return app
        .add_option_function<std::string>(
            flag, [&target](const std::string &text) { target = QString::fromStdString(text); },
            help.toStdString())
        ->type_name(type);
}

void addGeneralOptions(CLI::App &app, ConnectorOptions &options, bool isRequired)
{
    const auto help = [isRequired](const QString &text) {
        return isRequired ? text : CliWording::tr("%1; fixed once the connector is added").arg(text);
    };
    addValue(app, "--name", options.name, "N", help(CliWording::tr("Name, up to 64 single-byte characters")))
        ->required(isRequired);
    addValue(app, "--tenant-name", options.tenantName, "T",
        help(CliWording::tr("Tenant name, written into every record")))
        ->required(isRequired);
    addValue(app, "--run-on", options.runOn, "DEVICE", help(CliWording::tr("dp (default) or sensor:NAME")));
}

CLI::Option *addNames(CLI::App &app, const char *flag, std::optional<QStringList> &target, const char *type,
    const QString &help)
{
    const auto append = [&target](const std::vector<std::string> &texts) {
        QStringList names = target.value_or(QStringList());
        for (const auto &text : texts)
            names += QString::fromStdString(text).split(u',', Qt::SkipEmptyParts);
        target = names;
    };
    return app.add_option_function<std::vector<std::string>>(flag, append, help.toStdString())
        ->type_name(type)
        ->type_size(1)
        ->expected(1)
        ->take_all();
}

} // namespace

void addConnectorOptions(CLI::App &app, ConnectorOptions &options, OptionsFor command)
{
    const bool isRequired = command == OptionsFor::Add;
    addGeneralOptions(app, options, isRequired);
    addValue(app, "--api-url", options.apiUrl, "URL",
        CliWording::tr("API URL of the tenant, with or without /api"))
        ->required(isRequired);
    addValue(app, "--tenant-id", options.tenantId, "ID",
        CliWording::tr("Directory (tenant) ID, or a domain of the tenant"))
        ->required(isRequired);
    addValue(app, "--client-id", options.clientId, "ID", CliWording::tr("Application (client) ID"))
        ->required(isRequired);
    addNames(
        app, "--content-type", options.contentTypes, "LIST", CliWording::tr("activities, alerts or both"))
        ->required(isRequired);
    addNames(app, "--log-filter", options.logFilters, "NAME",
        isRequired
            ? CliWording::tr("Log filters to attach, by name")
            : CliWording::tr("The log filters to have attached from now on, by name; none: no filter"));
    addValue(app, "--interval", options.interval, "MIN",
        CliWording::tr("Minutes between two runs, 1 to 1440; default 5"));
    addValue(app, "--auth-url", options.authUrl, "URL",
        CliWording::tr("Login service, only for a simulator on this machine"));
    addValue(
        app, "--ca-file", options.caFile, "PEM", CliWording::tr("More certificates to trust; empty: none"));
    addValue(
        app, "--proxy", options.proxy, "URL", CliWording::tr("http://host:port, none, or system (default)"));
    addValue(app, "--profile", options.profile, "NAME",
        CliWording::tr("Data Analyzer profile, or none: then nothing is collected"));
    addValue(app, "--start-from", options.startFrom, "TIME",
        CliWording::tr("How far back the first run reaches, at most 30d; default 24h"));
    addValue(app, "--secret-expires", options.secretExpires, "DATE",
        CliWording::tr("Last day of the client secret, for example 2026-12-03; empty: not known"));
    addValue(app, "--secret-store", options.secretStore, "STORE",
        CliWording::tr("keychain (default), or environment for servers"));
    addSecretInput(app, options.secret);
}

Result<void> applyOptions(const ConnectorOptions &options, ConnectorConfig &connector)
{
    const auto put = [](const std::optional<QString> &given, QString &target) {
        if (given)
            target = *given;
    };
    if (options.startFrom && options.startFrom->trimmed().isEmpty())
        return fail(fieldError(u"start_from"_s, CliWording::tr("Start from"),
            CliWording::tr("it is empty. Enter for example 24h, 7d or 2026-11-24T10:00:00Z.")));
    put(options.name, connector.name);
    put(options.tenantName, connector.tenantName);
    put(options.runOn, connector.runOn);
    put(options.apiUrl, connector.apiUrl);
    put(options.tenantId, connector.tenantId);
    put(options.clientId, connector.clientId);
    put(options.authUrl, connector.authUrl);
    put(options.caFile, connector.caFile);
    put(options.proxy, connector.proxy);
    put(options.profile, connector.profile);
    put(options.startFrom, connector.startFrom);
    // What is known of the old secret is not true of a new one.
    if (options.secret.isGiven() || options.secretExpires)
        connector.secretExpires = options.secretExpires.value_or(QString());
    if (options.contentTypes)
        connector.contentTypes = *options.contentTypes;
    if (options.interval) {
        const auto minutes = parseInterval(*options.interval);
        if (!minutes)
            return fail(minutes.error());
        connector.intervalMinutes = *minutes;
    }
    if (options.secretStore) {
        const auto kind = secretStoreKind(*options.secretStore);
        if (!kind || *kind == SecretStoreKind::Session)
            return fail(fieldError(u"secret_store"_s, CliWording::tr("Secret store"),
                CliWording::tr("%1 is not one. Choose keychain or environment.")
                    .arg(echoed(*options.secretStore))));
        connector.secretStore = *kind;
    }
    if (connector.secretStore == SecretStoreKind::Environment && options.secret.isGiven())
        return fail(fieldError(u"secret_store"_s, CliWording::tr("Secret store"),
            CliWording::tr(
                "“environment” stores nothing. Leave out --secret-stdin and --secret-file, or choose "
                "keychain.")));
    return {};
}

Result<void> applyLogFilters(
    const ConnectorOptions &options, ConnectorConfig &connector, const DataDirectory &data)
{
    if (!options.logFilters)
        return {};
    if (*options.logFilters == QStringList{u"none"_s}) {
        connector.logFilters.clear();
        return {};
    }
    const auto ids = filterIdsFor(data, *options.logFilters, connector.tenantName);
    if (!ids)
        return fail(ids.error());
    connector.logFilters = *ids;
    return {};
}

QString generalOptionGiven(const ConnectorOptions &options)
{
    if (options.name)
        return u"name"_s;
    if (options.tenantName)
        return u"tenant_name"_s;
    if (options.runOn)
        return u"run_on"_s;
    return {};
}

} // namespace workbench
