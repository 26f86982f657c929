#include "connectors/defender/alertfeed.h"

#include "base/timetext.h"

namespace workbench::defender {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 lookBack = day; // Anomaly alerts appear up to hours after their time (microsoft-api.md 5).
constexpr qint64 closureOverlap = hour;
constexpr qint64 retention = 30 * day;
constexpr qint64 largestPage = 5000; // However much `max` promises.
constexpr int patienceWithoutNews = 3;

} // namespace

AlertFeed::AlertFeed(ListClient &client, MappingConstants constants, const FeedRequest &request)
    : m_client(client)
    , m_constants(std::move(constants))
    , m_checkpoint(AlertCheckpoint::fromJson(request.checkpoint))
{
    planWindow(request);
    planPasses();
    startPass();
}

void AlertFeed::planWindow(const FeedRequest &request)
{
    if (request.window) {
        m_window = *request.window;
        m_keepsCheckpoint = true;
        return;
    }
    m_isFirstRun = !m_checkpoint.through;
    m_window.to = qMax(request.now, m_client.serverNow());
    m_window.from = m_checkpoint.through.value_or(request.firstFrom);
    const qint64 oldest = m_window.to - retention;
    if (m_window.from < oldest) {
        if (m_checkpoint.through)
            m_unreadable = UnreadableStretch{.interval = {*m_checkpoint.through, oldest - 1},
                .reason =
                    u"Nothing was collected for so long that these alerts are no longer asked for (30 days)."_s};
        m_window.from = oldest;
    }
    if (m_isFirstRun || m_checkpoint.origin == 0)
        m_checkpoint.origin = m_window.from;
}

void AlertFeed::planPasses()
{
    const qint64 now = m_window.to;
    if (m_keepsCheckpoint || m_isFirstRun) {
        m_passes.push_back({.raised = m_window, .others = {}, .isWindow = true});
        if (m_isFirstRun) // The first pass has just seen everything that the others would look at.
            m_checkpoint.closuresAt = m_checkpoint.openSweepAt = m_checkpoint.wideSweepAt = now;
        return;
    }
    const qint64 origin = qMax(m_checkpoint.origin, now - retention);
    const bool wide = now - m_checkpoint.wideSweepAt >= day;
    const qint64 from = wide ? origin : qMax(m_window.from - lookBack, origin);
    m_passes.push_back({.raised = {from, now}, .others = {}, .isWindow = true});
    if (wide) { // Sees closed and open alerts as well.
        m_checkpoint.wideSweepAt = m_checkpoint.openSweepAt = m_checkpoint.closuresAt = now;
        return;
    }
    const qint64 closedSince = qMax<qint64>(0, m_checkpoint.closuresAt - closureOverlap);
    m_passes.push_back(
        {.raised = {origin, now}, .others = {{u"resolutionDate"_s, QJsonObject{{u"gte"_s, closedSince}}}}});
    m_checkpoint.closuresAt = now;
    if (now - m_checkpoint.openSweepAt >= hour) {
        m_passes.push_back(
            {.raised = {origin, now}, .others = {{u"alertOpen"_s, QJsonObject{{u"eq"_s, true}}}}});
        m_checkpoint.openSweepAt = now;
    }
}

void AlertFeed::startPass()
{
    if (m_passes.empty())
        return;
    const Pass &pass = m_passes.front();
    m_query = {.filters = timeFilter("date", pass.raised.from, pass.raised.to, pass.others),
        .scan = false,
        .skip = 0,
        .limit = m_limit,
        .sortField = "date",
        .ascending = true};
    m_order = {};
    m_lastTime.reset();
    m_atLastTime = 0;
    m_answersWithoutNews = 0;
    m_seen = {};
}

Result<std::optional<Page>> AlertFeed::nextPage()
{
    if (m_passes.empty())
        return std::nullopt;
    const RequestCount before = m_client.requests();
    auto answer = m_client.fetch(ListRoute::Alerts, m_query);
    m_requests += m_client.requests() - before;
    if (!answer)
        return fail(answer.error());
    if (answer->slices.max && *answer->slices.max > m_limit)
        m_limit = qMin(*answer->slices.max, largestPage);
    const auto times = timesOf(*answer);
    Page page = mappedPage(ListRoute::Alerts, *answer, m_constants);
    if (const auto planned = planNext(*answer, times); !planned)
        return fail(planned.error());
    markProgress(page);
    return page;
}

// Ascending pages go on at the time of the last alert, past those of that time already seen: unlike a growing
// `skip` this does not lose an alert when another one leaves its place in the order meanwhile. Where the
// order is not known to be ascending the skip grows all the same.
Result<void> AlertFeed::planNext(const ListAnswer &answer, const std::vector<RecordTimes> &times)
{
    m_order.add(times, &RecordTimes::timestamp, OrderTracker::Start::Continue);
    const qint64 fresh = m_seen.add(answer.slices.records, times);
    m_answersWithoutNews = fresh > 0 ? 0 : m_answersWithoutNews + 1;
    noteLastTime(times);
    if (!answer.slices.hasNext) {
        endPass();
        return {};
    }
    if (m_answersWithoutNews >= patienceWithoutNews)
        return endWithoutNews(times.empty());
    m_query.limit = m_limit;
    if (m_order.order() == PageOrder::Ascending && m_lastTime) {
        const Pass &pass = m_passes.front();
        m_query.filters = timeFilter("date", *m_lastTime, pass.raised.to, pass.others);
        m_query.skip = m_atLastTime;
    } else {
        m_query.skip += qint64(times.size());
    }
    return {};
}

void AlertFeed::noteLastTime(const std::vector<RecordTimes> &times)
{
    for (const RecordTimes &record : times) {
        if (!record.timestamp || *record.timestamp > m_passes.front().raised.to)
            continue;
        if (!m_lastTime || *record.timestamp > *m_lastTime) {
            m_lastTime = record.timestamp;
            m_atLastTime = 0;
        }
        m_atLastTime += record.timestamp == m_lastTime ? 1 : 0;
    }
}

Result<void> AlertFeed::endWithoutNews(bool answerIsEmpty)
{
    if (!answerIsEmpty)
        return fail({.kind = ErrorKind::BadReply,
            .cause = Cause::CursorStuck,
            .detail = u"The API repeats the same page of alerts whatever is asked for."_s});
    m_isDegraded = true;
    m_isEndProven = false;
    m_notice = u"The API says that more alerts follow but gives none. The next run asks for them again."_s;
    endPass();
    return {};
}

void AlertFeed::endPass()
{
    m_windowIsComplete = m_windowIsComplete || m_passes.front().isWindow;
    m_passes.pop_front();
    startPass();
}

// The checkpoint moves only when all passes of the run are through: until then the next run repeats them.
void AlertFeed::markProgress(Page &page) const
{
    if (!m_isEndProven)
        return;
    if (m_windowIsComplete)
        page.complete = m_window;
    if (m_keepsCheckpoint || !m_passes.empty())
        return;
    AlertCheckpoint checkpoint = m_checkpoint;
    checkpoint.through = qMin(m_window.to, qMax(m_window.from, m_client.serverNow()));
    page.checkpoint = checkpoint.toJson();
    page.cursor = checkpoint.through;
}

} // namespace workbench::defender
