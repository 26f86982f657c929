#include "collection/runningcollectors.h"
#include "testlib/threadbed.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <thread>

using namespace workbench;
using namespace workbench::test;
using namespace Qt::StringLiterals;
using Kind = CollectorState::Kind;

namespace {

constexpr int patience = 20'000; // For what must happen, milliseconds.

RunningCollectors::Wanted wanted(
    ThreadBed &bed, const DataDirectory &data, int number = 1, const QString &tenantName = u"Contoso"_s)
{
    RunningCollectors::Wanted wanted{.setup = bed.setup(data, number)};
    wanted.setup.connector.tenantName = tenantName;
    return wanted;
}

QList<Kind> kindsIn(const QSignalSpy &states)
{
    QList<Kind> kinds;
    for (const QVariantList &arguments : states)
        kinds.append(arguments.at(1).value<CollectorState>().kind);
    return kinds;
}

} // namespace

class TestRunningCollectors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldRunExactlyWhatIsWanted();
    void shouldKeepWhatDidNotChange();
    void shouldRestartWhenTheSetupChanges();
    void shouldAskAgainWhenATestPassed();
    void shouldSayOnceThatAllStopped_data();
    void shouldSayOnceThatAllStopped();
    void shouldStayQuietWhenOneStopsByItself();
    void shouldRunAgainAfterAllStopped();
    void shouldFollowEveryChangeAtAnyMoment();
};

void TestRunningCollectors::shouldRunExactlyWhatIsWanted()
{
    ThreadBed bed;
    const DataDirectory data = bed.freshData();
    RunningCollectors running;
    QSignalSpy polls(&running, &RunningCollectors::pollFinished);
    running.setWanted({wanted(bed, data, 1), wanted(bed, data, 2)});
    QTRY_COMPARE_WITH_TIMEOUT(polls.count(), 2, patience);

    running.setWanted({wanted(bed, data, 2), wanted(bed, data, 3)});

    QTRY_COMPARE_WITH_TIMEOUT(polls.count(), 3, patience);
    QCOMPARE(polls.last().first().toString(), bed.setup(data, 3).connector.id);
    QVERIFY(!running.collector(bed.setup(data, 1).connector.id));
    QVERIFY(running.collector(bed.setup(data, 2).connector.id));
}

void TestRunningCollectors::shouldKeepWhatDidNotChange()
{
    ThreadBed bed;
    const DataDirectory data = bed.freshData();
    RunningCollectors running;
    running.setWanted({wanted(bed, data)});
    const auto *thread = running.collector(bed.setup(data).connector.id);

    running.setWanted({wanted(bed, data)});

    QVERIFY(thread);
    QCOMPARE(running.collector(bed.setup(data).connector.id), thread);
}

