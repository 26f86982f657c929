#include "cli/secretcommand.h"

#include "cli/command.h"
#include "cli/connectorjson.h"
#include "cli/output.h"
#include "cli/secretaccess.h"
#include "cli/secretinput.h"
#include "cli/wording.h"
#include "configuration/connectorrepository.h"
#include "configuration/validation.h"
#include "connector/fieldrules.h"
#include "secret/connectorsecret.h"
#include "secret/secretnow.h"

#include <CLI/CLI.hpp>
#include <memory>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

struct Options {
    QString connector;
    SecretInput input;
    bool forget = false;
};

// The name of the keychain service that took it.
Result<QString> storeSecret(const ConnectorConfig &connector, const SecretInput &input)
{
    const auto secret = takeSecret(input);
    if (!secret)
        return fail(secret.error());
    if (!*secret)
        return fail({.kind = ErrorKind::InvalidConfiguration,
            .detail = CliWording::tr(
                "--secret-stdin, --secret-file or --forget is missing, and there is no terminal to ask on."),
            .field = u"secret-stdin"_s});
    if (const auto warning = secretWarning(**secret); !warning.isEmpty())
        printNote(warning);
    return writeNow(*secretStoreOf(connector), secretReferenceOf(connector), **secret);
}

Result<ConnectorConfig> change(const Options &options, const DataDirectory &data)
{
    const ConnectorRepository repository(data);
    const auto connector = repository.find(options.connector);
    if (!connector)
        return connector;
    QString backend;
    if (options.forget) {
        if (const auto removed = removeNow(*secretStoreOf(*connector), secretReferenceOf(*connector));
            !removed)
            return fail(removed.error());
    } else {
        const auto stored = storeSecret(*connector, options.input);
        if (!stored)
            return fail(stored.error());
        backend = *stored;
    }
    return repository.modify(connector->id, [&](ConnectorConfig &saved) -> Result<void> {
        saved.secretStored = !options.forget;
        saved.keychainBackend = backend;
        return {};
    });
}

int run(const Options &options, const CommandContext &context)
{
    const auto headline = options.forget ? CliWording::tr("Cannot forget the secret of %1")
                                         : CliWording::tr("Cannot store the secret of %1");
    const auto connector = change(options, context.dataDirectory());
    if (!connector)
        return reportError(connector.error(), context, headline.arg(echoed(options.connector)));
    printConnector(*connector, isSecretStored(*connector), context,
        (options.forget ? CliWording::tr("Forgot the secret of %1.")
                        : CliWording::tr("Stored the secret of %1."))
            .arg(connector->name));
    return ExitDone;
}

} // namespace

void addSecretCommand(CLI::App &app, CommandContext &context)
{
    const auto options = std::make_shared<Options>();
    auto *command = app.add_subcommand(
        "secret", CliWording::tr("Stores, replaces or forgets a client secret").toStdString());
    addText(*command, "connector", options->connector,
        CliWording::tr("Name or id of the connector").toStdString())
        ->required()
        ->type_name("N");
    addSecretInput(*command, options->input);
    command
        ->add_flag(
            "--forget", options->forget, CliWording::tr("Remove the secret from the keychain").toStdString())
        ->excludes("--secret-stdin")
        ->excludes("--secret-file");
    command->callback(
        [&context, options] { context.action = [&context, options] { return run(*options, context); }; });
}

} // namespace workbench
