#include "query/evaluator.h"
#include "record/searchtext.h"
#include "sqlite/database.h"
#include "storage/recordreader.h"
#include "storage/recordstore.h"
#include "testlib/interflowbuilder.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>
#include <set>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 start = 1'700'000'000'000;
constexpr qint64 hour = 3'600'000;
constexpr int activities = 48;
constexpr int alerts = 12;

// One activity of the tenant all tests read; the n-th is the same in every run.
struct Activity {
    int n;
    [[nodiscard]] QByteArray id() const { return "act-" + QByteArray::number(n); }
    // Three in each millisecond, two hours between the groups.
    [[nodiscard]] qint64 time() const { return start + (n / 3) * 2 * hour + 17; }
    [[nodiscard]] QString user() const
    {
        return QStringList{u"ann@contoso.example"_s, u"Bob.Lee@Contoso.example"_s, u"zoë@contoso.example"_s,
            QString()}[n % 4];
    }
    [[nodiscard]] QString address() const
    {
        return n % 5 == 0 ? u"2001:DB8::%1"_s.arg(n, 0, 16) : u"10.%1.0.7"_s.arg(n % 3);
    }
    [[nodiscard]] QString app() const { return n % 2 == 0 ? u"Microsoft Exchange Online"_s : u"Dropbox"_s; }
    [[nodiscard]] QString action() const
    {
        return QStringList{u"FileDownloaded"_s, u"FilePreviewed"_s, u"MailItemsAccessed"_s}[n % 3];
    }
    [[nodiscard]] QString outcome() const
    {
        return n % 7 == 0 ? QString() : n % 7 == 1 ? u"failure"_s : u"success"_s;
    }
    [[nodiscard]] MappedRecord record() const
    {
        InterflowBuilder builder(id());
        builder.at(time())
            .with(u"service.name"_s, app())
            .with(u"event.action"_s, action())
            .with(u"srcip"_s, address());
        builder.with(u"service.id"_s, 20000 + n)
            .with(u"event.description"_s, u"Item %1 of the Übersicht"_s.arg(n));
        builder.with(u"event.category"_s, n % 3 == 2 ? u"mail"_s : u"file_activity"_s);
        if (!user().isEmpty())
            builder.with(u"srcip_username"_s, user());
        if (!outcome().isEmpty())
            builder.with(u"event.outcome"_s, outcome());
        builder.raw("{\"_id\":\"" + id() + "\",\"n\":" + QByteArray::number(n) + ",\n \"tags\":[\"t"
            + QByteArray::number(n % 4) + "\",\"all\"]}");
        return builder.build();
    }
};

struct Alert {
    int n;
    [[nodiscard]] QByteArray id() const { return "alert-" + QByteArray::number(n); }
    [[nodiscard]] qint64 time() const { return start + n * 5 * hour + 17; }
    [[nodiscard]] MappedRecord record() const
    {
        InterflowBuilder builder(id());
        builder.alert().at(time()).with(
            u"event.name"_s, n % 2 == 0 ? u"Impossible travel"_s : u"Mass download"_s);
        builder.with(u"severity"_s, n % 3 == 0 ? 80 : 30)
            .with(u"event.severity_str"_s, n % 3 == 0 ? u"High"_s : u"Low"_s);
        builder.with(
            u"event.category"_s, QJsonArray{u"THREAT_DETECTION"_s, n % 2 == 0 ? u"DLP"_s : u"DISCOVERY"_s});
        if (n % 4 == 0)
            builder.with(u"event.action"_s, u"FileDownloaded"_s);
        builder.with(u"event.tactic"_s, QJsonArray{u"EXFILTRATION"_s});
        return builder.build();
    }
};

PageCommit page(const QString &connector, const QString &contentType)
{
    PageCommit commit;
    commit.connectorId = connector;
    commit.contentType = contentType;
    commit.receiveTime = start + 100 * hour;
    return commit;
}

// What a query is expected to find, said in another way.
using ActivityTest = std::function<bool(const Activity &)>;
using AlertTest = std::function<bool(const Alert &)>;

const ActivityTest noActivity = [](const Activity &) { return false; };
const ActivityTest everyActivity = [](const Activity &) { return true; };
const AlertTest noAlert = [](const Alert &) { return false; };
const AlertTest everyAlert = [](const Alert &) { return true; };

