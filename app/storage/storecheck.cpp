#include "storage/storecheck.h"

#include <QFileInfo>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFullCheck =
    128 * 1024 * 1024; // Up to here a check of every page takes less than half a second.

Error damaged(const QString &detail)
{
    return {.kind = ErrorKind::StorageFailure, .cause = Cause::StoreDamaged, .detail = detail};
}

Result<qint64> number(sqlite::Database &database, const char *sql)
{
    auto select = database.prepare(sql);
    if (!select)
        return fail(select.error());
    const auto row = select->step();
    if (!row)
        return fail(row.error());
    return *row ? select->integer(0) : 0;
}

// Walks down the right edge of each tree, where the newest pages are.
Result<void> checkNewest(sqlite::Database &database)
{
    // One statement, since another process may be storing meanwhile.
    const auto apart = number(
        database, "SELECT coalesce((SELECT max(seq) FROM r), 0) - coalesce((SELECT max(seq) FROM body), 0)");
    if (!apart)
        return fail(apart.error());
    if (*apart != 0)
        return fail(damaged(u"The newest record has no body."_s));
    for (const char *sql : {"SELECT max(ts) FROM r", "SELECT max(idhash) FROM r", "SELECT count(*) FROM cls",
             "SELECT count(*) FROM feed", "SELECT max(id) FROM f_data"}) {
        if (const auto read = number(database, sql); !read)
            return fail(read.error());
    }
    return {};
}

Result<void> checkEveryPage(sqlite::Database &database)
{
    auto check = database.prepare("PRAGMA quick_check(1)");
    if (!check)
        return fail(check.error());
    const auto row = check->step();
    if (!row)
        return fail(row.error());
    if (*row && check->bytes(0) != "ok")
        return fail(damaged(check->text(0)));
    return {};
}

} // namespace

Result<void> checkStore(sqlite::Database &database, const QString &file)
{
    if (const auto done = checkNewest(database); !done)
        return done;
    return QFileInfo(file).size() <= largestFullCheck ? checkEveryPage(database) : Result<void>();
}

} // namespace workbench
