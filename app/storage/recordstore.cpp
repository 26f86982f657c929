#include "storage/recordstore.h"

#include "base/threadpriority.h"
#include "storage/feedledger.h"
#include "storage/processlock.h"
#include "storage/recordwriter.h"
#include "storage/salvage.h"
#include "storage/schema.h"
#include "storage/storecheck.h"

#include <QDateTime>
#include <algorithm>
#include <chrono>
#include <functional>
#include <future>
#include <sqlite3.h>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 recordsBeforeTraining = 2000;
constexpr qint64 trainingSamples = 1500;
constexpr qsizetype longestSample = 32 * 1024;
constexpr int removalsPerTransaction = 5000;

Error movedAway()
{
    return {.kind = ErrorKind::StorageFailure,
        .cause = Cause::StoreDamaged,
        .detail = u"Another process has set the store aside; it must be opened again."_s};
}

} // namespace

struct RecordStore::Private {
    QString file;
    sqlite::Database database;
    std::unique_ptr<RecordWriter> writer;
    FeedLedger ledger;
    bool wantsTraining = true;
    std::future<std::optional<QByteArray>> training; // Closing the store waits for one that is under way.

    Private(QString storeFile, sqlite::Database opened)
        : file(std::move(storeFile))
        , database(std::move(opened))
        , ledger(database)
    {
    }

    [[nodiscard]] Result<void> prepare(RecordHash hash);
    [[nodiscard]] Result<void> useNewestDictionary();
    [[nodiscard]] Result<void> addDictionary(const QByteArray &dictionary);
    void trainOnce();
    void takeTrained();
    [[nodiscard]] QByteArrayList samples(qint64 newest);
    [[nodiscard]] Result<PageOutcome> storePage(const PageCommit &page);
    [[nodiscard]] Result<qint64> removeSome(const QByteArray &connectorId);
    [[nodiscard]] Result<qint64> removeRows(sqlite::Statement &select);

    // Runs `work` in a transaction of its own. After any failure nothing of it is left, neither in the file
    // nor in memory, and damage is noted for the next to open the store.
    template<typename T> [[nodiscard]] Result<T> inTransaction(const std::function<Result<T>()> &work)
    {
        auto result = attempt<T>(work);
        if (!result) {
            writer->forget();
            if (result.error().cause == Cause::StoreDamaged && !database.hasMoved())
                salvage::noteDamage(file);
        }
        return result;
    }

private:
    template<typename T> [[nodiscard]] Result<T> attempt(const std::function<Result<T>()> &work)
    {
        auto transaction = sqlite::Transaction::begin(database);
        if (!transaction)
            return fail(transaction.error());
        if (database.hasMoved())
            return fail(movedAway());
        auto result = work();
        if (!result)
            return result;
        if (const auto done = writer->flush(); !done)
            return fail(done.error());
        if (const auto done = transaction->commit(); !done)
            return fail(done.error());
        return result;
    }
};

Result<void> RecordStore::Private::prepare(RecordHash hash)
{
    if (const auto done = schema::configureWriter(database); !done)
        return done;
    if (const auto done = schema::migrate(database); !done)
        return done;
    if (const auto done = checkStore(database, file); !done)
        return done;
    auto opened = RecordWriter::open(database, hash);
    if (!opened)
        return fail(opened.error());
    writer = std::move(*opened);
    return useNewestDictionary();
}

Result<void> RecordStore::Private::useNewestDictionary()
{
    auto select = database.prepare("SELECT id, d FROM zdict ORDER BY id DESC LIMIT 1");
    if (!select)
        return fail(select.error());
    const auto row = select->step();
    if (!row)
        return fail(row.error());
    const QByteArray shipped = defaultDictionary();
    if (*row) {
        writer->encoder().setDictionary(select->integer(0), select->bytes(1).toByteArray());
        wantsTraining = select->bytes(1) == shipped;
        return {};
    }
    select->reset();
    return shipped.isEmpty() ? Result<void>() : addDictionary(shipped);
}

Result<void> RecordStore::Private::addDictionary(const QByteArray &dictionary)
{
    const auto id = inTransaction<qint64>([&]() -> Result<qint64> {
        auto insert = database.prepare("INSERT INTO zdict(d) VALUES(?)");
        if (!insert)
            return fail(insert.error());
        if (const auto done = insert->bindBlob(1, dictionary).run(); !done)
            return fail(done.error());
        return database.lastInsertRowId();
    });
    if (!id)
        return fail(id.error());
    writer->encoder().setDictionary(*id, dictionary);
    return {};
}

