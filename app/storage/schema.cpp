#include "storage/schema.h"

#include "base/datadirectory.h"

#include <QString>
#include <algorithm>

namespace workbench::schema {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 uidOffset =
    1 << 23; // Centres 24 bits around zero: SQLite keeps such a number in three bytes.

// Released steps are never edited: a store that was made by one must look the same for ever.
constexpr const char *firstStep = R"sql(
CREATE TABLE term(id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);
CREATE TABLE cls(id INTEGER PRIMARY KEY, connector TEXT NOT NULL, msg_class TEXT NOT NULL,
                 indices INT NOT NULL, content_type TEXT NOT NULL, derived INT NOT NULL,
                 UNIQUE(connector, msg_class, indices));
CREATE TABLE r(seq INTEGER PRIMARY KEY, idhash INTEGER NOT NULL, uid INT NOT NULL, cls INT NOT NULL, ts INT NOT NULL,
               received INT NOT NULL, written INT NOT NULL, usr INT, ip INT, country INT, app INT, action INT,
               category INT, outcome INT, sev INT);
CREATE UNIQUE INDEX r_id ON r(idhash);
CREATE INDEX r_cls_ts ON r(cls, ts);
CREATE INDEX r_ts ON r(ts);
CREATE TABLE body(seq INTEGER PRIMARY KEY, dict INT NOT NULL, doc BLOB NOT NULL);
CREATE TABLE zdict(id INTEGER PRIMARY KEY, d BLOB NOT NULL);
CREATE TABLE revisable(seq INTEGER PRIMARY KEY, hash BLOB NOT NULL, revision INT NOT NULL);
CREATE TABLE original(seq INTEGER PRIMARY KEY, bytes BLOB NOT NULL);
CREATE TABLE rejected(id INTEGER PRIMARY KEY, connector TEXT NOT NULL, content_type TEXT NOT NULL,
                      received INT NOT NULL, hash BLOB NOT NULL, raw BLOB NOT NULL, reason TEXT NOT NULL,
                      UNIQUE(connector, content_type, hash));
CREATE TABLE stat(cls INT NOT NULL, hour INT NOT NULL, n INT NOT NULL, PRIMARY KEY(cls, hour)) WITHOUT ROWID;
CREATE VIRTUAL TABLE f USING fts5(t, content='', tokenize='unicode61 remove_diacritics 2');
INSERT INTO f(f, rank) VALUES('hashsize', 16000000);
CREATE TABLE feed(connector TEXT NOT NULL, content_type TEXT NOT NULL, checkpoint BLOB, cursor INT,
                  PRIMARY KEY(connector, content_type)) WITHOUT ROWID;
CREATE TABLE coverage(connector TEXT NOT NULL, content_type TEXT NOT NULL, from_ms INT NOT NULL, to_ms INT NOT NULL,
                      PRIMARY KEY(connector, content_type, from_ms)) WITHOUT ROWID;
CREATE TABLE gap(connector TEXT NOT NULL, content_type TEXT NOT NULL, from_ms INT NOT NULL, to_ms INT NOT NULL,
                 reason TEXT NOT NULL, PRIMARY KEY(connector, content_type, from_ms)) WITHOUT ROWID;
CREATE TABLE run(id INTEGER PRIMARY KEY, connector TEXT NOT NULL, content_type TEXT NOT NULL,
                 result INT NOT NULL, started INT NOT NULL, finished INT NOT NULL, window_from INT NOT NULL,
                 window_to INT NOT NULL, requests INT NOT NULL, pages INT NOT NULL, received INT NOT NULL,
                 stored INT NOT NULL, duplicates INT NOT NULL, revised INT NOT NULL, dropped INT NOT NULL,
                 rejected INT NOT NULL, bytes INT NOT NULL, cursor INT, complete_through INT, error TEXT);
CREATE INDEX run_feed ON run(connector, content_type);
)sql";

