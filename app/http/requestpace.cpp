#include "http/requestpace.h"

#include "http/monotonictime.h"
#include "sqlite/database.h"

#include <QDateTime>
#include <QFile>
#include <algorithm>
#include <sqlite3.h>
#include <vector>

namespace workbench {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

// The rolling minute, and a little more: requests may travel at different speeds.
constexpr qint64 windowMilliseconds = 60'000 + 50;
constexpr qint64 longestPause = 24 * 3'600'000;
// Rows of nobody in particular: they count for every tenant.
constexpr char everyone[] = "*";

constexpr char schema[] =
    "PRAGMA synchronous=OFF;" // Only kills matter, not power cuts: those take longer than a minute.
    "CREATE TABLE IF NOT EXISTS request (id INTEGER PRIMARY KEY, tenant TEXT NOT NULL,"
    " host TEXT NOT NULL, time INTEGER NOT NULL, since_boot INTEGER NOT NULL, boot BLOB NOT NULL,"
    " use INTEGER NOT NULL);"
    "CREATE TABLE IF NOT EXISTS pause (tenant TEXT NOT NULL, host TEXT NOT NULL,"
    " since INTEGER NOT NULL, length INTEGER NOT NULL, PRIMARY KEY (tenant, host)) WITHOUT ROWID;";

struct Entry {
    qint64 remaining = 0; // Until it leaves the rolling minute.
    RequestUse use = RequestUse::Uncounted;
};

RequestPace::Clocks systemClocks()
{
    QFile file(u"/proc/sys/kernel/random/boot_id"_s);
    QByteArray bootId;
    if (file.open(QIODevice::ReadOnly))
        bootId = file.read(64).trimmed();
    return {.wall = [] { return QDateTime::currentMSecsSinceEpoch(); },
        .sinceBoot = [] { return qint64(timeSinceBoot().count()); },
        .bootId = bootId};
}

QString normalised(QString key)
{
    key = key.trimmed().toLower();
    key.remove(u'{').remove(u'}');
    return key;
}

bool isDamaged(const Error &error)
{
    return error.kind == ErrorKind::StorageFailure && error.cause == Cause::StoreDamaged;
}

// Empties the file in place, which works for any damage and keeps other processes on the same file.
Result<void> emptyDatabase(sqlite::Database &database)
{
    int ignored = 0;
    sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_RESET_DATABASE, 1, &ignored);
    auto emptied = database.execute("VACUUM");
    sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_RESET_DATABASE, 0, &ignored);
    return emptied;
}

} // namespace

struct RequestPace::Private {
    QString file;
    QString tenant;
    QString host;
    int ceiling = defaultCeiling;
    Clocks clocks;
    sqlite::Database database;

    // Runs `work` in one transaction; when the file turns out damaged, empties it, fills the minute and runs
    // it once more.
    template<typename T> Result<T> inTransaction(const std::function<Result<T>()> &work)
    {
        auto result = once(work);
        if (result || !isDamaged(result.error()))
            return result;
        if (const auto repaired = startOver(); !repaired)
            return fail(repaired.error());
        return once(work);
    }

    template<typename T> Result<T> once(const std::function<Result<T>()> &work)
    {
        auto transaction = sqlite::Transaction::begin(database);
        if (!transaction)
            return fail(transaction.error());
        auto result = work();
        if (!result)
            return result;
        if (const auto committed = transaction->commit(); !committed)
            return fail(committed.error());
        return result;
    }

    Result<void> startOver();
    Result<void> insert(const QString &forTenant, const QString &forHost, RequestUse use, qint64 now);
    Result<void> tidyUp(qint64 now);
    Result<std::vector<Entry>> entries(qint64 now);
    Result<qint64> pauseLeft(qint64 now);
    Result<milliseconds> take(RequestUse use);
    Result<void> extendPause(qint64 length);
    Result<PaceUsage> usage();
};

