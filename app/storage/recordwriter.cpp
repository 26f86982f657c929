#include "storage/recordwriter.h"

#include "record/searchtext.h"
#include "storage/schema.h"

#include <QCryptographicHash>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

Error inconsistent(const QString &what)
{
    return {.kind = ErrorKind::StorageFailure, .cause = Cause::StoreDamaged, .detail = what};
}

} // namespace

RecordWriter::RecordWriter(sqlite::Database &database, RecordHash hash)
    : m_database(&database)
    , m_hash(hash)
    , m_decoder(database)
{
}

Result<std::unique_ptr<RecordWriter>> RecordWriter::open(sqlite::Database &database, RecordHash hash)
{
    std::unique_ptr<RecordWriter> writer(new RecordWriter(database, hash));
    if (const auto done = writer->prepare(); !done)
        return fail(done.error());
    return writer;
}

Result<void> RecordWriter::prepare()
{
    auto terms = TermDictionary::open(*m_database);
    if (!terms)
        return fail(terms.error());
    m_terms = std::move(*terms);
    return m_database->prepareAll({
        // A row that is there already is met by the unique index on idhash: one way down the tree, not two.
        {&m_insertRow,
            "INSERT OR IGNORE INTO r(ts, uid, written, usr, ip, country, app, action, category, outcome, "
            "sev, idhash, cls,"
            " received) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?)"},
        {&m_updateRow,
            "UPDATE r SET ts=?, uid=?, written=?, usr=?, ip=?, country=?, app=?, action=?, category=?, "
            "outcome=?, sev=?"
            " WHERE seq=?"},
        {&m_selectRow, "SELECT seq, cls, ts, received FROM r WHERE idhash=?"},
        {&m_selectTime, "SELECT cls, ts FROM r WHERE seq=?"},
        {&m_insertBody, "INSERT INTO body(dict, doc, seq) VALUES(?,?,?)"},
        {&m_updateBody, "UPDATE body SET dict=?, doc=? WHERE seq=?"},
        {&m_selectBody, "SELECT dict, doc FROM body WHERE seq=?"},
        {&m_insertText, "INSERT INTO f(rowid, t) VALUES(?,?)"},
        {&m_deleteText, "INSERT INTO f(f, rowid, t) VALUES('delete',?,?)"},
        {&m_count,
            "INSERT INTO stat(cls, hour, n) VALUES(?,?,?) ON CONFLICT(cls, hour) DO UPDATE SET n = n + "
            "excluded.n"},
        {&m_insertHash, "INSERT INTO revisable(seq, hash, revision) VALUES(?,?,0)"},
        {&m_selectHash, "SELECT hash FROM revisable WHERE seq=?"},
        {&m_updateHash,
            "INSERT INTO revisable(seq, hash, revision) VALUES(?,?,1)"
            " ON CONFLICT(seq) DO UPDATE SET hash = excluded.hash, revision = revision + 1"},
        {&m_insertOriginal, "INSERT OR REPLACE INTO original(seq, bytes) VALUES(?,?)"},
        {&m_deleteOriginal, "DELETE FROM original WHERE seq=?"},
        {&m_insertRejected,
            "INSERT OR IGNORE INTO rejected(connector, content_type, received, hash, raw, reason) "
            "VALUES(?,?,?,?,?,?)"},
        {&m_deleteRow, "DELETE FROM r WHERE seq=?"},
        {&m_deleteBody, "DELETE FROM body WHERE seq=?"},
        {&m_deleteHash, "DELETE FROM revisable WHERE seq=?"},
    });
}

Result<RecordWriter::Outcome> RecordWriter::store(const MappedRecord &record, const RecordOrigin &origin)
{
    const auto outcome = store(record.record, record.record.contentHash, false, origin);
    if (!outcome || !record.derivedAlert)
        return outcome;
    // It is met on its own, so that one that is missing for whatever reason comes back with its raw record.
    const QByteArray &hash = record.derivedAlert->contentHash.isEmpty() ? record.record.contentHash
                                                                        : record.derivedAlert->contentHash;
    const qint64 seq = m_lastSeq;
    if (const auto derived = store(*record.derivedAlert, hash, true, origin); !derived)
        return fail(derived.error());
    m_lastSeq = seq;
    return outcome;
}

