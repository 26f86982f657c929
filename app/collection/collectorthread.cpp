#include "collection/collectorthread.h"

#include "base/threadpriority.h"
#include "collection/collector.h"
#include "collection/collectorlease.h"
#include "configuration/logfilterrepository.h"
#include "configuration/settings.h"
#include "connectors/sourcefactory.h"
#include "http/httpclient.h"
#include "http/networkconfiguration.h"
#include "http/oauthtokens.h"
#include "http/retrypolicy.h"
#include "storage/retention.h"

#include <QDateTime>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 heldElsewhereRetry =
    10'000; // Milliseconds between two looks at a lease somebody else holds.
constexpr qint64 storeRetry = 60'000; // After a full disk or a store that could not be opened.

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace

CollectorSetup collectorSetup(
    const ConnectorConfig &connector, Secret secret, const DataDirectory &data, const Settings &settings)
{
    return {.connector = withNetworkDefaults(connector, settings),
        .secret = std::move(secret),
        .proxyLogin = {},
        .data = data,
        .requestCeiling = settings.requestCeiling,
        .throttlePatience = settings.throttlePatience,
        .retention = settings.retention};
}

CollectorThread::CollectorThread(CollectorSetup setup, Mode mode, QObject *parent)
    : QThread(parent)
    , m_setup(std::move(setup))
    , m_mode(mode)
{
    qRegisterMetaType<CollectorState>();
    qRegisterMetaType<RunSummary>();
    qRegisterMetaType<QList<RunSummary>>();
    setObjectName(u"collector "_s + m_setup.connector.name);
}

CollectorThread::~CollectorThread()
{
    requestStop();
    wait();
}

void CollectorThread::requestStop()
{
    m_stop.request_stop();
}

void CollectorThread::collectNow()
{
    const std::scoped_lock lock(m_wakeMutex);
    m_isWoken = true;
    m_wake.notify_all();
}

void CollectorThread::askAgain()
{
    const std::scoped_lock lock(m_wakeMutex);
    m_isWoken = true;
    m_asksAgain = true;
    m_wake.notify_all();
}

void CollectorThread::run()
{
    yieldToOtherThreads(); // A page may take a second; nobody waits for it.
    const std::stop_token stop = m_stop.get_token();
    for (;;) {
        const auto collected = collect(stop);
        if (collected || stop.stop_requested())
            break;
        m_startError = collected.error();
        if (m_mode == Mode::Once)
            break;
        const bool isHeld = collected.error().kind == ErrorKind::Busy;
        const qint64 until = now() + (isHeld ? heldElsewhereRetry : storeRetry);
        Q_EMIT stateChanged(
            {.kind = isHeld ? CollectorState::Kind::HeldElsewhere : CollectorState::Kind::Retrying,
                .until = until,
                .error = collected.error()});
        if (!waitUntil(until, stop))
            break;
        m_startError.reset();
    }
    Q_EMIT stateChanged({.kind = CollectorState::Kind::Stopped, .until = 0, .error = m_startError});
}

Result<void> CollectorThread::collect(std::stop_token stop)
{
    const ConnectorConfig &connector = m_setup.connector;
    auto lease = CollectorLease::acquire(m_setup.data, connector.id);
    if (!lease)
        return fail(lease.error());
    auto store = RecordStore::open(m_setup.data.recordsFile());
    if (!store)
        return fail(store.error());
    auto pace = RequestPace::open(m_setup.data.paceFile(), connector.tenantId,
        QUrl(connector.apiUrl).authority(), m_setup.requestCeiling);
    if (!pace)
        return fail(pace.error());

    QNetworkAccessManager network;
    if (const auto ready = configureNetwork(network, connector.caFile, connector.proxy, m_setup.proxyLogin);
        !ready)
        return fail(ready.error());
    HttpClient http(network, &*pace, stop);
    http.addSecret(m_setup.secret);
    http.addSecret(m_setup.proxyLogin.password);
    http.setThrottlePatience(std::chrono::seconds::zero()); // RetryPolicy waits, announces and counts.
    RetryPolicy retry;
    retry.firstDelay = m_setup.retryDelay;
    retry.throttlePatience = m_setup.throttlePatience;
    retry.wait = [&stop](std::chrono::milliseconds time) { return waitFor(time, stop); };

    const auto source =
        makeSource({.connector = connector, .secret = m_setup.secret, .http = http, .retry = retry});
    if (!source)
        return fail(source.error());
    Collector collector(**source, *store, connector, now, stop);
    publish(collector, *lease);
    if (m_mode == Mode::Once) {
        Q_EMIT stateChanged({.kind = CollectorState::Kind::Collecting});
        if (const auto filtered = takeFilters(collector); !filtered)
            return filtered;
        m_runs = collector.collectOnce(m_setup.window);
        Q_EMIT pollFinished(QList<RunSummary>(m_runs.begin(), m_runs.end()));
    } else {
        while (!stop.stop_requested()) {
            retry.lostToThrottling = {}; // The patience is that of one poll.
            if (const auto filtered = takeFilters(collector); !filtered)
                return filtered;
            follow(collector, *store, stop);
        }
    }
    return {};
}

