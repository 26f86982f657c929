#include "ui/connectorlist/standing.h"

#include "base/errorexplanation.h"
#include "base/joinedtext.h"
#include "connector/fieldrules.h"
#include "connectors/catalogue.h"
#include "ui/shared/formatting.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <QUrl>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int expiredSecretCode = 7000222; // AADSTS7000222: the client secret keys are expired.
using Kind = CollectorState::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ConnectorStanding)
};

QString testedSummary(const ConnectorOverview &overview)
{
    if (!overview.test)
        return Words::tr("Not tested yet");
    const QString time = clockText(overview.test->finishedAt).left(5);
    return overview.test->isPassed ? Words::tr("Tested %1 · all checks passed").arg(time)
                                   : Words::tr("Tested %1 · failed").arg(time);
}

QString throttledSummary(const ConnectorOverview &overview)
{
    if (overview.live.kind == Kind::Retrying)
        return Words::tr("The next poll asks again, nothing skipped");
    return Words::tr("Same request again, nothing skipped");
}

bool isCollectingNow(const ConnectorOverview &overview)
{
    return overview.live.kind == Kind::Collecting || overview.status.state == ConnectorState::Running;
}

Standing withError(const ConnectorOverview &overview, const Error &error)
{
    Standing standing{
        .mark = StatusMark::Failed, .openStep = {}, .summary = explain(error).title, .needsAttention = true};
    if (isSecretExpired(error))
        standing.mark = StatusMark::SecretExpired;
    else if (error.kind == ErrorKind::Throttled) {
        standing.mark = StatusMark::Throttled;
        standing.summary = throttledSummary(overview);
    } else if (isKeychainError(error))
        standing.openStep = error.field == u"proxy"_s ? Words::tr("Waits for the proxy's password")
                                                      : Words::tr("Waits for the client secret");
    else if (isTransient(error.kind))
        standing.openStep = Words::tr("Tries again by itself");
    return standing;
}

// Of a connector that is allowed to collect.
Standing collectingStanding(const ConnectorOverview &overview, const ListContext &context)
{
    const auto error = presentError(overview);
    if (error && isSecretExpired(*error))
        return withError(overview, *error);
    if (overview.status.state == ConnectorState::NeedsSecret)
        return {.mark = StatusMark::Failed,
            .openStep = Words::tr("Needs its client secret"),
            .summary = overview.status.message,
            .needsAttention = true};
    if (!isInReach(overview, context))
        return {.mark = StatusMark::Offline,
            .openStep = {},
            .summary = Words::tr("Waits for the network, cursor kept"),
            .needsAttention = false};
    if (throttledUntil(overview, context.now))
        return {.mark = StatusMark::Throttled,
            .openStep = {},
            .summary = throttledSummary(overview),
            .needsAttention = true};
    if (isCollectingNow(overview))
        return {.mark = StatusMark::Collecting,
            .openStep = {},
            .summary = overview.storedNow > 0
                ? Words::tr("%1 records stored so far").arg(numberText(overview.storedNow))
                : testedSummary(overview),
            .needsAttention = false};
    if (error)
        return withError(overview, *error);
    if (overview.status.state == ConnectorState::Failed)
        return {.mark = StatusMark::Failed,
            .openStep = {},
            .summary = overview.status.message,
            .needsAttention = true};
    if (!overview.test && !overview.lastRun)
        return {.mark = StatusMark::NotTested,
            .openStep = {},
            .summary = Words::tr("Not tested yet"),
            .needsAttention = false};
    const bool isDegraded = overview.status.state == ConnectorState::Degraded;
    return {.mark = StatusMark::Active,
        .openStep = isDegraded ? Words::tr("Last run incomplete") : QString(),
        .summary = isDegraded ? overview.status.message : testedSummary(overview),
        .needsAttention = false};
}

} // namespace

bool isInReach(const ConnectorOverview &overview, const ListContext &context)
{
    return context.isOnline || isLoopbackHost(QUrl(overview.connector.apiUrl).host());
}

bool isSecretExpired(const Error &error)
{
    return error.entraCode == expiredSecretCode;
}

bool isKeychainError(const Error &error)
{
    return error.kind == ErrorKind::SecretUnavailable;
}

bool isSecretError(const Error &error)
{
    return error.kind == ErrorKind::BadCredentials || isKeychainError(error) || error.entraCode != 0;
}

std::optional<Error> presentError(const ConnectorOverview &overview)
{
    if (overview.live.kind == Kind::Retrying || overview.live.kind == Kind::NeedsAttention)
        return overview.live.error;
    if (overview.live.kind == Kind::Stopped && overview.live.error)
        return overview.live.error;
    if (overview.status.state != ConnectorState::Failed)
        return {};
    std::optional<RunSummary> newest;
    for (const FeedOverview &feed : overview.feeds) {
        const auto &run = feed.state.lastRun;
        if (run && run->error && (!newest || run->finishedAt > newest->finishedAt))
            newest = run;
    }
    // A test that failed after the last run is what the status speaks of then.
    if (!newest
        || (overview.test && !overview.test->isPassed && overview.test->finishedAt > newest->finishedAt))
        return {};
    return newest->error;
}