// As soon as there are enough records to learn from, a dictionary of this tenant's own records makes those
// that follow a third of the size. It takes half a second, during which storing goes on. Without one all goes
// on as before, so that failures do not matter here.
void RecordStore::Private::trainOnce()
{
    auto select = database.prepare("SELECT max(seq) FROM body");
    if (!select)
        return;
    const auto row = select->step();
    if (!row || !*row || select->integer(0) < recordsBeforeTraining)
        return;
    const qint64 newest = select->integer(0);
    select->reset();
    wantsTraining = false;
    training = std::async(std::launch::async, [bodies = samples(newest)] {
        yieldToOtherThreads();
        return trainDictionary(bodies);
    });
}

void RecordStore::Private::takeTrained()
{
    if (!training.valid() || training.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
        return;
    if (const auto dictionary = training.get())
        (void)addDictionary(*dictionary);
}

QByteArrayList RecordStore::Private::samples(qint64 newest)
{
    QByteArrayList result;
    auto select = database.prepare("SELECT dict, doc FROM body WHERE seq >= ? ORDER BY seq LIMIT 1");
    if (!select)
        return result;
    BodyDecoder decoder(database);
    for (qint64 sample = 0; sample < trainingSamples; ++sample) {
        const auto row = select->bind(1, 1 + sample * newest / trainingSamples).step();
        if (!row || !*row)
            break;
        const auto json = decoder.decoded(select->integer(0), select->bytes(1));
        if (json)
            result.append(json->first(std::min(json->size(), longestSample)).toByteArray());
    }
    return result;
}

Result<PageOutcome> RecordStore::Private::storePage(const PageCommit &page)
{
    const RecordOrigin origin{.connectorId = page.connectorId.toUtf8(),
        .contentType = page.contentType.toUtf8(),
        .received = page.receiveTime,
        .written = QDateTime::currentMSecsSinceEpoch()};
    PageOutcome outcome;
    for (const MappedRecord &record : page.records) {
        const auto stored = writer->store(record, origin);
        if (!stored)
            return fail(stored.error());
        switch (*stored) {
        case RecordWriter::Outcome::Stored: ++outcome.stored; break;
        case RecordWriter::Outcome::Duplicate: ++outcome.duplicates; break;
        case RecordWriter::Outcome::Revised: ++outcome.revised; break;
        }
    }
    for (const RejectedRecord &record : page.rejected) {
        const auto isNew = writer->reject(record, origin);
        if (!isNew)
            return fail(isNew.error());
        ++(*isNew ? outcome.rejected : outcome.duplicates);
    }
    if (const auto done = ledger.advance(page); !done)
        return fail(done.error());
    return outcome;
}

RecordStore::RecordStore(std::unique_ptr<Private> opened) : d(std::move(opened)) { }
RecordStore::RecordStore(RecordStore &&) noexcept = default;
RecordStore &RecordStore::operator=(RecordStore &&) noexcept = default;
RecordStore::~RecordStore() = default;

Result<RecordStore> RecordStore::open(const QString &file)
{
    return open(file, recordHash);
}

Result<RecordStore> RecordStore::openIntact(const QString &file, RecordHash hash)
{
    if (salvage::isDamageNoted(file))
        return fail({.kind = ErrorKind::StorageFailure, .cause = Cause::StoreDamaged});
    auto database = sqlite::Database::open(file, sqlite::Database::Mode::ReadWriteCreate);
    if (!database)
        return fail(database.error());
    auto opened = std::make_unique<Private>(file, std::move(*database));
    if (const auto done = opened->prepare(hash); !done)
        return fail(done.error());
    return RecordStore(std::move(opened));
}

Result<RecordStore> RecordStore::open(const QString &file, RecordHash hash)
{
    if (const auto resumed = salvage::resume(file); !resumed)
        return fail(resumed.error());
    auto store = openIntact(file, hash);
    if (store || store.error().cause != Cause::StoreDamaged)
        return store;
    const auto lock = ProcessLock::acquire(salvage::lockFile(file), u"salvage"_s);
    if (!lock)
        return fail(lock.error());
    // Another process may have salvaged it while we looked.
    store = openIntact(file, hash);
    if (store || store.error().cause != Cause::StoreDamaged)
        return store;
    const auto salvaged = salvage::replaceDamaged(file, hash);
    return fail(salvaged ? salvage::report(*salvaged) : salvaged.error());
}

Result<PageOutcome> RecordStore::append(const PageCommit &page)
{
    d->takeTrained();
    auto outcome = d->inTransaction<PageOutcome>([&] { return d->storePage(page); });
    if (outcome && d->wantsTraining)
        d->trainOnce();
    return outcome;
}

Result<qint64> RecordStore::beginRun(const RunSummary &run)
{
    return d->inTransaction<qint64>([&] { return d->ledger.begin(run); });
}

Result<void> RecordStore::finishRun(const RunSummary &run, const QString &gapReason)
{
    return d->inTransaction<void>([&] { return d->ledger.finish(run, gapReason); });
}

Result<void> RecordStore::addGap(
    const QString &connectorId, const QString &contentType, const CoverageGap &gap)
{
    return d->inTransaction<void>([&] { return d->ledger.addGap(connectorId, contentType, gap); });
}

Result<FeedState> RecordStore::feedState(const QString &connectorId, const QString &contentType)
{
    return d->ledger.state(connectorId, contentType);
}

Result<std::vector<RunSummary>> RecordStore::runs(const QString &connectorId, int limit)
{
    return d->ledger.runs(connectorId, {}, limit);
}

Result<std::map<QString, qint64>> RecordStore::filterDrops(const QString &connectorId)
{
    return d->ledger.filterDrops(connectorId);
}

Result<qint64> RecordStore::removeConnector(const QString &connectorId, Records records)
{
    const auto forgotten = d->inTransaction<void>([&] { return d->ledger.remove(connectorId); });
    if (!forgotten)
        return fail(forgotten.error());
    if (records == Records::Keep)
        return 0;
    // In portions, so that a large connector neither blocks other writers for minutes nor fills the disk with
    // log.
    const QByteArray id = connectorId.toUtf8();
    qint64 removed = 0;
    for (;;) {
        const auto some = d->inTransaction<qint64>([&] { return d->removeSome(id); });
        if (!some)
            return some;
        if (*some == 0)
            return removed;
        removed += *some;
    }
}

// Classes stay, even without records: another process may have their numbers in mind.
Result<qint64> RecordStore::Private::removeSome(const QByteArray &connectorId)
{
    auto select =
        database.prepare("SELECT seq FROM r WHERE cls IN (SELECT id FROM cls WHERE connector=?) LIMIT ?");
    if (!select)
        return fail(select.error());
    select->bindText(1, connectorId).bind(2, removalsPerTransaction);
    const auto removed = removeRows(*select);
    if (!removed)
        return removed;
    auto rejected = database.prepare("DELETE FROM rejected WHERE connector=?");
    if (!rejected)
        return fail(rejected.error());
    if (const auto done = rejected->bindText(1, connectorId).run(); !done)
        return fail(done.error());
    return removed;
}

// Those that the statement selects, by seq. Returns how many.
Result<qint64> RecordStore::Private::removeRows(sqlite::Statement &select)
{
    std::vector<qint64> rows;
    const auto read = select.forEachRow([&] { rows.push_back(select.integer(0)); });
    if (!read)
        return fail(read.error());
    for (const qint64 seq : rows) {
        if (const auto done = writer->remove(seq); !done)
            return fail(done.error());
    }
    return qint64(rows.size());
}

Result<qint64> RecordStore::removeCollectedBefore(qint64 moment)
{
    return d->inTransaction<qint64>([&]() -> Result<qint64> {
        // In the order of arrival, so that no search through young records is needed.
        auto select =
            d->database.prepare("SELECT seq FROM (SELECT seq, received FROM r ORDER BY seq LIMIT ?) "
                                "WHERE received<?");
        if (!select)
            return fail(select.error());
        select->bind(1, removalsPerTransaction).bind(2, moment);
        return d->removeRows(*select);
    });
}

Result<qint64> RecordStore::usedBytes()
{
    qint64 pages = 0;
    auto select = d->database.prepare("SELECT (page_count - freelist_count) * page_size "
                                      "FROM pragma_page_count, pragma_freelist_count, pragma_page_size");
    if (!select)
        return fail(select.error());
    const auto read = select->forEachRow([&] { pages = select->integer(0); });
    if (!read)
        return fail(read.error());
    return pages;
}

Result<void> RecordStore::checkpointLog()
{
    const int code =
        sqlite3_wal_checkpoint_v2(d->database.handle(), "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    // Somebody who reads keeps the log from being emptied; it will be another time.
    if (code == SQLITE_OK || (code & 0xff) == SQLITE_BUSY)
        return {};
    return fail(d->database.lastError(code));
}

} // namespace workbench
