#include "ui/connectorlist/details/panelfacts.h"

#include "base/errorexplanation.h"
#include "ui/shared/formatting.h"

#include <QCoreApplication>
#include <QDateTime>
#include <algorithm>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ConnectorDetails)
};

using Step = StateLine::Step;

constexpr qint64 millisecondsPerMinute = 60'000;

bool hasRecovered(const ConnectorOverview &overview, const RunSummary &error)
{
    return std::any_of(overview.feeds.begin(), overview.feeds.end(), [&](const FeedOverview &feed) {
        const auto &run = feed.state.lastRun;
        return feed.contentType == error.contentType && run && run->id > error.id
            && run->result == RunResult::Ok;
    });
}

QString codeOf(const RunSummary &run)
{
    if (!run.error)
        return u"–"_s;
    if (run.error->httpStatus > 0)
        return QString::number(run.error->httpStatus);
    return run.error->kind == ErrorKind::Unreachable || run.error->kind == ErrorKind::TlsFailure
            || run.error->kind == ErrorKind::TimedOut
        ? Words::tr("net")
        : Words::tr("err");
}

QString titleOf(const RunSummary &run)
{
    if (run.error)
        return explain(*run.error).title;
    return run.result == RunResult::Interrupted ? Words::tr("The run was interrupted")
                                                : Words::tr("Some records could not be read");
}

QString shortMoment(qint64 time, qint64 now)
{
    return dayText(time) == dayText(now) ? clockText(time)
                                         : dayText(time).section(u' ', 0, 1) + u' ' + clockText(time).left(5);
}

} // namespace

QString lastRunSentence(const ConnectorOverview &overview)
{
    qint64 stored = 0, started = 0, finished = 0;
    for (const FeedOverview &feed : overview.feeds) {
        const auto &run = feed.state.lastRun;
        if (!run || run->result == RunResult::Running)
            continue;
        stored += run->stored;
        started = started == 0 ? run->startedAt : std::min(started, run->startedAt);
        finished = std::max(finished, run->finishedAt);
    }
    if (finished == 0)
        return Words::tr("No run yet.");
    const QString time = durationText(finished - started);
    return stored == 1 ? Words::tr("Last run stored 1 record in %1.").arg(time)
                       : Words::tr("Last run stored %1 records in %2.").arg(numberText(stored), time);
}

StatePlace statePlaceOf(const ConnectorOverview &overview, const ListContext &context)
{
    const Standing standing = standingOf(overview, context);
    const auto error = presentError(overview);
    if (standing.mark == StatusMark::Throttled)
        return {.step = Step::Fetch,
            .tone = LabelTone::Warn,
            .text = Words::tr("Fetch is on hold after HTTP 429.")};
    if (overview.status.state == ConnectorState::NeedsSecret || (error && isSecretError(*error)))
        return {.step = Step::Token,
            .tone = LabelTone::Err,
            .text = Words::tr("Token: %1.")
                        .arg(error ? explain(*error).headline : Words::tr("no client secret"))};
    if (standing.mark == StatusMark::Collecting)
        return {.step = Step::Fetch,
            .tone = LabelTone::Accent,
            .text = Words::tr("%1 records stored so far.").arg(numberText(overview.storedNow))};
    const bool isWaiting = nextPoll(overview).has_value() && isInReach(overview, context);
    return {.step = isWaiting ? Step::Wait : Step::None,
        .tone = LabelTone::Accent,
        .text = lastRunSentence(overview)};
}

QList<QList<Fact>> cursorFacts(const ConnectorOverview &overview)
{
    QList<QList<Fact>> rows;
    const qint64 interval = overview.connector.intervalMinutes * millisecondsPerMinute;
    for (const FeedOverview &feed : overview.feeds) {
        const auto &cursor = feed.state.cursor;
        const auto &run = feed.state.lastRun;
        const bool hasLag = cursor && run && run->startedAt >= *cursor;
        const qint64 lag = hasLag ? run->startedAt - *cursor : 0;
        rows << QList<Fact>{{.text = contentTypeLabel(overview.connector, feed.contentType)},
            {.text = cursor ? clockTextWithMilliseconds(*cursor) : Words::tr("not started"),
                .role = cursor ? TextRole::Data : TextRole::Small,
                .tone = cursor ? LabelTone::Normal : LabelTone::Secondary,
                .toolTip = cursor ? momentText(*cursor) : QString()},
            {.text = hasLag ? Words::tr("lag %1").arg(lagText(lag)) : QString(),
                .role = TextRole::Small,
                .tone = hasLag && lag >= interval ? LabelTone::Warn : LabelTone::Secondary}};
    }
    return rows;
}

QList<QList<Fact>> errorFacts(const ConnectorOverview &overview, qint64 now)
{
    QList<QList<Fact>> rows;
    for (const RunSummary &run : overview.lastErrors) {
        const bool mayPass = run.error && isTransient(run.error->kind);
        const QString title = titleOf(run);
        rows << QList<Fact>{{.text = shortMoment(run.finishedAt, now),
                                .role = TextRole::DataDense,
                                .tone = LabelTone::Secondary,
                                .toolTip = momentText(run.finishedAt)},
            {.text = codeOf(run),
                .role = TextRole::DataDense,
                .tone = mayPass ? LabelTone::Warn : LabelTone::Err,
                .toolTip = contentTypeLabel(overview.connector, run.contentType)},
            {.text = hasRecovered(overview, run) ? Words::tr("%1. Recovered.").arg(title) : title,
                .role = TextRole::Small,
                .toolTip = run.error ? explain(*run.error).meaning : QString()}};
    }
    return rows;
}

} // namespace workbench