// How many records each log filter dropped in a run.
constexpr const char *secondStep = R"sql(
CREATE TABLE filterdrop(run INT NOT NULL, filter TEXT NOT NULL, n INT NOT NULL, PRIMARY KEY(run, filter)) WITHOUT ROWID;
CREATE TRIGGER run_gone AFTER DELETE ON run BEGIN DELETE FROM filterdrop WHERE run = old.id; END;
)sql";

constexpr const char *steps[] = {firstStep, secondStep};
static_assert(std::size(steps) == version);

Error tooNew(int found)
{
    return {.kind = ErrorKind::StorageFailure,
        .cause = Cause::StoreTooNew,
        .detail =
            u"The store has version %1, this program knows versions up to %2."_s.arg(found).arg(version)};
}

int hexDigit(char character)
{
    if (character >= '0' && character <= '9')
        return character - '0';
    const char lower = char(character | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

} // namespace

qint64 uidOf(QByteArrayView stellarUuid)
{
    constexpr qsizetype digits = 6;
    if (stellarUuid.size() < digits)
        return 0;
    qint64 value = 0;
    for (const char character : stellarUuid.first(digits)) {
        const int digit = hexDigit(character);
        if (digit < 0)
            return 0;
        value = value * 16 + digit;
    }
    return value - uidOffset;
}

std::span<const char *const> migrations()
{
    return steps;
}

Result<void> configureWriter(sqlite::Database &database)
{
    if (const auto done = database.execute("PRAGMA page_size=4096"); !done)
        return done;
    if (const auto done = database.useWriteAheadLog(); !done)
        return done;
    return database.execute("PRAGMA synchronous=NORMAL;"
                            "PRAGMA wal_autocheckpoint=16384;"
                            "PRAGMA cache_size=-65536;");
}

Result<int> storedVersion(sqlite::Database &database)
{
    auto statement = database.prepare("PRAGMA user_version");
    if (!statement)
        return fail(statement.error());
    const auto row = statement->step();
    if (!row)
        return fail(row.error());
    return *row ? int(statement->integer(0)) : 0;
}

Result<void> migrate(sqlite::Database &database, std::span<const char *const> wanted)
{
    const int newest = int(wanted.size());
    auto found = storedVersion(database);
    if (!found)
        return fail(found.error());
    if (*found == newest)
        return {};
    auto transaction = sqlite::Transaction::begin(database);
    if (!transaction)
        return fail(transaction.error());
    // Another process may have migrated it while we waited for the lock.
    found = storedVersion(database);
    if (!found)
        return fail(found.error());
    if (*found > newest || *found < 0)
        return fail(tooNew(*found));
    for (int step = *found; step < newest; ++step) {
        if (const auto done = database.execute(wanted[size_t(step)]); !done)
            return fail(done.error());
    }
    const QByteArray mark = "PRAGMA user_version=" + QByteArray::number(newest);
    if (const auto done = database.execute(mark.constData()); !done)
        return fail(done.error());
    return transaction->commit();
}

Result<void> checkVersion(sqlite::Database &database)
{
    const auto found = storedVersion(database);
    if (!found)
        return fail(found.error());
    if (*found > version)
        return fail(tooNew(*found));
    if (*found < oldestReadable)
        return fail({.kind = ErrorKind::StorageFailure,
            .cause = Cause::StoreDamaged,
            .detail = u"The store was not set up by this program."_s});
    return {};
}

Result<std::optional<sqlite::Database>> openIfMade(const QString &file)
{
    const auto exists = fileExists(file);
    if (!exists)
        return fail(exists.error());
    if (!*exists)
        return std::nullopt;
    auto database = sqlite::Database::open(file, sqlite::Database::Mode::ReadOnly);
    if (!database)
        return fail(database.error());
    const auto found = storedVersion(*database);
    if (!found)
        return fail(found.error());
    // While a collector is making it the file is there before its tables are.
    if (*found == 0)
        return std::nullopt;
    if (const auto known = checkVersion(*database); !known)
        return fail(known.error());
    return std::optional(std::move(*database));
}

} // namespace workbench::schema
