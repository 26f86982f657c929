// Reading a store that nobody writes to; every answer is compared with plain SQL on the same file.
//   bench_read open      STORE                     opening for reading and for writing
//   bench_read pages     STORE                     first rows of several filters
//   bench_read counts    STORE                     counts by class and hours
//   bench_read word      STORE                     a rare word of the text index, and a part of a word
//   bench_read substring STORE                     a part of a field that has no column

#include "benchmarks/mappedrecords.h"
#include "benchmarks/measurement.h"
#include "benchmarks/tenantrecords.h"
#include "query/expression.h"
#include "sqlite/database.h"
#include "storage/recordreader.h"
#include "storage/recordstore.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace workbench;
using namespace workbench::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 firstRows = 64;

sqlite::Database plainReader(const QString &file)
{
    auto database = expected(sqlite::Database::open(file, sqlite::Database::Mode::ReadOnly));
    expected(database.execute("PRAGMA cache_size=-16384"));
    return database;
}

qint64 number(sqlite::Database &database, const QByteArray &sql)
{
    auto statement = expected(database.prepare(sql.constData()));
    return expected(statement.step()) ? statement.integer(0) : 0;
}

QByteArray text(sqlite::Database &database, const QByteArray &sql)
{
    auto statement = expected(database.prepare(sql.constData()));
    return expected(statement.step()) ? statement.bytes(0).toByteArray() : QByteArray();
}

std::vector<qint64> column(sqlite::Statement &statement)
{
    std::vector<qint64> values;
    while (expected(statement.step()))
        values.push_back(statement.integer(0));
    return values;
}

std::vector<qint64> column(sqlite::Database &database, const QByteArray &sql)
{
    auto statement = expected(database.prepare(sql.constData()));
    return column(statement);
}

std::vector<qint64> rowsOf(RecordReader &reader, const RecordFilter &filter, qint64 limit)
{
    std::vector<qint64> rows;
    expected(reader.read(filter, RecordOrder::NewestFirst, limit, [&](const StoredRecord &record) {
        rows.push_back(record.seq);
        return true;
    }));
    return rows;
}

void mustBeEqual(bool isEqual, const QString &what)
{
    if (!isEqual)
        giveUp(u"Wrong answer: %1 differs from plain SQL."_s.arg(what));
}

void measureOpening(const QString &file)
{
    Stopwatch watch;
    auto reader = expected(RecordReader::open(file));
    const double openedReader = watch.seconds() * 1000;
    const auto rows = rowsOf(reader, {}, firstRows);
    const double firstPage = watch.seconds() * 1000;
    watch.restart();
    const auto store = expected(RecordStore::open(file));
    const double openedStore = watch.seconds() * 1000;
    report({{u"reader_ms"_s, openedReader}, {u"first_page_ms"_s, firstPage}, {u"writer_ms"_s, openedStore},
        {u"rows"_s, qint64(rows.size())}});
}

// A filter as the product takes it and the same as SQL on r.
struct FilterCase {
    QString name;
    RecordFilter filter;
    QByteArray sql;
    bool isIndexed = true; // A person switches to it with one click; all others are searches.
};

RecordFilter filterOf(const QString &query)
{
    RecordFilter filter;
    filter.query = expected(query::parse(query));
    return filter;
}

std::vector<FilterCase> filterCases(sqlite::Database &database)
{
    const QByteArray user = text(database,
        "SELECT text FROM term WHERE id=(SELECT usr FROM r WHERE usr IS NOT NULL ORDER BY ts DESC LIMIT 1 "
        "OFFSET 1000)");
    RecordFilter alerts;
    alerts.indices = indexSet(Index::Alerts);
    RecordFilter windows;
    windows.indices = indexSet(Index::WindowsEvents);
    RecordFilter activities;
    activities.msgClasses = {defender::activitiesClass};
    RecordFilter week;
    week.since = now - 14 * 24 * hour;
    week.until = now - 7 * 24 * hour;
    const auto timeOf = [](const RecordFilter &filter) {
        return "ts BETWEEN " + QByteArray::number(*filter.since) + " AND "
            + QByteArray::number(*filter.until);
    };
    const QByteArray userId = "(SELECT id FROM term WHERE text='" + user + "')";
    return {
        {u"all"_s, {}, "1"},
        {u"index alerts"_s, alerts, "cls IN (SELECT id FROM cls WHERE indices & 4)"},
        {u"index windows_events"_s, windows, "cls IN (SELECT id FROM cls WHERE indices & 1)"},
        {u"class activities"_s, activities,
            "cls=(SELECT id FROM cls WHERE msg_class='" + QByteArray(defender::activitiesClass)
                + "' AND indices=1)"},
        {u"one week"_s, week, timeOf(week)},
        {u"one user"_s, filterOf(u"srcip_username:\"%1\""_s.arg(QString::fromUtf8(user))), "usr=" + userId,
            false},
        {u"outcome"_s, filterOf(u"event.outcome:failure"_s),
            "outcome IN (SELECT id FROM term WHERE text='failure' COLLATE NOCASE)", false},
    };
}

