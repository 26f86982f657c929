#include "connectors/defender/activityfeed.h"

#include "base/timetext.h"

namespace workbench::defender {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 day = 24 * 60 * minute;
constexpr qint64 overlap = 10 * minute; // By save time: for records that become visible out of order.
constexpr qint64 dateOverlap = day; // By event time records arrive hours late (microsoft-api.md 5).
constexpr qint64 wideDateOverlap = 3 * day; // Once a day, for what came even later.
constexpr qint64 retention = 30 * day; // Live activities reach back this far (microsoft-api.md 3.6).
constexpr qint64 scanLimit = 5000; // Documented most; a tenant clips it to what it gives.
constexpr qint64 deepestSkip = 5000; // skip + limit beyond this fails (microsoft-api.md 2.2).
constexpr int patienceWithoutNews = 5; // Answers in a row that bring nothing new.
constexpr int patienceWithEmpty = 3; // Of those, empty ones.
constexpr qint64 slack = 1000; // Milliseconds of rounding forgiven at both ends of a range.

} // namespace

ActivityFeed::ActivityFeed(ListClient &client, MappingConstants constants, const FeedRequest &request)
    : m_client(client)
    , m_constants(std::move(constants))
    , m_checkpoint(ActivityCheckpoint::fromJson(request.checkpoint))
{
    planWindow(request);
    const bool knowsBetter = m_checkpoint.byDateSince > 0 && request.now - m_checkpoint.byDateSince < day;
    if (!knowsBetter)
        m_checkpoint.byDateSince = 0; // Ask again once a day: the tenant may have learnt `created`.
    startReading(knowsBetter ? By::Date : By::Created);
}

void ActivityFeed::planWindow(const FeedRequest &request)
{
    if (request.window) {
        m_window = *request.window;
        m_keepsCheckpoint = true;
    } else {
        // A run holds nothing back: if Microsoft's clock is ahead of ours it reads up to theirs. How far it
        // then counts as complete is markProgress()'s matter.
        m_window.to = qMax(request.now, m_client.serverNow());
        m_window.from = m_checkpoint.through.value_or(request.firstFrom);
        // A clock that ran ahead may have declared too much complete: never start after the newest record
        // seen.
        if (m_checkpoint.newest && m_checkpoint.through)
            m_window.from = qMin(m_window.from, *m_checkpoint.newest);
    }
    const qint64 oldest = m_window.to - retention;
    if (m_window.from < oldest && !request.window) {
        if (m_checkpoint.through && *m_checkpoint.through < oldest)
            m_unreadable = UnreadableStretch{.interval = {*m_checkpoint.through, oldest - 1},
                .reason =
                    u"Nothing was collected for so long that the API no longer keeps these activities (30 days)."_s};
        m_window.from = oldest;
    }
}

void ActivityFeed::startReading(By by)
{
    m_by = by;
    m_reach = m_window;
    if (by == By::Created) {
        m_reach.from -= m_keepsCheckpoint ? 0 : overlap;
    } else {
        const bool wide = m_window.to - m_checkpoint.wideSweepAt > day && m_checkpoint.wideSweepAt > 0;
        m_reach.from -= wide ? wideDateOverlap : dateOverlap;
        if (wide || m_checkpoint.wideSweepAt == 0)
            m_checkpoint.wideSweepAt = m_window.to;
        m_notice = u"The tenant ignores “created”: activities are read by their own time with an overlap of "
                   u"24 hours. "
                   "Records that arrive later than that are found once a day, up to 3 days late."_s;
    }
    m_reach.from = qMax(m_reach.from, qint64(0));
    m_query = {.filters = timeFilter(timeField(), m_reach.from, m_reach.to),
        .scan = true,
        .skip = 0,
        .limit = scanLimit,
        .sortField = timeField(),
        .ascending = true};
    m_order = {};
    m_reached.reset();
    m_lastSplit.reset();
    m_usedFilters.clear();
    m_answersWithoutNews = 0;
}

QByteArray ActivityFeed::timeField() const
{
    return m_by == By::Created ? "created" : "date";
}

std::optional<qint64> RecordTimes::*ActivityFeed::timeMember() const
{
    return m_by == By::Created ? &RecordTimes::created : &RecordTimes::timestamp;
}

