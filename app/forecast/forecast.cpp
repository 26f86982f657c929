#include "forecast/forecast.h"

#include "forecast/polls.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr int hoursOfDay = 24;

// Something counted by hour of day, and how much was looked at.
struct DayProfile {
    std::array<double, hoursOfDay> sums{}, weights{};

    void add(qint64 time, double sum, double weight)
    {
        const auto index = size_t(time / hour % hoursOfDay);
        sums[index] += sum;
        weights[index] += weight;
    }
    // The sum of the means of all hours of day.
    [[nodiscard]] double perDay() const
    {
        double means = 0, sum = 0, weight = 0;
        bool isWhole = true;
        for (size_t index = 0; index < hoursOfDay; ++index) {
            sum += sums[index];
            weight += weights[index];
            if (weights[index] > 0)
                means += sums[index] / weights[index];
            else
                isWhole = false;
        }
        if (isWhole)
            return means;
        return weight > 0 ? sum / weight * hoursOfDay : 0;
    }
};

double collected(const ContentLoad &content, double stored, double hours)
{
    return stored * (1 + content.droppedPerStored) + content.droppedPerHour * hours;
}

double storedPerDay(const ContentLoad &content)
{
    DayProfile profile;
    for (const LoadHour &each : content.hours)
        profile.add(each.start, each.covered > 0 ? double(each.records) : 0, double(each.covered) / hour);
    return profile.perDay();
}

// The largest hour of each day, counted back from the last hour.
std::vector<double> busiestHours(const ContentLoad &content)
{
    std::vector<double> busiest;
    for (const LoadHour &each : content.hours) {
        const auto back = size_t((content.hours.back().start - each.start) / day);
        if (each.covered < hour)
            continue;
        busiest.resize(std::max(busiest.size(), back + 1));
        busiest[back] = std::max(busiest[back], double(each.records));
    }
    return busiest;
}

// Where no hour was covered from end to end, the rate of the densest part.
double busiestHour(const ContentLoad &content)
{
    std::vector<double> busiest = busiestHours(content);
    double records = 0;
    if (busiest.empty()) {
        for (const LoadHour &each : content.hours) {
            if (each.covered > 0)
                records = std::max(records, double(each.records) * hour / double(each.covered));
        }
        return collected(content, records, 1);
    }
    // What is left over of a day is none of its own.
    const auto days = std::max<size_t>(1, content.hours.size() / hoursOfDay);
    busiest.resize(std::min(busiest.size(), days));
    std::sort(busiest.begin(), busiest.end(), std::greater());
    const size_t half = (busiest.size() + 1) / 2;
    for (size_t index = 0; index < half; ++index)
        records += busiest[index] / double(half);
    return collected(content, records, 1);
}

int requestsOf(const PollPart &part, const RequestCost &cost, double growth)
{
    const qint64 grown = std::llround(growth * double(part.received));
    return part.requests + furtherPages(grown, cost.pageSize) - furtherPages(part.received, cost.pageSize);
}

double requestsPerDay(const LoadMeasurement &measurement, size_t position, double growth)
{
    DayProfile profile;
    const double pollsPerHour = 60.0 / measurement.intervalMinutes;
    for (const Poll &poll : measurement.polls) {
        const int requests = requestsOf(poll.parts[position], measurement.contents[position].cost, growth);
        profile.add(poll.startedAt, requests * pollsPerHour, 1);
    }
    return profile.perDay();
}

ContentForecast contentForecast(
    const LoadMeasurement &measurement, size_t position, const ForecastOptions &options)
{
    const ContentLoad &content = measurement.contents[position];
    const double stored = storedPerDay(content);
    ContentForecast forecast{.contentType = content.contentType, .averageBytes = content.averageBytes};
    forecast.records = options.growth * collected(content, stored, hoursOfDay);
    forecast.afterFilters =
        measurement.hasFilters ? options.growth * stored * content.keptShare : forecast.records;
    forecast.bytes = forecast.afterFilters * content.averageBytes;
    forecast.busiestHour = options.growth * busiestHour(content);
    forecast.requests = requestsPerDay(measurement, position, options.growth);
    return forecast;
}

// The busiest hour of all together need not be that of each.
double busiestHourOfAll(const LoadMeasurement &measurement)
{
    ContentLoad all;
    for (const ContentLoad &content : measurement.contents) {
        for (const LoadHour &each : content.hours) {
            auto found = std::find_if(all.hours.begin(), all.hours.end(),
                [&](const LoadHour &other) { return other.start == each.start; });
            if (found == all.hours.end())
                found = all.hours.insert(all.hours.end(), {.start = each.start, .covered = hour});
            found->covered = std::min(found->covered, each.covered);
            found->records += std::llround(collected(content, double(each.records), 1));
        }
    }
    return busiestHour(all);
}

