#include "forecast/polls.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace workbench {

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 samePoll = minute / 2;

size_t positionOf(const LoadMeasurement &measurement, const QString &contentType)
{
    const auto found = std::find_if(measurement.contents.begin(), measurement.contents.end(),
        [&](const ContentLoad &content) { return content.contentType == contentType; });
    return size_t(found - measurement.contents.begin());
}

// A poll reads what came since the one before: from half an interval (a person may have asked in between) to
// one and a half (a slow run delays the next).
bool isPoll(const LoadMeasurement &measurement, const RunSummary &run)
{
    const qint64 interval = measurement.intervalMinutes * minute;
    const qint64 window = run.window.to - run.window.from;
    return (run.result == RunResult::Ok || run.result == RunResult::Degraded)
        && run.startedAt >= measurement.measured.from && run.startedAt <= measurement.measured.to
        && window * 2 >= interval && window * 2 <= interval * 3 + minute;
}

// How many records arrive in a stretch of time, which may begin before the measured time: there, and in hours
// that were not covered, as many as in the same hour of other days, or where there is none, as in the mean of
// all.
class Arrivals {
public:
    explicit Arrivals(const ContentLoad &content) : m_content(content)
    {
        double records = 0, covered = 0;
        for (const LoadHour &each : content.hours) {
            if (each.covered == 0)
                continue;
            const auto ofDay = size_t(each.start / hour % 24);
            m_records[ofDay] += double(each.records);
            m_covered[ofDay] += double(each.covered);
            records += double(each.records);
            covered += double(each.covered);
        }
        m_mean = covered > 0 ? records / covered : 0;
    }

    [[nodiscard]] double between(qint64 from, qint64 to) const
    {
        double records = 0;
        for (qint64 start = from / hour * hour; start < to; start += hour)
            records += perMillisecond(start) * double(std::min(to, start + hour) - std::max(from, start));
        return records * (1 + m_content.droppedPerStored)
            + m_content.droppedPerHour * double(to - from) / hour;
    }

private:
    [[nodiscard]] double perMillisecond(qint64 start) const
    {
        if (!m_content.hours.empty() && start >= m_content.hours.front().start) {
            const auto index = size_t((start - m_content.hours.front().start) / hour);
            // The rate of a few minutes says little about the hour.
            if (index < m_content.hours.size() && m_content.hours[index].covered > hour / 2)
                return double(m_content.hours[index].records) / double(m_content.hours[index].covered);
        }
        const auto ofDay = size_t(start / hour % 24);
        return m_covered[ofDay] > 0 ? m_records[ofDay] / m_covered[ofDay] : m_mean;
    }

    const ContentLoad &m_content;
    std::array<double, 24> m_records{}, m_covered{};
    double m_mean = 0;
};

PollPart calculatedPart(
    const ContentLoad &content, const Arrivals &arrivals, TimeInterval since, bool isFirstOfHour)
{
    const qint64 received =
        std::llround(arrivals.between(since.from - content.cost.readAgain.count() * minute, since.to));
    return {.received = received, .requests = requestsOfPoll(content.cost, received, isFirstOfHour)};
}

} // namespace

std::vector<Poll> polledAtInterval(const LoadMeasurement &measurement, std::vector<RunSummary> runs)
{
    std::erase_if(runs, [&](const RunSummary &run) { return !isPoll(measurement, run); });
    std::sort(runs.begin(), runs.end(),
        [](const RunSummary &one, const RunSummary &other) { return one.startedAt < other.startedAt; });
    std::vector<Poll> polls;
    std::vector<bool> isTaken(measurement.contents.size());
    for (const RunSummary &run : runs) {
        const size_t position = positionOf(measurement, run.contentType);
        if (position == measurement.contents.size())
            continue;
        if (polls.empty() || run.startedAt - polls.back().startedAt > samePoll || isTaken[position]) {
            polls.push_back({.startedAt = run.startedAt});
            polls.back().parts.resize(measurement.contents.size());
            std::fill(isTaken.begin(), isTaken.end(), false);
        }
        Poll &poll = polls.back();
        isTaken[position] = true;
        poll.parts[position] = {.received = run.received, .requests = run.requests};
        poll.duration = std::max(poll.duration, run.finishedAt - poll.startedAt);
    }
    return polls;
}

int requestsOfPoll(const RequestCost &cost, qint64 records, bool isFirstOfHour)
{
    return cost.questions + (isFirstOfHour ? cost.hourlyQuestions : 0) + furtherPages(records, cost.pageSize);
}

int furtherPages(qint64 records, int pageSize)
{
    return records > 0 ? int((records - 1) / pageSize) : 0;
}

std::vector<Poll> calculatedPolls(const LoadMeasurement &measurement)
{
    const qint64 interval = measurement.intervalMinutes * minute;
    std::vector<Arrivals> arrivals;
    for (const ContentLoad &content : measurement.contents)
        arrivals.emplace_back(content);
    std::vector<Poll> polls;
    qint64 lastHour = -1;
    // One interval after the start at the earliest; where less than one was measured, one poll at its end.
    const qint64 first = std::min(measurement.measured.from + interval, measurement.measured.to);
    for (qint64 at = first; at <= measurement.measured.to; at += interval) {
        Poll poll{.startedAt = at, .duration = 0};
        const bool isFirstOfHour = at / hour != lastHour;
        lastHour = at / hour;
        for (size_t position = 0; position < arrivals.size(); ++position)
            poll.parts.push_back(calculatedPart(
                measurement.contents[position], arrivals[position], {at - interval, at}, isFirstOfHour));
        polls.push_back(std::move(poll));
    }
    return polls;
}

double pageSizeSeen(
    const std::vector<RunSummary> &runs, const QString &contentType, const RequestCost &documented)
{
    double seen = 0;
    const int questions = documented.questions + documented.hourlyQuestions;
    for (const RunSummary &run : runs) {
        // The last page of a question is seldom full: with several pages that weighs little.
        if (run.contentType == contentType && run.pages >= 2 * questions + 1)
            seen = std::max(seen, double(run.received) / run.pages);
    }
    return seen > 0 ? seen : double(documented.pageSize);
}

double secondsPerRequest(const std::vector<Poll> &polls)
{
    std::vector<double> seconds;
    for (const Poll &poll : polls) {
        int requests = 0;
        for (const PollPart &part : poll.parts)
            requests += part.requests;
        if (requests > 0)
            seconds.push_back(double(poll.duration) / 1000 / requests);
    }
    if (seconds.empty())
        return 1;
    const auto middle = seconds.begin() + std::ptrdiff_t(seconds.size() / 2);
    std::nth_element(seconds.begin(), middle, seconds.end());
    return std::max(*middle, 0.001);
}

} // namespace workbench
