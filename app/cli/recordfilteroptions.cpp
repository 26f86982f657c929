#include "cli/recordfilteroptions.h"

#include "base/timetext.h"
#include "cli/command.h"
#include "cli/output.h"
#include "cli/wording.h"
#include "configuration/connectorrepository.h"
#include "query/expression.h"

#include <CLI/CLI.hpp>
#include <QDateTime>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *knownClasses[] = {
    "microsoft_defender_for_cloud_apps_activities", "microsoft_defender_for_cloud_apps_alerts"};

Result<IndexSet> indexSetOf(const QStringList &names)
{
    IndexSet indices = 0;
    for (const auto &name : names) {
        const auto index = indexFromName(name.toUtf8());
        if (!index)
            return fail({.kind = ErrorKind::InvalidConfiguration,
                .detail =
                    CliWording::tr("There is no index “%1”. Use windows_events, syslog or alerts.").arg(name),
                .field = u"index"_s});
        indices = IndexSet(indices | indexSet(*index));
    }
    return indices;
}

Result<std::optional<qint64>> momentOf(const QString &text, qint64 now, const QString &option)
{
    if (text.isEmpty())
        return std::optional<qint64>();
    const auto moment = parseTime(text, now, option);
    if (!moment)
        return fail(moment.error());
    return std::optional(*moment);
}

Result<std::vector<RecordReader::Kind>> storedKinds(std::optional<RecordReader> &reader)
{
    if (!reader)
        return std::vector<RecordReader::Kind>();
    return reader->kinds();
}

void noteUnknownClasses(const QStringList &names, const std::vector<RecordReader::Kind> &kinds)
{
    for (const auto &name : names) {
        const QByteArray msgClass = name.toUtf8();
        const bool isKnown = std::any_of(std::begin(knownClasses), std::end(knownClasses),
                                 [&](const char *known) { return msgClass == known; })
            || std::any_of(
                kinds.begin(), kinds.end(), [&](const auto &kind) { return kind.msgClass == msgClass; });
        if (!isKnown)
            printNote(CliWording::tr("No record has the msg_class “%1”.").arg(name));
    }
}

} // namespace

void addRecordFilterOptions(CLI::App &command, RecordFilterOptions &options)
{
    addList(command, "--index", options.indices,
        CliWording::tr("windows_events, syslog, alerts; all of them if none is given").toStdString())
        ->type_name("INDEX,…");
    addList(command, "--msg-class", options.msgClasses,
        CliWording::tr("Only records of this msg_class").toStdString())
        ->type_name("CLASS");
    addList(command, "--connector", options.connectors,
        CliWording::tr("Only records of this connector, by name or id").toStdString())
        ->type_name("NAME");
    addText(command, "--since", options.since, CliWording::tr("From this event time on").toStdString())
        ->type_name("TIME");
    addText(command, "--until", options.until, CliWording::tr("Up to this event time").toStdString())
        ->type_name("TIME");
    addText(command, "--query", options.query,
        CliWording::tr("Only records that match this search").toStdString(), EmptyText::Accepted)
        ->type_name("QUERY");
}

Result<std::optional<RecordReader>> openReader(const DataDirectory &data)
{
    const auto exists = fileExists(data.recordsFile());
    if (!exists)
        return fail(exists.error());
    if (!*exists)
        return std::optional<RecordReader>();
    auto reader = RecordReader::open(data.recordsFile());
    if (!reader)
        return fail(reader.error());
    return std::optional(std::move(*reader));
}

Result<RecordFilter> recordFilter(
    const RecordFilterOptions &options, const DataDirectory &data, std::optional<RecordReader> &reader)
{
    RecordFilter filter;
    const auto indices = indexSetOf(options.indices);
    if (!indices)
        return fail(indices.error());
    filter.indices = *indices;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto since = momentOf(options.since, now, u"since"_s);
    if (!since)
        return fail(since.error());
    filter.since = *since;
    const auto until = momentOf(options.until, now, u"until"_s);
    if (!until)
        return fail(until.error());
    filter.until = *until;
    if (!options.query.isEmpty()) {
        auto query = query::parse(options.query);
        if (!query)
            return fail(query.error());
        filter.query = std::move(*query);
    }
    const auto ids = connectorIds(options.connectors, data, reader);
    if (!ids)
        return fail(ids.error());
    filter.connectorIds = *ids;
    const auto kinds = storedKinds(reader);
    if (!kinds)
        return fail(kinds.error());
    noteUnknownClasses(options.msgClasses, *kinds);
    for (const auto &name : options.msgClasses)
        filter.msgClasses += name.toUtf8();
    return filter;
}

Result<QStringList> connectorIds(
    const QStringList &names, const DataDirectory &data, std::optional<RecordReader> &reader)
{
    QStringList ids;
    if (names.isEmpty())
        return ids;
    const auto kinds = storedKinds(reader);
    if (!kinds)
        return fail(kinds.error());
    for (const auto &name : names) {
        const auto connector = ConnectorRepository(data).find(name);
        if (connector) {
            ids += connector->id;
            continue;
        }
        const bool isStored = std::any_of(
            kinds->begin(), kinds->end(), [&](const auto &kind) { return kind.connectorId == name; });
        if (!isStored)
            return fail(connector.error());
        ids += name;
    }
    return ids;
}

} // namespace workbench
