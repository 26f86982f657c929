#pragma once

#include "query/recorddocument.h"
#include "storage/bodysieve.h"
#include "storage/readersearch.h"

#include <functional>
#include <limits>
#include <optional>
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
        // Loaded with the whole record; with readKeys() only where the row could not be decided without.
        query::RecordDocument &document;
    };

    // Only rows that fulfil this too; SQL on r.
    void addCondition(const QByteArray &sql) { m_extra = " AND " + sql; }
    // Rows stored after this one are left out; by default those stored after the start.
    void setNewest(qint64 seq) { m_newestSeq = seq; }
    // Only rows stored after this one, sorted when they are read: there should not be many.
    void setStoredAfter(qint64 seq) { m_storedAfter = seq; }
    // The next reading starts with this record, or where it would be; by default at the end of the order.
    void seek(RowKey first);
    // Where reading goes on, to come back to it.
    struct Place {
        std::optional<RowKey> last; // The next rows come after it; none: from the end of the order.
        bool hasMore = true;
    };
    [[nodiscard]] Place place() const { return m_place; }
    void goTo(const Place &place) { m_place = place; }
    // Asked now and then; reading ends where it says true, and can go on from there.
    void setPause(std::function<bool()> shouldPause) { m_shouldPause = std::move(shouldPause); }
    // The sorted list another one made for the same search when `upTo` was the newest record; only what was
    // stored since is added.
    void adoptCandidates(const ReaderPages &earlier, qint64 upTo);
    [[nodiscard]] qint64 candidates() const { return m_candidates; }
    // Calls `each` until it returns false; `limit` 0 means all. Goes on where the last call ended.
    [[nodiscard]] Result<void> read(qint64 limit, const std::function<bool(Row &)> &each);
    // The same without bodies where SQL alone decides.
    [[nodiscard]] Result<void> readKeys(qint64 limit, const std::function<bool(Row &)> &each);

private:
    struct StoredRow {
        qint64 seq = 0, eventTime = 0, received = 0, written = 0, dictionary = 0;
        QByteArray body;
        bool isCertain = false;
        bool isOut = false; // Its body shows that it cannot match.
    };

    enum class Bodies { All, WhereNeeded };

    [[nodiscard]] Result<void> readRows(Bodies bodies, qint64 limit, const std::function<bool(Row &)> &each);
    [[nodiscard]] Result<void> start(Bodies bodies);
    [[nodiscard]] Result<void> fillCandidates();
    [[nodiscard]] RowKey end() const; // Before the first row of the order.
    [[nodiscard]] QByteArray armSql(Bodies bodies, const QByteArray &from, const QByteArray &where) const;
    [[nodiscard]] QByteArray pageSql(Bodies bodies) const;
    [[nodiscard]] Result<std::vector<StoredRow>> nextPage(sqlite::Statement &statement, qint64 rows);
    void sift(std::vector<StoredRow> &page);
    [[nodiscard]] Result<bool> matches(const StoredRow &row);
    // Whether it belongs to the answer; loads the record where that is asked for.
    [[nodiscard]] Result<bool> take(const StoredRow &stored, Bodies bodies);

    sqlite::Database &m_database;
    BodyDecoder &m_decoder;
    ReaderSearch &m_search;
    RecordOrder m_order;
    QByteArray m_extra;
    std::optional<sqlite::Statement> m_page, m_keyPage;
    BodySieve m_sieve;
    query::RecordDocument m_document;
    qint64 m_candidates = 0; // List; 0: the table's own indices give the order.
    qint64 m_candidatesUpTo = 0; // Rows stored after it are still to be added.
    Place m_place;
    std::function<bool()> m_shouldPause;
    std::optional<qint64> m_newestSeq;
    qint64 m_storedAfter = std::numeric_limits<qint64>::min();
};

} // namespace workbench
