#pragma once

#include "query/recorddocument.h"
#include "storage/bodycodec.h"
#include "storage/readersearch.h"

#include <functional>
#include <vector>

namespace workbench {

// Reads the rows of a search in time order, page by page: each page starts behind the last row of the one
// before, and no transaction is open while the caller works on a row, so that the writer's log can be
// emptied. Rows stored after the start are left out. Lives as long as one call of the reader, on its thread.
class ReaderPages {
public:
    // `expression` is what SQL is asked, `certain` what it decides alone; what is left is decided by the
    // body.
    ReaderPages(sqlite::Database &database, BodyDecoder &decoder, ReaderSearch &search, RecordOrder order)
        : m_database(database)
        , m_decoder(decoder)
        , m_search(search)
        , m_order(order)
    {
    }

    struct Row {
        qint64 seq = 0;
        qint64 eventTime = 0;
        // Loaded with the whole record.
        query::RecordDocument &document;
    };

    // Only rows that fulfil this too; SQL on r.
    void addCondition(const QByteArray &sql) { m_extra = " AND " + sql; }
    // Calls `each` until it returns false; `limit` 0 means all.
    [[nodiscard]] Result<void> read(qint64 limit, const std::function<bool(Row &)> &each);

private:
    struct StoredRow {
        qint64 seq = 0, eventTime = 0, received = 0, written = 0, dictionary = 0;
        bool isCertain = false;
        QByteArray body;
    };

    [[nodiscard]] Result<void> start();
    [[nodiscard]] Result<void> fillCandidates();
    [[nodiscard]] QByteArray armSql(const QByteArray &from, const QByteArray &where) const;
    [[nodiscard]] QByteArray pageSql() const;
    [[nodiscard]] Result<std::vector<StoredRow>> nextPage(qint64 rows);
    [[nodiscard]] Result<bool> load(const StoredRow &row);
    [[nodiscard]] Result<bool> matches(const StoredRow &row);

    sqlite::Database &m_database;
    BodyDecoder &m_decoder;
    ReaderSearch &m_search;
    RecordOrder m_order;
    QByteArray m_extra;
    sqlite::Statement m_page;
    query::RecordDocument m_document;
    qint64 m_candidates = 0; // List; 0: the table's own indices give the order.
    qint64 m_lastTime = 0, m_lastSeq = 0, m_newestSeq = 0;
    bool m_hasMore = true;
};

} // namespace workbench