ContentForecast totalOf(
    const Forecast &forecast, const LoadMeasurement &measurement, const ForecastOptions &options)
{
    ContentForecast total;
    for (const ContentForecast &content : forecast.contents) {
        total.records += content.records;
        total.afterFilters += content.afterFilters;
        total.bytes += content.bytes;
        total.requests += content.requests;
    }
    total.busiestHour = options.growth * busiestHourOfAll(measurement);
    total.averageBytes = total.afterFilters > 0 ? total.bytes / total.afterFilters : 0;
    return total;
}

void setPeaks(Forecast &forecast, const LoadMeasurement &measurement)
{
    for (HourPeak &peak : forecast.hours)
        peak.requests.resize(measurement.contents.size());
    for (const Poll &poll : measurement.polls) {
        HourPeak dear;
        for (size_t position = 0; position < poll.parts.size(); ++position) {
            dear.requests.push_back(
                requestsOf(poll.parts[position], measurement.contents[position].cost, forecast.growth));
            dear.total += dear.requests.back();
        }
        HourPeak &peak = forecast.hours[size_t(poll.startedAt / hour % hoursOfDay)];
        if (dear.total > peak.total)
            peak = dear;
    }
    for (size_t index = 0; index < hoursOfDay; ++index) {
        if (forecast.hours[index].total > forecast.peak) {
            forecast.peak = forecast.hours[index].total;
            forecast.peakHour = int(index);
        }
    }
    forecast.headroom = std::max(0, requestLimit - forecast.peak);
}

CatchUp catchUpAfter(std::chrono::hours outage, const Forecast &forecast, const LoadMeasurement &measurement,
    double requestsPerMinute)
{
    double waiting = 0, arriving = 0;
    for (size_t position = 0; position < forecast.contents.size(); ++position) {
        const RequestCost &cost = measurement.contents[position].cost;
        const double perDay = forecast.contents[position].records;
        const qint64 missed = std::llround(perDay * double(outage.count()) / hoursOfDay);
        waiting += requestsOfPoll(cost, missed, true);
        arriving += perDay / cost.pageSize * minute / day;
    }
    CatchUp catchUp{.outage = outage, .minutes = {}};
    if (requestsPerMinute > arriving)
        catchUp.minutes = waiting / (requestsPerMinute - arriving);
    return catchUp;
}

// Stored records of each day, counted back from the end of the measurement, of which at most a tenth was not
// collected.
std::vector<double> wholeDays(const LoadMeasurement &measurement)
{
    struct Day {
        double records = 0, covered = 0;
    };
    std::vector<Day> days;
    for (const ContentLoad &content : measurement.contents) {
        for (const LoadHour &each : content.hours) {
            const auto back = size_t(std::max<qint64>(0, measurement.measured.to - each.start - 1) / day);
            days.resize(std::max(days.size(), back + 1));
            days[back].records += double(each.records);
            days[back].covered += double(each.covered);
        }
    }
    std::vector<double> totals;
    for (const Day &each : days) {
        if (each.covered >= 0.9 * day * double(measurement.contents.size()))
            totals.push_back(each.records);
    }
    return totals;
}

} // namespace

Forecast forecastOf(const LoadMeasurement &measurement, const ForecastOptions &options)
{
    Forecast forecast{.growth = options.growth};
    for (size_t position = 0; position < measurement.contents.size(); ++position)
        forecast.contents.push_back(contentForecast(measurement, position, options));
    forecast.total = totalOf(forecast, measurement, options);
    setPeaks(forecast, measurement);
    const double speed = std::min<double>(options.requestCeiling, 60 / measurement.secondsPerRequest);
    for (const int hours : {1, hoursOfDay, 7 * hoursOfDay})
        forecast.catchUps.push_back(catchUpAfter(std::chrono::hours(hours), forecast, measurement, speed));
    forecast.busiestPollMinutes = forecast.peak / speed;
    forecast.keepsUp = forecast.busiestPollMinutes <= measurement.intervalMinutes;
    return forecast;
}

Confidence confidenceOf(const LoadMeasurement &measurement)
{
    Confidence confidence;
    if (measurement.covered() >= 7 * day)
        confidence.level = Confidence::Level::Good;
    else if (measurement.covered() >= day)
        confidence.level = Confidence::Level::Fair;
    const std::vector<double> totals = wholeDays(measurement);
    const auto days = double(totals.size());
    if (days < 2)
        return confidence;
    const double mean = std::accumulate(totals.begin(), totals.end(), 0.0) / days;
    double squares = 0;
    for (const double total : totals)
        squares += (total - mean) * (total - mean);
    if (mean > 0)
        confidence.marginPercent = 200 * std::sqrt(squares / (days - 1) / days) / mean;
    return confidence;
}

QString confidenceName(Confidence::Level level)
{
    switch (level) {
    case Confidence::Level::Rough: return u"rough"_s;
    case Confidence::Level::Fair: return u"fair"_s;
    case Confidence::Level::Good: return u"good"_s;
    }
    return {};
}

} // namespace workbench
