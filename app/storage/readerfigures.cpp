#include "query/fields.h"
#include "storage/readercounts.h"
#include "storage/readerfields.h"
#include "storage/readerhistogram.h"
#include "storage/readerstate.h"
#include "storage/recordkey.h"
#include "storage/recordresult.h"
#include "storage/valuegroups.h"

#include <algorithm>
#include <limits>

// What RecordReader answers for a record browser.
namespace workbench {

namespace {

TopValues topOf(std::vector<ValueCount> values, int count, const QString &prefix)
{
    TopValues top;
    if (!prefix.isEmpty()) {
        std::erase_if(values, [&](const ValueCount &value) {
            return !QString::fromUtf8(value.value).startsWith(prefix, Qt::CaseInsensitive);
        });
    }
    top.distinct =
        std::count_if(values.begin(), values.end(), [](const auto &value) { return !value.value.isEmpty(); });
    if (values.size() > size_t(count))
        values.resize(size_t(count));
    top.values = std::move(values);
    return top;
}

} // namespace

Result<void> RecordReader::pageAt(const RecordFilter &filter, qint64 position, qint64 count,
    const std::function<bool(const StoredRecord &)> &each, std::stop_token stop)
{
    const auto version = readNumber(d->database, "PRAGMA data_version");
    if (!version)
        return fail(version.error());
    if (!d->result || !d->resultFilter || *d->resultFilter != filter) {
        auto made = result(filter, stop);
        if (!made)
            return fail(made.error());
        d->result = std::make_unique<RecordResult>(std::move(*made));
        d->resultFilter = filter;
    } else if (d->resultVersion != *version) {
        if (const auto refreshed = d->result->refresh(stop); !refreshed)
            return fail(refreshed.error());
    }
    d->resultVersion = *version;
    return d->result->pageAt(position, count, each, stop);
}

Result<std::vector<HistogramSeries>> RecordReader::histogram(
    const RecordFilter &filter, qint64 from, qint64 width, int buckets, std::stop_token stop)
{
    if (width <= 0 || buckets <= 0)
        return std::vector<HistogramSeries>();
    const ReaderStop stoppable(d->database, std::move(stop));
    RecordFilter inside = filter;
    inside.since = std::max(from, filter.since.value_or(from));
    const qint64 last = from + width * buckets - 1;
    inside.until = std::min(last, filter.until.value_or(last));
    ReaderSearch search(d->database, *d->lists);
    if (const auto ready = stoppable.answer(search.prepare(inside)); !ready)
        return fail(ready.error());
    return stoppable.answer(ReaderHistogram(d->database, d->decoder, search, from, width, buckets).series());
}

Result<TopValues> RecordReader::topValues(const RecordFilter &filter, const QByteArray &field, int count,
    qint64 sample, const QString &prefix, std::stop_token stop)
{
    const auto known = query::fieldFromName(QString::fromUtf8(field));
    if (!known)
        return fail(known.error());
    const ReaderStop stoppable(d->database, std::move(stop));
    ReaderSearch search(d->database, *d->lists);
    if (const auto ready = stoppable.answer(search.prepare(filter)); !ready)
        return fail(ready.error());
    const bool hasColumn = readerColumn(*known) || known->path == std::vector<QByteArray>{"msg_class"};
    if (hasColumn && search.condition().isExact()) {
        ReaderCounts counts(d->database, d->decoder, search);
        auto values = stoppable.answer(counts.byField(*known));
        if (!values)
            return fail(values.error());
        const auto total = stoppable.answer(counts.total());
        if (!total)
            return fail(total.error());
        TopValues top = topOf(std::move(*values), count, prefix);
        top.records = *total;
        return top;
    }
    ValueGroups groups;
    qint64 records = 0;
    ReaderPages pages(d->database, d->decoder, search, RecordOrder::NewestFirst);
    const auto read = stoppable.answer(pages.read(sample + 1, [&](ReaderPages::Row &row) {
        if (++records <= sample)
            addValues(row.document, *known, groups);
        return !stoppable.isStopped();
    }));
    if (!read)
        return fail(read.error());
    TopValues top = topOf(byCount(groups), count, prefix);
    top.records = std::min(records, sample);
    top.isExact = records <= sample;
    return top;
}

Result<FieldSample> RecordReader::fieldNames(const RecordFilter &filter, qint64 sample, std::stop_token stop)
{
    constexpr size_t mostFields = 5000; // More than a person reads.
    FieldGatherer gatherer(mostFields);
    const auto done = read(
        filter, RecordOrder::NewestFirst, sample,
        [&](const StoredRecord &record) {
            gatherer.add(record.json);
            return true;
        },
        std::move(stop));
    if (!done)
        return fail(done.error());
    return gatherer.sample();
}

Result<std::optional<TimeBounds>> RecordReader::timeBounds(const RecordFilter &filter, std::stop_token stop)
{
    std::optional<TimeBounds> bounds;
    const auto take = [&](const StoredRecord &record) {
        if (!bounds)
            bounds = TimeBounds{record.eventTime, record.eventTime};
        bounds->oldest = std::min(bounds->oldest, record.eventTime);
        bounds->newest = std::max(bounds->newest, record.eventTime);
        return false;
    };
    for (const auto order : {RecordOrder::NewestFirst, RecordOrder::OldestFirst}) {
        if (const auto done = read(filter, order, 1, take, stop); !done)
            return fail(done.error());
    }
    return bounds;
}

Result<qint64> RecordReader::newestSeq()
{
    return readNumber(d->database, "SELECT max(seq) FROM r");
}

Result<qint64> RecordReader::countStoredAfter(const RecordFilter &filter, qint64 seq, std::stop_token stop)
{
    const ReaderStop stoppable(d->database, std::move(stop));
    ReaderSearch search(d->database, *d->lists);
    if (const auto ready = stoppable.answer(search.prepare(filter)); !ready)
        return fail(ready.error());
    ReaderPages pages(d->database, d->decoder, search, RecordOrder::NewestFirst);
    pages.setStoredAfter(seq);
    qint64 count = 0;
    const auto read = stoppable.answer(pages.readKeys(0, [&](ReaderPages::Row &) {
        ++count;
        return true;
    }));
    if (!read)
        return fail(read.error());
    return count;
}

Result<std::optional<QByteArray>> RecordReader::recordJson(RowKey key)
{
    RecordFilter filter;
    filter.since = filter.until = key.eventTime;
    ReaderSearch search(d->database, *d->lists);
    if (const auto ready = search.prepare(filter); !ready)
        return fail(ready.error());
    ReaderPages pages(d->database, d->decoder, search, RecordOrder::OldestFirst);
    pages.addCondition("r.seq=" + QByteArray::number(key.seq));
    std::optional<QByteArray> found;
    const auto read = pages.read(1, [&](ReaderPages::Row &row) {
        found = row.document.json().toByteArray();
        return false;
    });
    if (!read)
        return fail(read.error());
    return found;
}

// Records whose keys share a hash stand under the numbers that follow it.
Result<std::optional<RowKey>> RecordReader::findSource(
    const QString &connectorId, const QByteArray &msgClass, IndexSet indices, const QByteArray &sourceId)
{
    const QByteArray connector = connectorId.toUtf8();
    quint64 hash = recordHash(
        {.connectorId = connector, .msgClass = msgClass, .indices = indices, .sourceId = sourceId});
    for (;; ++hash) {
        auto statement = d->database.prepare("SELECT r.seq, r.ts, cls.connector, cls.msg_class, cls.indices"
                                             " FROM r JOIN cls ON cls.id=r.cls WHERE r.idhash=?");
        if (!statement)
            return fail(statement.error());
        const auto row = statement->bind(1, qint64(hash)).step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return std::optional<RowKey>();
        const RowKey key{statement->integer(1), statement->integer(0)};
        const bool isOfClass = statement->bytes(2) == connector && statement->bytes(3) == msgClass
            && statement->integer(4) == indices;
        statement->reset();
        if (!isOfClass)
            continue;
        const auto json = recordJson(key);
        if (!json)
            return fail(json.error());
        const auto restored = *json ? restoredRecord(**json) : std::nullopt;
        if (restored && restored->record.sourceId == sourceId)
            return std::optional(key);
    }
}

} // namespace workbench
