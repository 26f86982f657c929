#include "simulator/activitystore.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace workbench::simulator;

namespace {

constexpr std::int64_t start = 1'700'000'000'000;
constexpr std::int64_t hour = 3'600'000;

Scenario fixed(int count)
{
    Scenario scenario;
    scenario.records.count = count;
    return scenario;
}

struct Times {
    QString id;
    qint64 timestamp, created;
};

std::vector<Times> timesOf(const std::vector<std::string> &records)
{
    std::vector<Times> times;
    for (const std::string &record : records) {
        const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(record)).object();
        times.push_back({object.value("_id"_L1).toString(), object.value("timestamp"_L1).toInteger(),
            object.value("created"_L1).toInteger()});
    }
    return times;
}

RecordFilter filter(const QByteArray &json, std::int64_t now = start)
{
    RecordFilter result;
    const auto refusal =
        result.read(QJsonDocument::fromJson(json).object(), ActivityStore::filterNames(), now, false);
    Q_ASSERT(!refusal);
    return result;
}

} // namespace

class TestActivityStore : public QObject {
    Q_OBJECT

    Company m_company{1, 60};

    // Follows the cursor as a collector does; the ids in the order they came.
    QStringList scan(const ActivityStore &store, bool byCreated, bool ascending, std::size_t limit,
        int *pages = nullptr) const
    {
        QStringList ids;
        ActivityQuery query{.isScan = true, .byCreated = byCreated, .ascending = ascending, .limit = limit};
        for (int page = 1; page < 1000; ++page) {
            const ActivityPage got = store.page(query, start);
            for (const Times &record : timesOf(got.records))
                ids.append(record.id);
            if (pages)
                *pages = page;
            if (!got.hasNext)
                return ids;
            query.filter = filter(QByteArray(R"({"%f":{"%o":%b}})")
                                      .replace("%f", byCreated ? "created" : "date")
                                      .replace("%o", ascending ? "gte" : "lte")
                                      .replace("%b", QByteArray::number(qint64(got.boundary))));
        }
        return ids;
    }

private Q_SLOTS:
    void shouldSpreadTheFixedNumberOverThePastWindow()
    {
        const ActivityStore store(fixed(1000), m_company, 1, start);

        const auto times =
            timesOf(store.page({.byCreated = true, .ascending = true, .limit = 2000}, start).records);

        QCOMPARE(times.size(), size_t(1000));
        QVERIFY(times.front().created > start - 24 * hour - 2);
        QVERIFY(times.back().created <= start);
        QVERIFY(times.back().created - times.front().created > 20 * hour);
    }

    void shouldSaveInAnotherOrderThanItHappened()
    {
        const ActivityStore store(fixed(1000), m_company, 1, start);

        const auto times =
            timesOf(store.page({.byCreated = true, .ascending = true, .limit = 2000}, start).records);

        QVERIFY(std::is_sorted(
            times.begin(), times.end(), [](auto &a, auto &b) { return a.created < b.created; }));
        QVERIFY(!std::is_sorted(
            times.begin(), times.end(), [](auto &a, auto &b) { return a.timestamp < b.timestamp; }));
    }

    void shouldListNewestFirstInPlainMode()
    {
        const ActivityStore store(fixed(500), m_company, 1, start);

        const ActivityPage first = store.page({.limit = 100}, start);
        const ActivityPage second = store.page({.skip = 100, .limit = 100}, start);

        const auto times = timesOf(first.records);
        QVERIFY(std::is_sorted(
            times.rbegin(), times.rend(), [](auto &a, auto &b) { return a.timestamp < b.timestamp; }));
        QVERIFY(timesOf(second.records).front().timestamp <= times.back().timestamp);
        QVERIFY(first.hasNext);
        QCOMPARE(store.page({.skip = 400, .limit = 100}, start).hasNext, false);
    }

