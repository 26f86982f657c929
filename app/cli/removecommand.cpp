#include "cli/removecommand.h"

#include "cli/command.h"
#include "cli/output.h"
#include "cli/secretaccess.h"
#include "cli/wording.h"
#include "collection/collectorlease.h"
#include "configuration/connectorrepository.h"
#include "connector/fieldrules.h"
#include "secret/connectorsecret.h"
#include "secret/secretnow.h"
#include "storage/recordstore.h"

#include <QFile>
#include <CLI/CLI.hpp>
#include <memory>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

struct Removed {
    ConnectorConfig connector;
    qint64 records = 0;
};

// A keychain that is not there cannot hold the entry for anybody; one that is locked does, and would keep it
// for ever.
Result<void> removeSecret(const ConnectorConfig &connector)
{
    const auto removed = removeNow(*secretStoreOf(connector), secretReferenceOf(connector));
    if (removed || removed.error().cause == Cause::KeychainAbsent || !connector.secretStored) {
        if (!removed && connector.secretStored)
            printNote(CliWording::tr("Note: the keychain entry could not be removed: %1")
                          .arg(removed.error().detail));
        return {};
    }
    return removed;
}

Result<qint64> forgetInStore(
    const ConnectorConfig &connector, const DataDirectory &data, RecordStore::Records records)
{
    if (!QFile::exists(data.recordsFile()))
        return 0;
    auto store = RecordStore::open(data.recordsFile());
    if (!store)
        return fail(store.error());
    return store->removeConnector(connector.id, records);
}

// The connector goes last: after a failure before that, the command can be repeated.
Result<Removed> remove(const QString &nameOrId, RecordStore::Records records, const DataDirectory &data)
{
    const ConnectorRepository repository(data);
    const auto connector = repository.find(nameOrId);
    if (!connector)
        return fail(connector.error());
    // The lease of its collector: nothing may be stored for a connector while it goes.
    const auto lease = CollectorLease::acquire(data, connector->id);
    if (!lease)
        return fail(lease.error());
    if (const auto secret = removeSecret(*connector); !secret)
        return fail(secret.error());
    const auto deleted = forgetInStore(*connector, data, records);
    if (!deleted)
        return fail(deleted.error());
    if (const auto gone = repository.remove(connector->id); !gone)
        return fail(gone.error());
    return Removed{.connector = *connector, .records = *deleted};
}

int run(const QString &nameOrId, bool withRecords, const CommandContext &context)
{
    const auto removed = remove(nameOrId,
        withRecords ? RecordStore::Records::Delete : RecordStore::Records::Keep, context.dataDirectory());
    if (!removed)
        return reportError(
            removed.error(), context, CliWording::tr("Cannot remove %1").arg(echoed(nameOrId)));
    if (context.json)
        printJson({{u"connector"_s, removed->connector.name}, {u"id"_s, removed->connector.id},
            {u"removed"_s, true}, {u"records_deleted"_s, removed->records}});
    else if (withRecords)
        printLine(CliWording::tr("Removed %1 and %2 records.")
                      .arg(removed->connector.name, QString::number(removed->records)));
    else
        printLine(CliWording::tr("Removed %1. Its records are kept.").arg(removed->connector.name));
    return ExitDone;
}

} // namespace

void addRemoveCommand(CLI::App &app, CommandContext &context)
{
    struct Options {
        QString connector;
        bool withRecords = false;
    };
    const auto options = std::make_shared<Options>();
    auto *command =
        app.add_subcommand("remove", CliWording::tr("Removes a connector and its secret").toStdString());
    addText(*command, "connector", options->connector,
        CliWording::tr("Name or id of the connector").toStdString())
        ->required()
        ->type_name("N");
    command->add_flag(
        "--with-records", options->withRecords, CliWording::tr("Delete its records too").toStdString());
    command->callback([&context, options] {
        context.action = [&context, options] {
            return run(options->connector, options->withRecords, context);
        };
    });
}

} // namespace workbench
