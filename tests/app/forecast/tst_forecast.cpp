#include "forecast/forecastjson.h"
#include "forecast/polls.h"

#include <QJsonArray>
#include <QTest>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 midnight = 1'759'968'000'000;

ContentLoad activities()
{
    return {.contentType = u"activities"_s,
        .cost = {.pageSize = 500, .questions = 1, .hourlyQuestions = 0, .readAgain = {}}};
}

// `days` of the same records in every hour, but ten times as many at noon, collected every hour.
LoadMeasurement steady(int days, qint64 perHour)
{
    LoadMeasurement load{.measured = {midnight, midnight + days * 24 * hour}, .intervalMinutes = 60};
    load.contents = {activities()};
    load.contents[0].averageBytes = 1000;
    for (int index = 0; index < days * 24; ++index) {
        const qint64 records = index % 24 == 12 ? 10 * perHour : perHour;
        load.contents[0].hours.push_back(
            {.start = midnight + index * hour, .covered = hour, .records = records});
        load.contents[0].records += records;
        load.polls.push_back({.startedAt = midnight + index * hour,
            .parts = {{.received = records, .requests = int((records + 499) / 500)}}});
    }
    return load;
}

RunSummary run(qint64 startedAt, int minutes, RunResult result = RunResult::Ok)
{
    RunSummary summary;
    summary.contentType = u"activities"_s;
    summary.result = result;
    summary.startedAt = startedAt;
    summary.finishedAt = startedAt + 3000;
    summary.window = {startedAt - minutes * 60'000, startedAt};
    summary.requests = 3;
    summary.received = 1200;
    return summary;
}

} // namespace

class ForecastTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldAddUpTheHoursOfTheDay()
    {
        const Forecast forecast = forecastOf(steady(2, 100), {});

        QCOMPARE(forecast.total.records, 33 * 100.0);
        QCOMPARE(forecast.total.bytes, 33 * 100.0 * 1000);
        QCOMPARE(forecast.total.busiestHour, 1000.0);
        QCOMPARE(forecast.total.requests, 25.0);
        QCOMPARE(forecast.peak, 2);
        QCOMPARE(forecast.peakHour, 12);
        QCOMPARE(forecast.headroom, 28);
    }
    void shouldNotCountAnHourOfDayTwiceBecauseItWasMeasuredTwice()
    {
        LoadMeasurement load = steady(2, 100);
        load.contents[0].hours.resize(24 + 13); // A day and a half: noon twice, the afternoon once.

        QCOMPARE(forecastOf(load, {}).total.records, 33 * 100.0);
    }
    void shouldScaleWithGrowth()
    {
        const Forecast forecast = forecastOf(steady(1, 400), {.growth = 2});

        QCOMPARE(forecast.total.records, 33 * 800.0);
        QCOMPARE(forecast.contents[0].busiestHour, 8000.0);
        // 400 records become 800, which are two pages; 4000 become 8000: 16 pages.
        QCOMPARE(forecast.total.requests, 23 * 2.0 + 16);
        QCOMPARE(forecast.peak, 16);
    }
    void shouldTellWhatFiltersDo()
    {
        LoadMeasurement load = steady(1, 100);
        load.contents[0].droppedPerStored = 0.25; // Already dropped while it was measured.
        load.contents[0].keptShare = 0.5; // What is attached now drops half of the rest.

        const Forecast without = forecastOf(load, {});
        load.hasFilters = true;
        const Forecast with = forecastOf(load, {});

        QCOMPARE(without.total.records, 33 * 125.0);
        QCOMPARE(without.total.afterFilters, 33 * 125.0);
        QCOMPARE(with.total.records, 33 * 125.0);
        QCOMPARE(with.total.afterFilters, 33 * 50.0);
        QCOMPARE(with.total.bytes, 33 * 50.0 * 1000);
    }
    void shouldForecastWhereAllWasDropped()
    {
        LoadMeasurement load = steady(1, 0);
        load.contents[0].droppedPerHour = 10;
        load.hasFilters = true;

        const Forecast forecast = forecastOf(load, {});

        QCOMPARE(forecast.total.records, 240.0);
        QCOMPARE(forecast.total.afterFilters, 0.0);
        QCOMPARE(forecast.total.averageBytes, 0.0);
    }
    void shouldTellHowLongCatchingUpTakes()
    {
        // 24,000 records a day are 48 pages; the ceiling of 25 requests a minute leaves nearly 25 for them.
        LoadMeasurement load = steady(1, 1000);
        load.contents[0].hours[12].records = 1000;

        const Forecast forecast = forecastOf(load, {});

        QCOMPARE(forecast.catchUps.size(), size_t(3));
        const double speed = 25 - 48 / 1440.0;
        QCOMPARE(*forecast.catchUps[0].minutes, 2 / speed);
        QCOMPARE(*forecast.catchUps[1].minutes, 48 / speed);
        QCOMPARE(*forecast.catchUps[2].minutes, 336 / speed);
    }
    void shouldSayThatItNeverCatchesUp()
    {
        LoadMeasurement load = steady(1, 1'000'000);
        for (Poll &poll : load.polls)
            poll.parts[0].requests = 2000;

        const Forecast forecast = forecastOf(load, {.growth = 2});

        QVERIFY(!forecast.catchUps[0].minutes);
        QVERIFY(!forecast.keepsUp);
        QCOMPARE(forecast.headroom, 0);
    }
    void shouldWarnWhenTheApiIsTooSlowForTheInterval()
    {
        LoadMeasurement load = steady(1, 100);
        load.secondsPerRequest = 1801; // Two requests at noon take longer than the hour.

        QVERIFY(!forecastOf(load, {}).keepsUp);
    }
    void shouldTellHowSureItIs()
    {
        QCOMPARE(confidenceOf(steady(1, 100)).level, Confidence::Level::Fair);
        QVERIFY(!confidenceOf(steady(1, 100)).marginPercent);
        QCOMPARE(confidenceOf(steady(7, 100)).level, Confidence::Level::Good);
        QCOMPARE(*confidenceOf(steady(7, 100)).marginPercent, 0.0);
        LoadMeasurement uneven = steady(2, 100);
        for (size_t index = 0; index < 24; ++index)
            uneven.contents[0].hours[index].records *= 2;
        // Days of 6600 and 3300: mean 4950, standard error 1650.
        QVERIFY(std::abs(*confidenceOf(uneven).marginPercent - 200 * 1650.0 / 4950) < 0.001);
        LoadMeasurement brief = steady(1, 100);
        brief.contents[0].hours.resize(3);
        QCOMPARE(confidenceOf(brief).level, Confidence::Level::Rough);
    }
    void shouldNotTakeAGapForQuietHours()
    {
        LoadMeasurement load = steady(3, 100);
        for (size_t index = 24; index < 36; ++index) {
            load.contents[0].hours[index].covered = 0;
            load.contents[0].hours[index].records = 0;
        }

        QCOMPARE(load.covered(), 60 * hour);
        QCOMPARE(forecastOf(load, {}).total.records, 33 * 100.0);
        QCOMPARE(*confidenceOf(load).marginPercent, 0.0);
    }
    void shouldLeaveOutRunsThatAreNoPolls()
    {
        LoadMeasurement load = steady(1, 100);
        const std::vector<RunSummary> runs{run(midnight + hour, 60), run(midnight + 2 * hour, 1440),
            run(midnight + 3 * hour, 5), run(midnight + 4 * hour, 60, RunResult::Failed),
            run(midnight + 5 * hour, 60, RunResult::Degraded), run(midnight - hour, 60)};

        const auto polls = polledAtInterval(load, runs);

        QCOMPARE(polls.size(), size_t(2));
        QCOMPARE(polls[0].parts[0].requests, 3);
        QCOMPARE(polls[0].duration, 3000);
        QCOMPARE(secondsPerRequest(polls), 1.0);
    }
    void shouldCalculatePollsFromTheHours()
    {
        LoadMeasurement load = steady(1, 100);
        load.intervalMinutes = 120;

        const auto polls = calculatedPolls(load);

        QCOMPARE(polls.size(), size_t(12));
        QCOMPARE(polls[0].parts[0].received, 200);
        QCOMPARE(polls[6].startedAt, midnight + 14 * hour);
        QCOMPARE(polls[6].parts[0].received, 1100);
        QCOMPARE(polls[6].parts[0].requests, 3);
    }
    void shouldPrintWhatTheCommandLinePromises()
    {
        ConnectorConfig connector;
        connector.name = u"acme"_s;

        const QJsonObject json = forecastJson(connector, steady(1, 100), {});

        const QJsonObject day = json[u"per_day"_s].toObject()[u"activities"_s].toObject();
        QCOMPARE(day[u"records"_s].toInt(), 3300);
        QCOMPARE(day[u"after_filters"_s].toInt(), 3300);
        QCOMPARE(day[u"bytes"_s].toInt(), 3'300'000);
        QCOMPARE(day[u"requests"_s].toInt(), 25);
        QCOMPARE(json[u"measured"_s].toObject()[u"from"_s].toInteger(), midnight);
        QCOMPARE(json[u"peak"_s].toObject()[u"requests_per_minute"_s].toInt(), 2);
        QCOMPARE(json[u"headroom"_s].toInt(), 28);
        QCOMPARE(json[u"headroom_by_hour"_s].toArray().size(), 24);
        QCOMPARE(json[u"growth"_s].toArray().size(), 3);
    }
    void shouldWriteEveryNumberOnItsLine()
    {
        const QByteArray csv = forecastCsv(steady(1, 100), {});

        QVERIFY(csv.startsWith("growth,content_type,hour,measure,value,unit\r\n"));
        QVERIFY(csv.contains("1,activities,,records,3300,per day\r\n"));
        QVERIFY(csv.contains("1.5,total,,records,4950,per day\r\n"));
        QVERIFY(csv.contains("2,activities,12,peak,4,requests per minute\r\n"));
        QCOMPARE(csv, forecastCsv(steady(1, 100), {.growth = 7}));
    }
};

QTEST_GUILESS_MAIN(ForecastTest)
#include "tst_forecast.moc"