// To the thread's owner, and to other processes by way of the lease.
void CollectorThread::publish(Collector &collector, CollectorLease &lease)
{
    connect(
        &collector, &Collector::recordsStored, this, &CollectorThread::recordsStored, Qt::DirectConnection);
    connect(&collector, &Collector::runFinished, this, &CollectorThread::runFinished, Qt::DirectConnection);
    // One at a time, though pages are stored on a thread of their own: states change between polls.
    connect(
        &collector, &Collector::recordsStored, &collector, [&lease](int count) { lease.addStored(count); },
        Qt::DirectConnection);
    connect(
        this, &CollectorThread::stateChanged, &collector,
        [&lease](const CollectorState &state) { lease.enter(state); }, Qt::DirectConnection);
}

// Before each poll, so that an edited filter applies from the next run. A filter that is gone stops the
// collector: going on without it would store what somebody decided not to keep.
Result<void> CollectorThread::takeFilters(Collector &collector) const
{
    const auto attached = LogFilterRepository(m_setup.data).attachedTo(m_setup.connector);
    if (!attached)
        return fail(attached.error());
    auto filters = FilterSet::of(*attached);
    if (!filters)
        return fail(filters.error());
    collector.setFilters(std::move(*filters));
    return {};
}

// One poll and the wait for the next.
void CollectorThread::follow(Collector &collector, RecordStore &store, const std::stop_token &stop)
{
    const qint64 started = now();
    Q_EMIT stateChanged({.kind = CollectorState::Kind::Collecting});
    const auto runs = collector.collectOnce();
    if (!runs.empty())
        Q_EMIT pollFinished(QList<RunSummary>(runs.begin(), runs.end()));
    if (stop.stop_requested())
        return; // A run that was stopped is no failure to tell of.
    CollectorState state = stateAfter(runs, started);
    if (!collector.attention().empty()
        && collector.attention().size() == size_t(m_setup.connector.contentTypes.size()))
        state = {.kind = CollectorState::Kind::NeedsAttention,
            .until = 0,
            .error = collector.attention().begin()->second};
    if (const auto error = keepRetention(store, stop); error && !state.error) {
        state.kind = CollectorState::Kind::Retrying;
        state.error = error;
    }
    Q_EMIT stateChanged(state);
    if (!waitUntil(state.until, stop))
        return;
    const std::scoped_lock lock(m_wakeMutex);
    if (std::exchange(m_asksAgain, false))
        collector.forgetAttention();
}

// A store that refuses shows as a retry, as one that refuses a page: the next poll tries again.
std::optional<Error> CollectorThread::keepRetention(RecordStore &store, const std::stop_token &stop) const
{
    const auto removed = applyRetention(store, m_setup.retention, now(), stop);
    return removed ? std::nullopt : std::optional(removed.error());
}

CollectorState CollectorThread::stateAfter(const std::vector<RunSummary> &runs, qint64 started) const
{
    const qint64 interval = qint64(m_setup.connector.intervalMinutes) * 60'000;
    CollectorState state{.kind = CollectorState::Kind::Waiting, .until = started + interval, .error = {}};
    for (const RunSummary &run : runs) {
        if (!run.error)
            continue;
        state.kind = CollectorState::Kind::Retrying;
        state.error = run.error;
        const qint64 allowed = run.finishedAt + std::chrono::milliseconds(run.error->retryAfter).count();
        state.until = qMax(state.until, allowed);
    }
    return state;
}

bool CollectorThread::waitUntil(qint64 moment, const std::stop_token &stop)
{
    std::unique_lock lock(m_wakeMutex);
    const auto isWoken = [this] { return m_isWoken; };
    if (moment == 0) {
        m_wake.wait(lock, stop, isWoken);
    } else {
        // In steps, by the wall clock: a machine that slept polls as soon as it wakes.
        while (!m_isWoken && !stop.stop_requested() && now() < moment) {
            const auto left = std::chrono::milliseconds(qMin<qint64>(moment - now(), 5'000));
            m_wake.wait_for(lock, stop, left, isWoken);
        }
    }
    m_isWoken = false;
    return !stop.stop_requested();
}

} // namespace workbench