// Nobody knows what was sent in the last minute: it counts as full.
Result<void> RequestPace::Private::startOver()
{
    if (const auto emptied = emptyDatabase(database); !emptied)
        return emptied;
    if (const auto made = database.execute(schema); !made)
        return made;
    return once<void>([this]() -> Result<void> {
        for (int i = 0; i < tenantLimit; ++i) {
            const auto inserted = insert(QString::fromLatin1(everyone), QString::fromLatin1(everyone),
                RequestUse::Uncounted, clocks.wall());
            if (!inserted)
                return inserted;
        }
        return {};
    });
}

Result<void> RequestPace::Private::insert(
    const QString &forTenant, const QString &forHost, RequestUse use, qint64 now)
{
    auto statement = database.prepare(
        "INSERT INTO request (tenant, host, time, since_boot, boot, use) VALUES (?, ?, ?, ?, ?, ?)");
    if (!statement)
        return fail(statement.error());
    statement->bindText(1, forTenant).bindText(2, forHost).bind(3, now);
    statement->bind(4, clocks.bootId.isEmpty() ? 0 : clocks.sinceBoot()).bindBlob(5, clocks.bootId);
    statement->bind(6, qint64(use));
    return statement->run();
}

// What lies in the future was written before the clock was set back: it counts as made now. What is far in
// the past goes.
Result<void> RequestPace::Private::tidyUp(qint64 now)
{
    for (const char *sql : {"UPDATE request SET time = ?1 WHERE time > ?1",
             "UPDATE pause SET since = ?1 WHERE since > ?1", "DELETE FROM pause WHERE since + length < ?1"}) {
        auto statement = database.prepare(sql);
        if (!statement)
            return fail(statement.error());
        if (const auto done = statement->bind(1, now).run(); !done)
            return done;
    }
    auto statement =
        database.prepare("DELETE FROM request WHERE time < ?1 AND (boot <> ?2 OR since_boot < ?3)");
    if (!statement)
        return fail(statement.error());
    const qint64 sinceBoot = clocks.bootId.isEmpty() ? 0 : clocks.sinceBoot();
    return statement->bind(1, now - 2 * windowMilliseconds)
        .bindBlob(2, clocks.bootId.isEmpty() ? QByteArrayView("none") : QByteArrayView(clocks.bootId))
        .bind(3, sinceBoot - 2 * windowMilliseconds)
        .run();
}

Result<std::vector<Entry>> RequestPace::Private::entries(qint64 now)
{
    auto statement = database.prepare("SELECT time, since_boot, boot, use FROM request"
                                      " WHERE tenant IN (?1, '*') OR host IN (?2, '*')");
    if (!statement)
        return fail(statement.error());
    statement->bindText(1, tenant).bindText(2, host);
    const qint64 sinceBoot = clocks.bootId.isEmpty() ? 0 : clocks.sinceBoot();
    std::vector<Entry> entries;
    const auto read = statement->forEachRow([&] {
        qint64 remaining = std::min(statement->integer(0), now) + windowMilliseconds - now;
        // Within one boot the other clock sees through a wall clock that was set forward.
        if (!clocks.bootId.isEmpty() && statement->bytes(2) == clocks.bootId)
            remaining = std::max(
                remaining, std::min(statement->integer(1), sinceBoot) + windowMilliseconds - sinceBoot);
        if (remaining > 0)
            entries.push_back({remaining, RequestUse(statement->integer(3))});
    });
    if (!read)
        return fail(read.error());
    std::sort(entries.begin(), entries.end(),
        [](const Entry &a, const Entry &b) { return a.remaining < b.remaining; });
    return entries;
}

Result<qint64> RequestPace::Private::pauseLeft(qint64 now)
{
    auto statement = database.prepare("SELECT since, length FROM pause WHERE tenant = ?1 OR host = ?2");
    if (!statement)
        return fail(statement.error());
    statement->bindText(1, tenant).bindText(2, host);
    qint64 left = 0;
    const auto read = statement->forEachRow([&] {
        const qint64 length = std::clamp(statement->integer(1), qint64(0), longestPause);
        left = std::max(left, std::min(statement->integer(0), now) + length - now);
    });
    if (!read)
        return fail(read.error());
    return left;
}