Result<RecordWriter::Outcome> RecordWriter::store(
    const InterflowRecord &record, const QByteArray &contentHash, bool isDerived, const RecordOrigin &origin)
{
    const auto recordClass = m_terms.classId({.connectorId = origin.connectorId,
        .msgClass = record.msgClass,
        .indices = record.indices,
        .contentType = origin.contentType,
        .isDerived = isDerived});
    if (!recordClass)
        return fail(recordClass.error());
    quint64 hash = m_hash({.connectorId = origin.connectorId,
        .msgClass = record.msgClass,
        .indices = record.indices,
        .sourceId = record.sourceId});
    // Another record with the same hash makes this one try the next number, so that none is lost to a
    // collision.
    for (;; ++hash) {
        const auto inserted = insertRow(hash, *recordClass, record, origin);
        if (!inserted)
            return fail(inserted.error());
        if (*inserted) {
            const auto done = insertContent(m_database->lastInsertRowId(), record, contentHash);
            if (!done)
                return fail(done.error());
            count(*recordClass, record.eventTime, 1);
            return Outcome::Stored;
        }
        const auto row = rowOf(hash);
        if (!row)
            return fail(row.error());
        if (row->recordClass != *recordClass)
            continue;
        const auto body = bodyOf(row->seq);
        if (!body)
            return fail(body.error());
        if (isSameRecord(*body, record))
            return meetAgain(*row, record, contentHash, origin);
    }
}

Result<void> RecordWriter::bindColumns(sqlite::Statement &statement, const InterflowRecord &record)
{
    statement.bind(1, record.eventTime).bind(2, schema::uidOf(record.stellarUuid));
    int column = 4;
    for (const QByteArray *text : {&record.user, &record.sourceIp, &record.country, &record.app,
             &record.action, &record.category, &record.outcome, &record.severity}) {
        const auto id = m_terms.term(*text);
        if (!id)
            return fail(id.error());
        if (*id == 0)
            statement.bindNull(column);
        else
            statement.bind(column, *id);
        ++column;
    }
    return {};
}

Result<bool> RecordWriter::insertRow(
    quint64 hash, qint64 recordClass, const InterflowRecord &record, const RecordOrigin &origin)
{
    if (const auto bound = bindColumns(m_insertRow, record); !bound)
        return fail(bound.error());
    m_insertRow.bind(3, origin.written - origin.received)
        .bind(12, qint64(hash))
        .bind(13, recordClass)
        .bind(14, origin.received);
    if (const auto done = m_insertRow.run(); !done)
        return fail(done.error());
    return m_database->changes() > 0;
}

Result<void> RecordWriter::insertContent(
    qint64 seq, const InterflowRecord &record, const QByteArray &contentHash)
{
    m_lastSeq = seq;
    if (!contentHash.isEmpty()) {
        if (const auto done = m_insertHash.bind(1, seq).bindBlob(2, contentHash).run(); !done)
            return done;
    }
    if (!record.originalBytes.isEmpty()) {
        if (const auto done = m_insertOriginal.bind(1, seq).bindBlob(2, record.originalBytes).run(); !done)
            return done;
    }
    return putContent(seq, record, m_insertBody);
}

// Body and text, both of which may be written for the first time or again.
Result<void> RecordWriter::putContent(qint64 seq, const InterflowRecord &record, sqlite::Statement &body)
{
    const auto doc = m_encoder.encoded(record.json);
    if (!doc)
        return fail(doc.error());
    if (const auto done = body.bind(1, m_encoder.dictionaryId()).bindBlob(2, *doc).bind(3, seq).run(); !done)
        return done;
    // Who mapped the record may have made it already, on another thread.
    const QByteArray text = record.searchText.isEmpty() ? searchText(record.json) : record.searchText;
    return m_insertText.bind(1, seq).bindText(2, text).run();
}

Result<RecordWriter::Row> RecordWriter::rowOf(quint64 hash)
{
    const auto found = m_selectRow.bind(1, qint64(hash)).step();
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(inconsistent(u"The index of record ids names a row that does not exist."_s));
    const Row row{.seq = m_selectRow.integer(0),
        .recordClass = m_selectRow.integer(1),
        .eventTime = m_selectRow.integer(2),
        .received = m_selectRow.integer(3)};
    m_selectRow.reset();
    return row;
}

