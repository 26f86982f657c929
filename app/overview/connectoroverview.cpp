#include "overview/connectoroverview.h"

#include "sqlite/database.h"
#include "storage/feedledger.h"
#include "storage/processlock.h"
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
constexpr qint64 millisecondsPerMinute = 60'000;

// False also while a collector is making it: the file is there before its tables are.
Result<bool> isStoreMade(const DataDirectory &data)
{
    const auto exists = fileExists(data.recordsFile());
    if (!exists || !*exists)
        return exists;
    auto database = sqlite::Database::open(data.recordsFile(), sqlite::Database::Mode::ReadOnly);
    if (!database)
        return fail(database.error());
    return schema::storedVersion(*database).map([](int version) { return version != 0; });
}

Result<void> readRuns(const DataDirectory &data, ConnectorOverview &overview)
{
    auto database = sqlite::Database::open(data.recordsFile(), sqlite::Database::Mode::ReadOnly);
    if (!database)
        return fail(database.error());
    if (const auto checked = schema::checkVersion(*database); !checked)
        return checked;
    FeedLedger ledger(*database);
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
    const auto countFrom = [&](qint64 since, qint64 until) {
        filter.since = since;
        filter.until = until;
        return reader->count(filter);
    };
    const qint64 firstHour = schema::hourOf(overview.readAt) - qint64(overview.hourly.size()) + 1;
    for (size_t index = 0; index < overview.hourly.size(); ++index) {
        const qint64 start = (firstHour + qint64(index)) * hour;
        const auto counted = countFrom(start, start + hour - 1);
        if (!counted)
            return fail(counted.error());
        overview.hourly[index] = *counted;
    }
    const auto day = countFrom(overview.readAt - qint64(overview.hourly.size()) * hour + 1, overview.readAt);
    if (!day)
        return fail(day.error());
    overview.recordsOf24h = *day;
    return {};
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

// As statusFacts(), from what is already read.
ConnectorStatus statusOf(const ConnectorOverview &overview, bool isHeld)
{
    StatusFacts facts{.isSecretStored = overview.isSecretStored,
        .isCollecting = false,
        .lastRuns = {},
        .test = overview.test};
    for (const FeedOverview &feed : overview.feeds) {
        if (!feed.state.lastRun)
            continue;
        if (feed.state.lastRun->result == RunResult::Running && isHeld)
            facts.isCollecting = true;
        else
            facts.lastRuns.push_back(*feed.state.lastRun);
    }
    return connectorStatus(overview.connector, facts);
}

void setRunTimes(ConnectorOverview &overview)
{
    for (const FeedOverview &feed : overview.feeds) {
        if (feed.state.lastRun)
            overview.lastRun = std::max(overview.lastRun.value_or(0), feed.state.lastRun->startedAt);
    }
    const bool collects = overview.status.state != ConnectorState::NotInProfile
        && overview.status.state != ConnectorState::Inactive;
    if (overview.lastRun && collects)
        overview.nextRun =
            *overview.lastRun + qint64(overview.connector.intervalMinutes) * millisecondsPerMinute;
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
    const auto isMade = isStoreMade(data);
    if (!isMade)
        return fail(isMade.error());
    if (*isMade) {
        const auto read = readRuns(data, overview).and_then([&] { return readHours(data, overview); });
        if (!read)
            return fail(read.error());
    }
    if (const auto read = readPace(data, settings, overview); !read)
        return fail(read.error());
    const auto holder = ProcessLock::holder(data.lockFile(u"collect-"_s + connector.id));
    overview.isHeldElsewhere = holder && holder->processId != QCoreApplication::applicationPid();
    overview.status = statusOf(overview, holder.has_value());
    setRunTimes(overview);
    return overview;
}

} // namespace workbench
