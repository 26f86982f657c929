#include "cli/rejectedcommand.h"

#include "base/textcells.h"
#include "base/timetext.h"
#include "cli/command.h"
#include "cli/output.h"
#include "cli/recordfilteroptions.h"
#include "cli/recordoutput.h"
#include "cli/visibletext.h"
#include "cli/wording.h"
#include "configuration/connectorrepository.h"
#include "record/jsontext.h"

#include <CLI/CLI.hpp>
#include <QHash>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownRawLength = 200;

struct Options {
    QStringList connectors;
    std::string output;
};

QString nameOf(const QHash<QString, QString> &names, const QString &id)
{
    return names.value(id, id);
}

// The raw bytes need not be JSON, nor text: as text they are repaired, and what the repair lost is there in
// Base64.
QByteArray toJson(const RecordReader::Rejected &rejected, const QString &connector)
{
    const std::string_view raw(rejected.raw.constData(), size_t(rejected.raw.size()));
    QByteArray json = "{\"connector\":" + jsonString(connector.toUtf8())
        + ",\"connector_id\":" + jsonString(rejected.connectorId.toUtf8())
        + ",\"content_type\":" + jsonString(rejected.contentType.toUtf8())
        + ",\"receive_time\":" + QByteArray::number(rejected.receiveTime)
        + ",\"reason\":" + jsonString(rejected.reason) + ",\"raw\":" + jsonString(repairedUtf8(raw));
    if (!isValidUtf8(raw))
        json += ",\"raw_base64\":\"" + rejected.raw.toBase64() + '"';
    return json + '}';
}

QByteArray toText(const RecordReader::Rejected &rejected, const QString &connector)
{
    const QString raw =
        visible(QString::fromUtf8(rejected.raw.first(std::min(rejected.raw.size(), shownRawLength))));
    const int terminal = terminalWidth();
    const QString line = u"%1  %2  %3  %4  %5"_s.arg(formatTime(rejected.receiveTime), visible(connector),
        visible(rejected.contentType), visible(QString::fromUtf8(rejected.reason)), raw);
    return (terminal > 0 ? elided(line, terminal) : line).toUtf8() + '\n';
}

Result<void> writeRejected(RecordReader &reader, const QStringList &ids, const QHash<QString, QString> &names,
    const CommandContext &context, bool asLines, OutputStream &output, std::stop_token stop)
{
    bool isFirst = true;
    const auto read = reader.readRejected(ids, [&](const RecordReader::Rejected &rejected) {
        const QString connector = nameOf(names, rejected.connectorId);
        QByteArray text;
        if (context.json)
            text = (isFirst ? "" : ",") + toJson(rejected, connector);
        else
            text = asLines ? toJson(rejected, connector) + '\n' : toText(rejected, connector);
        isFirst = false;
        return !stop.stop_requested() && output.write(text);
    });
    if (read && stop.stop_requested())
        return fail({.kind = ErrorKind::Cancelled, .detail = CliWording::tr("Reading was stopped.")});
    return read;
}

int showRejected(const Options &options, const CommandContext &context)
{
    const auto refuse = [&](const Error &error) {
        return reportError(error, context, CliWording::tr("Cannot show the rejected records"));
    };
    const auto data = context.dataDirectory();
    auto reader = openReader(data);
    if (!reader)
        return refuse(reader.error());
    const auto ids = connectorIds(options.connectors, data, *reader);
    if (!ids)
        return refuse(ids.error());
    const auto connectors = ConnectorRepository(data).load();
    if (!connectors)
        return refuse(connectors.error());
    QHash<QString, QString> names;
    for (const auto &connector : *connectors)
        names.insert(connector.id, connector.name);
    return runOffMainThread([&](std::stop_token stop) {
        OutputStream output;
        bool open = !context.json || output.write("{\"rejected\":[");
        Result<void> read;
        if (*reader && open)
            read = writeRejected(**reader, *ids, names, context, options.output == "ndjson", output, stop);
        open = open && (!context.json || output.write("]}\n")) && output.flush();
        CommandContext onStandardError;
        if (!read)
            return reportError(
                read.error(), onStandardError, CliWording::tr("Cannot show the rejected records"));
        return output.failure() ? reportError(
                   *output.failure(), onStandardError, CliWording::tr("Cannot show the rejected records"))
                                : int(ExitDone);
    });
}

} // namespace

void addRejectedCommand(CLI::App &app, CommandContext &context)
{
    const auto options = std::make_shared<Options>();
    auto *command = app.add_subcommand(
        "rejected", CliWording::tr("Show raw records that could not be mapped").toStdString());
    addList(*command, "--connector", options->connectors,
        CliWording::tr("Only those of this connector, by name or id").toStdString())
        ->type_name("NAME");
    command
        ->add_option(
            "--output", options->output, CliWording::tr("ndjson: one JSON object a line").toStdString())
        ->check(CLI::IsMember({"ndjson"}));
    command->callback([options, &context] {
        context.action = [options, &context] { return showRejected(*options, context); };
    });
}

} // namespace workbench
