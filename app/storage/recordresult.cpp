#include "storage/recordresult.h"

#include "storage/readerpages.h"
#include "storage/readerstate.h"
#include "storage/resultblocks.h"
#include "storage/resulthours.h"

#include <limits>

namespace workbench {

using std::chrono::steady_clock;

struct RecordResult::Private {
    Private(RecordReader::Private &opened, RecordFilter wanted)
        : reader(opened)
        , filter(std::move(wanted))
        , search(std::make_unique<ReaderSearch>(opened.database, *opened.lists))
    {
    }

    RecordReader::Private &reader;
    RecordFilter filter;
    std::unique_ptr<ReaderSearch> search;
    std::unique_ptr<ReaderPages> pages;
    std::optional<ResultHours> hours; // Without a query.
    ResultBlocks blocks; // With one.
    qint64 newestSeq = 0;
    qint64 stored = 0; // Of the whole store.

    [[nodiscard]] Result<void> load();
    [[nodiscard]] Result<void> readState();
    [[nodiscard]] Result<void> takeNewRows(qint64 storedAfter);
    [[nodiscard]] Result<bool> hasLostRows(qint64 earlierNewest, qint64 earlierStored);
    void makePages();
    [[nodiscard]] Result<qint64> rankOf(RowKey key);
};

Result<void> RecordResult::Private::readState()
{
    const auto newest = readNumber(reader.database, "SELECT max(seq) FROM r");
    if (!newest)
        return fail(newest.error());
    const auto rows = readNumber(reader.database, "SELECT sum(n) FROM stat");
    if (!rows)
        return fail(rows.error());
    newestSeq = *newest;
    stored = *rows;
    return {};
}

void RecordResult::Private::makePages()
{
    pages = std::make_unique<ReaderPages>(reader.database, reader.decoder, *search, RecordOrder::NewestFirst);
    pages->setNewest(newestSeq);
}

Result<void> RecordResult::Private::load()
{
    const ReaderSnapshot snapshot(reader.database);
    if (!snapshot.begun())
        return snapshot.begun();
    if (const auto read = readState(); !read)
        return read;
    if (const auto ready = search->prepare(filter); !ready)
        return ready;
    makePages();
    blocks = {};
    if (filter.query)
        return {};
    hours.emplace(reader.database, *search);
    return hours->load(newestSeq);
}

RecordResult::RecordResult(std::unique_ptr<Private> made) : d(std::move(made)) { }
RecordResult::RecordResult(RecordResult &&) noexcept = default;
RecordResult &RecordResult::operator=(RecordResult &&) noexcept = default;
RecordResult::~RecordResult() = default;

Result<RecordResult> RecordReader::result(const RecordFilter &filter, std::stop_token stop)
{
    const ReaderStop stoppable(d->database, std::move(stop));
    auto made = std::make_unique<RecordResult::Private>(*d, filter);
    if (const auto loaded = stoppable.answer(made->load()); !loaded)
        return fail(loaded.error());
    return RecordResult(std::move(made));
}

qint64 RecordResult::count() const
{
    return d->hours ? d->hours->count() : d->blocks.count();
}

bool RecordResult::isComplete() const
{
    return d->hours || d->blocks.isComplete();
}

qint64 RecordResult::newestSeq() const
{
    return d->newestSeq;
}

Result<void> RecordResult::extend(std::chrono::milliseconds budget, std::stop_token stop)
{
    if (isComplete())
        return {};
    const ReaderStop stoppable(d->reader.database, std::move(stop));
    return stoppable.answer(
        d->blocks.extend(*d->pages, std::numeric_limits<qint64>::max(), steady_clock::now() + budget));
}

Result<void> RecordResult::pageAt(qint64 position, qint64 count,
    const std::function<bool(const StoredRecord &)> &each, std::stop_token stop)
{
    if (position < 0 || count <= 0)
        return {};
    const ReaderStop stoppable(d->reader.database, std::move(stop));
    qint64 skip = 0;
    if (d->hours) {
        const auto key = d->hours->keyAt(position);
        if (!key || !*key)
            return stoppable.answer(key ? Result<void>() : Result<void>(fail(key.error())));
        d->pages->seek(**key);
    } else {
        const auto known = d->blocks.extend(*d->pages, position + count, steady_clock::time_point::max());
        if (!known)
            return stoppable.answer(known);
        const auto place = d->blocks.placeOf(position);
        if (!place)
            return {};
        d->pages->seek(place->first);
        skip = place->skip;
    }
    if (skip > 0) {
        const auto skipped = d->pages->readKeys(skip, [](ReaderPages::Row &) { return true; });
        if (!skipped)
            return stoppable.answer(skipped);
    }
    return stoppable.answer(d->pages->read(count, [&](ReaderPages::Row &row) {
        return !stoppable.isStopped() && each({row.seq, row.eventTime, row.document.json()});
    }));
}

Result<qint64> RecordResult::Private::rankOf(RowKey key)
{
    if (hours)
        return hours->positionOf(key);
    auto [before, first] = blocks.rankOf(key);
    if (!first)
        return before;
    pages->seek(*first);
    qint64 newer = before;
    const auto read = pages->readKeys(0, [&](ReaderPages::Row &row) {
        const bool isNewer = RowKey{row.eventTime, row.seq} > key && newer < blocks.count();
        newer += isNewer ? 1 : 0;
        return isNewer;
    });
    if (!read)
        return fail(read.error());
    return newer;
}

Result<qint64> RecordResult::positionOf(RowKey key, std::stop_token stop)
{
    const ReaderStop stoppable(d->reader.database, std::move(stop));
    return stoppable.answer(d->rankOf(key));
}

// Revised records keep their number, so that what was stored since is all there is to look at, unless records
// were deleted.
Result<bool> RecordResult::Private::hasLostRows(qint64 earlierNewest, qint64 earlierStored)
{
    const auto added = readNumber(
        reader.database, "SELECT count(*) FROM r NOT INDEXED WHERE seq>" + QByteArray::number(earlierNewest));
    if (!added)
        return fail(added.error());
    return stored != earlierStored + *added;
}

Result<void> RecordResult::Private::takeNewRows(qint64 storedAfter)
{
    auto again = std::make_unique<ReaderSearch>(reader.database, *reader.lists);
    if (const auto ready = again->prepareAgain(filter, *search); !ready)
        return ready;
    const auto earlier = std::move(pages);
    again->adopt(earlier->candidates(), *search);
    search = std::move(again);
    makePages();
    pages->adoptCandidates(*earlier, storedAfter);
    ReaderPages added(reader.database, reader.decoder, *search, RecordOrder::NewestFirst);
    added.setNewest(newestSeq);
    added.setStoredAfter(storedAfter);
    std::vector<RowKey> keys;
    const auto read = added.readKeys(0, [&](ReaderPages::Row &row) {
        keys.push_back({row.eventTime, row.seq});
        return true;
    });
    if (!read)
        return read;
    for (const RowKey &key : keys)
        blocks.insert(key);
    return {};
}

Result<qint64> RecordResult::refresh(std::stop_token stop)
{
    const ReaderStop stoppable(d->reader.database, std::move(stop));
    const qint64 earlierCount = count();
    const qint64 earlierNewest = d->newestSeq;
    const qint64 earlierStored = d->stored;
    auto fresh = std::make_unique<Private>(d->reader, d->filter);
    if (d->hours) {
        if (const auto loaded = stoppable.answer(fresh->load()); !loaded)
            return fail(loaded.error());
        d = std::move(fresh);
        return count() - earlierCount;
    }
    const ReaderSnapshot snapshot(d->reader.database);
    if (!snapshot.begun())
        return fail(snapshot.begun().error());
    if (const auto read = stoppable.answer(d->readState()); !read)
        return fail(read.error());
    const auto lost = d->hasLostRows(earlierNewest, earlierStored);
    auto done = lost ? Result<void>() : Result<void>(fail(lost.error()));
    if (done && !*lost && d->newestSeq == earlierNewest)
        return 0;
    if (done)
        done = *lost ? fresh->search->prepare(d->filter) : d->takeNewRows(earlierNewest);
    if (done && *lost) {
        fresh->newestSeq = d->newestSeq;
        fresh->stored = d->stored;
        fresh->makePages();
        d = std::move(fresh);
    }
    if (!done) {
        d->newestSeq = earlierNewest;
        d->stored = earlierStored;
        return stoppable.answer(Result<qint64>(fail(done.error())));
    }
    return count() - earlierCount;
}

} // namespace workbench
