#include "connectors/defender/millisecondsplit.h"

#include "base/timetext.h"
#include "connectors/defender/feedpage.h"

#include <QJsonArray>

namespace workbench::defender {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 deepestSkip = 5000; // skip + limit beyond this fails (microsoft-api.md 2.2).
constexpr qint64 pageLimit = 500; // Clipped silently to what the tenant gives.

QJsonArray toArray(const std::set<qint64> &numbers)
{
    QJsonArray array;
    for (const qint64 number : numbers)
        array.append(number);
    return array;
}

} // namespace

MillisecondSplit::MillisecondSplit(ListClient &client, const QByteArray &timeField, qint64 millisecond)
    : m_client(client)
    , m_timeField(timeField)
    , m_millisecond(millisecond)
    , m_slices{Slice{}}
{
}

Result<std::optional<ListAnswer>> MillisecondSplit::next()
{
    while (!m_slices.empty()) {
        Slice &slice = m_slices.front();
        const qint64 room = deepestSkip - slice.skip;
        if (room <= 0) {
            if (const auto split = splitFirstByApp(); !split)
                return fail(split.error());
            continue;
        }
        ListQuery query{.filters = timeFilter(m_timeField, m_millisecond, m_millisecond, slice.filter),
            .scan = false,
            .skip = slice.skip,
            .limit = qMin(pageLimit, room),
            .sortField = m_timeField,
            .ascending = true};
        auto answer = m_client.fetch(ListRoute::Activities, query);
        if (!answer && answer.error().httpStatus == 400 && slice.skip > 0) {
            slice.skip = deepestSkip; // This tenant's depth is reached earlier than the documented one.
            continue;
        }
        if (!answer)
            return fail(answer.error());
        const auto times = timesOf(*answer);
        for (const RecordTimes &record : times) {
            if (record.appId)
                m_apps.insert(*record.appId);
        }
        const qint64 fresh = m_seen.add(answer->slices.records, times);
        // An empty answer is the end whatever hasNext says; one that only repeats is not.
        if (fresh == 0 && !times.empty() && answer->slices.hasNext)
            return fail({.kind = ErrorKind::BadReply,
                .cause = Cause::CursorStuck,
                .detail = u"The API repeats the same activities of %1 whatever is skipped."_s.arg(
                    formatTime(m_millisecond))});
        const bool isFirstPage = slice.skip == 0;
        slice.skip += qint64(times.size());
        if (!answer->slices.hasNext || times.empty())
            m_slices.pop_front();
        else if (isFirstPage && !slice.isOneApp && answer->slices.total.value_or(0) > deepestSkip)
            slice.skip = deepestSkip; // Too many to count through: split before paying for pages that do not
                                      // reach the end.
        return answer;
    }
    return std::nullopt;
}

// Puts a slice for each app that has none yet in the place of the first, and one for the apps not seen so
// far.
Result<void> MillisecondSplit::splitFirstByApp()
{
    std::set<qint64> newApps;
    for (const qint64 app : m_apps) {
        if (!m_splitApps.contains(app))
            newApps.insert(app);
    }
    if (m_slices.front().isOneApp || newApps.empty())
        return fail({.kind = ErrorKind::BadReply,
            .cause = Cause::TooManyInOneMillisecond,
            .detail = u"More than %1 activities of one app have the time %2: the API gives no way to read "
                      "them all. The cursor stays before them."_s.arg(deepestSkip)
                          .arg(formatTime(m_millisecond))});
    m_slices.pop_front();
    m_splitApps.insert(newApps.begin(), newApps.end());
    m_slices.push_front({.filter = {{u"service"_s, QJsonObject{{u"neq"_s, toArray(m_splitApps)}}}}});
    for (const qint64 app : newApps)
        m_slices.push_front(
            {.filter = {{u"service"_s, QJsonObject{{u"eq"_s, QJsonArray{app}}}}}, .isOneApp = true});
    return {};
}

} // namespace workbench::defender
