#include "storage/feedledger.h"

#include "storage/coverage.h"
#include "storage/runrow.h"

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRunsKept = 5000; // Of one feed: more than two weeks at the shortest usual interval.

const QString &interruptedReason()
{
    static const QString reason = u"The run was interrupted."_s;
    return reason;
}

} // namespace

Result<void> FeedLedger::advance(const PageCommit &page)
{
    const Feed feed{page.connectorId, page.contentType};
    auto statement =
        m_database->prepare("INSERT INTO feed(connector, content_type, checkpoint, cursor) VALUES(?,?,?,?)"
                            " ON CONFLICT(connector, content_type) DO UPDATE SET checkpoint = "
                            "coalesce(excluded.checkpoint, checkpoint),"
                            " cursor = coalesce(excluded.cursor, cursor)");
    if (!statement)
        return fail(statement.error());
    statement->bindText(1, feed.connectorId).bindText(2, feed.contentType);
    if (page.checkpoint.isNull())
        statement->bindNull(3);
    else
        statement->bindBlob(3, page.checkpoint);
    if (page.cursor)
        statement->bind(4, *page.cursor);
    else
        statement->bindNull(4);
    if (const auto done = statement->run(); !done)
        return done;
    return page.complete ? markComplete(feed, *page.complete) : Result<void>();
}

Result<void> FeedLedger::markComplete(const Feed &feed, TimeInterval interval)
{
    const auto known = complete(feed);
    if (!known)
        return fail(known.error());
    const auto open = gaps(feed);
    if (!open)
        return fail(open.error());
    if (const auto now = coverage::united(*known, interval); now != *known) {
        if (const auto done = setComplete(feed, now); !done)
            return done;
    }
    return open->empty() ? Result<void>() : setGaps(feed, coverage::withoutInterval(*open, interval));
}

Result<void> FeedLedger::insertGap(const Feed &feed, const CoverageGap &gap)
{
    const auto known = complete(feed);
    if (!known)
        return fail(known.error());
    const auto open = gaps(feed);
    if (!open)
        return fail(open.error());
    return setGaps(feed, coverage::withGap(*open, gap, *known));
}

Result<void> FeedLedger::addGap(
    const QString &connectorId, const QString &contentType, const CoverageGap &gap)
{
    return insertGap({connectorId, contentType}, gap);
}

Result<qint64> FeedLedger::begin(const RunSummary &run)
{
    const Feed feed{run.connectorId, run.contentType};
    if (const auto done = interruptRuns(feed); !done)
        return fail(done.error());
    if (const auto done = dropOldRuns(feed); !done)
        return fail(done.error());
    const QByteArray sql =
        QByteArray("INSERT INTO run(") + runColumns + ") VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";
    auto statement = m_database->prepare(sql.constData());
    if (!statement)
        return fail(statement.error());
    RunSummary begun = run;
    begun.result = RunResult::Running;
    bindRun(*statement, begun);
    if (const auto done = statement->run(); !done)
        return fail(done.error());
    return m_database->lastInsertRowId();
}

// One collector at a time has a feed, so whatever still counts as running has died.
Result<void> FeedLedger::interruptRuns(const Feed &feed)
{
    auto select = m_database->prepare(
        "SELECT id, window_from, window_to FROM run WHERE connector=? AND content_type=? AND result=?");
    if (!select)
        return fail(select.error());
    select->bindText(1, feed.connectorId).bindText(2, feed.contentType).bind(3, qint64(RunResult::Running));
    std::vector<TimeInterval> windows;
    const auto read = select->forEachRow([&] {
        windows.push_back({select->integer(1), select->integer(2)});
    });
    if (!read)
        return read;
    if (windows.empty())
        return {};
    for (const TimeInterval window : windows) {
        if (const auto done = insertGap(feed, {window, interruptedReason()}); !done)
            return done;
    }
    auto update =
        m_database->prepare("UPDATE run SET result=? WHERE connector=? AND content_type=? AND result=?");
    if (!update)
        return fail(update.error());
    return update->bind(1, qint64(RunResult::Interrupted))
        .bindText(2, feed.connectorId)
        .bindText(3, feed.contentType)
        .bind(4, qint64(RunResult::Running))
        .run();
}

