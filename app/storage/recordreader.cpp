#include "storage/recordreader.h"

#include "query/fields.h"
#include "storage/readercounts.h"
#include "storage/readerpages.h"
#include "storage/readerstate.h"
#include "storage/recordresult.h"
#include "storage/schema.h"

namespace workbench {

RecordReader::RecordReader(std::unique_ptr<Private> opened) : d(std::move(opened)) { }
RecordReader::RecordReader(RecordReader &&) noexcept = default;
RecordReader &RecordReader::operator=(RecordReader &&) noexcept = default;
RecordReader::~RecordReader() = default;

Result<RecordReader> RecordReader::open(const QString &file)
{
    auto database = sqlite::Database::open(file, sqlite::Database::Mode::ReadOnly);
    if (!database)
        return fail(database.error());
    auto opened = std::make_unique<Private>(std::move(*database));
    if (const auto set = opened->database.execute("PRAGMA cache_size=-16384"); !set)
        return fail(set.error());
    if (const auto checked = schema::checkVersion(opened->database); !checked)
        return fail(checked.error());
    auto lists = ReaderLists::open(opened->database);
    if (!lists)
        return fail(lists.error());
    opened->lists = std::move(*lists);
    return RecordReader(std::move(opened));
}

Result<void> RecordReader::read(const RecordFilter &filter, RecordOrder order, qint64 limit,
    const std::function<bool(const StoredRecord &)> &each, std::stop_token stop)
{
    const ReaderStop stoppable(d->database, std::move(stop));
    ReaderSearch search(d->database, *d->lists);
    if (const auto ready = search.prepare(filter); !ready)
        return stoppable.answer(ready);
    ReaderPages pages(d->database, d->decoder, search, order);
    return stoppable.answer(pages.read(limit, [&](ReaderPages::Row &row) {
        return !stoppable.isStopped() && each({row.seq, row.eventTime, row.document.json()});
    }));
}

Result<qint64> RecordReader::count(const RecordFilter &filter, std::stop_token stop)
{
    const ReaderStop stoppable(d->database, std::move(stop));
    ReaderSearch search(d->database, *d->lists);
    if (const auto ready = search.prepare(filter); !ready)
        return stoppable.answer(Result<qint64>(fail(ready.error())));
    return stoppable.answer(ReaderCounts(d->database, d->decoder, search).total());
}

Result<std::vector<ValueCount>> RecordReader::countBy(
    const RecordFilter &filter, const QByteArray &field, std::stop_token stop)
{
    const auto known = query::fieldFromName(QString::fromUtf8(field));
    if (!known)
        return fail(known.error());
    const ReaderStop stoppable(d->database, std::move(stop));
    ReaderSearch search(d->database, *d->lists);
    if (const auto ready = search.prepare(filter); !ready)
        return stoppable.answer(Result<std::vector<ValueCount>>(fail(ready.error())));
    return stoppable.answer(ReaderCounts(d->database, d->decoder, search).byField(*known));
}

Result<std::optional<QByteArray>> RecordReader::recordJson(const QByteArray &stellarUuid)
{
    std::optional<QByteArray> found;
    const auto read = findRecord(
        stellarUuid, [&](qint64, query::RecordDocument &record) { found = record.json().toByteArray(); });
    if (!read)
        return fail(read.error());
    return found;
}

Result<std::optional<QByteArray>> RecordReader::rawBytes(const QByteArray &stellarUuid)
{
    std::optional<QByteArray> found;
    qint64 seq = 0;
    const auto read = findRecord(stellarUuid, [&](qint64 row, query::RecordDocument &record) {
        found = record.lastMember();
        seq = row;
    });
    if (!read)
        return fail(read.error());
    if (!found)
        return found;
    auto statement = d->database.prepare("SELECT bytes FROM original WHERE seq=?");
    if (!statement)
        return fail(statement.error());
    const auto row = statement->bind(1, seq).step();
    if (!row)
        return fail(row.error());
    return *row ? std::optional(statement->bytes(0).toByteArray()) : found;
}

Result<void> RecordReader::findRecord(
    const QByteArray &stellarUuid, const std::function<void(qint64, query::RecordDocument &)> &found)
{
    constexpr qsizetype uuidLength = 36;
    bool ok = false;
    const qint64 eventTime = stellarUuid.mid(uuidLength).toLongLong(&ok);
    if (!ok)
        return {};
    RecordFilter filter;
    filter.since = filter.until = eventTime;
    ReaderSearch search(d->database, *d->lists);
    if (const auto ready = search.prepare(filter); !ready)
        return ready;
    ReaderPages pages(d->database, d->decoder, search, RecordOrder::OldestFirst);
    pages.addCondition("r.uid=" + QByteArray::number(schema::uidOf(stellarUuid)));
    return pages.read(0, [&](ReaderPages::Row &row) {
        const bool isIt = row.document.any({"stellar_uuid"}, query::RecordDocument::Lists::Whole,
            [&](const query::Value &value) { return value.text == stellarUuid; });
        if (isIt)
            found(row.seq, row.document);
        return !isIt;
    });
}

Result<void> RecordReader::readRejected(
    const QStringList &connectorIds, const std::function<bool(const Rejected &)> &each)
{
    qint64 last = 0;
    for (bool more = true; more;) {
        auto statement =
            d->database.prepare("SELECT id, connector, content_type, received, raw, reason FROM rejected"
                                " WHERE id>? ORDER BY id LIMIT 1");
        if (!statement)
            return fail(statement.error());
        const auto row = statement->bind(1, last).step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return {};
        last = statement->integer(0);
        const Rejected rejected{statement->text(1), statement->text(2), statement->integer(3),
            statement->bytes(4).toByteArray(), statement->bytes(5).toByteArray()};
        statement->reset();
        if (connectorIds.isEmpty() || connectorIds.contains(rejected.connectorId))
            more = each(rejected);
    }
    return {};
}

Result<std::vector<RecordReader::Kind>> RecordReader::kinds()
{
    auto statement =
        d->database.prepare("SELECT DISTINCT connector, msg_class FROM cls ORDER BY connector, msg_class");
    if (!statement)
        return fail(statement.error());
    std::vector<Kind> result;
    const auto read = statement->forEachRow([&] {
        result.push_back({statement->text(0), statement->bytes(1).toByteArray()});
    });
    if (!read)
        return fail(read.error());
    return result;
}

} // namespace workbench
