#include "simulator/activitystore.h"
#include "simulator/alertstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>
#include <set>

using namespace Qt::StringLiterals;
using namespace workbench::simulator;

namespace {

constexpr std::int64_t start = 1'700'000'000'000;
constexpr std::int64_t minute = 60'000;
constexpr std::int64_t hour = 60 * minute;

Scenario quiet(int activities)
{
    Scenario scenario;
    scenario.records.count = activities;
    scenario.alerts.mutations = u"off"_s;
    return scenario;
}

QJsonObject objectOf(const std::string &record)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(record)).object();
}

RecordFilter filter(const QByteArray &json)
{
    RecordFilter result;
    const auto refusal =
        result.read(QJsonDocument::fromJson(json).object(), AlertStore::filterNames(), start, false);
    Q_ASSERT(!refusal);
    return result;
}

// Both stores of one tenant at its start.
struct Stores {
    explicit Stores(const Scenario &scenario)
        : company(1, 60)
        , activities(scenario, company, 1, start)
        , alerts(scenario, activities.generator(), start)
    {
        alerts.advance(activities);
    }
    std::string firstId() const
    {
        return objectOf(alerts.page({.limit = 1}, start).records.at(0))
            .value("_id"_L1)
            .toString()
            .toStdString();
    }
    QJsonObject alert(const std::string &id, std::int64_t now) const
    {
        return objectOf(alerts.recordById(id, now).value_or("{}"));
    }
    int version(const std::string &id, std::int64_t now) const
    {
        for (const auto &known : alerts.visibleVersions(now))
            if (known.id == id)
                return known.version;
        return 0;
    }

    Company company;
    ActivityStore activities;
    AlertStore alerts;
};

} // namespace

class TestAlertStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldRaiseAlertsInProportion_data()
    {
        QTest::addColumn<int>("activities");
        QTest::addColumn<int>("alerts");
        QTest::newRow("at least eight") << 100 << 8;
        QTest::newRow("one for 250") << 5000 << 20;
    }
    void shouldRaiseAlertsInProportion()
    {
        QFETCH(int, activities);
        QFETCH(int, alerts);
        const Stores stores(quiet(activities));
        QCOMPARE(int(stores.alerts.page({}, start).total), alerts);
    }

    void shouldReferToActivitiesThatExist()
    {
        const Stores stores(quiet(5000));
        const auto list = stores.activities.visibleIds(start);
        const std::set<std::string> ids(list.begin(), list.end());

        int references = 0;
        for (const std::string &record : stores.alerts.page({}, start).records) {
            for (const QJsonValue &audit : objectOf(record).value("audits"_L1).toArray()) {
                QVERIFY(ids.contains(audit.toString().toStdString()));
                ++references;
            }
        }
        QVERIFY(references > 20);
    }

    void shouldCarryTheSecondOfVisibilityInItsId()
    {
        Scenario scenario = quiet(100'000);
        scenario.records.live = true;
        const Stores stores(scenario);

        int late = 0;
        const AlertPage page = stores.alerts.page({.limit = 1000}, start);
        for (const std::string &record : page.records) {
            const QJsonObject object = objectOf(record);
            const qint64 visible = object.value("_id"_L1).toString().left(8).toLongLong(nullptr, 16) * 1000;
            const qint64 delay = visible - object.value("timestamp"_L1).toInteger();
            QVERIFY(delay > -1000 && delay <= 5 * hour);
            QVERIFY(delay <= 70'000 || delay >= 3 * hour - 1000);
            late += delay >= 3 * hour - 1000 ? 1 : 0;
        }
        QVERIFY(late > 50);
    }

    void shouldBeSeenOnlyAfterItsDelayWhenLive()
    {
        Scenario scenario = quiet(5000);
        scenario.records.live = true;
        const Stores stores(scenario);

        QVERIFY(stores.alerts.page({}, start).total < stores.alerts.page({}, start + 6 * hour).total);
    }

    void shouldHoldEveryField()
    {
        Scenario scenario = quiet(20'000);
        scenario.alerts.mutations = u"time"_s;
        const Stores stores(scenario);
        QSet<QString> keys, types, members;
        for (const std::string &record : stores.alerts.page({.limit = 1000}, start).records) {
            const QJsonObject object = objectOf(record);
            for (const QString &key : object.keys())
                keys.insert(key);
            for (const QJsonValue &entity : object.value("entities"_L1).toArray()) {
                types.insert(entity[u"type"].toString());
                for (const QString &key : entity.toObject().keys())
                    members.insert(key);
            }
        }
        for (const QString &key :
            u"_id timestamp title description isMarkdown entities policy severityValue statusValue "
            "resolutionStatusValue resolveTime handledByUser comment stories intent evidence threatScore "
            "threatScoreReasoning "
            "idValue contextId isSystemAlert isPreview audits URL descriptionTemplate"_s.split(u' '))
            QVERIFY2(keys.contains(key), qPrintable(key));
        for (const QString &type :
            u"account user ip country service policyRule file device groupTag discovery_service "
            "discovery_stream"_s.split(u' '))
            QVERIFY2(types.contains(type), qPrintable(type));
        for (const QString &key :
            u"saas inst pa em entityType entityRole triggeredAlert policyType"_s.split(u' '))
            QVERIFY2(members.contains(key), qPrintable(key));
    }

    void shouldChangeUnderOneIdAsTimeGoesBy()
    {
        Scenario scenario = quiet(2000);
        scenario.alerts.mutations = u"time"_s;
        const Stores stores(scenario);

        int changed = 0;
        for (const auto &before : stores.alerts.visibleVersions(start)) {
            const int after = stores.version(before.id, start + 12 * hour);
            QVERIFY(after >= before.version);
            const bool differs = stores.alert(before.id, start) != stores.alert(before.id, start + 12 * hour);
            QCOMPARE(differs, after > before.version);
            changed += differs ? 1 : 0;
        }
        QVERIFY(changed > 0);
    }

    void shouldStayAsItIsWhenChangesAreOff()
    {
        const Stores stores(quiet(500));
        const std::string id = stores.firstId();
        QCOMPARE(stores.alert(id, start), stores.alert(id, start + 100 * hour));
        QCOMPARE(stores.version(id, start + 100 * hour), 1);
    }

    void shouldChangeByHand_data()
    {
        QTest::addColumn<int>("change");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        using enum AlertChange;
        QTest::newRow("read") << int(Read) << u"statusValue"_s << QJsonValue(1);
        QTest::newRow("benign") << int(CloseBenign) << u"resolutionStatusValue"_s << QJsonValue(4);
        QTest::newRow("false positive")
            << int(CloseFalsePositive) << u"resolutionStatusValue"_s << QJsonValue(3);
        QTest::newRow("true positive")
            << int(CloseTruePositive) << u"resolutionStatusValue"_s << QJsonValue(5);
        QTest::newRow("dismissed") << int(Dismiss) << u"resolutionStatusValue"_s << QJsonValue(1);
        QTest::newRow("resolve time")
            << int(Resolve) << u"resolveTime"_s << QJsonValue(u"2023-11-14T22:14:20.000Z"_s);
        QTest::newRow("raised again") << int(Reraise) << u"timestamp"_s << QJsonValue(qint64(start + minute));
        QTest::newRow("comment") << int(Comment) << u"comment"_s << QJsonValue(u"seen, 1. look – prüfen"_s);
    }
    void shouldChangeByHand()
    {
        QFETCH(int, change);
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        Stores stores(quiet(500));
        const std::string id = stores.firstId();

        QVERIFY(stores.alerts.change(id, AlertChange(change), start + minute));

        QVERIFY(stores.alert(id, start).value(key) != value);
        QCOMPARE(stores.alert(id, start + minute).value(key), value);
        QCOMPARE(stores.version(id, start + minute), 2);
    }

    void shouldFilter_data()
    {
        QTest::addColumn<QByteArray>("filters");
        QTest::addColumn<bool>("found");
        const QByteArray closed = QByteArray::number(qint64(start + minute));
        QTest::newRow("closed since") << QByteArray(R"({"resolutionDate":{"gte":)" + closed + "}}") << true;
        QTest::newRow("closed before") << QByteArray(R"({"resolutionDate":{"lt":)" + closed + "}}") << false;
        QTest::newRow("open") << QByteArray(R"({"alertOpen":{"eq":true}})") << false;
        QTest::newRow("not open") << QByteArray(R"({"alertOpen":{"eq":false}})") << true;
        QTest::newRow("resolution") << QByteArray(R"({"resolutionStatus":{"eq":[3,4]}})") << true;
        QTest::newRow("other resolution") << QByteArray(R"({"resolutionStatus":{"neq":[4]}})") << false;
        QTest::newRow("read") << QByteArray(R"({"read":{"eq":true}})") << true;
        QTest::newRow("id") << QByteArray(R"({"id":{"eq":["%id"]}})") << true;
        QTest::newRow("ID") << QByteArray(R"({"ID":{"eq":"%id"}})") << true;
        QTest::newRow("other id") << QByteArray(R"({"id":{"eq":["000000000000000000000000"]}})") << false;
    }
    void shouldFilter()
    {
        QFETCH(QByteArray, filters);
        QFETCH(bool, found);
        Stores stores(quiet(500));
        const std::string id = stores.firstId();
        QVERIFY(stores.alerts.change(id, AlertChange::CloseBenign, start + minute));

        const AlertPage page =
            stores.alerts.page({.filter = filter(filters.replace("%id", id.c_str()))}, start + hour);

        const bool isThere =
            std::any_of(page.records.begin(), page.records.end(), [&](const std::string &record) {
                return objectOf(record).value("_id"_L1).toString().toStdString() == id;
            });
        QCOMPARE(isThere, found);
    }

    void shouldPageBySkip()
    {
        const Stores stores(quiet(5000));
        QSet<QString> ids;
        for (std::size_t skip = 0; skip < 20; skip += 7) {
            const AlertPage page = stores.alerts.page({.skip = skip, .limit = 7}, start);
            QCOMPARE(page.hasNext, skip + 7 < 20);
            for (const std::string &record : page.records)
                ids.insert(objectOf(record).value("_id"_L1).toString());
        }
        QCOMPARE(ids.size(), 20);
    }

    void shouldReplaceAPlantedAlertByItsNextVersion()
    {
        Scenario scenario = quiet(0);
        scenario.alerts.count = 0;
        Stores stores(scenario);
        scenario.alerts.extraRecords = {u"{\"_id\":\"a\",\"timestamp\":1700000000000}"_s,
            u"{\"_id\":\"a\",\"timestamp\":1700000000000, \"comment\":\"new\"}"_s};

        stores.alerts.setScenario(scenario, start);

        const AlertPage page = stores.alerts.page({}, start);
        QCOMPARE(page.records.size(), size_t(1));
        QCOMPARE(page.records.front(), scenario.alerts.extraRecords.last().toStdString());
        QCOMPARE(stores.version("a", start), 2);
    }
};

QTEST_GUILESS_MAIN(TestAlertStore)
#include "tst_alertstore.moc"
