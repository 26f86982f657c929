#include "cli/statuscommand.h"

#include "base/textcells.h"
#include "base/timetext.h"
#include "cli/command.h"
#include "cli/output.h"
#include "cli/runoutput.h"
#include "cli/secretaccess.h"
#include "cli/service/servicestate.h"
#include "cli/wording.h"
#include "collection/connectorstatus.h"
#include "configuration/connectorrepository.h"
#include "configuration/settings.h"
#include "http/requestpace.h"
#include "storage/feedledger.h"
#include "storage/schema.h"

#include <CLI/CLI.hpp>
#include <QFile>
#include <QJsonArray>
#include <QLocale>
#include <QUrl>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

struct Feed {
    QString contentType;
    FeedState state;
};

struct Report {
    ConnectorConfig connector;
    ConnectorStatus status;
    PaceUsage pace;
    std::vector<Feed> feeds;
    std::optional<qint64> lastRun, nextRun;
    std::optional<ServiceState> service;
};

Result<std::vector<Feed>> feedsOf(const ConnectorConfig &connector, const DataDirectory &data)
{
    std::vector<Feed> feeds;
    for (const QString &contentType : connector.contentTypes)
        feeds.push_back({.contentType = contentType, .state = {}});
    auto database = schema::openIfMade(data.recordsFile());
    if (!database)
        return fail(database.error());
    if (!*database)
        return feeds;
    FeedLedger ledger(**database);
    for (Feed &feed : feeds) {
        auto state = ledger.state(connector.id, feed.contentType);
        if (!state)
            return fail(state.error());
        feed.state = std::move(*state);
    }
    return feeds;
}

Result<PaceUsage> paceOf(const ConnectorConfig &connector, const DataDirectory &data, int ceiling)
{
    if (!QFile::exists(data.paceFile()))
        return PaceUsage{.limit = ceiling};
    const auto pace =
        RequestPace::open(data.paceFile(), connector.tenantId, QUrl(connector.apiUrl).authority(), ceiling);
    if (!pace)
        return fail(pace.error());
    return pace->usage();
}

std::optional<qint64> lastRunOf(const std::vector<Feed> &feeds)
{
    std::optional<qint64> last;
    for (const Feed &feed : feeds) {
        if (feed.state.lastRun)
            last = qMax(last.value_or(0), feed.state.lastRun->startedAt);
    }
    return last;
}

// A secret in the environment of the service cannot be seen from here; a run since it started shows that it
// is there.
bool isSecretOfService(const ConnectorConfig &connector, const std::optional<ServiceState> &service,
    std::optional<qint64> lastRun)
{
    return connector.secretStore == SecretStoreKind::Environment && service && service->state == u"active"_s
        && lastRun && *lastRun >= service->since;
}

Result<Report> gather(const QString &name, const DataDirectory &data)
{
    const auto connector = ConnectorRepository(data).find(name);
    if (!connector)
        return fail(connector.error());
    const auto settings = SettingsRepository(data).load();
    if (!settings)
        return fail(settings.error());
    auto feeds = feedsOf(*connector, data);
    if (!feeds)
        return fail(feeds.error());
    const auto lastRun = lastRunOf(*feeds);
    const auto service = serviceState(data);
    const auto facts = statusFacts(
        data, *connector, isSecretOfService(*connector, service, lastRun) || isSecretStored(*connector));
    if (!facts)
        return fail(facts.error());
    const auto pace = paceOf(*connector, data, settings->requestCeiling);
    if (!pace)
        return fail(pace.error());
    return Report{.connector = *connector,
        .status = connectorStatus(*connector, *facts),
        .pace = *pace,
        .feeds = std::move(*feeds),
        .lastRun = lastRun,
        .nextRun = nextRunAfter(*connector, lastRun),
        .service = service};
}