void measurePages(const QString &file)
{
    auto reader = expected(RecordReader::open(file));
    auto plain = plainReader(file);
    QJsonArray results;
    for (const FilterCase &one : filterCases(plain)) {
        // All that a row of the table shows, and the body that holds it.
        const QByteArray sql = "SELECT r.seq, r.ts, r.received, r.written, body.dict, body.doc FROM r JOIN "
                               "body ON body.seq=r.seq "
                               "WHERE r.seq IN (SELECT seq FROM r WHERE "
            + one.sql
            + " ORDER BY ts DESC, seq DESC LIMIT 64) "
              "ORDER BY r.ts DESC, r.seq DESC";
        std::vector<qint64> rows;
        std::vector<qint64> plainRows;
        const double first = Timings::of(1, [&] { rows = rowsOf(reader, one.filter, firstRows); }).median();
        plainRows = column(plain, sql);
        mustBeEqual(rows == plainRows, one.name);
        const auto page = Timings::of(31, [&] { rows = rowsOf(reader, one.filter, firstRows); });
        const auto raw = Timings::of(31, [&] { plainRows = column(plain, sql); });
        results.append(QJsonObject{{u"filter"_s, one.name}, {u"indexed"_s, one.isIndexed},
            {u"first_ms"_s, first}, {u"page_ms"_s, page.median()}, {u"page_p99_ms"_s, page.quantile(0.99)},
            {u"sql_ms"_s, raw.median()}, {u"rows"_s, qint64(rows.size())}});
    }
    report({{u"pages"_s, results}});
}

void measureCounts(const QString &file)
{
    auto reader = expected(RecordReader::open(file));
    auto plain = plainReader(file);
    const qint64 newestHour = number(plain, "SELECT max(hour) FROM stat") * hour;
    std::vector<FilterCase> cases;
    for (const qint64 hours : {1, 24, 24 * 7, 24 * 40}) {
        RecordFilter filter;
        filter.since = newestHour - hours * hour;
        filter.until = newestHour - 1;
        const QByteArray time =
            "ts BETWEEN " + QByteArray::number(*filter.since) + " AND " + QByteArray::number(*filter.until);
        cases.push_back({u"all, %1 h"_s.arg(hours), filter, time});
        filter.msgClasses = {defender::activitiesClass};
        cases.push_back({u"activities, %1 h"_s.arg(hours), filter,
            time + " AND cls IN (SELECT id FROM cls WHERE msg_class='" + defender::activitiesClass + "')"});
        filter.msgClasses = {};
        filter.indices = indexSet(Index::Alerts);
        cases.push_back({u"alerts, %1 h"_s.arg(hours), filter,
            time + " AND cls IN (SELECT id FROM cls WHERE indices & 4)"});
    }
    QJsonArray results;
    for (const FilterCase &one : cases) {
        qint64 counted = 0;
        const auto product = Timings::of(51, [&] { counted = expected(reader.count(one.filter)); });
        const Stopwatch watch;
        const qint64 plainCount = number(plain, "SELECT count(*) FROM r WHERE " + one.sql);
        const double plainTime = watch.seconds() * 1000;
        mustBeEqual(counted == plainCount, u"the count of "_s + one.name);
        results.append(
            QJsonObject{{u"filter"_s, one.name}, {u"count"_s, counted}, {u"count_ms"_s, product.median()},
                {u"count_p99_ms"_s, product.quantile(0.99)}, {u"sql_ms"_s, plainTime}});
    }
    report({{u"counts"_s, results}});
}

// The word that the fewest records hold.
QString rareWord(sqlite::Database &database)
{
    expected(database.execute("CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab(main, f, row)"));
    return QString::fromUtf8(text(database,
        "SELECT term FROM temp.vocabulary WHERE length(term) BETWEEN 6 AND 24 AND term GLOB '[a-z]*'"
        " ORDER BY doc, term LIMIT 1"));
}

