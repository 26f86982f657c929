#include "overview/connectoroverview.h"

#include "sqlite/database.h"
#include "storage/feedledger.h"
#include "storage/recordreader.h"
#include "storage/schema.h"

#include <QCoreApplication>
#include <QFile>
#include <QUrl>
#include <algorithm>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int runsLookedAt = 200; // A day of runs at the usual interval; older errors are the Activity log's.
constexpr size_t errorsShown = 3;

Result<void> readRuns(sqlite::Database &database, ConnectorOverview &overview)
{
    FeedLedger ledger(database);
    for (FeedOverview &feed : overview.feeds) {
        auto state = ledger.state(overview.connector.id, feed.contentType);
        if (!state)
            return fail(state.error());
        feed.state = std::move(*state);
        overview.storedRecords += feed.state.stored;
    }
    auto runs = ledger.runs(overview.connector.id, {}, runsLookedAt);
    if (!runs)
        return fail(runs.error());
    for (RunSummary &run : *runs) {
        if (run.result == RunResult::Ok || run.result == RunResult::Running)
            continue;
        overview.lastErrors.push_back(std::move(run));
        if (overview.lastErrors.size() == errorsShown)
            break;
    }
    return {};
}

// Raw records only, as `stored` counts them: the alerts made from them are in the index Alerts alone.
Result<void> readHours(const DataDirectory &data, ConnectorOverview &overview)
{
    auto reader = RecordReader::open(data.recordsFile());
    if (!reader)
        return fail(reader.error());
    constexpr qint64 hour = schema::millisecondsPerHour;
    RecordFilter filter;
    filter.indices = Index::WindowsEvents | Index::Syslog;
    filter.connectorIds = {overview.connector.id};
    const qint64 hours = qint64(overview.hourly.size());
    const qint64 firstHour = schema::hourOf(overview.readAt) - hours + 1;
    const auto histogram = reader->histogram(filter, firstHour * hour, hour, int(hours));
    if (!histogram)
        return fail(histogram.error());
    for (const HistogramSeries &series : *histogram) {
        for (size_t index = 0; index < overview.hourly.size(); ++index)
            overview.hourly[index] += series.counts[index];
    }
    filter.since = overview.readAt - hours * hour + 1;
    filter.until = overview.readAt;
    const auto day = reader->count(filter);
    if (!day)
        return fail(day.error());
    overview.recordsOf24h = *day;
    return {};
}

Result<void> readStore(const DataDirectory &data, ConnectorOverview &overview)
{
    auto database = schema::openIfMade(data.recordsFile());
    if (!database)
        return fail(database.error());
    if (!*database)
        return {};
    return readRuns(**database, overview).and_then([&] { return readHours(data, overview); });
}

Result<void> readPace(const DataDirectory &data, const Settings &settings, ConnectorOverview &overview)
{
    overview.pace.limit = settings.requestCeiling;
    if (!QFile::exists(data.paceFile()))
        return {};
    const auto pace = RequestPace::open(data.paceFile(), overview.connector.tenantId,
        QUrl(overview.connector.apiUrl).authority(), settings.requestCeiling);
    if (!pace)
        return fail(pace.error());
    const auto usage = pace->usage();
    if (!usage)
        return fail(usage.error());
    overview.pace = *usage;
    return {};
}

void showElsewhere(ConnectorOverview &overview, const LeaseHolder &holder)
{
    overview.elsewhere = holder;
    overview.isSecretStored = true; // Wherever it is, who collects has it.
    if (!holder.activity)
        return;
    overview.live = holder.activity->state;
    overview.storedNow = holder.activity->storedNow;
}

// As statusFacts(), from what is already read.
ConnectorStatus statusOf(const ConnectorOverview &overview, bool isHeld)
{
    StatusFacts facts{.isSecretStored = overview.isSecretStored,
        .isCollecting = false,
        .lastRuns = {},
        .test = overview.test};
    for (const FeedOverview &feed : overview.feeds) {
        if (feed.state.lastRun)
            facts.addLastRun(*feed.state.lastRun, isHeld);
    }
    return connectorStatus(overview.connector, facts);
}

void setRunTimes(ConnectorOverview &overview)
{
    for (const FeedOverview &feed : overview.feeds) {
        if (feed.state.lastRun)
            overview.lastRun = std::max(overview.lastRun.value_or(0), feed.state.lastRun->startedAt);
    }
    overview.nextRun = nextRunAfter(overview.connector, overview.lastRun);
}

} // namespace

Result<ConnectorOverview> readConnectorOverview(const DataDirectory &data, const ConnectorConfig &connector,
    const Settings &settings, bool isSecretStored, qint64 now)
{
    ConnectorOverview overview;
    overview.connector = connector;
    overview.isSecretStored = isSecretStored;
    overview.readAt = now;
    overview.test = lastTest(data, connector.id);
    for (const QString &contentType : connector.contentTypes)
        overview.feeds.push_back({.contentType = contentType, .state = {}});
    if (const auto read = readStore(data, overview); !read)
        return fail(read.error());
    if (const auto read = readPace(data, settings, overview); !read)
        return fail(read.error());
    const auto holder = CollectorLease::holder(data, connector.id);
    if (holder && holder->process.processId != QCoreApplication::applicationPid())
        showElsewhere(overview, *holder);
    overview.status = statusOf(overview, holder.has_value());
    setRunTimes(overview);
    return overview;
}

} // namespace workbench
