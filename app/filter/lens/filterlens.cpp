#include "filter/lens/filterlens.h"

#include "base/datadirectory.h"
#include "filter/lens/lensscan.h"
#include "storage/recordresult.h"

#include <algorithm>
#include <chrono>
#include <future>
#include <thread>

namespace workbench {

using namespace std::chrono_literals;

namespace {

constexpr size_t samplesKept = 100; // Of the dropped and of the kept ones.
constexpr qint64 pickedRecords = 4096;
constexpr qint64 pickedTogether = 32; // Finding a place costs as much as reading some twenty records there.
constexpr auto pickingBudget = 120ms;
constexpr int mostBuckets = 60;
constexpr qint64 minute = 60'000;

// Raw records: each is in Windows Events once, and no derived alert is.
RecordFilter recordsIn(const LensScope &scope)
{
    RecordFilter filter;
    filter.indices = indexSet(Index::WindowsEvents);
    filter.connectorIds = scope.connectorIds;
    filter.since = scope.since;
    filter.until = scope.until;
    return filter;
}

// A width that people read easily.
qint64 bucketWidth(qint64 length)
{
    for (const qint64 width : {1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440}) {
        if (length / (width * minute) < mostBuckets)
            return width * minute;
    }
    constexpr qint64 day = 1440 * minute;
    return (length / (day * mostBuckets) + 1) * day;
}

struct Slice {
    qint64 since = 0, until = 0; // Both inside.
};

// The scope cut into stretches of about as many records each, newest first.
std::vector<Slice> slicesOf(const LensHistogram &histogram, qint64 records, size_t count)
{
    std::vector<Slice> slices;
    const qint64 share = records / qint64(count) + 1;
    qint64 until = histogram.from + qint64(histogram.buckets.size()) * histogram.width - 1;
    qint64 collected = 0;
    for (size_t i = histogram.buckets.size(); i-- > 0;) {
        collected += histogram.buckets[i].records;
        const qint64 from = histogram.from + qint64(i) * histogram.width;
        if (collected < share && i != 0)
            continue;
        slices.push_back({from, until});
        until = from - 1;
        collected = 0;
    }
    return slices;
}

Result<LensTally> tallySlice(const QString &file, RecordFilter filter, const Slice &slice,
    const LensFilters &filters, const LensHistogram &histogram, const std::stop_token &stop)
{
    auto reader = RecordReader::open(file);
    if (!reader)
        return fail(reader.error());
    filter.since = std::max(filter.since.value_or(slice.since), slice.since);
    filter.until = std::min(filter.until.value_or(slice.until), slice.until);
    auto scan = reader->scan(filter);
    if (!scan)
        return fail(scan.error());
    LensTally tally(filters, histogram, samplesKept);
    if (const auto added = LensScan(filters, *scan).addAll(tally, stop); !added)
        return fail(added.error());
    return tally;
}

Error cancelled()
{
    return {.kind = ErrorKind::Cancelled};
}

} // namespace

Result<bool> FilterLens::open()
{
    if (m_reader)
        return true;
    const auto exists = fileExists(m_file);
    if (!exists || !*exists)
        return exists;
    auto reader = RecordReader::open(m_file);
    if (!reader)
        return fail(reader.error());
    m_reader = std::move(*reader);
    return true;
}

Result<FilterLens::Extent> FilterLens::extentOf(const RecordFilter &filter, const std::stop_token &stop)
{
    Extent extent;
    const auto records = m_reader->count(filter, stop);
    if (!records)
        return fail(records.error());
    extent.records = *records;
    const auto bounds = m_reader->timeBounds(filter, stop);
    if (!bounds)
        return fail(bounds.error());
    if (!*bounds)
        return extent;
    LensHistogram &histogram = extent.histogram;
    histogram.width = bucketWidth((*bounds)->newest - (*bounds)->oldest);
    histogram.from = (*bounds)->oldest - (*bounds)->oldest % histogram.width;
    histogram.buckets.resize(size_t(((*bounds)->newest - histogram.from) / histogram.width) + 1);
    return extent;
}

Result<void> FilterLens::fill(
    LensHistogram &histogram, const RecordFilter &filter, const std::stop_token &stop)
{
    const auto series =
        m_reader->histogram(filter, histogram.from, histogram.width, int(histogram.buckets.size()), stop);
    if (!series)
        return fail(series.error());
    for (const HistogramSeries &one : *series) {
        for (size_t i = 0; i < histogram.buckets.size(); ++i)
            histogram.buckets[i].records += one.counts[i];
    }
    return {};
}

// Stretches that are spread over the scope however many of them there is time for.
Result<void> FilterLens::pick(const RecordFilter &filter, qint64 records, const std::stop_token &stop)
{
    constexpr qint64 stretches = pickedRecords / pickedTogether;
    constexpr qint64 stride = 79; // Prime to the number of stretches, near its golden section.
    const auto started = std::chrono::steady_clock::now();
    auto result = m_reader->result(filter, stop);
    if (!result)
        return fail(result.error());
    m_picked.clear();
    for (qint64 i = 0; i < stretches; ++i) {
        const qint64 position = (i * stride % stretches) * records / stretches;
        const auto read = result->pageAt(
            position, pickedTogether,
            [this](const StoredRecord &record) {
                m_picked.push_back({record.eventTime, record.json.toByteArray()});
                return true;
            },
            stop);
        if (!read)
            return read;
        if (std::chrono::steady_clock::now() - started > pickingBudget)
            break;
    }
    std::stable_sort(m_picked.begin(), m_picked.end(),
        [](const LensSample &one, const LensSample &other) { return one.eventTime > other.eventTime; });
    return {};
}

Result<LensAnswer> FilterLens::estimate(const LensRequest &request, std::stop_token stop)
{
    const auto opened = open();
    if (!opened)
        return fail(opened.error());
    const LensFilters filters(request);
    if (!*opened)
        return LensTally(filters, {}, 0).answer(0);
    const RecordFilter filter = recordsIn(request.scope);
    const auto extent = extentOf(filter, stop);
    if (!extent)
        return fail(extent.error());
    if (extent->records <= pickedRecords)
        return measure(request, stop);
    if (m_pickedFrom != request.scope || m_pickedOf != extent->records) {
        m_pickedFrom.reset();
        if (const auto picked = pick(filter, extent->records, stop); !picked)
            return fail(picked.error());
        m_pickedFrom = request.scope;
        m_pickedOf = extent->records;
    }
    LensTally tally(filters, extent->histogram, samplesKept);
    for (const LensSample &record : m_picked) {
        if (stop.stop_requested())
            return fail(cancelled());
        tally.add(record.eventTime, record.json);
    }
    return tally.answer(extent->records);
}

Result<LensAnswer> FilterLens::measure(const LensRequest &request, std::stop_token stop)
{
    const auto opened = open();
    if (!opened)
        return fail(opened.error());
    const LensFilters filters(request);
    LensTally sum(filters, {}, samplesKept);
    if (!*opened)
        return sum.answer(0);
    const RecordFilter filter = recordsIn(request.scope);
    const auto extent = extentOf(filter, stop);
    if (!extent)
        return fail(extent.error());
    if (extent->records == 0)
        return sum.answer(0);
    const LensHistogram &histogram = extent->histogram;
    LensHistogram filled = histogram;
    if (const auto done = fill(filled, filter, stop); !done)
        return fail(done.error());
    sum = LensTally(filters, histogram, samplesKept);
    // A core is left to whoever waits for the answer, if there are more than two.
    const bool isMuch = extent->records > pickedRecords;
    const unsigned cores = std::thread::hardware_concurrency();
    const size_t threads = isMuch ? std::clamp(cores > 2 ? cores - 1 : cores, 1U, 4U) : 1;
    std::vector<std::future<Result<LensTally>>> parts;
    for (const Slice &slice : slicesOf(filled, extent->records, threads))
        parts.push_back(std::async(std::launch::async,
            [&, slice] { return tallySlice(m_file, filter, slice, filters, histogram, stop); }));
    std::optional<Error> error;
    for (auto &part : parts) {
        const auto tally = part.get();
        if (tally)
            sum.add(*tally);
        else
            error = tally.error();
    }
    if (error || stop.stop_requested())
        return fail(error.value_or(cancelled()));
    return sum.answer(std::min(extent->records, sum.examined()));
}

} // namespace workbench