Result<void> FeedLedger::dropOldRuns(const Feed &feed)
{
    auto statement = m_database->prepare("DELETE FROM run WHERE connector=?1 AND content_type=?2 AND id <= "
                                         "(SELECT id FROM run WHERE connector=?1"
                                         " AND content_type=?2 ORDER BY id DESC LIMIT 1 OFFSET ?3)");
    if (!statement)
        return fail(statement.error());
    return statement->bindText(1, feed.connectorId).bindText(2, feed.contentType).bind(3, mostRunsKept).run();
}

Result<void> FeedLedger::finish(const RunSummary &run, const QString &gapReason)
{
    const QByteArray sql = QByteArray("UPDATE run SET (") + runColumns
        + ") = (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) WHERE id=?";
    auto statement = m_database->prepare(sql.constData());
    if (!statement)
        return fail(statement.error());
    bindRun(*statement, run);
    statement->bind(runColumnCount + 1, run.id);
    if (const auto done = statement->run(); !done)
        return done;
    if (const auto done = keepFilterDrops(run); !done)
        return done;
    if (run.result == RunResult::Ok)
        return {};
    return insertGap({run.connectorId, run.contentType}, {run.window, gapReason});
}

Result<void> FeedLedger::keepFilterDrops(const RunSummary &run)
{
    if (run.droppedByFilters.empty())
        return {};
    auto insert = m_database->prepare("INSERT OR REPLACE INTO filterdrop(run, filter, n) VALUES(?,?,?)");
    if (!insert)
        return fail(insert.error());
    for (const auto &[filter, count] : run.droppedByFilters) {
        if (const auto done = insert->bind(1, run.id).bindText(2, filter).bind(3, count).run(); !done)
            return done;
    }
    return {};
}

Result<std::map<QString, qint64>> FeedLedger::filterDrops(const QString &connectorId)
{
    auto select =
        m_database->prepare("SELECT filter, sum(n) FROM filterdrop JOIN run ON run.id = filterdrop.run"
                            " WHERE run.connector=? GROUP BY filter");
    if (!select)
        return fail(select.error());
    select->bindText(1, connectorId);
    std::map<QString, qint64> drops;
    const auto read = select->forEachRow([&] { drops[select->text(0)] = select->integer(1); });
    if (!read)
        return fail(read.error());
    return drops;
}

Result<FeedState> FeedLedger::state(const QString &connectorId, const QString &contentType)
{
    const Feed feed{connectorId, contentType};
    FeedState state;
    auto select =
        m_database->prepare("SELECT checkpoint, cursor FROM feed WHERE connector=? AND content_type=?");
    if (!select)
        return fail(select.error());
    const auto row = select->bindText(1, connectorId).bindText(2, contentType).step();
    if (!row)
        return fail(row.error());
    if (*row && !select->isNull(0))
        state.checkpoint = select->bytes(0).toByteArray();
    if (*row && !select->isNull(1))
        state.cursor = select->integer(1);
    select->reset();

    auto intervals = complete(feed);
    if (!intervals)
        return fail(intervals.error());
    auto open = gaps(feed);
    if (!open)
        return fail(open.error());
    const auto stored = storedRecords(feed);
    if (!stored)
        return fail(stored.error());
    auto last = runs(connectorId, contentType, 1);
    if (!last)
        return fail(last.error());
    state.complete = std::move(*intervals);
    state.gaps = std::move(*open);
    if (!state.complete.empty())
        state.completeThrough = state.complete.front().to;
    state.stored = *stored;
    if (!last->empty())
        state.lastRun = std::move(last->front());
    return state;
}

Result<qint64> FeedLedger::storedRecords(const Feed &feed)
{
    auto select = m_database->prepare("SELECT coalesce(sum(n), 0) FROM stat JOIN cls ON cls.id = stat.cls"
                                      " WHERE cls.connector=? AND cls.content_type=? AND cls.derived=0");
    if (!select)
        return fail(select.error());
    const auto row = select->bindText(1, feed.connectorId).bindText(2, feed.contentType).step();
    if (!row)
        return fail(row.error());
    return select->integer(0);
}

Result<std::vector<RunSummary>> FeedLedger::runs(
    const QString &connectorId, const QString &contentType, int limit)
{
    const QByteArray sql = QByteArray("SELECT id, ") + runColumns
        + " FROM run WHERE connector=?1 AND (?2='' OR content_type=?2) ORDER BY id DESC LIMIT ?3";
    auto select = m_database->prepare(sql.constData());
    if (!select)
        return fail(select.error());
    select->bindText(1, connectorId).bindText(2, contentType).bind(3, limit);
    std::vector<RunSummary> result;
    const auto read = select->forEachRow([&] { result.push_back(runFrom(*select)); });
    if (!read)
        return fail(read.error());
    return result;
}

