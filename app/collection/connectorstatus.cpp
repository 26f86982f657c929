#include "collection/connectorstatus.h"

#include "base/errorexplanation.h"
#include "collection/collectorlease.h"
#include "storage/feedledger.h"
#include "storage/schema.h"

#include <QCoreApplication>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

class Wording {
    Q_DECLARE_TR_FUNCTIONS(ConnectorStatus)
};

bool isFailed(const RunSummary &run)
{
    return run.result == RunResult::Failed;
}

// The newest run decides the time, the worst one the state.
ConnectorStatus statusOfRuns(const std::vector<RunSummary> &runs)
{
    ConnectorStatus status{
        .state = ConnectorState::Ok, .message = Wording::tr("Collecting as planned."), .since = 0};
    size_t failed = 0;
    for (const RunSummary &run : runs) {
        status.since = qMax(status.since, run.finishedAt);
        failed += isFailed(run) ? 1 : 0;
        if (run.result == RunResult::Ok || run.result == RunResult::Running)
            continue;
        status.state = ConnectorState::Degraded;
        if (run.error)
            status.message = run.contentType + u": "_s + explain(*run.error).title;
        else if (run.rejected > 0)
            status.message = Wording::tr("Some records could not be mapped; they are kept as they came.");
        else
            status.message =
                Wording::tr("The last run may not have read everything. The next one goes on from there.");
    }
    if (failed > 0 && failed == runs.size())
        status.state = ConnectorState::Failed;
    return status;
}

} // namespace

QString stateName(ConnectorState state)
{
    switch (state) {
    case ConnectorState::NotInProfile: return u"not_in_profile"_s;
    case ConnectorState::Inactive: return u"inactive"_s;
    case ConnectorState::Pending: return u"pending"_s;
    case ConnectorState::Running: return u"running"_s;
    case ConnectorState::Ok: return u"ok"_s;
    case ConnectorState::Degraded: return u"degraded"_s;
    case ConnectorState::Failed: return u"failed"_s;
    case ConnectorState::NeedsSecret: return u"needs_secret"_s;
    }
    Q_UNREACHABLE();
}

void StatusFacts::addLastRun(const RunSummary &run, bool isHeld)
{
    // A run that never ended and whose process is gone has failed in its own way.
    if (run.result == RunResult::Running && isHeld)
        isCollecting = true;
    else
        lastRuns.push_back(run);
}

std::optional<qint64> nextRunAfter(const ConnectorConfig &connector, std::optional<qint64> lastRun)
{
    constexpr qint64 minute = 60'000;
    if (!lastRun || !connector.collects())
        return {};
    return *lastRun + connector.intervalMinutes * minute;
}

ConnectorStatus connectorStatus(const ConnectorConfig &connector, const StatusFacts &facts)
{
    if (connector.runsOnDataProcessor() && connector.profile.isEmpty())
        return {.state = ConnectorState::NotInProfile,
            .message = Wording::tr("In no Data Analyzer profile: nothing is collected."),
            .since = connector.createdAt};
    if (!connector.active)
        return {.state = ConnectorState::Inactive,
            .message = Wording::tr("Paused."),
            .since = connector.createdAt};
    if (!facts.isSecretStored)
        return {.state = ConnectorState::NeedsSecret,
            .message = Wording::tr("The client secret is missing: enter it again."),
            .since = connector.createdAt};
    ConnectorStatus status{.state = ConnectorState::Pending,
        .message = Wording::tr("Active; has not collected yet."),
        .since = connector.createdAt};
    if (!facts.lastRuns.empty())
        status = statusOfRuns(facts.lastRuns);
    const bool isTroubled =
        status.state == ConnectorState::Failed || status.state == ConnectorState::Degraded;
    if (facts.test && facts.test->finishedAt >= status.since) {
        if (facts.test->isPassed && isTroubled)
            status = {.state = ConnectorState::Pending,
                .message = Wording::tr("The last test passed; the next run will show whether data flows."),
                .since = facts.test->finishedAt};
        else if (!facts.test->isPassed)
            status = {.state = ConnectorState::Failed,
                .message = facts.test->message,
                .since = facts.test->finishedAt};
    }
    if (facts.isCollecting)
        status.state = ConnectorState::Running;
    return status;
}

Result<StatusFacts> statusFacts(
    const DataDirectory &data, const ConnectorConfig &connector, bool isSecretStored)
{
    StatusFacts facts{.isSecretStored = isSecretStored,
        .isCollecting = false,
        .lastRuns = {},
        .test = lastTest(data, connector.id)};
    auto database = schema::openIfMade(data.recordsFile());
    if (!database)
        return fail(database.error());
    if (!*database)
        return facts;
    FeedLedger ledger(**database);
    const bool isHeld = CollectorLease::holder(data, connector.id).has_value();
    for (const QString &contentType : connector.contentTypes) {
        const auto state = ledger.state(connector.id, contentType);
        if (!state)
            return fail(state.error());
        if (state->lastRun)
            facts.addLastRun(*state->lastRun, isHeld);
    }
    return facts;
}

} // namespace workbench
