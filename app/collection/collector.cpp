#include "collection/collector.h"

#include "base/timetext.h"
#include "collection/feedrun.h"

#include <QCoreApplication>
#include <utility>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 86'400'000;
constexpr qint64 retention = 30 * day; // Older gaps can no longer be filled.

QString gapReason(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Cancelled: return QCoreApplication::translate("Collector", "The run was stopped.");
    case ErrorKind::Throttled:
        return QCoreApplication::translate(
            "Collector", "The run ended early: Microsoft throttled this tenant.");
    case ErrorKind::StorageFailure:
        return QCoreApplication::translate("Collector", "The run ended early: the local store failed.");
    default:
        return QCoreApplication::translate("Collector", "The run ended early: %1")
            .arg(errorKindName(error.kind));
    }
}

qint64 firstFrom(const ConnectorConfig &connector, qint64 now)
{
    const QString text = connector.startFrom.isEmpty() ? u"24h"_s : connector.startFrom;
    const qint64 from = parseTime(text, now, u"start_from"_s).value_or(now - day);
    return qBound(now - retention, from, now);
}

} // namespace

bool needsAttention(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::BadCredentials:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::InvalidConfiguration:
    case ErrorKind::SecretUnavailable: return true;
    default: return false;
    }
}

Collector::Collector(
    RecordSource &source, RecordStore &store, ConnectorConfig connector, Clock clock, std::stop_token stop)
    : m_source(source)
    , m_store(store)
    , m_connector(std::move(connector))
    , m_clock(std::move(clock))
    , m_stop(std::move(stop))
{
}

Collector::~Collector() = default;

std::vector<RunSummary> Collector::collectOnce(std::optional<TimeInterval> window)
{
    std::vector<std::unique_ptr<FeedRun>> runs;
    for (const QString &contentType : m_connector.contentTypes) {
        if (!m_attention.contains(contentType))
            runs.push_back(begin(contentType, window));
    }
    // In turn, a page each: a backlog of activities must not keep alerts waiting for hours.
    for (bool isBusy = true; isBusy;) {
        isBusy = false;
        for (const auto &run : runs) {
            if (!run->isDone)
                advance(*run);
            isBusy = isBusy || !run->isDone;
        }
    }
    std::vector<RunSummary> summaries;
    summaries.reserve(runs.size());
    for (const auto &run : runs)
        summaries.push_back(run->summary);
    return summaries;
}

std::unique_ptr<FeedRun> Collector::begin(const QString &contentType, std::optional<TimeInterval> window)
{
    auto run = std::make_unique<FeedRun>();
    const qint64 now = m_clock();
    run->summary = {.connectorId = m_connector.id, .contentType = contentType, .startedAt = now};
    run->summary.window = window.value_or(TimeInterval{now, now});

    const auto state = m_store.feedState(m_connector.id, contentType);
    if (!state) {
        finish(*run, state.error());
        return run;
    }
    FeedRequest request{.contentType = contentType,
        .checkpoint = state->checkpoint,
        .now = now,
        .firstFrom = firstFrom(m_connector, now),
        .window = window};
    run->summary.window.from = window ? window->from : state->completeThrough.value_or(request.firstFrom);
    auto reader = m_source.beginRun(request);
    if (reader) {
        run->reader = std::move(*reader);
        run->summary.window = run->reader->window();
    }
    const auto id = m_store.beginRun(run->summary);
    if (id)
        run->summary.id = *id;
    if (!reader || !id) {
        finish(*run, reader ? id.error() : reader.error());
        return run;
    }
    if (const auto unreadable = run->reader->unreadable()) {
        run->isDegraded = true;
        const CoverageGap gap{.interval = unreadable->interval, .reason = unreadable->reason};
        if (const auto added = m_store.addGap(m_connector.id, contentType, gap); !added)
            finish(*run, added.error());
    }
    run->fillsGaps = !window;
    return run;
}

void Collector::advance(FeedRun &run)
{
    if (m_stop.stop_requested()) {
        settle();
        if (!run.isDone)
            finish(run, Error{.kind = ErrorKind::Cancelled});
        return;
    }
    auto page = run.reader->nextPage();
    const RequestCount requests = run.requestsOfEarlierReaders + run.reader->requests();
    run.summary.requests = requests.sent;
    run.summary.throttled = requests.throttled;
    settle();
    if (run.isDone) // The page before could not be stored: what comes after it must not be either.
        return;
    if (!page)
        finish(run, page.error());
    else if (*page)
        store(run, std::move(**page));
    else
        nextStretch(run);
}