Result<std::optional<Page>> ActivityFeed::nextPage()
{
    if (m_split)
        return nextOfSplit();
    if (m_isDone) {
        if (m_isHandedOver)
            return std::nullopt;
        Page last;
        last.receiveTime = m_client.now();
        markProgress(last);
        return last;
    }
    m_usedFilters.insert(m_query.filters);
    auto answer = fetch();
    if (!answer && m_by == By::Created && answer.error().httpStatus == 400) {
        startReading(By::Date); // The tenant does not know the field at all.
        return nextPage();
    }
    if (!answer)
        return fail(answer.error());
    return pageOf(*answer).map([](Page &&page) { return std::optional(std::move(page)); });
}

Result<ListAnswer> ActivityFeed::fetch()
{
    const RequestCount before = m_client.requests();
    auto answer = m_client.fetch(ListRoute::Activities, m_query);
    m_requests += m_client.requests() - before;
    return answer;
}

Result<Page> ActivityFeed::pageOf(const ListAnswer &answer)
{
    const auto times = timesOf(answer);
    Page page = mappedPage(ListRoute::Activities, answer, m_constants);
    for (const RecordTimes &record : times) {
        if (record.created && *record.created <= m_window.to)
            m_checkpoint.newest = qMax(m_checkpoint.newest.value_or(0), *record.created);
    }
    if (m_by == By::Created && ignoresCreated(times, m_reach)) {
        m_checkpoint.byDateSince = m_window.to;
        startReading(By::Date);
        return page;
    }
    noteProgress(times);
    const qint64 fresh = m_seen.add(answer.slices.records, times);
    if (answer.slices.hasNext) {
        if (const auto planned = planNext(answer.slices, fresh); !planned)
            return fail(planned.error());
    } else {
        finish();
    }
    markProgress(page);
    return page;
}

Result<std::optional<Page>> ActivityFeed::nextOfSplit()
{
    const RequestCount before = m_client.requests();
    auto answer = m_split->next();
    m_requests += m_client.requests() - before;
    if (!answer)
        return fail(answer.error());
    if (*answer) {
        const TimeInterval asked{m_split->millisecond(), m_split->millisecond()};
        if (m_by == By::Created && ignoresCreated(timesOf(**answer), asked)) {
            // The order was kept by chance or by sorting alone: the filter itself does nothing.
            m_split.reset();
            m_checkpoint.byDateSince = m_window.to;
            startReading(By::Date);
        }
        return mappedPage(ListRoute::Activities, **answer, m_constants);
    }
    continueAfterSplit();
    return nextPage();
}

// One stray record proves nothing: a tenant that ignores the field shows it in many.
bool ActivityFeed::ignoresCreated(const std::vector<RecordTimes> &times, TimeInterval asked) const
{
    size_t outside = 0;
    size_t falls = 0;
    std::optional<qint64> previous;
    for (const RecordTimes &record : times) {
        if (!record.created)
            continue;
        if (*record.created < asked.from - slack || *record.created > asked.to + slack)
            ++outside;
        if (previous && *record.created < *previous - slack)
            ++falls;
        previous = record.created;
    }
    return falls >= 2 || (outside >= 2 && outside * 10 > times.size());
}

void ActivityFeed::noteProgress(const std::vector<RecordTimes> &times)
{
    const auto member = timeMember();
    // An answer may begin before the last one ended: boundaries are inclusive.
    m_order.add(times, member, OrderTracker::Start::ForgetLast);
    const bool falls = m_order.order() == PageOrder::Descending;
    for (const RecordTimes &record : times) {
        const auto time = record.*member;
        if (!time || *time < m_reach.from || *time > m_reach.to)
            continue;
        if (!m_reached)
            m_reached = time;
        else
            m_reached = falls ? qMin(*m_reached, *time) : qMax(*m_reached, *time);
    }
}