void TestRunningCollectors::shouldRestartWhenTheSetupChanges()
{
    ThreadBed bed(R"("faults":[{"route":"activities","nth":1,"times":1,"kind":"hang"}])");
    const DataDirectory data = bed.freshData();
    RunningCollectors running;
    QSignalSpy states(&running, &RunningCollectors::stateChanged);
    QSignalSpy polls(&running, &RunningCollectors::pollFinished);
    running.setWanted({wanted(bed, data, 1, u"a"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(bed.requestsTo("activities") == 1, patience);

    running.setWanted({wanted(bed, data, 1, u"b"_s)});

    QTRY_VERIFY_WITH_TIMEOUT(kindsIn(states).endsWith(Kind::Waiting), patience);
    QVERIFY2(!kindsIn(states).contains(Kind::HeldElsewhere), "It stood in its own way.");
    QCOMPARE(
        kindsIn(states), QList<Kind>({Kind::Collecting, Kind::Stopped, Kind::Collecting, Kind::Waiting}));
    QCOMPARE(polls.count(), 2);
}

void TestRunningCollectors::shouldAskAgainWhenATestPassed()
{
    ThreadBed bed(R"("faults":[{"route":"activities","nth":1,"times":0,"kind":"forbidden"}])");
    const DataDirectory data = bed.freshData();
    RunningCollectors running;
    QSignalSpy states(&running, &RunningCollectors::stateChanged);
    auto one = wanted(bed, data);
    running.setWanted({one});
    QTRY_VERIFY_WITH_TIMEOUT(kindsIn(states).endsWith(Kind::NeedsAttention), patience);
    bed.server().setScenario(ThreadBed::scenario());

    one.passedTestAt = 1;
    running.setWanted({one});

    QTRY_VERIFY_WITH_TIMEOUT(kindsIn(states).endsWith(Kind::Waiting), patience);
}

void TestRunningCollectors::shouldSayOnceThatAllStopped_data()
{
    QTest::addColumn<int>("collectors");
    QTest::addColumn<bool>("areEnding");
    QTest::newRow("none") << 0 << false;
    QTest::newRow("one") << 1 << false;
    QTest::newRow("three") << 3 << false;
    QTest::newRow("three that end already") << 3 << true;
}

void TestRunningCollectors::shouldSayOnceThatAllStopped()
{
    QFETCH(int, collectors);
    QFETCH(bool, areEnding);
    ThreadBed bed;
    const DataDirectory data = bed.freshData();
    RunningCollectors running;
    QSignalSpy stopped(&running, &RunningCollectors::allStopped);
    std::vector<RunningCollectors::Wanted> all;
    for (int number = 1; number <= collectors; ++number)
        all.push_back(wanted(bed, data, number));
    running.setWanted(all);
    if (areEnding) {
        std::vector<CollectorThread *> threads;
        for (const auto &one : all)
            threads.push_back(running.collector(one.setup.connector.id));
        running.setWanted({});
        // They have ended, and what they said of it is still on its way.
        for (CollectorThread *thread : threads)
            QVERIFY(thread->wait(patience));
    }

    running.stopAll();
    running.stopAll();

    QTRY_VERIFY_WITH_TIMEOUT(running.isEmpty(), patience);
    QCoreApplication::processEvents();
    QCOMPARE(stopped.count(), collectors == 0 ? 2 : 1); // With nothing to wait for each call is answered.
}

void TestRunningCollectors::shouldStayQuietWhenOneStopsByItself()
{
    ThreadBed bed;
    const DataDirectory data = bed.freshData();
    RunningCollectors running;
    QSignalSpy stopped(&running, &RunningCollectors::allStopped);
    running.setWanted({wanted(bed, data)});

    running.setWanted({});

    QTRY_VERIFY_WITH_TIMEOUT(running.isEmpty(), patience);
    QCOMPARE(stopped.count(), 0);
}

void TestRunningCollectors::shouldRunAgainAfterAllStopped()
{
    ThreadBed bed;
    const DataDirectory data = bed.freshData();
    RunningCollectors running;
    QSignalSpy stopped(&running, &RunningCollectors::allStopped);
    QSignalSpy polls(&running, &RunningCollectors::pollFinished);
    running.setWanted({wanted(bed, data)});
    running.stopAll();
    QTRY_COMPARE_WITH_TIMEOUT(stopped.count(), 1, patience);
    polls.clear();

    running.setWanted({wanted(bed, data)});

    QTRY_COMPARE_WITH_TIMEOUT(polls.count(), 1, patience);
}

void TestRunningCollectors::shouldFollowEveryChangeAtAnyMoment()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    ThreadBed bed(R"("faults":[{"route":"activities","nth":2,"times":0,"kind":"hang"}])");
    for (int round = 0; round < ThreadBed::rounds() / 4; ++round) {
        const DataDirectory data = bed.freshData();
        RunningCollectors running;
        QSignalSpy stopped(&running, &RunningCollectors::allStopped);
        for (int change = random.bounded(1, 5); change > 0; --change) {
            std::vector<RunningCollectors::Wanted> all;
            for (int number = 1; number <= 3; ++number) {
                if (random.bounded(3) > 0)
                    all.push_back(wanted(bed, data, number, QString::number(random.bounded(2))));
            }
            running.setWanted(all);
            // The moment is what this test varies; it waits for nothing.
            std::this_thread::sleep_for(std::chrono::microseconds(random.bounded(20'000)));
            QCoreApplication::processEvents();
        }

        QElapsedTimer clock;
        clock.start();
        running.stopAll();

        QTRY_COMPARE_WITH_TIMEOUT(stopped.count(), 1, patience);
        QVERIFY2(clock.elapsed() < 1500, qPrintable(u"round %1: %2 ms"_s.arg(round).arg(clock.elapsed())));
        QVERIFY(running.isEmpty());
        bed.remove(data);
    }
}

QTEST_GUILESS_MAIN(TestRunningCollectors)
#include "tst_runningcollectors.moc"