bool holdsPhrase(const QByteArray &record, const QString &phrase)
{
    static const QRegularExpression separators(u"[^a-z0-9]+"_s);
    const auto words = [](const QString &text) {
        return u' ' + text.toLower().split(separators, Qt::SkipEmptyParts).join(u' ') + u' ';
    };
    return words(QString::fromUtf8(searchText(record))).contains(words(phrase));
}

} // namespace

Q_DECLARE_METATYPE(ActivityTest)
Q_DECLARE_METATYPE(AlertTest)

// Reading one real store of 48 activities and 12 alerts (with their derived alerts) of two connectors.
class TestRecordReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void shouldFindWhatAQueryAsksFor_data();
    void shouldFindWhatAQueryAsksFor();
    void shouldAgreeWithTheRecordsOnAnyExpression();
    void shouldReadInOrderAlsoWithinOneMillisecond();
    void shouldGoOnBehindAPageWithinOneMillisecond();
    void shouldFindWhatOnlyTheBodiesShowWhereverItStands();
    void shouldLimitAndEnd();
    void shouldFilterByIndexClassConnectorAndTime();
    void shouldCountLikePlainSql();
    void shouldGroupByColumnsAndOtherFields();
    void shouldGroupListsByElement();
    void shouldRefuseToGroupByAnUnknownField();
    void shouldFindOneRecord();
    void shouldGiveTheRawBytesAsTheyCame();
    void shouldListRejectedRecords();
    void shouldStopWhenAsked();
    void shouldSeeWhatIsStoredLater();
    void shouldNameAMissingStore();

private:
    [[nodiscard]] static RecordFilter filterOf(const QString &query);
    [[nodiscard]] std::vector<QByteArray> read(
        const RecordFilter &filter, RecordOrder order = RecordOrder::NewestFirst, qint64 limit = 0) const;
    // Ids of the records a filter finds; "alert-1'" is the derived alert of "alert-1".
    [[nodiscard]] std::set<QByteArray> found(const RecordFilter &filter) const;
    [[nodiscard]] static QByteArray idOf(const QByteArray &json);
    [[nodiscard]] qint64 plainCount(const QByteArray &where) const;
    [[nodiscard]] RecordReader reader() const { return std::move(RecordReader::open(m_file).value()); }

    QTemporaryDir m_directory;
    QString m_file;
};

void TestRecordReader::initTestCase()
{
    m_file = m_directory.filePath(u"records.db"_s);
    auto store = RecordStore::open(m_file);
    QVERIFY(store);
    for (const QString &connector : {u"c-1"_s, u"c-2"_s}) {
        PageCommit commit = page(connector, u"activities"_s);
        for (int n = connector == u"c-1" ? 0 : 1; n < activities; n += 2)
            commit.records.push_back(Activity{n}.record());
        if (connector == u"c-2")
            commit.rejected = {{"{\"broken\":", "It ends early."}, {"[]", "It is no object."}};
        QVERIFY(store->append(commit));
    }
    PageCommit commit = page(u"c-1"_s, u"alerts"_s);
    for (int n = 0; n < alerts; ++n)
        commit.records.push_back(Alert{n}.record());
    commit.records.front().record.originalBytes = "{\"_id\":\"alert-0\",\"broken\":\"\xff\"}";
    const auto outcome = store->append(commit);
    QVERIFY(outcome);
    QCOMPARE(outcome->stored, alerts);
}

RecordFilter TestRecordReader::filterOf(const QString &query)
{
    RecordFilter filter;
    const auto parsed = query::parse(query);
    if (!parsed)
        qFatal("%s: %s", qPrintable(query), qPrintable(parsed.error().detail));
    filter.query = *parsed;
    return filter;
}

std::vector<QByteArray> TestRecordReader::read(
    const RecordFilter &filter, RecordOrder order, qint64 limit) const
{
    std::vector<QByteArray> records;
    const auto done = reader().read(filter, order, limit, [&](const StoredRecord &record) {
        records.push_back(record.json.toByteArray());
        return true;
    });
    if (!done)
        qFatal("%s", qPrintable(done.error().detail));
    return records;
}

QByteArray TestRecordReader::idOf(const QByteArray &json)
{
    const auto object = QJsonDocument::fromJson(json).object();
    const QByteArray id = object[u"microsoft_defender_for_cloud_apps"_s][u"_id"_s].toString().toUtf8();
    return object.contains(u"event_source"_s) ? id + '\'' : id;
}

