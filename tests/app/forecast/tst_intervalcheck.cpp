#include "forecast/assumedload.h"
#include "forecast/intervalcheck.h"
#include "forecast/polls.h"
#include "simulatedload.h"

#include <QFileInfo>
#include <QTest>

using namespace workbench;
using namespace workbench::test;
using namespace Qt::StringLiterals;

namespace {

ConnectorConfig connector(const QStringList &contentTypes, int minutes)
{
    ConnectorConfig config;
    config.type = u"microsoft_defender_for_cloud_apps"_s;
    config.contentTypes = contentTypes;
    config.intervalMinutes = minutes;
    return config;
}

const ConnectorType &defender()
{
    return *connectorType(u"microsoft_defender_for_cloud_apps"_s);
}

// A day of `perHour` activities in every hour, of which 100 fill a page, at one second a request.
LoadMeasurement evenLoad(qint64 perHour, int minutes, int questions = 1)
{
    constexpr qint64 start = 10 * SimulatedLoad::day;
    LoadMeasurement load{.measured = {start, start + SimulatedLoad::day}, .intervalMinutes = minutes};
    load.contents = {{.contentType = u"activities"_s, .cost = {.pageSize = 100, .questions = questions}}};
    for (int hour = 0; hour < 24; ++hour)
        load.contents[0].hours.push_back({.start = start + hour * SimulatedLoad::hour,
            .covered = SimulatedLoad::hour,
            .records = perHour});
    load.polls = calculatedPolls(load);
    return load;
}

} // namespace

class IntervalCheckTest : public QObject {
    Q_OBJECT

private:
    static constexpr qint64 start = 1'760'000'400'000 / SimulatedLoad::day * SimulatedLoad::day;

