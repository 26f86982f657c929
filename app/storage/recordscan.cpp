#include "storage/recordscan.h"

#include "query/recorddocument.h"
#include "storage/readersearch.h"
#include "storage/readerstate.h"
#include "storage/storedbody.h"

#include <algorithm>
#include <limits>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

// So many rows are read at once; between pages the writer's log can be emptied.
constexpr qint64 rowsOfPage = 4096;
constexpr int firstTerm = 5; // Column of the statement.

QByteArray armSql(const QByteArray &from, const QByteArray &classes)
{
    QByteArray sql = "SELECT r.seq AS seq, r.ts AS ts, r.cls, r.received, r.written";
    for (const ReaderColumn &column : readerColumns())
        sql += QByteArray(", r.") + column.column;
    return sql + " FROM r INDEXED BY " + from + " WHERE " + classes
        + " AND (r.ts, r.seq)<(?1, ?2) AND r.ts>=?3 AND r.seq<=?4";
}

} // namespace

struct RecordScan::Private {
    Private(RecordReader::Private &opened) : reader(opened), search(opened.database, *opened.lists) { }

    RecordReader::Private &reader;
    ReaderSearch search;
    std::vector<Class> classes;
    std::vector<qint64> classIds; // In the same order.
    sqlite::Statement rows, term, body;
    query::RecordDocument document;

    [[nodiscard]] Result<void> prepare(const RecordFilter &filter);
    [[nodiscard]] QByteArray rowsSql() const;
    [[nodiscard]] Row row() const;
};

QByteArray RecordScan::Private::rowsSql() const
{
    QByteArrayList arms;
    if (classIds.size() <= ReaderSearch::mostStreams) {
        for (const qint64 id : classIds)
            arms += armSql("r_cls_ts", "r.cls=" + QByteArray::number(id));
    } else {
        arms += armSql("r_ts", search.classCondition());
    }
    return arms.join(" UNION ALL ") + " ORDER BY ts DESC, seq DESC LIMIT ?5";
}

Result<void> RecordScan::Private::prepare(const RecordFilter &filter)
{
    if (const auto ready = search.prepare(filter); !ready || search.isEmpty())
        return ready;
    for (const ReaderSearch::Class &one : search.classes()) {
        classes.push_back({one.msgClass, one.isSummarised});
        classIds.push_back(one.id);
    }
    return reader.database.prepareAll({{&rows, rowsSql().constData()},
        {&term, "SELECT text FROM term WHERE id=?"}, {&body, "SELECT dict, doc FROM body WHERE seq=?"}});
}

RecordScan::Row RecordScan::Private::row() const
{
    const auto found = std::find(classIds.begin(), classIds.end(), rows.integer(2));
    Row row{.seq = rows.integer(0),
        .eventTime = rows.integer(1),
        .received = rows.integer(3),
        .written = rows.integer(4),
        .recordClass = size_t(found - classIds.begin())};
    for (size_t column = 0; column < columnCount; ++column)
        row.terms[column] = rows.integer(firstTerm + int(column));
    return row;
}

RecordScan::RecordScan(std::unique_ptr<Private> made) : d(std::move(made)) { }
RecordScan::RecordScan(RecordScan &&) noexcept = default;
RecordScan &RecordScan::operator=(RecordScan &&) noexcept = default;
RecordScan::~RecordScan() = default;

Result<RecordScan> RecordReader::scan(const RecordFilter &filter)
{
    Q_ASSERT(!filter.query);
    auto made = std::make_unique<RecordScan::Private>(*d);
    if (const auto ready = made->prepare(filter); !ready)
        return fail(ready.error());
    return RecordScan(std::move(made));
}

std::optional<size_t> RecordScan::columnOf(const std::vector<QByteArray> &path)
{
    const auto *found = readerColumn({.name = {}, .path = path});
    if (found == nullptr)
        return std::nullopt;
    return size_t(found - readerColumns().data());
}

const std::vector<RecordScan::Class> &RecordScan::classes() const
{
    return d->classes;
}

bool RecordScan::isWhole(size_t column, size_t recordClass) const
{
    return !readerColumns()[column].maySummarise || !d->classes[recordClass].isSummarised;
}

Result<QByteArray> RecordScan::text(qint64 term)
{
    const auto found = d->term.bind(1, term).step();
    if (!found)
        return fail(found.error());
    const QByteArray text = *found ? d->term.bytes(0).toByteArray() : QByteArray();
    d->term.reset();
    return text;
}

Result<void> RecordScan::read(const std::function<bool(const Row &)> &each, std::stop_token stop)
{
    if (d->classes.empty())
        return {};
    const ReaderStop stoppable(d->reader.database, std::move(stop));
    const auto newest = readNumber(d->reader.database, "SELECT max(seq) FROM r");
    if (!newest)
        return stoppable.answer(Result<void>(fail(newest.error())));
    RowKey last{d->search.until(), std::numeric_limits<qint64>::max()};
    const auto goesOn = [&](const Row &row) {
        last = {row.eventTime, row.seq};
        return each(row) && !stoppable.isStopped();
    };
    std::vector<Row> page;
    Result<void> read;
    do {
        page.clear();
        d->rows.bind(1, last.eventTime).bind(2, last.seq).bind(3, d->search.since());
        d->rows.bind(4, *newest).bind(5, rowsOfPage);
        read = d->rows.forEachRow([&] { page.push_back(d->row()); });
        if (!read || stoppable.isStopped() || !std::ranges::all_of(page, goesOn))
            break;
    } while (qint64(page.size()) == rowsOfPage);
    return stoppable.answer(std::move(read));
}

Result<query::RecordDocument *> RecordScan::record(const Row &row)
{
    const auto found = d->body.bind(1, row.seq).step();
    if (!found)
        return fail(found.error());
    if (!*found)
        return nullptr;
    const auto loaded = loadRecord(d->document, d->reader.decoder,
        {.seq = row.seq,
            .received = row.received,
            .written = row.written,
            .dictionary = d->body.integer(0),
            .body = d->body.bytes(1)});
    d->body.reset();
    if (!loaded)
        return fail(loaded.error());
    return &d->document;
}

} // namespace workbench