std::set<QByteArray> TestRecordReader::found(const RecordFilter &filter) const
{
    std::set<QByteArray> ids;
    for (const auto &json : read(filter))
        ids.insert(idOf(json));
    return ids;
}

qint64 TestRecordReader::plainCount(const QByteArray &where) const
{
    auto database = sqlite::Database::open(m_file, sqlite::Database::Mode::ReadOnly);
    auto statement =
        database->prepare(("SELECT count(*) FROM r JOIN cls ON cls.id=r.cls WHERE " + where).constData());
    if (!statement || !statement->step())
        qFatal("%s", where.constData());
    return statement->integer(0);
}

void TestRecordReader::shouldFindWhatAQueryAsksFor_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<ActivityTest>("activity");
    QTest::addColumn<AlertTest>("alert");
    const auto row = [](const QString &query, const ActivityTest &activity,
                         const AlertTest &alert = noAlert) {
        QTest::addRow("%s", qPrintable(query)) << query << activity << alert;
    };
    row(u""_s, everyActivity, everyAlert);
    row(u"*"_s, everyActivity, everyAlert);
    // Words.
    row(u"dropbox"_s, [](const auto &a) { return a.n % 2 == 1; });
    row(u"DROPBOX filedownloaded"_s, [](const auto &a) { return a.n % 2 == 1 && a.n % 3 == 0; });
    row(u"zoe"_s, [](const auto &a) { return a.n % 4 == 2; });
    row(u"ubersicht"_s, everyActivity);
    row(u"über*"_s, everyActivity);
    row(u"\"exchange online\""_s, [](const auto &a) { return a.n % 2 == 0; });
    row(u"\"online exchange\""_s, noActivity);
    row(u"bob.lee@contoso.example"_s, [](const auto &a) { return a.n % 4 == 1; });
    row(u"bob.l*"_s, [](const auto &a) { return a.n % 4 == 1; });
    row(u"*pre?iewed"_s, [](const auto &a) { return a.n % 3 == 1; });
    row(
        u"F*ed"_s, [](const auto &a) { return a.n % 3 != 2; }, [](const auto &a) { return a.n % 4 == 0; });
    row(u"ann@c?nt*so.ex*"_s, [](const auto &a) { return a.n % 4 == 0; });
    row(u"10.1.0.7"_s, [](const auto &a) { return a.n % 5 != 0 && a.n % 3 == 1; });
    row(
        u"travel OR dropbox"_s, [](const auto &a) { return a.n % 2 == 1; },
        [](const auto &a) { return a.n % 2 == 0; });
    row(
        u"NOT contoso"_s, [](const auto &a) { return a.n % 4 == 3; }, everyAlert);
    row(u"-dropbox -online"_s, noActivity, everyAlert);
    row(u"nowhere"_s, noActivity);
    row(u"NOT nowhere"_s, everyActivity, everyAlert);
    // Columns.
    row(u"srcip_username:ANN@contoso.example"_s, [](const auto &a) { return a.n % 4 == 0; });
    row(u"srcip_username:*lee*"_s, [](const auto &a) { return a.n % 4 == 1; });
    row(u"srcip_username:ZOË@contoso.example"_s, [](const auto &a) { return a.n % 4 == 2; });
    row(u"srcip_username:zoe@contoso.example"_s, noActivity);
    row(
        u"NOT srcip_username:ann*"_s, [](const auto &a) { return a.n % 4 != 0; }, everyAlert);
    row(u"_exists_:srcip_username"_s, [](const auto &a) { return a.n % 4 != 3; });
    row(
        u"NOT _exists_:srcip_username"_s, [](const auto &a) { return a.n % 4 == 3; }, everyAlert);
    row(u"srcip:2001:db8::a"_s, [](const auto &a) { return a.n == 10; });
    row(u"srcip:10.0.0.0/8"_s, [](const auto &a) { return a.n % 5 != 0; });
    row(u"srcip:\"10.2.0.0/16\""_s, [](const auto &a) { return a.n % 5 != 0 && a.n % 3 == 2; });
    row(u"srcip:[10.0.0.0 TO 10.1.255.255]"_s, [](const auto &a) { return a.n % 5 != 0 && a.n % 3 < 2; });
    row(u"srcip:10.*"_s, [](const auto &a) { return a.n % 5 != 0; });
    row(u"service.name:dropbox"_s, [](const auto &a) { return a.n % 2 == 1; });
    row(u"service.name:[a TO e]"_s, [](const auto &a) { return a.n % 2 == 1; });
    row(
        u"event.action:filedownloaded"_s, [](const auto &a) { return a.n % 3 == 0; },
        [](const auto &a) { return a.n % 4 == 0; });
    row(
        u"event.action:File*"_s, [](const auto &a) { return a.n % 3 < 2; },
        [](const auto &a) { return a.n % 4 == 0; });
    row(
        u"NOT event.action:File*"_s, [](const auto &a) { return a.n % 3 == 2; },
        [](const auto &a) { return a.n % 4 != 0; });
    row(u"event.action:EXFILTRATION"_s, noActivity);
    row(u"event.tactic:EXFILTRATION"_s, noActivity, everyAlert);
    row(u"event.category:dlp"_s, noActivity, [](const auto &a) { return a.n % 2 == 0; });
    row(u"event.category:threat_detection"_s, noActivity, everyAlert);
    row(u"_exists_:event.action"_s, everyActivity, [](const auto &a) { return a.n % 4 == 0; });
    row(u"event.outcome:(failure OR success)"_s, [](const auto &a) { return a.n % 7 != 0; });
    row(
        u"-event.outcome:success"_s, [](const auto &a) { return a.n % 7 < 2; }, everyAlert);
    row(u"event.severity_str:high"_s, noActivity, [](const auto &a) { return a.n % 3 == 0; });
    row(u"msg_class:microsoft_defender_for_cloud_apps_activities"_s, everyActivity);
    row(u"msg_class:*_alerts"_s, noActivity, everyAlert);
    row(
        u"timestamp:>=%1"_s.arg(start + 5 * hour), [](const auto &a) { return a.time() >= start + 5 * hour; },
        [](const auto &a) { return a.time() >= start + 5 * hour; });
    row(
        u"timestamp:{%1 TO %2}"_s.arg(Activity{3}.time()).arg(Activity{9}.time()),
        [](const auto &a) { return a.n / 3 == 2; }, [](const auto &a) { return a.n == 1; });
    row(u"timestamp:%1"_s.arg(Activity{3}.time()), [](const auto &a) { return a.n / 3 == 1; });
    row(u"timestamp:>now-1h"_s, noActivity);
    row(u"receive_time:%1"_s.arg(start + 100 * hour), everyActivity, everyAlert);
    row(u"write_time:>=%1"_s.arg(start + 100 * hour), everyActivity, everyAlert);
    // Fields that only the record knows.
    row(u"service.id:[20010 TO 20020}"_s, [](const auto &a) { return a.n >= 10 && a.n < 20; });
    row(u"severity:>50"_s, noActivity, [](const auto &a) { return a.n % 3 == 0; });
    row(u"NOT severity:>50"_s, everyActivity, [](const auto &a) { return a.n % 3 != 0; });
    row(u"microsoft_defender_for_cloud_apps._id:act-7"_s, [](const auto &a) { return a.n == 7; });
    row(u"microsoft_defender_for_cloud_apps.n:>=40"_s, [](const auto &a) { return a.n >= 40; });
    row(u"microsoft_defender_for_cloud_apps.tags:t3"_s, [](const auto &a) { return a.n % 4 == 3; });
    row(u"event.description:\"item 4\""_s, [](const auto &a) { return a.n == 4; });
    row(u"event.description:übersicht"_s, everyActivity);
    // Both at once.
    row(u"dropbox microsoft_defender_for_cloud_apps.n:<9"_s,
        [](const auto &a) { return a.n % 2 == 1 && a.n < 9; });
    row(
        u"travel OR microsoft_defender_for_cloud_apps.n:5"_s, [](const auto &a) { return a.n == 5; },
        [](const auto &a) { return a.n % 2 == 0; });
    row(
        u"NOT (dropbox OR microsoft_defender_for_cloud_apps.n:>10)"_s,
        [](const auto &a) { return a.n % 2 == 0 && a.n <= 10; }, everyAlert);
    row(
        u"NOT (dropbox AND microsoft_defender_for_cloud_apps.n:>10)"_s,
        [](const auto &a) { return !(a.n % 2 == 1 && a.n > 10); }, everyAlert);
    row(u"service.name:dropbox AND -(event.outcome:success OR severity:80) srcip:10.0.0.0/8"_s,
        [](const auto &a) { return a.n % 2 == 1 && a.n % 7 < 2 && a.n % 5 != 0; });
}

