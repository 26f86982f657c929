#include "cli/countcommand.h"

#include "cli/command.h"
#include "cli/output.h"
#include "cli/recordfilteroptions.h"
#include "cli/recordoutput.h"
#include "cli/visibletext.h"
#include "cli/wording.h"
#include "record/jsontext.h"

#include <CLI/CLI.hpp>
#include <algorithm>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

struct Options {
    RecordFilterOptions filter;
    QString by;
};

struct Counted {
    qint64 total = 0;
    std::vector<ValueCount> groups;
};

Result<Counted> counted(
    RecordReader &reader, const RecordFilter &filter, const QString &by, std::stop_token stop)
{
    Counted result;
    const auto total = reader.count(filter, stop);
    if (!total)
        return fail(total.error());
    result.total = *total;
    if (by.isEmpty())
        return result;
    auto groups = reader.countBy(filter, by.toUtf8(), stop);
    if (!groups)
        return fail(groups.error());
    result.groups = std::move(*groups);
    return result;
}

QByteArray toJson(const Counted &result, bool grouped)
{
    QByteArray json = "{\"total\":" + QByteArray::number(result.total);
    if (grouped) {
        QByteArrayList groups;
        for (const auto &group : result.groups)
            groups += "{\"value\":" + (group.value.isEmpty() ? QByteArray("null") : jsonString(group.value))
                + ",\"count\":" + QByteArray::number(group.count) + '}';
        json += ",\"groups\":[" + groups.join(',') + ']';
    }
    return json + "}\n";
}

QByteArray toText(const Counted &result, bool grouped)
{
    if (!grouped)
        return QByteArray::number(result.total) + '\n';
    const auto width = std::max(QByteArray::number(result.total).size(), qsizetype(8));
    const auto line = [&](qint64 count, const QString &text) {
        return QByteArray::number(count).rightJustified(width) + "  " + text.toUtf8() + '\n';
    };
    QByteArray text;
    for (const auto &group : result.groups)
        text += line(group.count,
            group.value.isEmpty() ? CliWording::tr("(none)") : visible(QString::fromUtf8(group.value)));
    return text + line(result.total, CliWording::tr("records"));
}

int showCount(const Options &options, const CommandContext &context)
{
    const auto refuse = [&](const Error &error) {
        return reportError(error, context, CliWording::tr("Cannot count the records"));
    };
    const bool grouped = !options.by.isEmpty();
    if (grouped) {
        if (auto field = query::fieldFromName(options.by); !field) {
            Error error = field.error();
            error.field = u"by"_s;
            return refuse(error);
        }
    }
    const auto data = context.dataDirectory();
    auto reader = openReader(data);
    if (!reader)
        return refuse(reader.error());
    const auto filter = recordFilter(options.filter, data, *reader);
    if (!filter)
        return refuse(filter.error());
    return runOffMainThread([&](std::stop_token stop) {
        const auto result =
            *reader ? counted(**reader, *filter, options.by, stop) : Result<Counted>(Counted());
        if (!result)
            return refuse(result.error());
        OutputStream output;
        if (output.write(context.json ? toJson(*result, grouped) : toText(*result, grouped)))
            (void)output.flush();
        return output.failure() ? refuse(*output.failure()) : int(ExitDone);
    });
}

} // namespace

void addCountCommand(CLI::App &app, CommandContext &context)
{
    const auto options = std::make_shared<Options>();
    auto *command = app.add_subcommand("count", CliWording::tr("Count stored records").toStdString());
    addRecordFilterOptions(*command, options->filter);
    addText(*command, "--by", options->by, CliWording::tr("Count for each value of this field").toStdString())
        ->type_name("FIELD");
    command->callback([options, &context] {
        context.action = [options, &context] { return showCount(*options, context); };
    });
}

} // namespace workbench