    [[nodiscard]] static DataDirectory dataOf(const LoadBed &bed)
    {
        return DataDirectory(QFileInfo(bed.file()).absolutePath());
    }

private Q_SLOTS:
    void shouldCountTheRequestsOfAPoll_data()
    {
        QTest::addColumn<qint64>("records");
        QTest::addColumn<int>("requests");
        QTest::addColumn<int>("inTheFirstOfAnHour");
        QTest::addRow("nothing") << qint64(0) << 2 << 3;
        QTest::addRow("one") << qint64(1) << 2 << 3;
        QTest::addRow("one short of a page") << qint64(99) << 2 << 3;
        QTest::addRow("a full page") << qint64(100) << 2 << 3;
        QTest::addRow("one more") << qint64(101) << 3 << 4;
        QTest::addRow("two full pages") << qint64(200) << 3 << 4;
        QTest::addRow("one more than two") << qint64(201) << 4 << 5;
        QTest::addRow("ten full pages") << qint64(1000) << 11 << 12;
    }
    void shouldCountTheRequestsOfAPoll()
    {
        QFETCH(qint64, records);
        const RequestCost cost{.pageSize = 100, .questions = 2, .hourlyQuestions = 1};

        QTEST(requestsOfPoll(cost, records, false), "requests");
        QTEST(requestsOfPoll(cost, records, true), "inTheFirstOfAnHour");
    }
    void shouldCalculateAPollThatFillsItsPagesExactly()
    {
        // 12,000 an hour are 1,000 in five minutes: ten full pages, and no eleventh.
        QCOMPARE(evenLoad(12'000, 5).polls.at(50).parts.at(0).requests, 10);
        QCOMPARE(evenLoad(12'012, 5).polls.at(50).parts.at(0).requests, 11);
    }
    void shouldAssumeALoadWhereNothingWasCollected_data()
    {
        QTest::addColumn<QStringList>("contentTypes");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<int>("peak");
        const QStringList both{u"activities"_s, u"alerts"_s};
        // 3,750 activities since ten minutes before the last poll are eight pages; alerts ask two questions
        // and once an hour a third.
        QTest::addRow("usual") << both << 5 << 8 + 3;
        QTest::addRow("alerts alone") << QStringList{u"alerts"_s} << 5 << 3;
        QTest::addRow("an hour") << QStringList{u"activities"_s} << 60 << 35;
        QTest::addRow("nothing") << QStringList() << 5 << 0;
    }
    void shouldAssumeALoadWhereNothingWasCollected()
    {
        QFETCH(QStringList, contentTypes);
        QFETCH(int, minutes);

        const IntervalCheck check = assumedCheck(connector(contentTypes, minutes), defender(), {});

        QTEST(check.forecast.peak, "peak");
        QCOMPARE(check.assumed, contentTypes);
        QVERIFY(check.measuredOn.isEmpty());
    }
    void shouldFindTheIntervalThatKeepsUp()
    {
        LoadMeasurement load = evenLoad(60, 1, 10);
        load.secondsPerRequest = 7;

        const Forecast forecast = forecastOf(load, {});

        QVERIFY(!forecast.keepsUp); // Ten requests take 70 s of the minute.
        QCOMPARE(betterInterval(load, {}), 2);
    }
    void shouldFindAShorterIntervalWhereAPollGathersTooMuch()
    {
        // 100,000 an hour are 1,000 requests an hour: 17 a minute, 34 in two.
        LoadMeasurement load = evenLoad(100'000, 2);

        QCOMPARE(forecastOf(load, {}).peak, 34);
        QCOMPARE(betterInterval(load, {}), 1);
    }
    void shouldFindNoIntervalForMoreThanTheCollectorCanRead()
    {
        // 180,000 an hour are 30 requests a minute.
        QVERIFY(!forecastOf(evenLoad(180'000, 5), {}).keepsUp);
        QCOMPARE(betterInterval(evenLoad(180'000, 5), {}), std::nullopt);
    }
    void shouldAdviseNothingWhereAllIsWell()
    {
        QCOMPARE(betterInterval(evenLoad(1000, 5), {}), std::nullopt);
    }
    void shouldMeasureWhatTheConnectorStored()
    {
        SimulatedLoad load({.activitiesPerDay = 2000}, start, 2);
        LoadBed bed(load, 60);
        bed.poll(start + SimulatedLoad::day, SimulatedLoad::day);
        ConnectorConfig draft = bed.connector;
        draft.intervalMinutes = 30;

        const auto check = checkInterval(dataOf(bed), draft, {bed.connector}, {});

        QVERIFY(check);
        QCOMPARE(check->measuredOn, u"acme"_s);
        QCOMPARE(check->load.intervalMinutes, 30);
        QCOMPARE(check->assumed, QStringList());
        const double stored = double(load.count(u"activities"_s, start, start + SimulatedLoad::day));
        QVERIFY(std::abs(check->forecast.contents.at(0).records - stored) < stored / 100);
        QVERIFY(check->forecast.keepsUp);
    }
    void shouldAssumeOnlyWhatWasNeverCollected()
    {
        SimulatedLoad load({.activitiesPerDay = 2000}, start, 2);
        LoadBed bed(load, 60);
        bed.connector.contentTypes = {u"activities"_s};
        bed.poll(start + SimulatedLoad::day, SimulatedLoad::day);
        ConnectorConfig draft = bed.connector;
        draft.contentTypes = {u"activities"_s, u"alerts"_s};

        const auto check = checkInterval(dataOf(bed), draft, {bed.connector}, {});

        QVERIFY(check);
        QCOMPARE(check->measuredOn, u"acme"_s);
        QCOMPARE(check->assumed, QStringList{u"alerts"_s});
        QCOMPARE(check->load.contents.size(), size_t(2));
        QCOMPARE(check->forecast.contents.at(1).records, 96.0);
    }
    void shouldAskTheNextConnectorWhereOneHasCollectedNothing()
    {
        SimulatedLoad load({.activitiesPerDay = 500}, start, 2);
        LoadBed bed(load, 60);
        bed.poll(start + SimulatedLoad::day, SimulatedLoad::day);
        ConnectorConfig fresh = bed.connector;
        fresh.id = u"c-2"_s;
        fresh.name = u"fresh"_s;

        const auto check = checkInterval(dataOf(bed), fresh, {fresh, bed.connector}, {});
        const auto assumed = checkInterval(dataOf(bed), fresh, {fresh}, {});

        QVERIFY(check && assumed);
        QCOMPARE(check->measuredOn, u"acme"_s);
        QVERIFY(assumed->measuredOn.isEmpty());
        QCOMPARE(assumed->assumed, fresh.contentTypes);
    }
    void shouldStop()
    {
        SimulatedLoad load({.activitiesPerDay = 500}, start, 2);
        LoadBed bed(load, 60);
        bed.poll(start + SimulatedLoad::day, SimulatedLoad::day);
        std::stop_source stop;
        stop.request_stop();

        const auto check = checkInterval(dataOf(bed), bed.connector, {bed.connector}, {}, stop.get_token());

        QVERIFY(!check);
        QCOMPARE(check.error().kind, ErrorKind::Cancelled);
    }
    void shouldTakeConnectorsOfTheSameTenantForSources()
    {
        ConnectorConfig own = connector({}, 5), other = own, stranger = own, office = own;
        own.id = u"own"_s;
        other.id = u"other"_s;
        stranger.id = u"stranger"_s;
        office.id = u"office"_s;
        own.tenantId = u"7C9E6679-7425-40de-944b-e07fc1f90ae7"_s;
        other.tenantId = office.tenantId = own.tenantId.toLower();
        office.type = u"office365"_s;
        ConnectorConfig fresh = own;
        fresh.id.clear();
        const auto idsOf = [](const QList<ConnectorConfig> &sources) {
            QStringList ids;
            for (const ConnectorConfig &source : sources)
                ids.append(source.id);
            return ids;
        };

        const QList all{stranger, office, other, own};

        QCOMPARE(idsOf(volumeSources(own, all)), (QStringList{u"own"_s, u"other"_s}));
        QCOMPARE(idsOf(volumeSources(fresh, all)), (QStringList{u"other"_s, u"own"_s}));
    }
};

QTEST_GUILESS_MAIN(IntervalCheckTest)
#include "tst_intervalcheck.moc"