void TestRecordReader::shouldFindWhatAQueryAsksFor()
{
    QFETCH(QString, query);
    QFETCH(ActivityTest, activity);
    QFETCH(AlertTest, alert);
    std::set<QByteArray> expected;
    for (int n = 0; n < activities; ++n) {
        if (activity(Activity{n}))
            expected.insert(Activity{n}.id());
    }
    for (int n = 0; n < alerts; ++n) {
        if (alert(Alert{n}))
            expected.insert({Alert{n}.id(), Alert{n}.id() + '\''});
    }
    const RecordFilter filter = filterOf(query);

    QCOMPARE(found(filter), expected);
    QCOMPARE(reader().count(filter).value_or(-1), qint64(expected.size()));
    qint64 grouped = 0;
    const auto groups = reader().countBy(filter, "service.name");
    QVERIFY(groups);
    for (const auto &group : *groups)
        grouped += group.count;
    QCOMPARE(grouped, qint64(expected.size()));
}

void TestRecordReader::shouldAgreeWithTheRecordsOnAnyExpression()
{
    const QStringList leaves{u"dropbox"_s, u"\"exchange online\""_s, u"travel"_s, u"contoso"_s,
        u"srcip_username:ann*"_s, u"event.action:FileDownloaded"_s, u"event.category:dlp"_s,
        u"srcip:10.1.0.0/16"_s, u"_exists_:event.outcome"_s, u"severity:80"_s,
        u"microsoft_defender_for_cloud_apps.n:>20"_s, u"service.id:<20030"_s, u"event.outcome:s*"_s,
        u"timestamp:>%1"_s.arg(start + 20 * hour), u"msg_class:*alerts"_s, u"event.name:download"_s, u"*"_s};
    QRandomGenerator random(7);
    const std::function<QString(int)> expression = [&](int depth) -> QString {
        const quint32 kind = depth == 0 ? 0 : random.bounded(5U);
        if (kind < 2)
            return leaves[qsizetype(random.bounded(quint32(leaves.size())))];
        if (kind == 2)
            return u"NOT (%1)"_s.arg(expression(depth - 1));
        const QString word = kind == 3 ? u" AND "_s : u" OR "_s;
        QStringList parts;
        for (quint32 i = random.bounded(2U, 4U); i > 0; --i)
            parts += u'(' + expression(depth - 1) + u')';
        return parts.join(word);
    };
    const auto all = read({});
    query::RecordDocument document;
    for (int round = 0; round < 300; ++round) {
        const QString text = expression(4);
        const RecordFilter filter = filterOf(text);
        std::set<QByteArray> expected;
        for (const auto &json : all) {
            QVERIFY(document.load({json}));
            const auto holdsText = [&](const query::Node &node) {
                return holdsPhrase(json, node.freeText.pieces.front().text);
            };
            if (query::matches(*filter.query, document, holdsText))
                expected.insert(idOf(json));
        }

        QVERIFY2(found(filter) == expected, qPrintable(text));
        QVERIFY2(reader().count(filter).value_or(-1) == qint64(expected.size()), qPrintable(text));
    }
}