QJsonValue moment(const std::optional<qint64> &time)
{
    return time ? QJsonValue(*time) : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(const Report &report)
{
    QJsonArray feeds;
    for (const Feed &feed : report.feeds) {
        QJsonArray gaps;
        for (const CoverageGap &gap : feed.state.gaps)
            gaps.append(QJsonObject{
                {u"from"_s, gap.interval.from}, {u"to"_s, gap.interval.to}, {u"reason"_s, gap.reason}});
        feeds.append(
            QJsonObject{{u"content_type"_s, feed.contentType}, {u"cursor"_s, moment(feed.state.cursor)},
                {u"complete_through"_s, moment(feed.state.completeThrough)}, {u"gaps"_s, gaps},
                {u"stored"_s, feed.state.stored}});
    }
    QJsonObject object{{u"connector"_s, report.connector.name}, {u"state"_s, stateName(report.status.state)},
        {u"message"_s, report.status.message}, {u"since"_s, report.status.since},
        {u"active"_s, report.connector.active},
        {u"profile"_s, report.connector.profile.isEmpty() ? u"none"_s : report.connector.profile},
        {u"last_run"_s, moment(report.lastRun)}, {u"next_run"_s, moment(report.nextRun)},
        {u"budget"_s,
            QJsonObject{
                {u"limit"_s, report.pace.limit}, {u"used_last_minute"_s, report.pace.usedLastMinute}}},
        {u"content_types"_s, feeds}};
    if (report.service)
        object.insert(u"service"_s, serviceJson(*report.service));
    return object;
}

QString timeOrNever(const std::optional<qint64> &time)
{
    return time ? formatTime(*time) : CliWording::tr("never");
}

QList<LabelledValue> linesOf(const Feed &feed)
{
    const auto indented = [](const QString &label) { return u"  "_s + label; };
    QList<LabelledValue> lines{{.label = feed.contentType},
        {.label = indented(CliWording::tr("Stored")), .value = QLocale::c().toString(feed.state.stored)},
        {.label = indented(CliWording::tr("Cursor")), .value = timeOrNever(feed.state.cursor)},
        {.label = indented(CliWording::tr("Complete through")),
            .value = timeOrNever(feed.state.completeThrough)}};
    for (const CoverageGap &gap : feed.state.gaps)
        lines.append({.label = indented(CliWording::tr("Gap")),
            .value = formatTime(gap.interval.from) + u" – "_s + formatTime(gap.interval.to) + u"  "_s
                + gap.reason});
    return lines;
}

QString toText(const Report &report)
{
    QList<LabelledValue> lines{{.label = report.connector.name},
        {.label = CliWording::tr("State"),
            .value = u"%1: %2"_s.arg(stateName(report.status.state), report.status.message)},
        {.label = CliWording::tr("Last run"), .value = timeOrNever(report.lastRun)},
        {.label = CliWording::tr("Request budget"),
            .value = CliWording::tr("%1 of %2 in the last minute")
                         .arg(report.pace.usedLastMinute)
                         .arg(report.pace.limit)}};
    if (report.service)
        lines.append({.label = CliWording::tr("Service"), .value = serviceText(*report.service)});
    for (const Feed &feed : report.feeds)
        lines += linesOf(feed);
    return labelledLines(lines);
}

int showStatus(const QString &name, const CommandContext &context)
{
    const DataDirectory data = context.dataDirectory();
    const auto report = gather(name, data);
    if (!report)
        return reportError(
            report.error(), context, CliWording::tr("Cannot show the status of “%1”").arg(name));
    if (context.json)
        printJson(toJson(*report));
    else
        printLine(toText(*report));
    return ExitDone;
}

} // namespace

void addStatusCommand(CLI::App &app, CommandContext &context)
{
    const auto name = std::make_shared<QString>();
    auto *command = app.add_subcommand(
        "status", CliWording::tr("State, cursor, coverage and request budget of a connector").toStdString());
    addText(*command, "connector", *name, CliWording::tr("Name or id of the connector").toStdString())
        ->required();
    command->callback(
        [name, &context] { context.action = [name, &context] { return showStatus(*name, context); }; });
}

} // namespace workbench
