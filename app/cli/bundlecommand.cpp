#include "cli/bundlecommand.h"

#include "base/textcells.h"
#include "bundle/bundle.h"
#include "bundle/bundleimport.h"
#include "bundle/manifest.h"
#include "bundle/readiness.h"
#include "cli/command.h"
#include "cli/newconnector.h"
#include "cli/output.h"
#include "cli/wording.h"
#include "configuration/connectorentry.h"
#include "configuration/connectorrepository.h"
#include "configuration/settings.h"
#include "connector/fieldrules.h"
#include "forecast/connectorload.h"

#include <CLI/CLI.hpp>
#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>
#include <memory>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

struct Options {
    QString connector, file, secretStore;
    SecretInput secret;
};

QJsonArray filesJson(const std::vector<BundleFile> &files)
{
    QJsonArray list;
    for (const BundleFile &file : files)
        list.append(QJsonObject{{u"name"_s, file.name}, {u"bytes"_s, file.bytes.size()}});
    return list;
}

QString filesText(const std::vector<BundleFile> &files)
{
    QString text;
    for (const BundleFile &file : files)
        text += u"  %1 %2\n"_s.arg(
            padded(file.name, 24), paddedBefore(QLocale::c().toString(file.bytes.size()), 10));
    return text;
}

struct Written {
    std::vector<BundleFile> files;
    qint64 size = 0;
    QStringList missing; // What is not ready to be deployed.
};

Result<Written> write(const Options &options, const DataDirectory &data, const std::stop_token &stop)
{
    const auto connector = ConnectorRepository(data).find(options.connector);
    if (!connector)
        return fail(connector.error());
    const auto settings = SettingsRepository(data).load();
    if (!settings)
        return fail(settings.error());
    const auto load = measureConnector(data, *connector, stop);
    if (!load)
        return fail(load.error());
    auto files = bundleFiles(
        data, {.connector = *connector, .load = *load, .requestCeiling = settings->requestCeiling}, stop);
    if (!files)
        return fail(files.error());
    const auto size = saveBundle(options.file, *files);
    if (!size)
        return fail(size.error());
    Written written{.files = std::move(*files), .size = *size, .missing = {}};
    for (const ReadinessItem &item : readinessOf(*connector, lastTest(data, connector->id), *load,
             {.requestCeiling = settings->requestCeiling})) {
        if (item.state == ReadinessItem::State::Missing)
            written.missing.append(u"%1. %2"_s.arg(item.title, item.detail));
    }
    return written;
}

int runWrite(const Options &options, const CommandContext &context)
{
    return runOffMainThread([&](std::stop_token stop) {
        const auto written = write(options, context.dataDirectory(), stop);
        if (!written)
            return reportError(written.error(), context,
                CliWording::tr("Cannot make a bundle of “%1”").arg(options.connector));
        for (const QString &missing : written->missing)
            printNote(CliWording::tr("Note: %1").arg(missing));
        if (context.json)
            printJson({{u"file"_s, QFileInfo(options.file).absoluteFilePath()}, {u"bytes"_s, written->size},
                {u"files"_s, filesJson(written->files)}});
        else
            printLine(CliWording::tr("Saved %1 (%2 bytes). The client secret is not in the bundle.\n%3")
                          .arg(options.file, QLocale::c().toString(written->size), filesText(written->files))
                          .trimmed());
        return int(ExitDone);
    });
}

int runVerify(const Options &options, const CommandContext &context)
{
    const auto files = verifiedBundleFile(options.file);
    if (!files)
        return reportError(
            files.error(), context, CliWording::tr("The bundle %1 is not as it was made").arg(options.file));
    if (context.json)
        printJson({{u"result"_s, u"ok"_s}, {u"files"_s, filesJson(*files)}});
    else
        printLine(CliWording::tr("The bundle is as it was made.\n%1").arg(filesText(*files)).trimmed());
    return ExitDone;
}

Result<ConnectorConfig> import(const Options &options, const DataDirectory &data)
{
    const auto files = verifiedBundleFile(options.file);
    if (!files)
        return fail(files.error());
    auto bundled = bundledConnector(*files, QDateTime::currentMSecsSinceEpoch());
    if (!bundled)
        return fail(bundled.error());
    if (!options.secretStore.isEmpty()) {
        const auto kind = secretStoreKind(options.secretStore);
        if (!kind || *kind == SecretStoreKind::Session)
            return fail(fieldError(u"secret_store"_s, u"--secret-store"_s,
                CliWording::tr("keychain or environment is expected.")));
        bundled->connector.secretStore = *kind;
    }
    const auto created = data.create();
    if (!created)
        return fail(created.error());
    auto connector = prepareImport(data, *bundled);
    if (!connector)
        return fail(connector.error());
    return addWithSecret(std::move(*connector), options.secret, data);
}

int runImport(const Options &options, const CommandContext &context)
{
    const auto connector = import(options, context.dataDirectory());
    if (!connector)
        return reportError(
            connector.error(), context, CliWording::tr("Cannot import the bundle %1").arg(options.file));
    printAdded(*connector, context,
        CliWording::tr("Imported %1 (%2) from the bundle.").arg(connector->name, connector->id));
    return ExitDone;
}

using Run = int (*)(const Options &, const CommandContext &);

// To lupdate CLI::App as the type of a function looks like the class that it is a member of.
using Command = CLI::App;

Command *addOnFile(CLI::App &bundle, CommandContext &context, const std::shared_ptr<Options> &options,
    const std::string &name, const QString &help, Run run)
{
    auto *command = bundle.add_subcommand(name, help.toStdString());
    addText(*command, "file", options->file, CliWording::tr("The bundle").toStdString())
        ->required()
        ->type_name("FILE.zip");
    command->callback([&context, options, run] {
        context.action = [&context, options, run] { return run(*options, context); };
    });
    return command;
}

} // namespace

void addBundleCommand(CLI::App &app, CommandContext &context)
{
    const auto options = std::make_shared<Options>();
    auto *bundle = app.add_subcommand(
        "bundle", CliWording::tr("Carries a connector to another machine, without its secret").toStdString());
    addText(
        *bundle, "connector", options->connector, CliWording::tr("Name or id of the connector").toStdString())
        ->type_name("N");
    addText(*bundle, "--output", options->file, CliWording::tr("The bundle to write").toStdString())
        ->type_name("FILE.zip");
    addOnFile(*bundle, context, options, "verify",
        CliWording::tr("Checks that nothing in a bundle was changed"), runVerify);
    auto *importing = addOnFile(*bundle, context, options, "import",
        CliWording::tr("Adds the connector of a bundle to this data directory"), runImport);
    addText(*importing, "--secret-store", options->secretStore,
        CliWording::tr("Where the secret is kept here: keychain or environment").toStdString());
    addSecretInput(*importing, options->secret);
    bundle->callback([&context, options, bundle] {
        const bool hasSubcommand = !bundle->get_subcommands().empty();
        if (hasSubcommand && options->connector.isEmpty())
            return;
        if (hasSubcommand || options->connector.isEmpty() || options->file.isEmpty())
            throw CLI::ValidationError(CliWording::tr("bundle needs a connector and --output FILE.zip, or "
                                                      "verify or import with a file.")
                                           .toStdString());
        context.action = [&context, options] { return runWrite(*options, context); };
    });
}

} // namespace workbench