void TestRecordReader::shouldReadInOrderAlsoWithinOneMillisecond()
{
    for (const QString &query :
        {QString(), u"contoso OR NOT contoso"_s, u"10.1.0.7"_s, u"severity:80"_s, u"msg_class:*"_s}) {
        const auto newest = read(filterOf(query));
        auto oldest = read(filterOf(query), RecordOrder::OldestFirst);
        std::reverse(oldest.begin(), oldest.end());
        QVERIFY(!newest.empty());
        QCOMPARE(newest, oldest);
        std::vector<std::pair<qint64, qint64>> keys;
        const auto done =
            reader().read(filterOf(query), RecordOrder::NewestFirst, 0, [&](const StoredRecord &record) {
                keys.emplace_back(record.eventTime, record.seq);
                return true;
            });
        QVERIFY(done);
        QVERIFY(std::is_sorted(keys.rbegin(), keys.rend()));
    }
}

void TestRecordReader::shouldGoOnBehindAPageWithinOneMillisecond()
{
    // Given more records in one millisecond than a page holds, of two classes.
    const QString file = m_directory.filePath(u"same.db"_s);
    auto store = RecordStore::open(file);
    QVERIFY(store);
    for (const QString &connector : {u"c-1"_s, u"c-2"_s, u"c-3"_s}) {
        PageCommit commit = page(connector, u"activities"_s);
        for (int n = 0; n < 700; ++n)
            commit.records.push_back(InterflowBuilder(connector.toUtf8() + QByteArray::number(n)).build());
        QVERIFY(store->append(commit));
    }
    auto opened = RecordReader::open(file);
    QVERIFY(opened);
    RecordFilter two;
    two.connectorIds = QStringList{u"c-1"_s, u"c-3"_s};
    RecordFilter undecided = filterOf(u"_exists_:event.id OR NOT _exists_:event.id"_s);

    for (const auto &[filter, expected] : {std::pair{RecordFilter(), 2100}, {two, 1400}, {undecided, 2100}}) {
        for (const auto order : {RecordOrder::NewestFirst, RecordOrder::OldestFirst}) {
            std::set<qint64> seen;
            int rows = 0;
            const auto done = opened->read(filter, order, 0, [&](const StoredRecord &record) {
                seen.insert(record.seq);
                ++rows;
                return true;
            });

            QVERIFY(done);
            QCOMPARE(rows, expected);
            QCOMPARE(int(seen.size()), expected);
        }
    }
}

