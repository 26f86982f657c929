#include "forecast/forecast.h"
#include "simulatedload.h"

#include <QTest>

using namespace workbench;
using namespace workbench::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 start = 1'760'000'400'000 / SimulatedLoad::day * SimulatedLoad::day;

// What happened in the day after the forecast was made.
struct Day {
    double records = 0, bytes = 0, requests = 0, busiestHour = 0;
};

Day happened(SimulatedLoad &load, qint64 from, int requests)
{
    Day day{.requests = double(requests)};
    for (const QString &contentType : {u"activities"_s, u"alerts"_s}) {
        const auto &times = load.timesOf(contentType);
        for (size_t number = 0; number < times.size(); ++number) {
            if (times[number] >= from && times[number] < from + SimulatedLoad::day)
                // Readers put receive_time and write_time in front.
                day.bytes += double(load.record(contentType, number).record.json.size()) + 58;
        }
        day.records += double(load.count(contentType, from, from + SimulatedLoad::day));
    }
    for (int hour = 0; hour < 24; ++hour) {
        const qint64 at = from + hour * SimulatedLoad::hour;
        day.busiestHour = std::max(day.busiestHour,
            double(load.count(u"activities"_s, at, at + SimulatedLoad::hour)
                + load.count(u"alerts"_s, at, at + SimulatedLoad::hour)));
    }
    return day;
}

// `chance`: what two counts of that size differ by even if nothing changed.
bool isWithinTenPercent(const char *what, double forecast, double real, double chance = 0)
{
    const bool isClose = std::abs(forecast - real) <= 0.1 * real + chance;
    if (!isClose)
        qWarning("%s: %.1f was forecast, %.1f came", what, forecast, real);
    return isClose;
}

} // namespace

class SimulatedLoadsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldBeWithinTenPercentOfWhatThenHappens_data();
    void shouldBeWithinTenPercentOfWhatThenHappens();
};

void SimulatedLoadsTest::shouldBeWithinTenPercentOfWhatThenHappens_data()
{
    QTest::addColumn<int>("interval");
    QTest::addColumn<double>("activities");
    QTest::addColumn<double>("dayAndNight");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("isFirstRunOnly");
    QTest::addColumn<double>("growth");
    const int intervals[] = {10, 15, 30, 60, 120};
    const double volumes[] = {3000, 4500, 6000, 9000};
    int number = 0;
    for (const double volume : volumes) {
        for (const int interval : intervals) {
            // A load of a day, of two or three; half of them known from a first run alone; a third grows.
            const int days = 1 + number % 3;
            const bool isFirstRunOnly = number % 2 == 1;
            const double growth = number % 3 == 2 ? 2 : number % 6 == 4 ? 1.5 : 1;
            QTest::addRow("load %d: %g a day, every %d min, %d days%s, x %g", number + 1, volume, interval,
                days, isFirstRunOnly ? ", first run" : "", growth)
                << interval << volume << 0.3 + 0.1 * (number % 6) << days << isFirstRunOnly << growth;
            ++number;
        }
    }
}

void SimulatedLoadsTest::shouldBeWithinTenPercentOfWhatThenHappens()
{
    QFETCH(int, interval);
    QFETCH(double, activities);
    QFETCH(double, dayAndNight);
    QFETCH(int, days);
    QFETCH(bool, isFirstRunOnly);
    QFETCH(double, growth);
    const LoadShape shape{.seed = unsigned(activities) + unsigned(interval),
        .activitiesPerDay = activities,
        // Away from the edge of a page, where one alert decides over a request in every poll.
        .alertsPerDay = growth == 1 && interval > 10 ? 160.0 : 35.0,
        .dayAndNight = dayAndNight,
        .growthAt = double(days) + 1,
        .growth = growth};
    // One day lies before what is measured, so that what is read again is there from the beginning.
    SimulatedLoad load(shape, start, days + 3);
    LoadBed bed(load, interval);
    const qint64 began = start + SimulatedLoad::day;
    const qint64 now = began + days * SimulatedLoad::day;

    // When it was measured and forecast …
    bed.poll(isFirstRunOnly ? now : began, isFirstRunOnly ? days * SimulatedLoad::day : 0);
    if (!isFirstRunOnly)
        bed.poll(TimeInterval{began, now});
    const LoadMeasurement measured = bed.measured();
    const Forecast forecast = forecastOf(measured, {.growth = growth});

    // … then the next day is like it. Had it grown all of a sudden, the first hours would be read too little
    // again.
    if (growth != 1) {
        bed.poll(TimeInterval{now, now + SimulatedLoad::day});
    }
    const qint64 next = growth != 1 ? now + SimulatedLoad::day : now;
    const int requests = bed.poll(TimeInterval{next, next + SimulatedLoad::day});
    const Day day = happened(load, next, requests);
    QCOMPARE(measured.arePollsCalculated, isFirstRunOnly);
    QVERIFY(isWithinTenPercent("records", forecast.total.records, day.records));
    QVERIFY(isWithinTenPercent("bytes", forecast.total.bytes, day.bytes));
    QVERIFY(isWithinTenPercent("requests", forecast.total.requests, day.requests));
    QVERIFY(isWithinTenPercent(
        "busiest hour", forecast.total.busiestHour, day.busiestHour, std::sqrt(2 * day.busiestHour)));
}

QTEST_GUILESS_MAIN(SimulatedLoadsTest)
#include "tst_simulatedloads.moc"
