#include "cli/recordcommand.h"

#include "cli/command.h"
#include "cli/output.h"
#include "cli/recordfilteroptions.h"
#include "cli/recordoutput.h"
#include "cli/visibletext.h"
#include "cli/wording.h"
#include "connectors/defender/defendermapping.h"
#include "record/jsonlayout.h"
#include "record/jsontext.h"

#include <CLI/CLI.hpp>
#include <algorithm>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

struct Options {
    QString uuid;
    bool raw = false;
    bool mapping = false;
};

struct KindText {
    char sign;
    const char *name; // In JSON.
};

KindText textOf(defender::MappingLine::Kind kind)
{
    switch (kind) {
    case defender::MappingLine::Kind::Copied: return {'=', "copied"};
    case defender::MappingLine::Kind::Changed: return {'~', "changed"};
    case defender::MappingLine::Kind::Added: return {'+', "added"};
    case defender::MappingLine::Kind::KeptRaw: return {' ', "kept_raw"};
    }
    Q_UNREACHABLE();
}

QByteArray mappingJson(const QString &uuid, const std::vector<defender::MappingLine> &lines)
{
    QByteArrayList parts;
    for (const auto &line : lines) {
        QByteArrayList members{
            "\"kind\":\"" + QByteArray(textOf(line.kind).name) + '"', "\"field\":" + jsonString(line.field)};
        if (!line.rawField.isEmpty())
            members += "\"raw_field\":" + jsonString(line.rawField);
        if (!line.value.isEmpty())
            members += "\"value\":" + jsonOnOneLine(line.value);
        if (!line.rawValue.isEmpty())
            members += "\"raw_value\":" + jsonOnOneLine(line.rawValue);
        parts += '{' + members.join(',') + '}';
    }
    return "{\"record\":" + jsonString(uuid.toUtf8()) + ",\"mapping\":[" + parts.join(',') + "]}\n";
}

QByteArray mappingText(const std::vector<defender::MappingLine> &lines)
{
    const auto count = [&](defender::MappingLine::Kind kind) {
        return std::count_if(lines.begin(), lines.end(), [&](const auto &line) { return line.kind == kind; });
    };
    using Kind = defender::MappingLine::Kind;
    QString text = CliWording::tr("%1 copied, %2 added, %3 changed, %4 kept raw")
                       .arg(count(Kind::Copied))
                       .arg(count(Kind::Added))
                       .arg(count(Kind::Changed))
                       .arg(count(Kind::KeptRaw))
        + u'\n';
    const auto shown = [](const QByteArray &json) { return visible(QString::fromUtf8(jsonOnOneLine(json))); };
    for (const auto &line : lines) {
        text += QChar::fromLatin1(textOf(line.kind).sign) + u" "_s + visible(QString::fromUtf8(line.field));
        if (!line.value.isEmpty())
            text += u"  "_s + shown(line.value);
        if (line.kind == Kind::Copied)
            text += u"  ← "_s + visible(QString::fromUtf8(line.rawField));
        else if (line.kind == Kind::Changed)
            text += u"  ← %1  %2"_s.arg(visible(QString::fromUtf8(line.rawField)), shown(line.rawValue));
        text += u'\n';
    }
    return text.toUtf8();
}

Result<QByteArray> outputOf(const Options &options, RecordReader &reader, bool asJson)
{
    const QByteArray uuid = options.uuid.toUtf8();
    auto found = options.raw ? reader.rawBytes(uuid) : reader.recordJson(uuid);
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail({.kind = ErrorKind::NotFound,
            .detail = CliWording::tr("No record has this stellar_uuid."),
            .field = u"uuid"_s});
    // The bytes as they came and nothing else, so that they can be compared with what the API sent.
    if (options.raw)
        return std::move(**found);
    if (!options.mapping)
        return (asJson ? jsonOnOneLine(**found) : indentedJson(**found)) + '\n';
    const auto lines = defender::explainMapping(**found);
    if (!lines)
        return fail(lines.error());
    return asJson ? mappingJson(options.uuid, *lines) : mappingText(*lines);
}

int showRecord(const Options &options, const CommandContext &context)
{
    const auto refuse = [&](const Error &error) {
        return reportError(
            error, context, CliWording::tr("Cannot show the record “%1”").arg(visible(options.uuid)));
    };
    auto reader = openReader(context.dataDirectory());
    if (!reader)
        return refuse(reader.error());
    if (!*reader)
        return refuse({.kind = ErrorKind::NotFound,
            .detail = CliWording::tr("Nothing has been stored yet."),
            .field = u"uuid"_s});
    const auto text = outputOf(options, **reader, context.json);
    if (!text)
        return refuse(text.error());
    OutputStream output;
    if (output.write(*text))
        (void)output.flush();
    return output.failure() ? refuse(*output.failure()) : int(ExitDone);
}

} // namespace

void addRecordCommand(CLI::App &app, CommandContext &context)
{
    const auto options = std::make_shared<Options>();
    auto *command = app.add_subcommand("record", CliWording::tr("Show one record").toStdString());
    addText(*command, "uuid", options->uuid, CliWording::tr("The record's stellar_uuid").toStdString())
        ->required()
        ->type_name("UUID");
    auto *raw = command->add_flag(
        "--raw", options->raw, CliWording::tr("The raw object, byte for byte as it came").toStdString());
    command
        ->add_flag("--mapping", options->mapping,
            CliWording::tr("How each field came from the raw object").toStdString())
        ->excludes(raw);
    command->callback([options, &context] {
        context.action = [options, &context] { return showRecord(*options, context); };
    });
}

} // namespace workbench