// Bodies of one page are looked at by two threads.
void TestRecordReader::shouldFindWhatOnlyTheBodiesShowWhereverItStands()
{
    const QString file = m_directory.filePath(u"bodies.db"_s);
    auto store = RecordStore::open(file);
    QVERIFY(store);
    PageCommit commit = page(u"c-1"_s, u"activities"_s);
    constexpr int records = 600;
    for (int n = 0; n < records; ++n)
        commit.records.push_back(InterflowBuilder("act-" + QByteArray::number(n))
                                     .at(start + n)
                                     .with(u"event.description"_s, u"Item %1;"_s.arg(n))
                                     .build());
    QVERIFY(store->append(commit));
    auto opened = RecordReader::open(file);
    QVERIFY(opened);

    for (int n = 0; n < records; n += 7) {
        std::vector<qint64> times;
        const RecordFilter filter = filterOf(u"event.description:\"item %1;\""_s.arg(n));
        const auto done = opened->read(filter, RecordOrder::NewestFirst, 0, [&](const StoredRecord &record) {
            times.push_back(record.eventTime);
            return true;
        });
        QVERIFY(done);
        QCOMPARE(times, std::vector<qint64>{start + n});
    }
}

void TestRecordReader::shouldLimitAndEnd()
{
    const auto all = read({});
    QCOMPARE(all.size(), size_t(activities + 2 * alerts));
    const auto three = read({}, RecordOrder::NewestFirst, 3);
    QCOMPARE(three, std::vector(all.begin(), all.begin() + 3));
    QCOMPARE(read(filterOf(u"severity:80"_s), RecordOrder::NewestFirst, 2).size(), size_t(2));

    int calls = 0;
    const auto ended =
        reader().read({}, RecordOrder::NewestFirst, 0, [&](const StoredRecord &) { return ++calls < 5; });
    QVERIFY(ended);
    QCOMPARE(calls, 5);
}

void TestRecordReader::shouldFilterByIndexClassConnectorAndTime()
{
    const auto count = [this](const RecordFilter &filter) {
        const auto rows = qint64(read(filter).size());
        return reader().count(filter).value_or(-1) == rows ? rows : -1;
    };
    RecordFilter filter;
    filter.indices = indexSet(Index::Syslog);
    QCOMPARE(count(filter), alerts);
    filter.indices = Index::WindowsEvents | Index::Syslog;
    QCOMPARE(count(filter), activities + alerts);
    filter.indices = indexSet(Index::Alerts);
    QCOMPARE(count(filter), alerts);
    filter = {};
    filter.msgClasses = {"microsoft_defender_for_cloud_apps_alerts"};
    QCOMPARE(count(filter), 2 * alerts);
    filter.msgClasses = {"office365_audit_general"};
    QCOMPARE(count(filter), 0);
    filter = {};
    filter.connectorIds = QStringList{u"c-2"_s};
    QCOMPARE(count(filter), activities / 2);
    filter.since = Activity{9}.time();
    filter.until = Activity{15}.time();
    QCOMPARE(count(filter), 5);
    filter.until = *filter.since - 1;
    QCOMPARE(count(filter), 0);
}

