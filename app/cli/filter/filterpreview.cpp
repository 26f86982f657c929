#include "cli/filter/filterpreview.h"

#include "cli/command.h"
#include "cli/output.h"
#include "cli/outputstream.h"
#include "cli/wording.h"
#include "configuration/connectorrepository.h"
#include "configuration/logfilterchange.h"
#include "configuration/logfilterrepository.h"
#include "connector/fieldrules.h"
#include "filter/filterrules.h"
#include "filter/filtertext.h"
#include "filter/lens/filterlens.h"
#include "record/jsonlayout.h"
#include "record/jsontext.h"

#include <algorithm>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t samplesShown = 10;

// The figures of all connectors that were asked.
struct Preview {
    qint64 records = 0, wouldDrop = 0, onlyThis = 0, alerts = 0, severeAlerts = 0;
    std::vector<qint64> conditionMatches;
    std::map<QByteArray, LensGroup> byMsgClass, bySeverity;
    std::vector<LensSample> samples;
};

void add(std::map<QByteArray, LensGroup> &sum, const std::map<QByteArray, LensGroup> &groups)
{
    for (const auto &[value, group] : groups) {
        sum[value].records += group.records;
        sum[value].dropped += group.dropped;
    }
}

// The previewed filter is the first of the request.
void add(Preview &sum, const LensAnswer &answer)
{
    const LensFilter &filter = answer.filters.front();
    sum.records += answer.records;
    sum.wouldDrop += filter.drops;
    sum.onlyThis += filter.dropsAlone;
    sum.alerts += filter.alerts;
    sum.severeAlerts += filter.severeAlerts;
    sum.conditionMatches.resize(filter.conditionMatches.size());
    for (size_t i = 0; i < filter.conditionMatches.size(); ++i)
        sum.conditionMatches[i] += filter.conditionMatches[i];
    add(sum.byMsgClass, answer.byMsgClass);
    add(sum.bySeverity, answer.bySeverity);
    for (const LensSample &sample : answer.droppedSamples) {
        if (sum.samples.size() < samplesShown)
            sum.samples.push_back(sample);
    }
}

// The filter beside those that the connector has.
Result<LensRequest> requestFor(
    const LogFilter &filter, const ConnectorConfig &connector, const DataDirectory &data)
{
    const auto attached = LogFilterRepository(data).attachedTo(connector);
    if (!attached)
        return fail(attached.error());
    LensRequest request{.filters = {filter}, .active = 1, .selected = 0};
    for (const LogFilter &other : *attached) {
        if (other.id == filter.id || !other.enabled || request.filters.size() == size_t(mostAttachedFilters))
            continue;
        request.active |= filterBit(request.filters.size());
        request.filters.push_back(other);
    }
    request.scope.connectorIds = QStringList{connector.id};
    return request;
}

Result<QList<ConnectorConfig>> askedConnectors(
    const LogFilter &filter, const QString &name, const DataDirectory &data)
{
    const ConnectorRepository repository(data);
    if (!name.isEmpty())
        return repository.find(name).map([](const ConnectorConfig &one) { return QList{one}; });
    auto connectors = repository.load();
    if (connectors)
        connectors->removeIf([&filter](const ConnectorConfig &one) { return !filter.isFor(one.tenantName); });
    return connectors;
}

Result<Preview> previewOf(const LogFilter &filter, const QList<ConnectorConfig> &connectors,
    const DataDirectory &data, const std::stop_token &stop)
{
    Preview preview;
    preview.conditionMatches.resize(filter.conditions.size());
    FilterLens lens(data.recordsFile());
    for (const ConnectorConfig &connector : connectors) {
        const auto request = requestFor(filter, connector, data);
        if (!request)
            return fail(request.error());
        const auto answer = lens.measure(*request, stop);
        if (!answer)
            return fail(answer.error());
        add(preview, *answer);
    }
    return preview;
}

QByteArray member(const char *name, qint64 value)
{
    return '"' + QByteArray(name) + "\":" + QByteArray::number(value);
}