    void shouldListEveryRecordOnceWhenScanning_data()
    {
        QTest::addColumn<bool>("byCreated");
        QTest::addColumn<bool>("ascending");
        QTest::newRow("created ascending") << true << true;
        QTest::newRow("created descending") << true << false;
        QTest::newRow("date ascending") << false << true;
        QTest::newRow("date descending") << false << false;
    }
    void shouldListEveryRecordOnceWhenScanning()
    {
        QFETCH(bool, byCreated);
        QFETCH(bool, ascending);
        Scenario scenario = fixed(1200);
        scenario.activities.sameMillisecond = 40;
        const ActivityStore store(scenario, m_company, 1, start);

        int pages = 0;
        const QStringList ids = scan(store, byCreated, ascending, 100, &pages);

        QCOMPARE(ids.size(), 1200);
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 1200);
        QVERIFY(pages > 12); // Pages are shorter than asked for, since records are withheld.
    }

    void shouldRepeatTheBoundaryWhenTold()
    {
        Scenario scenario = fixed(300);
        scenario.activities.boundaryRepeats = true;
        const ActivityStore store(scenario, m_company, 1, start);

        const QStringList ids = scan(store, true, true, 100);

        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 300);
        QVERIFY(ids.size() > 300);
    }

    void shouldNotMoveTheCursorPastMoreThanAPageOfOneMillisecond()
    {
        Scenario scenario = fixed(300);
        scenario.activities.sameMillisecond = 150;
        const ActivityStore store(scenario, m_company, 1, start);
        const auto all =
            timesOf(store.page({.byCreated = true, .ascending = true, .limit = 300}, start).records);
        const qint64 crowded = all[150].created;

        const QByteArray from = R"({"created":{"gte":)" + QByteArray::number(crowded) + "}}";
        const ActivityPage page = store.page(
            {.filter = filter(from), .isScan = true, .byCreated = true, .ascending = true, .limit = 100},
            start);

        QCOMPARE(page.records.size(), size_t(100));
        QVERIFY(page.hasNext);
        QCOMPARE(page.boundary, crowded);
    }

    void shouldShowARecordOnlyOnceItIsSaved()
    {
        Scenario scenario = fixed(0);
        scenario.activities.extraRecords = {
            u"{\"_id\":\"late\",\"timestamp\":%1,\"created\":%2}"_s.arg(start - hour).arg(start + hour)};
        const ActivityStore store(scenario, m_company, 1, start);

        QVERIFY(store.page({}, start).records.empty());
        QCOMPARE(store.page({}, start + hour).records.size(), size_t(1));
        QCOMPARE(store.page({}, start + hour).records.front(),
            scenario.activities.extraRecords.front().toStdString());
    }

    void shouldHideWhatIsOlderThan30Days_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QByteArray>("filters");
        QTest::addColumn<int>("found");
        const QByteArray week = R"({"date":{"gte":)" + QByteArray::number(qint64(start - 33 * 24 * hour))
            + R"(,"lte":)" + QByteArray::number(qint64(start - 28 * 24 * hour)) + "}}";
        const QByteArray month = R"({"date":{"gte":0,"lte":)" + QByteArray::number(qint64(start)) + "}}";
        QTest::newRow("hidden") << u"hidden"_s << week << 0;
        QTest::newRow("shown for a week") << u"weekWindow"_s << week << 1;
        QTest::newRow("not for longer") << u"weekWindow"_s << month << 0;
        QTest::newRow("shown") << u"shown"_s << month << 1;
    }
    void shouldHideWhatIsOlderThan30Days()
    {
        QFETCH(QString, rule);
        QFETCH(QByteArray, filters);
        QFETCH(int, found);
        Scenario scenario = fixed(0);
        scenario.activities.olderThan30Days = rule;
        scenario.activities.extraRecords = {
            u"{\"_id\":\"old\",\"timestamp\":%1}"_s.arg(start - 31 * 24 * hour)};
        const ActivityStore store(scenario, m_company, 1, start);

        QCOMPARE(int(store.page({.filter = filter(filters)}, start).records.size()), found);
    }

    void shouldNarrowByFilters_data()
    {
        QTest::addColumn<QByteArray>("filters");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("service list")
            << QByteArray(R"({"service":{"eq":[11599,12345]}})") << u"appId"_s << QJsonValue(11599);
        QTest::newRow("scalar") << QByteArray(R"({"service":{"eq":11599}})") << u"appId"_s
                                << QJsonValue(11599);
        QTest::newRow("text") << QByteArray(R"({"source":{"eq":["1"]}})") << u"source"_s << QJsonValue(1);
        QTest::newRow("type") << QByteArray(
            R"({"activity.eventType":{"eq":["EVENT_CATEGORY_FAILED_LOGIN"]}})")
                              << u"eventTypeName"_s << QJsonValue(u"EVENT_CATEGORY_FAILED_LOGIN"_s);
        QTest::newRow("both") << QByteArray(R"({"service":{"eq":[11161]},"source":{"eq":[0]}})")
                              << u"source"_s << QJsonValue(0);
    }
    void shouldNarrowByFilters()
    {
        QFETCH(QByteArray, filters);
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        const ActivityStore store(fixed(3000), m_company, 1, start);

        const ActivityPage page = store.page({.filter = filter(filters), .limit = 3000}, start);

        QVERIFY(!page.records.empty());
        QVERIFY(page.records.size() < 1500);
        for (const std::string &record : page.records)
            QCOMPARE(QJsonDocument::fromJson(QByteArray::fromStdString(record)).object().value(field), value);
    }

    void shouldArriveAsTimeGoesByWhenLive()
    {
        Scenario scenario = fixed(100);
        scenario.records.live = true;
        scenario.records.ratePerMinute = 10;
        ActivityStore store(scenario, m_company, 1, start);

        store.advanceTo(start + hour);

        const std::size_t visible = store.visibleCount(start + hour);
        QVERIFY2(visible > 200 && visible < 1500, qPrintable(QString::number(visible)));
        QCOMPARE(store.visibleCount(start), size_t(100));
        ActivityStore again(scenario, m_company, 1, start);
        for (std::int64_t now = start; now <= start + hour; now += 7'000)
            again.advanceTo(now);
        again.advanceTo(start + hour);
        QCOMPARE(again.visibleIds(start + hour), store.visibleIds(start + hour));
    }

    void shouldFindOneByItsId()
    {
        const ActivityStore store(fixed(200), m_company, 1, start);
        const auto ids = store.visibleIds(start);

        const auto record = store.recordById(ids.at(123), start);

        QVERIFY(record.has_value());
        QCOMPARE(timesOf({*record}).front().id.toStdString(), ids.at(123));
        QVERIFY(!store.recordById("nothing", start).has_value());
    }
};

QTEST_GUILESS_MAIN(TestActivityStore)
#include "tst_activitystore.moc"