std::optional<qint64> throttledUntil(const ConnectorOverview &overview, qint64 now)
{
    std::optional<qint64> until;
    if (overview.pace.throttledFor.count() > 0)
        until = overview.readAt + overview.pace.throttledFor.count();
    const auto error = presentError(overview);
    if (error && error->kind == ErrorKind::Throttled && overview.live.until > 0)
        until = qMax(until.value_or(0), overview.live.until);
    if (until && *until <= now)
        return {};
    return until;
}

std::optional<qint64> nextPoll(const ConnectorOverview &overview)
{
    if (!overview.connector.active || overview.status.state == ConnectorState::NotInProfile)
        return {};
    if (overview.live.kind == Kind::NeedsAttention)
        return {};
    if ((overview.live.kind == Kind::Waiting || overview.live.kind == Kind::Retrying)
        && overview.live.until > 0)
        return overview.live.until;
    return overview.nextRun;
}

QString shortCountdown(qint64 milliseconds)
{
    return lagText(qMax<qint64>(0, milliseconds));
}

QString nextRunText(const ConnectorOverview &overview, const ListContext &context)
{
    if (overview.status.state == ConnectorState::NotInProfile)
        return Words::tr("not started");
    if (!overview.connector.active)
        return Words::tr("paused");
    if (overview.live.kind == Kind::NeedsAttention || overview.status.state == ConnectorState::NeedsSecret)
        return Words::tr("stopped");
    if (!isInReach(overview, context))
        return Words::tr("waiting");
    if (const auto until = throttledUntil(overview, context.now))
        return Words::tr("in %1").arg(shortCountdown(*until - context.now));
    if (isCollectingNow(overview))
        return Words::tr("now");
    const auto error = presentError(overview);
    if (error && !isTransient(error->kind) && overview.live.kind != Kind::Retrying)
        return Words::tr("stopped");
    const auto next = nextPoll(overview);
    if (!next)
        return Words::tr("not started");
    if (overview.live.kind == Kind::Retrying)
        return Words::tr("in %1").arg(shortCountdown(*next - context.now));
    return *next <= context.now ? Words::tr("due") : clockText(*next);
}

QString contentTypeLabel(const ConnectorConfig &connector, const QString &contentType)
{
    if (const ConnectorType *type = connectorType(connector.type)) {
        for (const ContentType &known : type->contentTypes) {
            if (known.id == contentType)
                return known.label;
        }
    }
    return visibleText(contentType);
}

QString connectorTypeLabel(const ConnectorConfig &connector)
{
    const ConnectorType *type = connectorType(connector.type);
    QString name = type ? type->name : visibleText(connector.type);
    // The maker's name is the same for all and takes the room of the rest.
    const QString maker = u"Microsoft "_s;
    return name.startsWith(maker) ? name.mid(maker.size()) : name;
}

Standing standingOf(const ConnectorOverview &overview, const ListContext &context)
{
    Standing standing;
    if (overview.status.state == ConnectorState::NotInProfile) {
        const bool isFailed = overview.test && !overview.test->isPassed;
        standing = {.mark = isFailed ? StatusMark::Failed
                : overview.test      ? StatusMark::Paused
                                     : StatusMark::NotTested,
            .openStep = Words::tr("Needs a Data Analyzer profile"),
            .summary = isFailed ? overview.test->message : testedSummary(overview),
            .needsAttention = isFailed};
    } else if (!overview.connector.active) {
        standing = {.mark = StatusMark::Paused,
            .openStep = {},
            .summary = testedSummary(overview),
            .needsAttention = false};
    } else {
        standing = collectingStanding(overview, context);
    }
    if (!context.testing.isEmpty() && context.testing == overview.connector.id) {
        standing.mark = StatusMark::Testing;
        standing.summary = Words::tr("A test is running");
    }
    return standing;
}

QString listSubtitle(const QList<ConnectorOverview> &overviews, const ListContext &context)
{
    if (overviews.isEmpty())
        return Words::tr("None yet.");
    QStringList names;
    for (const ConnectorOverview &overview : overviews) {
        if (standingOf(overview, context).needsAttention)
            names << visibleText(overview.connector.name);
    }
    const QString count = overviews.size() == 1
        ? Words::tr("1 connector.")
        : Words::tr("%1 connectors.").arg(numberText(overviews.size()));
    if (names.isEmpty())
        return Words::tr("%1 All fine.", "after the number of connectors").arg(count);
    const QString list = joinedList(names);
    return names.size() == 1
        ? Words::tr("%1 1 needs attention: %2.").arg(count, list)
        : Words::tr("%1 %2 need attention: %3.").arg(count, numberText(names.size()), list);
}

} // namespace workbench