Result<QByteArrayView> RecordWriter::bodyOf(qint64 seq)
{
    const auto found = m_selectBody.bind(1, seq).step();
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(inconsistent(u"A record has no body."_s));
    auto body = m_decoder.decoded(m_selectBody.integer(0), m_selectBody.bytes(1));
    m_selectBody.reset();
    return body;
}

Result<RecordWriter::Outcome> RecordWriter::meetAgain(
    const Row &row, const InterflowRecord &record, const QByteArray &contentHash, const RecordOrigin &origin)
{
    if (contentHash.isEmpty())
        return Outcome::Duplicate;
    const auto known = m_selectHash.bind(1, row.seq).step();
    if (!known)
        return fail(known.error());
    const bool isEqual = *known && m_selectHash.bytes(0) == contentHash;
    m_selectHash.reset();
    if (isEqual)
        return Outcome::Duplicate;
    if (const auto done = replace(row, record, contentHash, origin); !done)
        return fail(done.error());
    return Outcome::Revised;
}

Result<void> RecordWriter::replace(
    const Row &row, const InterflowRecord &record, const QByteArray &contentHash, const RecordOrigin &origin)
{
    m_lastSeq = row.seq;
    if (const auto done = forgetText(row.seq); !done)
        return done;
    if (const auto bound = bindColumns(m_updateRow, record); !bound)
        return bound;
    // First seen stays, last written moves.
    m_updateRow.bind(3, origin.written - row.received).bind(12, row.seq);
    if (const auto done = m_updateRow.run(); !done)
        return done;
    count(row.recordClass, row.eventTime, -1);
    count(row.recordClass, record.eventTime, 1);
    if (const auto done = m_updateHash.bind(1, row.seq).bindBlob(2, contentHash).run(); !done)
        return done;
    const auto original = record.originalBytes.isEmpty()
        ? m_deleteOriginal.bind(1, row.seq).run()
        : m_insertOriginal.bind(1, row.seq).bindBlob(2, record.originalBytes).run();
    if (!original)
        return original;
    return putContent(row.seq, record, m_updateBody);
}

// The text index keeps no texts: to forget one it must be told it again.
Result<void> RecordWriter::forgetText(qint64 seq)
{
    const auto body = bodyOf(seq);
    if (!body)
        return fail(body.error());
    const QByteArray text = searchText(*body);
    return m_deleteText.bind(1, seq).bindText(2, text).run();
}

Result<bool> RecordWriter::reject(const RejectedRecord &record, const RecordOrigin &origin)
{
    const QByteArray hash = QCryptographicHash::hash(record.raw, QCryptographicHash::Blake2b_160);
    m_insertRejected.bindText(1, origin.connectorId)
        .bindText(2, origin.contentType)
        .bind(3, origin.received)
        .bindBlob(4, hash)
        .bindBlob(5, record.raw)
        .bindText(6, record.reason);
    if (const auto done = m_insertRejected.run(); !done)
        return fail(done.error());
    return m_database->changes() > 0;
}

Result<void> RecordWriter::remove(qint64 seq)
{
    const auto found = m_selectTime.bind(1, seq).step();
    if (!found)
        return fail(found.error());
    if (!*found)
        return {};
    count(m_selectTime.integer(0), m_selectTime.integer(1), -1);
    m_selectTime.reset();
    if (const auto done = forgetText(seq); !done)
        return done;
    for (sqlite::Statement *statement : {&m_deleteRow, &m_deleteBody, &m_deleteHash, &m_deleteOriginal}) {
        if (const auto done = statement->bind(1, seq).run(); !done)
            return done;
    }
    return {};
}

void RecordWriter::count(qint64 recordClass, qint64 eventTime, qint64 change)
{
    m_counts[{recordClass, schema::hourOf(eventTime)}] += change;
}

Result<void> RecordWriter::flush()
{
    for (const auto &[where, change] : m_counts) {
        if (change == 0)
            continue;
        if (const auto done = m_count.bind(1, where.first).bind(2, where.second).bind(3, change).run(); !done)
            return done;
    }
    m_counts.clear();
    return {};
}

void RecordWriter::forget()
{
    m_counts.clear();
    m_terms.forget();
}

} // namespace workbench
