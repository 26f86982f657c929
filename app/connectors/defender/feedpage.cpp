#include "connectors/defender/feedpage.h"

namespace workbench::defender {

namespace {

constexpr qint64 forgivenDisorder = 1000; // Milliseconds.

} // namespace

Page mappedPage(ListRoute route, const ListAnswer &answer, const MappingConstants &constants)
{
    Page page;
    page.received = qint64(answer.slices.records.size());
    page.bytes = answer.body.size();
    page.receiveTime = answer.receiveTime;
    page.records.reserve(answer.slices.records.size());
    for (const std::string_view raw : answer.slices.records) {
        auto mapped = route == ListRoute::Activities ? mapActivity(raw, constants, answer.receiveTime)
                                                     : mapAlert(raw, constants, answer.receiveTime);
        if (mapped)
            page.records.push_back(std::move(*mapped));
        else
            page.rejected.push_back({.raw = QByteArray(raw.data(), qsizetype(raw.size())),
                .reason = mapped.error().detail.toUtf8()});
    }
    return page;
}

std::vector<RecordTimes> timesOf(const ListAnswer &answer)
{
    std::vector<RecordTimes> times;
    times.reserve(answer.slices.records.size());
    for (const std::string_view raw : answer.slices.records)
        times.push_back(recordTimes(raw));
    return times;
}

void OrderTracker::add(
    const std::vector<RecordTimes> &times, std::optional<qint64> RecordTimes::*field, Start start)
{
    if (start == Start::ForgetLast)
        m_previous.reset();
    for (const RecordTimes &record : times) {
        const auto current = record.*field;
        if (!current)
            continue;
        if (m_previous) {
            m_rises = m_rises || *current > *m_previous + forgivenDisorder;
            m_falls = m_falls || *current < *m_previous - forgivenDisorder;
        }
        m_previous = current;
    }
}

PageOrder OrderTracker::order() const
{
    if (m_rises && m_falls)
        return PageOrder::Unordered;
    if (m_rises)
        return PageOrder::Ascending;
    return m_falls ? PageOrder::Descending : PageOrder::Unknown;
}

} // namespace workbench::defender