void Collector::store(FeedRun &run, Page page)
{
    RunSummary &summary = run.summary;
    ++summary.pages;
    summary.received += page.received;
    summary.bytes += page.bytes;
    if (!run.reader->notice().isEmpty())
        summary.notice = run.reader->notice();
    run.dropping = dropFiltered(m_filters, page.records);
    PageCommit commit{.connectorId = summary.connectorId,
        .contentType = summary.contentType,
        .records = std::move(page.records),
        .rejected = std::move(page.rejected),
        .receiveTime = page.receiveTime,
        .checkpoint = page.checkpoint,
        .cursor = page.cursor,
        .complete = page.complete};
    m_storingFor = &run;
    m_storing = std::async(std::launch::async, [this, commit = std::move(commit)] {
        auto stored = m_store.append(commit);
        if (stored && stored->stored + stored->revised > 0)
            Q_EMIT recordsStored(stored->stored);
        return stored;
    });
}

// Waits until the page that is being stored is stored; before anything else is done with the store.
void Collector::settle()
{
    if (!m_storing.valid())
        return;
    FeedRun &run = *m_storingFor;
    const auto outcome = m_storing.get();
    if (!outcome) {
        finish(run, outcome.error());
        return;
    }
    run.summary.stored += outcome->stored;
    run.summary.duplicates += outcome->duplicates;
    run.summary.revised += outcome->revised;
    run.summary.rejected += outcome->rejected;
    run.summary.droppedByFilter += run.dropping.records;
    for (size_t i = 0; i < run.dropping.byFilter.size(); ++i)
        run.summary.droppedByFilters[m_filters.ids()[qsizetype(i)]] += run.dropping.byFilter[i];
}

// The run's own window is done: go back and fill what earlier runs left open, oldest first, else end.
void Collector::nextStretch(FeedRun &run)
{
    run.isDegraded = run.isDegraded || run.reader->isDegraded();
    if (!run.reader->notice().isEmpty())
        run.summary.notice = run.reader->notice();
    const auto state = m_store.feedState(run.summary.connectorId, run.summary.contentType);
    if (!state) {
        finish(run, state.error());
        return;
    }
    // Only now is known what is still open: this run has closed some gaps, and found that of a killed one.
    if (std::exchange(run.fillsGaps, false)) {
        const qint64 oldest = m_clock() - retention;
        for (const CoverageGap &gap : state->gaps) {
            if (gap.interval.to >= oldest)
                run.gaps.push_back({qMax(gap.interval.from, oldest), gap.interval.to});
        }
    }
    if (run.gaps.empty()) {
        finish(run, std::nullopt);
        return;
    }
    const TimeInterval gap = run.gaps.front();
    run.gaps.pop_front();
    run.requestsOfEarlierReaders += run.reader->requests();
    auto reader = m_source.beginRun({.contentType = run.summary.contentType,
        .checkpoint = state->checkpoint,
        .now = m_clock(),
        .firstFrom = gap.from,
        .window = gap});
    if (reader)
        run.reader = std::move(*reader);
    else
        finish(run, reader.error());
}

void Collector::finish(FeedRun &run, std::optional<Error> error)
{
    run.isDone = true;
    RunSummary &summary = run.summary;
    summary.finishedAt = m_clock();
    summary.error = error;
    if (!error)
        summary.result = run.isDegraded || summary.rejected > 0 ? RunResult::Degraded : RunResult::Ok;
    else if (error->kind == ErrorKind::Cancelled)
        summary.result = RunResult::Interrupted;
    else
        summary.result = error->kind == ErrorKind::Throttled ? RunResult::Degraded : RunResult::Failed;
    if (error && needsAttention(*error))
        m_attention.insert_or_assign(summary.contentType, *error);

    // Coverage first, so that what is told of the feed is what the store now says.
    if (summary.id != 0) {
        if (const auto finished = m_store.finishRun(summary, error ? gapReason(*error) : summary.notice);
            !finished && !summary.error) {
            summary.result = RunResult::Failed;
            summary.error = finished.error();
        }
    }
    if (const auto state = m_store.feedState(summary.connectorId, summary.contentType)) {
        summary.cursor = state->cursor;
        summary.completeThrough = state->completeThrough;
    }
    Q_EMIT runFinished(summary);
}

} // namespace workbench