void TestRecordReader::shouldCountLikePlainSql()
{
    QRandomGenerator random(3);
    auto opened = reader();
    for (int round = 0; round < 500; ++round) {
        RecordFilter filter;
        QByteArrayList where{"1"};
        const auto moment = [&] { return start - hour + qint64(random.bounded(quint32(70 * hour))); };
        if (random.bounded(3) > 0) {
            filter.since = random.bounded(2) == 0 ? moment() : moment() / hour * hour;
            where += "ts>=" + QByteArray::number(*filter.since);
        }
        if (random.bounded(3) > 0) {
            filter.until = random.bounded(2) == 0 ? moment() : moment() / hour * hour + hour - 1;
            where += "ts<=" + QByteArray::number(*filter.until);
        }
        if (random.bounded(2) == 0) {
            filter.indices = IndexSet(1 << random.bounded(3));
            where += "(indices & " + QByteArray::number(filter.indices) + ")";
        }
        if (random.bounded(2) == 0) {
            filter.connectorIds = QStringList{u"c-1"_s};
            where += "connector='c-1'";
        }
        const qint64 expected = plainCount(where.join(" AND "));

        QCOMPARE(opened.count(filter).value_or(-1), expected);
        filter.query = filterOf(u"*"_s).query;
        QCOMPARE(opened.count(filter).value_or(-1), expected);
    }
}

void TestRecordReader::shouldGroupByColumnsAndOtherFields()
{
    const auto groups = [this](const RecordFilter &filter, const QByteArray &field) {
        QByteArrayList texts;
        const auto counted = reader().countBy(filter, field);
        if (!counted)
            return QByteArrayList{counted.error().detail.toUtf8()};
        for (const auto &group : *counted)
            texts += group.value + '=' + QByteArray::number(group.count);
        return texts;
    };
    RecordFilter raw;
    raw.indices = indexSet(Index::WindowsEvents);

    QCOMPARE(
        groups(raw, "service.name"), (QByteArrayList{"Dropbox=24", "Microsoft Exchange Online=24", "=12"}));
    QCOMPARE(groups(raw, "event.action"),
        (QByteArrayList{"FileDownloaded=19", "FilePreviewed=16", "MailItemsAccessed=16", "=9"}));
    QCOMPARE(groups(raw, "severity"), (QByteArrayList{"=48", "30=8", "80=4"}));
    QCOMPARE(groups({}, "msg_class"),
        (QByteArrayList{"microsoft_defender_for_cloud_apps_activities=48",
            "microsoft_defender_for_cloud_apps_alerts=24"}));
    QCOMPARE(groups(filterOf(u"severity:80"_s), "event.severity_str"), (QByteArrayList{"High=8"}));
    QCOMPARE(groups(filterOf(u"nowhere"_s), "service.name"), QByteArrayList());
}

void TestRecordReader::shouldGroupListsByElement()
{
    RecordFilter filter;
    filter.indices = indexSet(Index::Alerts);

    const auto counted = reader().countBy(filter, "event.category");

    QVERIFY(counted);
    QCOMPARE(counted->size(), size_t(3));
    QCOMPARE(counted->at(0).value, QByteArray("THREAT_DETECTION"));
    QCOMPARE(counted->at(0).count, 12);
    QCOMPARE(counted->at(1).value, QByteArray("DISCOVERY"));
    QCOMPARE(counted->at(2).count, 6);
}

void TestRecordReader::shouldRefuseToGroupByAnUnknownField()
{
    const auto counted = reader().countBy({}, "service.nam");

    QVERIFY(!counted);
    QCOMPARE(counted.error().kind, ErrorKind::InvalidConfiguration);
    QCOMPARE(counted.error().detail, u"Unknown field “service.nam”. Did you mean “service.name”?"_s);
}

void TestRecordReader::shouldFindOneRecord()
{
    const MappedRecord alert = Alert{3}.record();
    auto opened = reader();

    const auto raw = opened.recordJson(alert.record.stellarUuid);
    const auto derived = opened.recordJson(alert.derivedAlert->stellarUuid);
    const auto query =
        read(filterOf(u"stellar_uuid:"_s + QString::fromUtf8(alert.record.stellarUuid).toUpper()));

    QVERIFY(raw && *raw && derived && *derived);
    QVERIFY((*raw)->startsWith("{\"receive_time\":1700360000000,\"write_time\":"));
    QVERIFY((*raw)->endsWith(alert.record.json.sliced(1)));
    QVERIFY((*derived)->endsWith(alert.derivedAlert->json.sliced(1)));
    QCOMPARE(query, std::vector{**raw});
    for (const QByteArray &unknown : {QByteArray(), QByteArray("x"), alert.record.stellarUuid + "0",
             "00000000" + alert.record.stellarUuid.sliced(8), alert.record.stellarUuid.first(36)}) {
        const auto missing = opened.recordJson(unknown);
        QVERIFY(missing);
        QVERIFY(!*missing);
    }
}

