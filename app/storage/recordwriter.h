#pragma once

#include "record/interflowrecord.h"
#include "sqlite/database.h"
#include "storage/bodycodec.h"
#include "storage/recordkey.h"
#include "storage/termdictionary.h"

#include <map>
#include <memory>
#include <utility>

namespace workbench {

// Where a record came from and when.
struct RecordOrigin {
    QByteArray connectorId;
    QByteArray contentType;
    qint64 received = 0;
    qint64 written = 0;
};

// Puts records into all the tables that know them: row, body, counter, text index. Works inside a transaction
// that its owner begins and ends; after one that failed the owner calls forget(). Owned by RecordStore, on
// its thread.
class RecordWriter {
public:
    enum class Outcome { Stored, Duplicate, Revised };

    // The connection must stay where it is.
    [[nodiscard]] static Result<std::unique_ptr<RecordWriter>> open(
        sqlite::Database &database, RecordHash hash);

    // Both records of a raw one; what is answered is about the raw record.
    [[nodiscard]] Result<Outcome> store(const MappedRecord &record, const RecordOrigin &origin);
    [[nodiscard]] Result<Outcome> store(const InterflowRecord &record, const QByteArray &contentHash,
        bool isDerived, const RecordOrigin &origin);
    // False: this record was rejected before.
    [[nodiscard]] Result<bool> reject(const RejectedRecord &record, const RecordOrigin &origin);
    [[nodiscard]] Result<void> remove(qint64 seq);
    // Row that the last Stored or Revised was about.
    [[nodiscard]] qint64 lastSeq() const { return m_lastSeq; }

    // Brings the counters up to date; before every COMMIT.
    [[nodiscard]] Result<void> flush();
    void forget();

    [[nodiscard]] BodyEncoder &encoder() { return m_encoder; }

private:
    struct Row {
        qint64 seq = 0, recordClass = 0, eventTime = 0, received = 0;
    };

    RecordWriter(sqlite::Database &database, RecordHash hash);
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<void> bindColumns(sqlite::Statement &statement, const InterflowRecord &record);
    [[nodiscard]] Result<bool> insertRow(
        quint64 hash, qint64 recordClass, const InterflowRecord &record, const RecordOrigin &origin);
    [[nodiscard]] Result<void> insertContent(
        qint64 seq, const InterflowRecord &record, const QByteArray &contentHash);
    [[nodiscard]] Result<Row> rowOf(quint64 hash);
    [[nodiscard]] Result<QByteArrayView> bodyOf(qint64 seq);
    [[nodiscard]] Result<Outcome> meetAgain(const Row &row, const InterflowRecord &record,
        const QByteArray &contentHash, const RecordOrigin &origin);
    [[nodiscard]] Result<void> replace(const Row &row, const InterflowRecord &record,
        const QByteArray &contentHash, const RecordOrigin &origin);
    [[nodiscard]] Result<void> putContent(qint64 seq, const InterflowRecord &record, sqlite::Statement &body);
    [[nodiscard]] Result<void> forgetText(qint64 seq);
    void count(qint64 recordClass, qint64 eventTime, qint64 change);

    sqlite::Database *m_database;
    RecordHash m_hash;
    TermDictionary m_terms;
    BodyEncoder m_encoder;
    BodyDecoder m_decoder;
    std::map<std::pair<qint64, qint64>, qint64> m_counts; // Changes by class and hour since the last flush.
    qint64 m_lastSeq = 0;
    sqlite::Statement m_insertRow, m_selectRow, m_updateRow, m_selectTime;
    sqlite::Statement m_insertBody, m_updateBody, m_selectBody;
    sqlite::Statement m_insertText, m_deleteText, m_count;
    sqlite::Statement m_insertHash, m_selectHash, m_updateHash, m_insertOriginal, m_deleteOriginal;
    sqlite::Statement m_insertRejected, m_deleteRow, m_deleteBody, m_deleteHash;
};

} // namespace workbench
