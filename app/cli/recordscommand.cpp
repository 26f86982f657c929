#include "cli/recordscommand.h"

#include "cli/command.h"
#include "cli/output.h"
#include "cli/recordfilteroptions.h"
#include "cli/recordoutput.h"
#include "cli/wording.h"

#include <CLI/CLI.hpp>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

struct Options {
    RecordFilterOptions filter;
    qint64 limit = 100;
    std::string order = "newest";
    std::string output = "table";
    QStringList fields;
};

RecordOutput::Format formatOf(const Options &options, const CommandContext &context)
{
    if (context.json)
        return RecordOutput::Format::Document;
    if (options.output == "ndjson")
        return RecordOutput::Format::Ndjson;
    return options.output == "csv" ? RecordOutput::Format::Csv : RecordOutput::Format::Table;
}

Result<std::vector<query::Field>> fieldsOf(const QStringList &names)
{
    std::vector<query::Field> fields;
    for (const auto &name : names) {
        auto field = query::fieldFromName(name);
        if (!field) {
            Error error = field.error();
            error.field = u"fields"_s;
            return fail(std::move(error));
        }
        fields.push_back(std::move(*field));
    }
    return fields;
}

// A reader that went away is no error; a failure after the document began goes to standard error, where it
// breaks nothing.
int finished(const Result<void> &read, RecordOutput &output, const CommandContext &context)
{
    if (read && (output.finish() || !output.failure()))
        return ExitDone;
    if (!read && !output.failure())
        (void)output.finish();
    CommandContext forErrors;
    forErrors.json = context.json && !output.hasBegun();
    return reportError(
        read ? *output.failure() : read.error(), forErrors, CliWording::tr("Cannot show the records"));
}

int showRecords(const Options &options, const CommandContext &context)
{
    const auto refuse = [&](const Error &error) {
        return reportError(error, context, CliWording::tr("Cannot show the records"));
    };
    auto fields = fieldsOf(options.fields);
    if (!fields)
        return refuse(fields.error());
    const auto data = context.dataDirectory();
    auto reader = openReader(data);
    if (!reader)
        return refuse(reader.error());
    const auto filter = recordFilter(options.filter, data, *reader);
    if (!filter)
        return refuse(filter.error());
    RecordOutput output(formatOf(options, context), std::move(*fields));
    const auto order = options.order == "oldest" ? RecordOrder::OldestFirst : RecordOrder::NewestFirst;
    return runOffMainThread([&](std::stop_token stop) {
        Result<void> read;
        bool open = true;
        const auto write = [&](const StoredRecord &record) {
            open = output.write(record.json);
            return open;
        };
        if (*reader)
            read = (*reader)->read(*filter, order, options.limit, write, stop);
        if (read && !open)
            return output.failure() ? refuse(*output.failure()) : int(ExitDone);
        return finished(read, output, context);
    });
}

} // namespace

void addRecordsCommand(CLI::App &app, CommandContext &context)
{
    const auto options = std::make_shared<Options>();
    auto *command = app.add_subcommand("records", CliWording::tr("Show stored records").toStdString());
    addRecordFilterOptions(*command, options->filter);
    command
        ->add_option("--limit", options->limit,
            CliWording::tr("At most so many records; 0 means all (100)").toStdString())
        ->type_name("N")
        ->check(CLI::NonNegativeNumber);
    command
        ->add_option(
            "--order", options->order, CliWording::tr("newest or oldest first (newest)").toStdString())
        ->check(CLI::IsMember({"newest", "oldest"}));
    command
        ->add_option(
            "--output", options->output, CliWording::tr("table, ndjson or csv (table)").toStdString())
        ->check(CLI::IsMember({"table", "ndjson", "csv"}));
    addList(*command, "--fields", options->fields, CliWording::tr("Only these fields").toStdString())
        ->type_name("FIELD,…");
    command->callback([options, &context] {
        context.action = [options, &context] { return showRecords(*options, context); };
    });
}

} // namespace workbench