// What the text index is asked for all words that hold `part`.
QByteArray wordsWith(sqlite::Database &database, const QString &part)
{
    return text(database,
        "SELECT group_concat('\"' || term || '\"', ' OR ') FROM temp.vocabulary WHERE instr(term, '"
            + part.toUtf8() + "')");
}

QJsonObject measuredSearch(
    RecordReader &reader, sqlite::Database &plain, const QString &query, const QByteArray &match)
{
    const RecordFilter filter = filterOf(query);
    std::vector<qint64> rows;
    const auto search = Timings::of(31, [&] { rows = rowsOf(reader, filter, 128); });
    const auto plainRows = column(plain,
        "SELECT r.seq FROM f JOIN r ON r.seq=f.rowid WHERE f MATCH '" + match
            + "' ORDER BY r.ts DESC, r.seq DESC LIMIT 128");
    mustBeEqual(!rows.empty() && rows == plainRows, u"the search for "_s + query);
    return {{u"rows"_s, qint64(rows.size())}, {u"search_ms"_s, search.median()},
        {u"search_p99_ms"_s, search.quantile(0.99)}};
}

void measureWord(const QString &file)
{
    auto reader = expected(RecordReader::open(file));
    auto plain = plainReader(file);
    const QString word = rareWord(plain);
    if (word.isEmpty())
        giveUp(u"The store has no rare word."_s);
    QJsonObject whole = measuredSearch(reader, plain, u"\"%1\""_s.arg(word), '"' + word.toUtf8() + '"');
    const QString part = word.sliced(1);
    QJsonObject inside = measuredSearch(reader, plain, u"*%1*"_s.arg(part), wordsWith(plain, part));
    whole.insert(u"word"_s, word);
    inside.insert(u"part"_s, part);
    report({{u"word"_s, whole}, {u"part"_s, inside}});
}

// A part of an id in the middle of the store: in the field that is searched, and in no other activity.
QString partOfAnId(RecordReader &reader, sqlite::Database &plain)
{
    RecordFilter filter;
    filter.msgClasses = {defender::activitiesClass};
    filter.since = number(plain, "SELECT ts FROM r WHERE seq=(SELECT max(seq)/2 FROM r)");
    QByteArray id;
    expected(reader.read(filter, RecordOrder::OldestFirst, 0, [&](const StoredRecord &record) {
        constexpr QByteArrayView key = R"("event":{"id":")";
        const qsizetype start = record.json.indexOf(key) + key.size();
        id = record.json.sliced(start, record.json.indexOf('"', start) - start).toByteArray();
        return id.size() < 32;
    }));
    return QString::fromUtf8(id.right(10).left(9));
}

// SQL cannot look into compressed bodies: here the yardstick of equality is a reading of all records.
void measureSubstring(const QString &file)
{
    auto reader = expected(RecordReader::open(file));
    auto plain = plainReader(file);
    const QString part = partOfAnId(reader, plain);
    RecordFilter filter = filterOf(u"event.id:*%1*"_s.arg(part));
    filter.msgClasses = {defender::activitiesClass};
    const Stopwatch watch;
    const auto found = rowsOf(reader, filter, 0);
    const double seconds = watch.seconds();
    const QByteArray bytes = part.toUtf8();
    filter.query.reset();
    std::vector<qint64> holding;
    expected(reader.read(filter, RecordOrder::NewestFirst, 0, [&](const StoredRecord &record) {
        if (record.json.contains(bytes))
            holding.push_back(record.seq);
        return true;
    }));
    mustBeEqual(!found.empty() && found == holding, u"the search for the substring "_s + part);
    report({{u"field"_s, u"event.id"_s}, {u"part"_s, part}, {u"rows"_s, qint64(found.size())},
        {u"seconds"_s, seconds}});
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc < 3)
        giveUp(u"usage: bench_read open|pages|counts|word|substring STORE"_s);
    const QString what = QString::fromLatin1(argv[1]);
    const QString file = QString::fromLocal8Bit(argv[2]);
    if (what == u"open"_s)
        measureOpening(file);
    else if (what == u"pages"_s)
        measurePages(file);
    else if (what == u"counts"_s)
        measureCounts(file);
    else if (what == u"word"_s)
        measureWord(file);
    else if (what == u"substring"_s)
        measureSubstring(file);
    else
        giveUp(u"This is not measured: %1"_s.arg(what));
}