void TestRecordReader::shouldGiveTheRawBytesAsTheyCame()
{
    auto opened = reader();

    const auto activity = opened.rawBytes(Activity{4}.record().record.stellarUuid);
    const auto repaired = opened.rawBytes(Alert{0}.record().record.stellarUuid);
    const auto unknown = opened.rawBytes("nothing");

    QVERIFY(activity && *activity);
    QCOMPARE(**activity, QByteArray("{\"_id\":\"act-4\",\"n\":4,\n \"tags\":[\"t0\",\"all\"]}"));
    QVERIFY(repaired && *repaired);
    QCOMPARE(**repaired, QByteArray("{\"_id\":\"alert-0\",\"broken\":\"\xff\"}"));
    QVERIFY(unknown && !*unknown);
}

void TestRecordReader::shouldListRejectedRecords()
{
    std::vector<RecordReader::Rejected> rejected;
    const auto collect = [&](const RecordReader::Rejected &one) {
        rejected.push_back(one);
        return true;
    };

    QVERIFY(reader().readRejected({}, collect));
    QCOMPARE(rejected.size(), size_t(2));
    QCOMPARE(rejected[0].connectorId, u"c-2"_s);
    QCOMPARE(rejected[0].contentType, u"activities"_s);
    QCOMPARE(rejected[0].receiveTime, start + 100 * hour);
    QCOMPARE(rejected[0].raw, QByteArray("{\"broken\":"));
    QCOMPARE(rejected[0].reason, QByteArray("It ends early."));
    rejected.clear();
    QVERIFY(reader().readRejected({u"c-1"_s}, collect));
    QVERIFY(rejected.empty());
}

void TestRecordReader::shouldStopWhenAsked()
{
    std::stop_source stop;
    int calls = 0;

    const auto done = reader().read(
        {}, RecordOrder::NewestFirst, 0,
        [&](const StoredRecord &) {
            stop.request_stop();
            ++calls;
            return true;
        },
        stop.get_token());

    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Cancelled);
    QCOMPARE(calls, 1);
    QCOMPARE(reader().count(filterOf(u"severity:80"_s), stop.get_token()).error().kind, ErrorKind::Cancelled);
    QCOMPARE(reader().countBy({}, "severity", stop.get_token()).error().kind, ErrorKind::Cancelled);
}

void TestRecordReader::shouldSeeWhatIsStoredLater()
{
    const QString file = m_directory.filePath(u"later.db"_s);
    auto store = RecordStore::open(file);
    QVERIFY(store);
    auto opened = RecordReader::open(file);
    QVERIFY(opened);
    QCOMPARE(opened->count({}).value_or(-1), 0);
    const auto filter = filterOf(u"dropbox service.name:dropbox"_s);
    QCOMPARE(opened->count(filter).value_or(-1), 0);
    PageCommit commit = page(u"c-1"_s, u"activities"_s);
    commit.records = {Activity{1}.record(), Activity{2}.record()};
    QVERIFY(store->append(commit));

    QCOMPARE(opened->count({}).value_or(-1), 2);
    QCOMPARE(opened->count(filter).value_or(-1), 1);
    // What comes while a reading goes on belongs to the next one.
    commit.records = {Activity{5}.record()};
    int rows = 0;
    QVERIFY(opened->read({}, RecordOrder::OldestFirst, 0, [&](const StoredRecord &) {
        if (++rows == 1)
            return store->append(commit).has_value();
        return true;
    }));
    QCOMPARE(rows, 2);
    QCOMPARE(opened->count({}).value_or(-1), 3);
}

void TestRecordReader::shouldNameAMissingStore()
{
    const auto opened = RecordReader::open(m_directory.filePath(u"none.db"_s));

    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::StorageFailure);
}

QTEST_GUILESS_MAIN(TestRecordReader)
#include "tst_recordreader.moc"
