#include "sqlite/database.h"

#include <QFile>
#include <cerrno>
#include <sqlite3.h>
#include <utility>

namespace workbench::sqlite {

using namespace Qt::StringLiterals;

namespace {

constexpr int busyTimeoutMilliseconds = 10'000;
constexpr int busyRetryMilliseconds = 5;

Cause causeOf(int code, sqlite3 *handle)
{
    // Growing the shared memory of the write-ahead log on a full disk is reported as a failed read or write.
    if ((code & 0xff) == SQLITE_IOERR && handle) {
        const int reason = sqlite3_system_errno(handle);
        if (reason == ENOSPC || reason == EDQUOT)
            return Cause::DiskFull;
    }
    switch (code & 0xff) {
    case SQLITE_FULL: return Cause::DiskFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return Cause::StoreDamaged;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM: return Cause::StoreNotWritable;
    default: return Cause::None;
    }
}

// SQLite would create the file with the process's umask; ours is private from its first byte.
bool createPrivately(const QString &file)
{
    if (QFile::exists(file))
        return true;
    QFile created(file);
    return created.open(QIODevice::ReadWrite | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)
        || QFile::exists(file);
}

} // namespace

Result<Database> Database::open(const QString &file, Mode mode)
{
    if (mode == Mode::ReadWriteCreate && !createPrivately(file))
        return fail({.kind = ErrorKind::StorageFailure,
            .cause = Cause::StoreNotWritable,
            .detail = u"%1 cannot be created."_s.arg(file)});
    sqlite3 *handle = nullptr;
    const int flags = SQLITE_OPEN_NOMUTEX
        | (mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    const int code = sqlite3_open_v2(QFile::encodeName(file).constData(), &handle, flags, nullptr);
    Database database(handle);
    if (code != SQLITE_OK) {
        Error error = database.lastError(code);
        error.detail = u"%1: %2"_s.arg(file, error.detail);
        return fail(std::move(error));
    }
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, busyTimeoutMilliseconds);
    return database;
}

Database::Database(Database &&other) noexcept : m_handle(std::exchange(other.m_handle, nullptr)) { }

Database &Database::operator=(Database &&other) noexcept
{
    std::swap(m_handle, other.m_handle);
    return *this;
}

Database::~Database()
{
    sqlite3_close_v2(m_handle);
}

Result<void> Database::execute(const char *sql)
{
    const int code = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return fail(lastError(code));
    return {};
}

Result<void> Database::useWriteAheadLog()
{
    for (int waited = 0;; waited += busyRetryMilliseconds) {
        const int code = sqlite3_exec(m_handle, "PRAGMA journal_mode=WAL", nullptr, nullptr, nullptr);
        if (code == SQLITE_OK)
            return {};
        if ((code & 0xff) != SQLITE_BUSY || waited >= busyTimeoutMilliseconds)
            return fail(lastError(code));
        sqlite3_sleep(busyRetryMilliseconds);
    }
}

Result<Statement> Database::prepare(const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        return fail(lastError(code));
    return Statement(statement);
}

Result<void> Database::prepareAll(std::initializer_list<Preparation> preparations)
{
    for (const Preparation &preparation : preparations) {
        auto prepared = prepare(preparation.sql);
        if (!prepared)
            return fail(prepared.error());
        *preparation.statement = std::move(*prepared);
    }
    return {};
}

qint64 Database::lastInsertRowId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

qint64 Database::changes() const
{
    return sqlite3_changes64(m_handle);
}

bool Database::hasMoved() const
{
    int moved = 0;
    sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

Error Database::lastError(int code) const
{
    const char *message = m_handle ? sqlite3_errmsg(m_handle) : sqlite3_errstr(code);
    return {.kind = ErrorKind::StorageFailure,
        .cause = causeOf(code, m_handle),
        .detail = u"SQLite: %1 (%2)"_s.arg(QString::fromUtf8(message)).arg(code)};
}

Statement::Statement(Statement &&other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr))
    , m_running(std::exchange(other.m_running, false))
{
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_statement, other.m_statement);
    std::swap(m_running, other.m_running);
    return *this;
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement &Statement::bind(int index, qint64 value)
{
    reset();
    sqlite3_bind_int64(m_statement, index, value);
    return *this;
}

Statement &Statement::bindNull(int index)
{
    reset();
    sqlite3_bind_null(m_statement, index);
    return *this;
}

Statement &Statement::bindText(int index, QByteArrayView utf8)
{
    reset();
    // A null pointer would bind NULL: an empty text is a text.
    const char *data = utf8.isEmpty() ? "" : utf8.data();
    sqlite3_bind_text64(m_statement, index, data, sqlite3_uint64(utf8.size()), SQLITE_STATIC, SQLITE_UTF8);
    return *this;
}

Statement &Statement::bindText(int index, const QString &text)
{
    reset();
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text64(
        m_statement, index, utf8.constData(), sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
    return *this;
}

Statement &Statement::bindBlob(int index, QByteArrayView bytes)
{
    reset();
    const char *data = bytes.isEmpty() ? "" : bytes.data();
    sqlite3_bind_blob64(m_statement, index, data, sqlite3_uint64(bytes.size()), SQLITE_STATIC);
    return *this;
}

Statement &Statement::bindValue(int index, const Statement &row, int column)
{
    reset();
    sqlite3_bind_value(m_statement, index, sqlite3_column_value(row.m_statement, column));
    return *this;
}

Result<bool> Statement::step()
{
    m_running = true;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE) {
        reset();
        return false;
    }
    sqlite3 *handle = sqlite3_db_handle(m_statement);
    Error error{.kind = ErrorKind::StorageFailure,
        .cause = causeOf(code, handle),
        .detail = u"SQLite: %1 (%2)"_s.arg(QString::fromUtf8(sqlite3_errmsg(handle))).arg(code)};
    reset();
    return fail(std::move(error));
}

Result<void> Statement::run()
{
    return forEachRow([] {});
}

void Statement::reset()
{
    if (!m_running)
        return;
    sqlite3_reset(m_statement);
    m_running = false;
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArrayView Statement::bytes(int column) const
{
    const void *data = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char *>(data), data ? sqlite3_column_bytes(m_statement, column) : 0};
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(bytes(column));
}

Result<Transaction> Transaction::begin(Database &database)
{
    if (const auto begun = database.execute("BEGIN IMMEDIATE"); !begun)
        return fail(begun.error());
    return Transaction(&database);
}

Transaction::Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    // SQLite rolls back by itself after some failures (disk full); a second ROLLBACK then does no harm.
    if (m_database)
        (void)m_database->execute("ROLLBACK");
}

Result<void> Transaction::commit()
{
    const auto committed = m_database->execute("COMMIT");
    if (committed)
        m_database = nullptr;
    return committed;
}

} // namespace workbench::sqlite
