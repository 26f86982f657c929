#pragma once

#include "storage/bodycodec.h"
#include "storage/readerlists.h"
#include "storage/recordreader.h"

#include <optional>
#include <utility>

namespace workbench {

// What a reader keeps between calls. Owned by RecordReader, on its thread.
struct RecordReader::Private {
    explicit Private(sqlite::Database &&opened);
    ~Private();

    sqlite::Database database;
    BodyDecoder decoder;
    std::unique_ptr<ReaderLists> lists;
    // The last result that rows were asked of by number.
    std::unique_ptr<RecordResult> result;
    std::optional<RecordFilter> resultFilter;
    qint64 resultVersion = 0; // Of the store, as SQLite counts.
};

// Ends a statement that runs when a stop is requested, and says Cancelled where SQLite says interrupted.
// Inside the callback of a reading another one may run, which then brings its own.
class ReaderStop {
public:
    ReaderStop(sqlite::Database &database, std::stop_token stop);
    ~ReaderStop();
    ReaderStop(const ReaderStop &) = delete;
    ReaderStop &operator=(const ReaderStop &) = delete;

    [[nodiscard]] bool isStopped() const { return m_stop.stop_requested(); }
    template<typename T> [[nodiscard]] Result<T> answer(Result<T> result) const
    {
        if (isStopped())
            return fail(cancelled());
        return result;
    }

private:
    [[nodiscard]] static Error cancelled();
    static int shouldEnd(void *token);

    sqlite::Database &m_database;
    std::stop_token m_stop;
};

// A reading transaction: everything inside sees one state of the store.
class ReaderSnapshot {
public:
    explicit ReaderSnapshot(sqlite::Database &database)
        : m_database(database)
        , m_begun(database.execute("BEGIN"))
    {
    }
    ~ReaderSnapshot()
    {
        if (m_begun)
            (void)m_database.execute("COMMIT");
    }
    ReaderSnapshot(const ReaderSnapshot &) = delete;
    ReaderSnapshot &operator=(const ReaderSnapshot &) = delete;

    [[nodiscard]] const Result<void> &begun() const { return m_begun; }

private:
    sqlite::Database &m_database;
    Result<void> m_begun;
};

// The first column of the first row; 0 where there is none or it is NULL.
[[nodiscard]] Result<qint64> readNumber(sqlite::Database &database, const QByteArray &sql);

} // namespace workbench