QByteArray groupsJson(const std::map<QByteArray, LensGroup> &groups)
{
    QByteArrayList list;
    for (const auto &[value, group] : groups)
        list += "{\"value\":" + (value.isEmpty() ? QByteArray("null") : jsonString(value)) + ','
            + member("records", group.records) + ',' + member("would_drop", group.dropped) + '}';
    return '[' + list.join(',') + ']';
}

QByteArray toJson(const LogFilter &filter, const Preview &preview)
{
    QByteArrayList conditions;
    for (size_t i = 0; i < filter.conditions.size(); ++i)
        conditions += "{\"condition\":" + jsonString(conditionText(filter.conditions[i]).toUtf8()) + ','
            + member("matches", preview.conditionMatches[i]) + '}';
    QByteArrayList samples;
    for (const LensSample &sample : preview.samples)
        samples += jsonOnOneLine(sample.json);
    return "{\"filter\":" + jsonString(filter.name.toUtf8()) + ',' + member("records", preview.records) + ','
        + member("would_drop", preview.wouldDrop) + ',' + member("only_this", preview.onlyThis) + ','
        + member("alerts", preview.alerts) + ',' + member("severe_alerts", preview.severeAlerts)
        + ",\"conditions\":[" + conditions.join(',') + "],\"by_msg_class\":" + groupsJson(preview.byMsgClass)
        + ",\"by_severity\":" + groupsJson(preview.bySeverity) + ",\"samples\":[" + samples.join(',')
        + "]}\n";
}

QByteArray toText(const LogFilter &filter, const Preview &preview)
{
    const double share =
        preview.records == 0 ? 0 : 100.0 * double(preview.wouldDrop) / double(preview.records);
    QStringList lines{
        CliWording::tr("%1 would drop %2 of %3 records (%4 %). %5 of them are dropped by this filter "
                       "alone.")
            .arg(filter.name, QString::number(preview.wouldDrop), QString::number(preview.records),
                QString::number(share, 'f', 1), QString::number(preview.onlyThis))};
    for (size_t i = 0; i < filter.conditions.size(); ++i)
        lines.append(
            CliWording::tr("  %1: matches %2")
                .arg(conditionText(filter.conditions[i]), QString::number(preview.conditionMatches[i])));
    for (const auto &[value, group] : preview.byMsgClass)
        lines.append(u"  %1: %2 / %3"_s.arg(
            QString::fromUtf8(value), QString::number(group.dropped), QString::number(group.records)));
    if (preview.alerts > 0)
        lines.append(CliWording::tr("Attention: it drops %1 alerts, %2 of medium severity or above.")
                         .arg(preview.alerts)
                         .arg(preview.severeAlerts));
    if (2 * preview.wouldDrop > preview.records)
        lines.append(CliWording::tr("Attention: it drops more than half of all records."));
    return lines.join(u'\n').toUtf8() + '\n';
}

} // namespace

int previewFilter(const QString &nameOrId, const QString &connector, const CommandContext &context)
{
    const auto refuse = [&](const Error &error) {
        return reportError(
            error, context, CliWording::tr("Cannot preview the log filter %1").arg(echoed(nameOrId)));
    };
    const auto data = context.dataDirectory();
    const auto filter = LogFilterRepository(data).find(nameOrId);
    if (!filter)
        return refuse(filter.error());
    if (const auto checked = checkFilter(*filter); !checked)
        return refuse(checked.error());
    const auto connectors = askedConnectors(*filter, connector, data);
    if (!connectors)
        return refuse(connectors.error());
    return runOffMainThread([&](std::stop_token stop) {
        const auto preview = previewOf(*filter, *connectors, data, stop);
        if (!preview)
            return refuse(preview.error());
        OutputStream output;
        if (output.write(context.json ? toJson(*filter, *preview) : toText(*filter, *preview)))
            (void)output.flush();
        return output.failure() ? refuse(*output.failure()) : int(ExitDone);
    });
}

} // namespace workbench
