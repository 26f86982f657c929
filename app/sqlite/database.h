#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <initializer_list>
#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace workbench::sqlite {

class Statement;

// One connection through SQLite's own C interface: binding and stepping without a QVariant a value is what
// makes storing fast enough. Used on the thread that opened it. Errors are StorageFailure with the cause
// DiskFull, StoreDamaged or StoreNotWritable where SQLite says so, and with SQLite's message as detail.
class Database {
public:
    enum class Mode { ReadOnly, ReadWriteCreate };

    // Sets busy_timeout (10 s) and, for a new file, mode 0600.
    [[nodiscard]] static Result<Database> open(const QString &file, Mode mode);
    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) noexcept;
    ~Database();

    // Two connections that do this to a new file at once get in each other's way; SQLite then gives up at
    // once instead of waiting for busy_timeout, so that this waits.
    [[nodiscard]] Result<void> useWriteAheadLog();
    // One or more statements without values.
    [[nodiscard]] Result<void> execute(const char *sql);
    [[nodiscard]] Result<Statement> prepare(const char *sql);
    // Fills statements that are members of somebody, all or an error.
    struct Preparation {
        Statement *statement;
        const char *sql;
    };
    [[nodiscard]] Result<void> prepareAll(std::initializer_list<Preparation> preparations);
    [[nodiscard]] qint64 lastInsertRowId() const;
    [[nodiscard]] qint64 changes() const;
    // True if the file has been renamed, removed or replaced since it was opened: what is written goes
    // elsewhere.
    [[nodiscard]] bool hasMoved() const;
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    // The Error for SQLite's last failure on this connection.
    [[nodiscard]] Error lastError(int code) const;

private:
    explicit Database(sqlite3 *handle) : m_handle(handle) { }
    sqlite3 *m_handle = nullptr;
};

// A prepared statement. Reset by itself before each binding round: bind…(), then step() until false or run().
class Statement {
public:
    // Holds nothing; only to be assigned to.
    Statement() = default;
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    ~Statement();

    // Numbered from 1. Text and blobs must stay alive until the statement ran.
    Statement &bind(int index, qint64 value);
    Statement &bindNull(int index);
    Statement &bindText(int index, QByteArrayView utf8);
    Statement &bindText(int index, const QByteArray &utf8) { return bindText(index, QByteArrayView(utf8)); }
    Statement &bindText(int index, const QString &text);
    Statement &bindBlob(int index, QByteArrayView bytes);

    // Whatever a column of another statement's row holds, as it is.
    Statement &bindValue(int index, const Statement &row, int column);

    // True: a row is there. False: done, and the statement is reset.
    [[nodiscard]] Result<bool> step();
    // Calls `each` for every row that is left; the statement is then reset.
    template<typename Each> [[nodiscard]] Result<void> forEachRow(Each &&each)
    {
        for (;;) {
            const auto row = step();
            if (!row)
                return fail(row.error());
            if (!*row)
                return {};
            each();
        }
    }
    // For statements without rows: steps to the end and resets.
    [[nodiscard]] Result<void> run();
    void reset();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    // Valid until the next step or reset.
    [[nodiscard]] QByteArrayView bytes(int column) const;
    [[nodiscard]] QString text(int column) const;

private:
    friend class Database;
    explicit Statement(sqlite3_stmt *statement) : m_statement(statement) { }
    sqlite3_stmt *m_statement = nullptr;
    bool m_running = false;
};

// BEGIN IMMEDIATE until commit(); rolls back when it goes without one.
class Transaction {
public:
    [[nodiscard]] static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Database *database) : m_database(database) { }
    Database *m_database = nullptr;
};

} // namespace workbench::sqlite