Result<milliseconds> RequestPace::Private::take(RequestUse use)
{
    const qint64 now = clocks.wall();
    if (const auto tidied = tidyUp(now); !tidied)
        return fail(tidied.error());
    const auto pause = pauseLeft(now);
    if (!pause)
        return fail(pause.error());
    if (*pause > 0)
        return milliseconds(*pause);
    const auto made = entries(now);
    if (!made)
        return fail(made.error());
    if (const auto count = qsizetype(made->size()); count >= ceiling)
        return milliseconds(made->at(size_t(count - ceiling)).remaining);
    if (const auto inserted = insert(tenant, host, use, now); !inserted)
        return fail(inserted.error());
    return milliseconds(0);
}

Result<void> RequestPace::Private::extendPause(qint64 length)
{
    const qint64 now = clocks.wall();
    if (const auto tidied = tidyUp(now); !tidied)
        return tidied;
    const auto left = pauseLeft(now);
    if (!left)
        return fail(left.error());
    if (*left >= length)
        return {};
    auto statement =
        database.prepare("INSERT INTO pause (tenant, host, since, length) VALUES (?1, ?2, ?3, ?4)"
                         " ON CONFLICT DO UPDATE SET since = excluded.since, length = excluded.length");
    if (!statement)
        return fail(statement.error());
    statement->bindText(1, tenant).bindText(2, host).bind(3, now).bind(4, length);
    return statement->run();
}

Result<PaceUsage> RequestPace::Private::usage()
{
    const qint64 now = clocks.wall();
    const auto pause = pauseLeft(now);
    if (!pause)
        return fail(pause.error());
    const auto made = entries(now);
    if (!made)
        return fail(made.error());
    PaceUsage usage{.limit = ceiling,
        .usedLastMinute = int(made->size()),
        .throttledFor = milliseconds(std::max(*pause, qint64(0)))};
    for (const Entry &entry : *made) {
        usage.test += entry.use == RequestUse::Test ? 1 : 0;
        usage.activities += entry.use == RequestUse::Activities ? 1 : 0;
        usage.alerts += entry.use == RequestUse::Alerts ? 1 : 0;
    }
    return usage;
}

Result<RequestPace> RequestPace::open(
    const QString &file, const QString &tenantId, const QString &apiHost, int ceiling)
{
    return open(file, tenantId, apiHost, ceiling, systemClocks());
}

Result<RequestPace> RequestPace::open(
    const QString &file, const QString &tenantId, const QString &apiHost, int ceiling, Clocks clocks)
{
    auto database = sqlite::Database::open(file, sqlite::Database::Mode::ReadWriteCreate);
    if (!database)
        return fail(database.error());
    auto d = std::make_unique<Private>(Private{.file = file,
        .tenant = normalised(tenantId),
        .host = normalised(apiHost),
        .ceiling = std::clamp(ceiling, 1, tenantLimit),
        .clocks = std::move(clocks),
        .database = std::move(*database)});
    if (const auto made = d->database.execute(schema); !made) {
        if (!isDamaged(made.error()))
            return fail(made.error());
        if (const auto repaired = d->startOver(); !repaired)
            return fail(repaired.error());
    }
    return RequestPace(std::move(d));
}

RequestPace::RequestPace(std::unique_ptr<Private> d_) : d(std::move(d_)) { }
RequestPace::RequestPace(RequestPace &&) noexcept = default;
RequestPace &RequestPace::operator=(RequestPace &&) noexcept = default;
RequestPace::~RequestPace() = default;

Result<milliseconds> RequestPace::tryTake(RequestUse use)
{
    Q_ASSERT(use != RequestUse::Uncounted);
    return d->inTransaction<milliseconds>([&] { return d->take(use); });
}

Result<void> RequestPace::pauseFor(milliseconds pause)
{
    const qint64 length = std::clamp(qint64(pause.count()), qint64(0), longestPause);
    return d->inTransaction<void>([&] { return d->extendPause(length); });
}

Result<PaceUsage> RequestPace::usage() const
{
    return d->inTransaction<PaceUsage>([&] { return d->usage(); });
}

} // namespace workbench
