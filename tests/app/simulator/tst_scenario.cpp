#include "simulator/scenario.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace workbench;
using namespace workbench::simulator;

class TestScenario : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldHaveTheObservedDefaultsWhenEmpty()
    {
        const auto scenario = Scenario::fromJson("{}");

        QVERIFY(scenario.has_value());
        QCOMPARE(scenario->token.lifetimeSeconds, 3599);
        QCOMPARE(scenario->api.slashless, u"redirect"_s);
        QCOMPARE(scenario->api.expiredStatus, 401);
        QCOMPARE(scenario->limiter.limit, 30);
        QCOMPARE(scenario->limiter.retryAfter, u"none"_s);
        QCOMPARE(scenario->activities.plainMaximum, 100);
        QCOMPARE(scenario->activities.scanMaximum, 500);
        QCOMPARE(scenario->alerts.maximum, 100);
        QVERIFY(scenario->isLive());
        QVERIFY(!scenario->isFrozen());
    }

    void shouldReadBackWhatItWrote()
    {
        Scenario scenario;
        scenario.token.lifetimes = {5, 600};
        scenario.activities.delaySeconds = 1.5;
        scenario.activities.extraRecords = {u"{\"_id\":\"x\",\"text\":\"é 🚀\"}"_s};
        scenario.records.count = 42;
        scenario.records.now = 1'700'000'000'123;
        scenario.faults = {{.route = u"alerts"_s, .nth = 3, .kind = u"reset"_s}};

        const auto read = Scenario::fromJson(scenario.toJson());

        QVERIFY2(read.has_value(), qPrintable(read ? QString() : read.error().detail));
        QCOMPARE(read->toJson(), scenario.toJson());
        QCOMPARE(read->records.now, scenario.records.now);
        QCOMPARE(read->activities.extraRecords, scenario.activities.extraRecords);
        QCOMPARE(read->faults.size(), size_t(1));
        QCOMPARE(read->faults.front().nth, 3);
    }

    void shouldStandStillWhenTheNumberOfRecordsIsFixed()
    {
        const auto fixed = Scenario::fromJson(R"({"records":{"count":10}})");
        const auto live = Scenario::fromJson(R"({"records":{"count":10,"live":true}})");
        const auto dated = Scenario::fromJson(R"({"records":{"live":true,"now":1700000000000}})");

        QVERIFY(!fixed->isLive() && fixed->isFrozen());
        QVERIFY(live->isLive() && !live->isFrozen());
        QVERIFY(dated->isLive() && dated->isFrozen());
    }

    void shouldRefuseByName_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("field");
        QTest::newRow("unknown group") << QByteArray(R"({"tokens":{}})") << u"tokens"_s;
        QTest::newRow("unknown key") << QByteArray(R"({"token":{"lifetime":5}})") << u"token.lifetime"_s;
        QTest::newRow("key of a fault")
            << QByteArray(R"({"faults":[{"kind":"reset"},{"kind":"reset","at":1}]})") << u"faults[1].at"_s;
        QTest::newRow("fault without kind")
            << QByteArray(R"({"faults":[{"route":"token"}]})") << u"faults[0].kind"_s;
        QTest::newRow("unknown kind")
            << QByteArray(R"({"faults":[{"kind":"explode"}]})") << u"faults[0].kind"_s;
        QTest::newRow("text for a number")
            << QByteArray(R"({"limiter":{"limit":"30"}})") << u"limiter.limit"_s;
        QTest::newRow("fraction") << QByteArray(R"({"limiter":{"limit":1.5}})") << u"limiter.limit"_s;
        QTest::newRow("negative") << QByteArray(R"({"limiter":{"limit":-1}})") << u"limiter.limit"_s;
        QTest::newRow("number for a text")
            << QByteArray(R"({"token":{"suberror":1}})") << u"token.suberror"_s;
        QTest::newRow("not one of") << QByteArray(R"({"api":{"slashless":"maybe"}})") << u"api.slashless"_s;
        QTest::newRow("number for a truth")
            << QByteArray(R"({"alerts":{"reraise":1}})") << u"alerts.reraise"_s;
        QTest::newRow("list of numbers") << QByteArray(R"({"token":{"roles":[1]}})") << u"token.roles"_s;
        QTest::newRow("list for a group") << QByteArray(R"({"token":[]})") << u"token"_s;
        QTest::newRow("time out of range") << QByteArray(R"({"records":{"now":-5}})") << u"records.now"_s;
    }
    void shouldRefuseByName()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, field);

        const auto scenario = Scenario::fromJson(json);

        QVERIFY(!scenario.has_value());
        QCOMPARE(scenario.error().kind, ErrorKind::InvalidConfiguration);
        QCOMPARE(scenario.error().field, field);
        QVERIFY(scenario.error().detail.contains(field));
    }

    void shouldRefuseWhatIsNoObject()
    {
        for (const char *const json : {"", "[]", "{", "null"}) {
            const auto scenario = Scenario::fromJson(json);
            QVERIFY(!scenario.has_value());
            QCOMPARE(scenario.error().kind, ErrorKind::InvalidConfiguration);
        }
    }
};

QTEST_GUILESS_MAIN(TestScenario)
#include "tst_scenario.moc"