Result<void> FeedLedger::remove(const QString &connectorId)
{
    for (const char *sql : {"DELETE FROM feed WHERE connector=?", "DELETE FROM coverage WHERE connector=?",
             "DELETE FROM gap WHERE connector=?", "DELETE FROM run WHERE connector=?"}) {
        auto statement = m_database->prepare(sql);
        if (!statement)
            return fail(statement.error());
        if (const auto done = statement->bindText(1, connectorId).run(); !done)
            return done;
    }
    return {};
}

Result<void> FeedLedger::distrustAll(const QString &reason)
{
    auto select = m_database->prepare("SELECT connector, content_type, from_ms, to_ms FROM coverage");
    if (!select)
        return fail(select.error());
    std::vector<std::pair<Feed, TimeInterval>> known;
    const auto read = select->forEachRow([&] {
        known.push_back({{select->text(0), select->text(1)}, {select->integer(2), select->integer(3)}});
    });
    if (!read)
        return read;
    if (const auto done =
            m_database->execute("DELETE FROM coverage; UPDATE feed SET checkpoint=NULL, cursor=NULL");
        !done)
        return done;
    for (const auto &[feed, interval] : known) {
        if (const auto done = insertGap(feed, {interval, reason}); !done)
            return done;
    }
    return {};
}

Result<std::vector<TimeInterval>> FeedLedger::complete(const Feed &feed)
{
    auto select = m_database->prepare(
        "SELECT from_ms, to_ms FROM coverage WHERE connector=? AND content_type=? ORDER BY from_ms");
    if (!select)
        return fail(select.error());
    select->bindText(1, feed.connectorId).bindText(2, feed.contentType);
    std::vector<TimeInterval> result;
    const auto read = select->forEachRow([&] { result.push_back({select->integer(0), select->integer(1)}); });
    if (!read)
        return fail(read.error());
    return result;
}

Result<std::vector<CoverageGap>> FeedLedger::gaps(const Feed &feed)
{
    auto select = m_database->prepare(
        "SELECT from_ms, to_ms, reason FROM gap WHERE connector=? AND content_type=? ORDER BY from_ms");
    if (!select)
        return fail(select.error());
    select->bindText(1, feed.connectorId).bindText(2, feed.contentType);
    std::vector<CoverageGap> result;
    const auto read = select->forEachRow([&] {
        result.push_back({{select->integer(0), select->integer(1)}, select->text(2)});
    });
    if (!read)
        return fail(read.error());
    return result;
}

Result<void> FeedLedger::setComplete(const Feed &feed, const std::vector<TimeInterval> &intervals)
{
    auto clear = m_database->prepare("DELETE FROM coverage WHERE connector=? AND content_type=?");
    if (!clear)
        return fail(clear.error());
    if (const auto done = clear->bindText(1, feed.connectorId).bindText(2, feed.contentType).run(); !done)
        return done;
    auto insert =
        m_database->prepare("INSERT INTO coverage(connector, content_type, from_ms, to_ms) VALUES(?,?,?,?)");
    if (!insert)
        return fail(insert.error());
    insert->bindText(1, feed.connectorId).bindText(2, feed.contentType);
    for (const TimeInterval interval : intervals) {
        if (const auto done = insert->bind(3, interval.from).bind(4, interval.to).run(); !done)
            return done;
    }
    return {};
}

Result<void> FeedLedger::setGaps(const Feed &feed, const std::vector<CoverageGap> &gaps)
{
    auto clear = m_database->prepare("DELETE FROM gap WHERE connector=? AND content_type=?");
    if (!clear)
        return fail(clear.error());
    if (const auto done = clear->bindText(1, feed.connectorId).bindText(2, feed.contentType).run(); !done)
        return done;
    auto insert = m_database->prepare(
        "INSERT INTO gap(connector, content_type, from_ms, to_ms, reason) VALUES(?,?,?,?,?)");
    if (!insert)
        return fail(insert.error());
    insert->bindText(1, feed.connectorId).bindText(2, feed.contentType);
    for (const CoverageGap &gap : gaps) {
        insert->bind(3, gap.interval.from).bind(4, gap.interval.to).bindText(5, gap.reason);
        if (const auto done = insert->run(); !done)
            return done;
    }
    return {};
}

} // namespace workbench
