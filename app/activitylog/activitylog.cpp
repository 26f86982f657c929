#include "activitylog/activitylog.h"

#include "base/redaction.h"

#include <QFile>

namespace workbench {

using namespace Qt::StringLiterals;
using sqlite::Database;
using sqlite::Statement;
using sqlite::Transaction;

namespace {

constexpr qint64 repeatWindow = 60 * 60 * 1000;
constexpr qsizetype longestLine = 2'000;
constexpr qsizetype longestText = 16'000;

constexpr char schema[] = "CREATE TABLE IF NOT EXISTS activity("
                          " id INTEGER PRIMARY KEY AUTOINCREMENT, time INTEGER NOT NULL,"
                          " first_time INTEGER NOT NULL, repeats INTEGER NOT NULL, level INTEGER NOT NULL,"
                          " kind INTEGER NOT NULL, actor INTEGER NOT NULL, error_kind TEXT NOT NULL,"
                          " connector_id TEXT NOT NULL, connector_name TEXT NOT NULL, event TEXT NOT NULL,"
                          " detail TEXT NOT NULL, explanation TEXT NOT NULL, raw_detail TEXT NOT NULL);"
                          "CREATE INDEX IF NOT EXISTS activity_connector ON activity(connector_id, id);"
                          "CREATE INDEX IF NOT EXISTS activity_time ON activity(time);"
                          "PRAGMA user_version = 1;";

constexpr char columns[] =
    "SELECT id, time, first_time, repeats, level, kind, actor, error_kind, connector_id,"
    " connector_name, event, detail, explanation, raw_detail FROM activity ";

// ?1 connector, ?2 pattern; both empty where they do not matter.
constexpr char placeCondition[] =
    "(?1 = '' OR connector_id = ?1) AND (?2 = '' OR connector_name LIKE ?2 ESCAPE '\\'"
    " OR event LIKE ?2 ESCAPE '\\' OR detail LIKE ?2 ESCAPE '\\'"
    " OR explanation LIKE ?2 ESCAPE '\\')";

// ?3 the groups as bits, as the chips join them.
constexpr char groupCondition[] = "(?3 = 0 OR ((?3 & 1) AND level = 3) OR ((?3 & 2) AND level = 2)"
                                  " OR ((?3 & 4) AND kind = 1) OR ((?3 & 8) AND kind = 2))";

std::optional<ErrorKind> errorKindFromName(const QString &name)
{
    for (int kind = 0; kind <= int(ErrorKind::Internal); ++kind) {
        if (errorKindName(ErrorKind(kind)) == name)
            return ErrorKind(kind);
    }
    return {};
}

template<typename Enum> Enum enumAt(const Statement &row, int column, Enum last)
{
    const qint64 value = row.integer(column);
    return value >= 0 && value <= qint64(last) ? Enum(value) : last;
}

ActivityEntry entryIn(const Statement &row)
{
    return {.id = row.integer(0),
        .time = row.integer(1),
        .level = enumAt(row, 4, ActivityLevel::Error),
        .kind = enumAt(row, 5, ActivityKind::System),
        .connectorId = row.text(8),
        .connectorName = row.text(9),
        .event = row.text(10),
        .detail = row.text(11),
        .explanation = row.text(12),
        .rawDetail = row.text(13),
        .errorKind = errorKindFromName(row.text(7)),
        .by = enumAt(row, 6, ActivityActor::System),
        .repeats = int(row.integer(3)),
        .firstTime = row.integer(2)};
}

QString likePattern(QString text)
{
    if (text.isEmpty())
        return text;
    for (const QChar sign : {u'\\', u'%', u'_'})
        text.replace(sign, u"\\"_s + sign);
    return u'%' + text + u'%';
}

void scrub(ActivityEntry &entry)
{
    const Redactor redactor;
    for (QString *line : {&entry.connectorName, &entry.event, &entry.detail})
        *line = redactor.scrubbed(line->left(longestLine));
    for (QString *text : {&entry.explanation, &entry.rawDetail})
        *text = redactor.scrubbed(text->left(longestText));
}

bool isRepeat(const ActivityEntry &entry, const ActivityEntry &latest)
{
    return entry.errorKind && isTransient(*entry.errorKind) && entry.errorKind == latest.errorKind
        && entry.kind == latest.kind && entry.level == latest.level && entry.event == latest.event
        && entry.detail == latest.detail && entry.time - latest.time < repeatWindow;
}

Result<Database> prepared(const QString &file)
{
    auto database = Database::open(file, Database::Mode::ReadWriteCreate);
    if (!database)
        return database;
    if (const auto logged = database->useWriteAheadLog(); !logged)
        return fail(logged.error());
    // A log may lose its last lines when the machine loses power, and nobody waits for the disk.
    if (const auto relaxed = database->execute("PRAGMA synchronous = NORMAL"); !relaxed)
        return fail(relaxed.error());
    if (const auto made = database->execute(schema); !made)
        return fail(made.error());
    return database;
}

Result<qint64> run(Database &database, const char *sql, qint64 value)
{
    auto statement = database.prepare(sql);
    if (!statement)
        return fail(statement.error());
    statement->bind(1, value);
    if (const auto done = statement->run(); !done)
        return fail(done.error());
    return database.changes();
}

} // namespace

Result<ActivityLog> ActivityLog::open(const QString &file)
{
    auto database = prepared(file);
    if (!database && database.error().cause == Cause::StoreDamaged) {
        QFile::remove(file + u".damaged"_s);
        QFile::rename(file, file + u".damaged"_s);
        QFile::remove(file + u"-wal"_s);
        QFile::remove(file + u"-shm"_s);
        database = prepared(file);
    }
    if (!database)
        return fail(database.error());
    return ActivityLog(std::move(*database));
}

Result<ActivityLog::Appended> ActivityLog::append(ActivityEntry entry)
{
    scrub(entry);
    entry.repeats = 1;
    entry.firstTime = entry.time;
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    Appended appended;
    const auto latest = latestOf(entry.connectorId);
    if (!latest)
        return fail(latest.error());
    if (*latest && isRepeat(entry, **latest)) {
        entry.repeats = (*latest)->repeats + 1;
        entry.firstTime = (*latest)->firstTime;
        appended.replacedId = (*latest)->id;
        if (const auto gone = run(m_database, "DELETE FROM activity WHERE id = ?1", appended.replacedId);
            !gone)
            return fail(gone.error());
    }
    const auto id = insert(entry);
    if (!id)
        return fail(id.error());
    if (const auto committed = transaction->commit(); !committed)
        return fail(committed.error());
    entry.id = *id;
    appended.entry = std::move(entry);
    return appended;
}

Result<std::optional<ActivityEntry>> ActivityLog::latestOf(const QString &connectorId)
{
    const QByteArray sql = QByteArray(columns) + "WHERE connector_id = ?1 ORDER BY id DESC LIMIT 1";
    auto statement = m_database.prepare(sql.constData());
    if (!statement)
        return fail(statement.error());
    statement->bindText(1, connectorId);
    const auto found = statement->step();
    if (!found)
        return fail(found.error());
    return *found ? std::optional(entryIn(*statement)) : std::nullopt;
}

Result<qint64> ActivityLog::insert(const ActivityEntry &entry)
{
    auto statement = m_database.prepare(
        "INSERT INTO activity(time, first_time, repeats, level, kind, actor, error_kind, connector_id,"
        " connector_name, event, detail, explanation, raw_detail) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?)");
    if (!statement)
        return fail(statement.error());
    statement->bind(1, entry.time).bind(2, entry.firstTime).bind(3, entry.repeats);
    statement->bind(4, qint64(entry.level)).bind(5, qint64(entry.kind)).bind(6, qint64(entry.by));
    int index = 7;
    for (const QString &text :
        {entry.errorKind ? errorKindName(*entry.errorKind) : QString(), entry.connectorId,
            entry.connectorName, entry.event, entry.detail, entry.explanation, entry.rawDetail})
        statement->bindText(index++, text);
    if (const auto done = statement->run(); !done)
        return fail(done.error());
    return m_database.lastInsertRowId();
}

Result<QList<ActivityEntry>> ActivityLog::page(const ActivityFilter &filter, qint64 beforeId, int limit)
{
    const QByteArray sql = QByteArray(columns) + "WHERE (?4 = 0 OR id < ?4) AND " + placeCondition + " AND "
        + groupCondition + " ORDER BY id DESC LIMIT ?5";
    auto statement = m_database.prepare(sql.constData());
    if (!statement)
        return fail(statement.error());
    statement->bindText(1, filter.connectorId).bindText(2, likePattern(filter.text));
    statement->bind(3, qint64(filter.groups.toInt())).bind(4, beforeId).bind(5, limit);
    QList<ActivityEntry> entries;
    const auto read = statement->forEachRow([&] { entries.append(entryIn(*statement)); });
    if (!read)
        return fail(read.error());
    return entries;
}

Result<ActivityCounts> ActivityLog::counts(const ActivityFilter &filter)
{
    const QByteArray sql = QByteArray("SELECT count(*), count(*) FILTER (WHERE level = 3),"
                                      " count(*) FILTER (WHERE level = 2), count(*) FILTER (WHERE kind = 1),"
                                      " count(*) FILTER (WHERE kind = 2) FROM activity WHERE ")
        + placeCondition;
    auto statement = m_database.prepare(sql.constData());
    if (!statement)
        return fail(statement.error());
    statement->bindText(1, filter.connectorId).bindText(2, likePattern(filter.text));
    const auto found = statement->step();
    if (!found)
        return fail(found.error());
    return ActivityCounts{.all = statement->integer(0),
        .errors = statement->integer(1),
        .warnings = statement->integer(2),
        .tests = statement->integer(3),
        .changes = statement->integer(4)};
}

Result<void> ActivityLog::clear()
{
    // Ids go on counting, so that a page asked for before is not mixed with what comes after.
    return m_database.execute("DELETE FROM activity; VACUUM; PRAGMA wal_checkpoint(TRUNCATE);");
}

Result<qint64> ActivityLog::prune(qint64 now)
{
    const auto old = run(m_database, "DELETE FROM activity WHERE time < ?1", now - keptMilliseconds);
    if (!old)
        return old;
    const auto many = run(m_database,
        "DELETE FROM activity WHERE id <= (SELECT id FROM activity ORDER BY id DESC LIMIT 1 OFFSET ?1)",
        keptEntries);
    if (!many)
        return many;
    return *old + *many;
}

} // namespace workbench
