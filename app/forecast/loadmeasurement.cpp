#include "forecast/loadmeasurement.h"

#include "base/datadirectory.h"
#include "filter/filterset.h"
#include "forecast/polls.h"
#include "query/recorddocument.h"
#include "sqlite/database.h"
#include "storage/feedledger.h"
#include "storage/recordreader.h"
#include "storage/schema.h"

#include <algorithm>
#include <array>
#include <limits>

namespace workbench {

namespace {

constexpr qint64 hour = schema::millisecondsPerHour;
constexpr qint64 day = 24 * hour;
constexpr qint64 longestMeasured = 7 * day; // Whole weeks: working days and weekends in their shares.
constexpr int allRuns = 5000; // As many as the store keeps of one content type.
constexpr qint64 sampledPerHour = 120; // Of each content type.

// What one measuring needs throughout.
struct Measuring {
    const ConnectorConfig &connector;
    const ConnectorType &type;
    FilterSet filters;
    std::stop_token stop;
    LoadMeasurement result = {};
    std::vector<RunSummary> runs = {};
    std::vector<std::vector<TimeInterval>> complete = {}; // Of each content of the result.
};

Error cancelled()
{
    return {.kind = ErrorKind::Cancelled};
}

Result<void> readFeeds(sqlite::Database &database, Measuring &measuring)
{
    FeedLedger ledger(database);
    for (const ContentType &content : measuring.type.contentTypes) {
        if (!measuring.connector.contentTypes.contains(content.id))
            continue;
        auto state = ledger.state(measuring.connector.id, content.id);
        if (!state)
            return fail(state.error());
        if (state->complete.empty())
            continue;
        auto runs = ledger.runs(measuring.connector.id, content.id, allRuns);
        if (!runs)
            return fail(runs.error());
        measuring.runs.insert(measuring.runs.end(), runs->begin(), runs->end());
        measuring.complete.push_back(std::move(state->complete));
        ContentLoad load{.contentType = content.id, .cost = content.cost};
        load.cost.pageSize = int(pageSizeSeen(*runs, content.id, content.cost));
        measuring.result.contents.push_back(std::move(load));
    }
    return {};
}

// From where all content types were collected, at most a week back from where the last one was.
void setMeasured(Measuring &measuring)
{
    qint64 from = 0;
    qint64 to = std::numeric_limits<qint64>::max();
    for (const auto &intervals : measuring.complete) {
        from = std::max(from, intervals.front().from);
        to = std::min(to, intervals.back().to + 1); // Both ends of an interval are inside.
    }
    measuring.result.measured = {std::max(from, to - longestMeasured), to};
}

qint64 overlap(const std::vector<TimeInterval> &intervals, TimeInterval part)
{
    qint64 sum = 0;
    for (const TimeInterval &each : intervals)
        sum += std::max<qint64>(0, std::min(each.to + 1, part.to) - std::max(each.from, part.from));
    return sum;
}

RecordFilter recordsOf(const Measuring &measuring, size_t position)
{
    RecordFilter filter;
    filter.indices = indexSet(Index::WindowsEvents);
    filter.connectorIds = {measuring.connector.id};
    for (const ContentType &content : measuring.type.contentTypes) {
        if (content.id == measuring.result.contents[position].contentType)
            filter.msgClasses = {content.msgClass.toUtf8()};
    }
    filter.since = measuring.result.measured.from;
    filter.until = measuring.result.measured.to - 1;
    return filter;
}

Result<void> readHours(RecordReader &reader, Measuring &measuring, size_t position)
{
    const TimeInterval measured = measuring.result.measured;
    ContentLoad &content = measuring.result.contents[position];
    const qint64 first = schema::hourOf(measured.from) * hour;
    const int count = int(schema::hourOf(measured.to - 1) - schema::hourOf(measured.from) + 1);
    const auto series = reader.histogram(recordsOf(measuring, position), first, hour, count, measuring.stop);
    if (!series)
        return fail(series.error());
    for (int index = 0; index < count; ++index) {
        LoadHour each{.start = first + index * hour};
        each.covered = overlap(measuring.complete[position],
            {std::max(each.start, measured.from), std::min(each.start + hour, measured.to)});
        for (const HistogramSeries &one : *series)
            each.records += one.counts[size_t(index)];
        content.records += each.records;
        content.hours.push_back(each);
    }
    return {};
}

bool isKept(const FilterSet &filters, query::RecordDocument &document, QByteArrayView json)
{
    return filters.isEmpty() || !document.load({json}) || filters.droppedBy(document) == 0;
}

// Some records of each hour stand for all of it.
Result<void> sampleRecords(RecordReader &reader, Measuring &measuring, size_t position)
{
    ContentLoad &content = measuring.result.contents[position];
    double bytes = 0, kept = 0;
    query::RecordDocument document;
    for (const LoadHour &each : content.hours) {
        if (each.records == 0)
            continue;
        RecordFilter filter = recordsOf(measuring, position);
        filter.since = std::max(each.start, *filter.since);
        filter.until = std::min(each.start + hour - 1, *filter.until);
        qint64 looked = 0, size = 0, keptOfLooked = 0;
        const auto read = reader.read(
            filter, RecordOrder::NewestFirst, sampledPerHour,
            [&](const StoredRecord &record) {
                ++looked;
                size += record.json.size();
                keptOfLooked += isKept(measuring.filters, document, record.json) ? 1 : 0;
                return true;
            },
            measuring.stop);
        if (!read)
            return fail(read.error());
        if (measuring.stop.stop_requested())
            return fail(cancelled());
        if (looked == 0)
            continue;
        const double weight = double(each.records) / double(looked);
        bytes += weight * double(size);
        kept += weight * double(keptOfLooked);
        measuring.result.isSampled = measuring.result.isSampled || looked < each.records;
    }
    if (content.records > 0) {
        content.averageBytes = bytes / double(content.records);
        content.keptShare = std::min(1.0, kept / double(content.records));
    }
    return {};
}

void countDropped(Measuring &measuring, ContentLoad &content)
{
    qint64 stored = 0, dropped = 0, covered = 0;
    for (const RunSummary &run : measuring.runs) {
        if (run.contentType != content.contentType || run.window.to <= measuring.result.measured.from)
            continue;
        stored += run.stored;
        dropped += run.droppedByFilter;
    }
    for (const LoadHour &each : content.hours)
        covered += each.covered;
    if (stored > 0)
        content.droppedPerStored = double(dropped) / double(stored);
    else if (covered > 0)
        content.droppedPerHour = double(dropped) * double(hour) / double(covered);
}

// Puts calculated polls where the day has hours in which none ran, as on a machine that sleeps at night.
void fillDay(LoadMeasurement &load)
{
    std::array<bool, 24> ran{};
    const auto hourOfDay = [](const Poll &poll) { return size_t(poll.startedAt / hour % 24); };
    for (const Poll &poll : load.polls)
        ran[hourOfDay(poll)] = true;
    for (Poll &poll : calculatedPolls(load)) {
        if (!ran[hourOfDay(poll)])
            load.polls.push_back(std::move(poll));
    }
    std::sort(load.polls.begin(), load.polls.end(),
        [](const Poll &one, const Poll &other) { return one.startedAt < other.startedAt; });
}

// Polls that ran count only if there are enough of them: at least half of the measured time, or a day.
void setPolls(Measuring &measuring)
{
    LoadMeasurement &result = measuring.result;
    result.polls = polledAtInterval(result, measuring.runs);
    result.secondsPerRequest = secondsPerRequest(result.polls);
    const qint64 polled = qint64(result.polls.size()) * result.intervalMinutes * 60'000;
    result.arePollsCalculated = polled < day && polled * 2 < result.covered();
    if (result.arePollsCalculated)
        result.polls = calculatedPolls(result);
    else
        fillDay(result);
}

Result<std::optional<LoadMeasurement>> measure(
    sqlite::Database &database, const QString &recordsFile, Measuring &measuring)
{
    if (const auto read = readFeeds(database, measuring); !read)
        return fail(read.error());
    if (measuring.result.contents.empty())
        return std::nullopt;
    setMeasured(measuring);
    if (measuring.result.measured.from >= measuring.result.measured.to)
        return std::nullopt;
    auto reader = RecordReader::open(recordsFile);
    if (!reader)
        return fail(reader.error());
    for (size_t position = 0; position < measuring.result.contents.size(); ++position) {
        const auto read = readHours(*reader, measuring, position).and_then([&] {
            return sampleRecords(*reader, measuring, position);
        });
        if (!read)
            return fail(read.error());
        countDropped(measuring, measuring.result.contents[position]);
    }
    setPolls(measuring);
    return std::move(measuring.result);
}

} // namespace

qint64 LoadMeasurement::covered() const
{
    qint64 least = std::numeric_limits<qint64>::max();
    for (const ContentLoad &content : contents) {
        qint64 sum = 0;
        for (const LoadHour &each : content.hours)
            sum += each.covered;
        least = std::min(least, sum);
    }
    return contents.empty() ? 0 : least;
}

Result<std::optional<LoadMeasurement>> measureLoad(const QString &recordsFile,
    const ConnectorConfig &connector, const ConnectorType &type, const std::vector<LogFilter> &filters,
    std::stop_token stop)
{
    auto opened = schema::openIfMade(recordsFile);
    if (!opened)
        return fail(opened.error());
    if (!*opened)
        return std::nullopt;
    sqlite::Database &database = **opened;
    auto set = FilterSet::of(filters);
    if (!set)
        return fail(set.error());
    Measuring measuring{
        .connector = connector, .type = type, .filters = std::move(*set), .stop = std::move(stop)};
    measuring.result.intervalMinutes = connector.intervalMinutes;
    measuring.result.hasFilters = !measuring.filters.isEmpty();
    return measure(database, recordsFile, measuring);
}

} // namespace workbench
