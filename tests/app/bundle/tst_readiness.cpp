#include "bundle/readiness.h"

#include <QTest>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000;
using State = ReadinessItem::State;

ConnectorConfig connector()
{
    ConnectorConfig made;
    made.runOn = u"dp"_s;
    made.profile = u"default"_s;
    made.contentTypes = {u"alerts"_s};
    return made;
}

LoadMeasurement measured(int hours, int requestsOfAPoll = 2)
{
    LoadMeasurement load{.measured = {0, hours * hour}};
    load.contents = {{.contentType = u"alerts"_s}};
    for (int number = 0; number < hours; ++number)
        load.contents[0].hours.push_back({.start = number * hour, .covered = hour, .records = 5});
    load.polls = {{.startedAt = 0, .parts = {{.received = 5, .requests = requestsOfAPoll}}}};
    return load;
}

std::vector<State> statesOf(const std::vector<ReadinessItem> &items)
{
    std::vector<State> states;
    for (const ReadinessItem &item : items)
        states.push_back(item.state);
    return states;
}

} // namespace

class ReadinessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldFindNothingWrong()
    {
        const LastTest test{.finishedAt = 1, .isPassed = true, .message = u"Passed"_s};

        const auto items = readinessOf(connector(), test, measured(48), {});

        QCOMPARE(statesOf(items), std::vector(5, State::Ready));
        QCOMPARE(items[1].detail, u"2 days, at least 1 day is needed"_s);
        QCOMPARE(items[2].detail, u"2 of 30 per minute at peak"_s);
    }
    void shouldMissWhatWasNeverDone()
    {
        ConnectorConfig outside = connector();
        outside.profile.clear();
        outside.contentTypes.append(u"activities"_s);

        QCOMPARE(statesOf(readinessOf(outside, {}, {}, {})),
            (std::vector{State::Missing, State::Missing, State::Missing, State::Attention, State::Missing}));
    }
    void shouldMissAPassedTest()
    {
        const LastTest failed{.finishedAt = 1, .isPassed = false, .message = u"Failure: refused"_s};

        const auto items = readinessOf(connector(), failed, measured(48), {});

        QCOMPARE(items[0].state, State::Missing);
        QCOMPARE(items[0].detail, u"Failure: refused"_s);
    }
    void shouldTellARoughEstimateAndATightBudget()
    {
        const auto items = readinessOf(connector(), {}, measured(3, 26), {});

        QCOMPARE(items[1].state, State::Attention);
        QCOMPARE(items[1].detail, u"3 h, at least 1 day is needed"_s);
        QCOMPARE(items[2].state, State::Attention);
        QCOMPARE(readinessOf(connector(), {}, measured(3, 200), {})[2].state, State::Missing);
    }
    void shouldNeedNoProfileOnASensor()
    {
        ConnectorConfig sensor = connector();
        sensor.runOn = u"sensor:edge"_s;
        sensor.profile.clear();

        QCOMPARE(readinessOf(sensor, {}, {}, {})[4].state, State::Ready);
    }
};

QTEST_GUILESS_MAIN(ReadinessTest)
#include "tst_readiness.moc"