Result<void> ActivityFeed::planNext(const PageSlices &slices, qint64 fresh)
{
    m_answersWithoutNews = fresh > 0 ? 0 : m_answersWithoutNews + 1;
    // An empty answer in between is a hiccup of the service: the same question is worth asking again.
    if (slices.records.empty() && m_answersWithoutNews < patienceWithEmpty) {
        if (!slices.nextQueryFilters.isEmpty())
            m_query.filters = slices.nextQueryFilters;
        return {};
    }
    QByteArray next = slices.nextQueryFilters;
    if (next.isEmpty()) {
        // No cursor came though more follows: go on at the last millisecond, inclusively; repeats are
        // absorbed.
        const PageOrder order = m_order.order();
        if (!m_reached || order == PageOrder::Unordered || order == PageOrder::Unknown)
            return planSkip(qint64(slices.records.size()), fresh);
        next = order == PageOrder::Descending ? timeFilter(timeField(), m_reach.from, *m_reached)
                                              : timeFilter(timeField(), *m_reached, m_reach.to);
        m_query.scan = true;
        m_query.skip = 0;
        m_query.limit = scanLimit;
    }
    const bool repeats = next.isEmpty() || m_usedFilters.contains(next);
    if (fresh == 0 && (repeats || m_answersWithoutNews >= patienceWithoutNews))
        return resolveStuck(slices.records.empty());
    if (!next.isEmpty())
        m_query.filters = next;
    return {};
}

// Neither a cursor nor an order to go by: what is left is to count, as far as the API lets us.
Result<void> ActivityFeed::planSkip(qint64 received, qint64 fresh)
{
    if (fresh == 0)
        return resolveStuck(received == 0);
    m_query.scan = false;
    m_query.skip += received;
    m_query.limit = qMin(m_query.limit, deepestSkip - m_query.skip);
    if (m_query.limit > 0)
        return {};
    return fail({.kind = ErrorKind::BadReply,
        .cause = Cause::CursorStuck,
        .detail =
            u"The tenant gives activities in no order and without a cursor, and more than %1 of them: they "
            "cannot all be read."_s.arg(deepestSkip)});
}

Result<void> ActivityFeed::resolveStuck(bool answerIsEmpty)
{
    const bool hasDirection = m_order.order() != PageOrder::Unordered;
    if (hasDirection && m_reached && m_lastSplit != m_reached) {
        m_split = std::make_unique<MillisecondSplit>(m_client, timeField(), *m_reached);
        return {};
    }
    if (answerIsEmpty) {
        // Nothing comes although more is promised. The next run starts at the newest record seen, so nothing
        // is passed over.
        m_isDegraded = true;
        m_isEndProven = false;
        m_notice =
            u"The API says that more activities follow but gives none. The next run asks for them again."_s;
        finish();
        return {};
    }
    return fail({.kind = ErrorKind::BadReply,
        .cause = Cause::CursorStuck,
        .detail = u"The API repeats the same page of activities and its cursor does not move%1."_s.arg(
            m_reached ? u" past "_s + formatTime(*m_reached) : QString())});
}

void ActivityFeed::continueAfterSplit()
{
    const qint64 millisecond = m_split->millisecond();
    m_split.reset();
    m_lastSplit = millisecond;
    m_answersWithoutNews = 0;
    TimeInterval rest = m_reach;
    if (m_order.order() == PageOrder::Descending)
        rest.to = millisecond - 1;
    else
        rest.from = millisecond + 1;
    if (rest.from > rest.to) {
        finish();
        return;
    }
    m_query.filters = timeFilter(timeField(), rest.from, rest.to);
    m_query.scan = true;
    m_query.skip = 0;
    m_query.limit = scanLimit;
}

void ActivityFeed::finish()
{
    m_isDone = true;
}

// Says with each page how far the feed is complete once the page is stored. In ascending order of save time
// everything before the last millisecond seen is; in any other order only the end of the run proves anything.
void ActivityFeed::markProgress(Page &page)
{
    std::optional<qint64> through;
    if (m_isDone && m_isEndProven)
        through =
            qMin(m_window.to, qMax(m_window.from, m_keepsCheckpoint ? m_window.to : m_client.serverNow()));
    else if (m_by == By::Created && m_order.order() == PageOrder::Ascending && m_reached
        && *m_reached > m_window.from)
        through = *m_reached - 1;
    m_isHandedOver = m_isDone;
    if (through)
        page.complete = TimeInterval{m_window.from, *through};
    if (m_keepsCheckpoint)
        return;
    if (through)
        m_checkpoint.through = through;
    page.checkpoint = m_checkpoint.toJson();
    page.cursor = m_checkpoint.newest ? m_checkpoint.newest : m_checkpoint.through;
}

} // namespace workbench::defender
