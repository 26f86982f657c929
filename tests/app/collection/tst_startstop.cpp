#include "collection/collectorlease.h"
#include "collection/runningcollectors.h"
#include "sqlite/database.h"
#include "testlib/collectingbed.h"
#include "testlib/threadbed.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <thread>

using namespace workbench;
using namespace workbench::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // For what must happen, milliseconds.
constexpr int roundsOfAStore = 5; // One store sees so many starts and stops before it is looked at.

// Small pages, so that a run is met at its beginning, between two pages and at its end.
QByteArray smallPages(const QByteArray &fault)
{
    return R"("activities":{"scanMaximum":20,"scanDefault":20},"alerts":{"maximum":5,"mutations":"off"})"
        + (fault.isEmpty() ? fault
                           : R"(,"faults":[{"nth":2,"times":0,"bytes":40,"delayMilliseconds":5,"kind":")"
                    + fault + "\"}]");
}

simulator::Scenario tenant(const QByteArray &fault = {})
{
    const auto read = simulator::Scenario::fromJson(
        R"({"records":{"count":80},"limiter":{"limit":0},)" + smallPages(fault) + '}');
    if (!read)
        qFatal("%s", qPrintable(read.error().detail));
    return *read;
}

int threadsOfThisProcess()
{
    return int(QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size());
}

} // namespace

// Collectors that are started, poked and stopped at any moment, on one store after the other; whatever
// happened to it, a store then holds what the tenant holds. WORKBENCH_START_STOP_ROUNDS=1000 for a long run,
// WORKBENCH_START_STOP_SEED to repeat one.
class TestStartStop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void shouldHoldTheTruthWhateverWasStartedAndStopped();

private:
    void startAndStop(const DataDirectory &data);
    void poke(RunningCollectors &running, const CollectorSetup &setup);
    void checkStore(const DataDirectory &data);
    // Requests of another minute: nobody waits for a place.
    static void forgetPace(const DataDirectory &data);
    [[nodiscard]] CollectorSetup setup(const DataDirectory &data) const;
    [[nodiscard]] bool chance(int of) { return m_random.bounded(of) == 0; }

    QRandomGenerator m_random;
    std::unique_ptr<ThreadBed> m_bed;
};

void TestStartStop::initTestCase()
{
    bool isGiven = false;
    const uint given = qEnvironmentVariable("WORKBENCH_START_STOP_SEED").toUInt(&isGiven);
    const quint32 seed = isGiven ? given : QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    m_random.seed(seed);
    m_bed = std::make_unique<ThreadBed>(R"("records":{"count":80},)" + smallPages({}));
}

void TestStartStop::forgetPace(const DataDirectory &data)
{
    if (!QFile::exists(data.paceFile()))
        return;
    auto pace = sqlite::Database::open(data.paceFile(), sqlite::Database::Mode::ReadWriteCreate);
    // A collector that was stopped at once may have left the file without its tables.
    if (pace)
        (void)pace->execute("DELETE FROM request");
}

CollectorSetup TestStartStop::setup(const DataDirectory &data) const
{
    CollectorSetup setup = m_bed->setup(data);
    setup.connector.contentTypes = {u"activities"_s, u"alerts"_s};
    setup.connector.startFrom = u"25h"_s;
    return setup;
}

void TestStartStop::poke(RunningCollectors &running, const CollectorSetup &setup)
{
    // The moment is what this test varies; it waits for nothing.
    std::this_thread::sleep_for(std::chrono::microseconds(m_random.bounded(15'000)));
    CollectorThread *thread = running.collector(setup.connector.id);
    switch (m_random.bounded(5)) {
    case 0: running.setWanted({}); break;
    case 1: running.setWanted({{.setup = setup}}); break;
    case 2: {
        CollectorSetup edited = setup;
        edited.connector.tenantName = QString::number(m_random.bounded(2));
        running.setWanted({{.setup = edited}});
        break;
    }
    case 3:
        if (thread)
            thread->collectNow();
        break;
    default:
        if (thread)
            thread->askAgain();
    }
    if (chance(2))
        QCoreApplication::processEvents();
}

void TestStartStop::startAndStop(const DataDirectory &data)
{
    const QByteArray faults[] = {"", "", "slow", "drip", "reset", "html500", "truncate"};
    m_bed->server().setScenario(tenant(faults[m_random.bounded(int(std::size(faults)))]));
    forgetPace(data);
    const CollectorSetup one = setup(data);
    RunningCollectors running;
    QSignalSpy stopped(&running, &RunningCollectors::allStopped);
    running.setWanted({{.setup = one}});
    for (int pokes = m_random.bounded(5); pokes > 0; --pokes)
        poke(running, one);
    if (chance(2))
        return; // Without waiting for anything but its threads.
    running.stopAll();
    QTRY_COMPARE_WITH_TIMEOUT(stopped.count(), 1, patience);
    QVERIFY(running.isEmpty());
}

void TestStartStop::checkStore(const DataDirectory &data)
{
    m_bed->server().setScenario(tenant());
    const CollectorSetup last = setup(data);
    QVERIFY2(!CollectorLease::holder(data, last.connector.id), "A collector that ended kept its lease.");
    forgetPace(data);
    CollectorThread thread(last, CollectorThread::Mode::Once);
    thread.start();
    QVERIFY(thread.wait(patience));
    QVERIFY2(!thread.startError(), qPrintable(thread.startError().value_or(Error{}).detail));
    for (const RunSummary &run : thread.runs())
        QVERIFY2(!run.error, qPrintable(run.error.value_or(Error{}).detail));

    const auto activities = CollectingBed::trueActivitiesOf(m_bed->server());
    const auto alerts = CollectingBed::trueAlertsOf(m_bed->server());
    const QString store = data.recordsFile();
    QVERIFY(!activities.isEmpty() && !alerts.isEmpty());
    QCOMPARE(CollectingBed::storedIdsIn(store, "microsoft_defender_for_cloud_apps_activities"), activities);
    QCOMPARE(CollectingBed::storedIdsIn(store, "microsoft_defender_for_cloud_apps_alerts"), alerts);
}

void TestStartStop::shouldHoldTheTruthWhateverWasStartedAndStopped()
{
    int threads = 0;
    for (int round = 0; round < ThreadBed::rounds(50); round += roundsOfAStore) {
        const DataDirectory data = m_bed->freshData();
        for (int start = 0; start < roundsOfAStore; ++start)
            startAndStop(data);
        checkStore(data);
        if (QTest::currentTestFailed()) {
            qWarning("round %d", round);
            return;
        }
        m_bed->remove(data);
        if (round == 0) // Qt's network has begun threads of its own by now, which stay.
            threads = threadsOfThisProcess();
    }
    QTRY_VERIFY2_WITH_TIMEOUT(threadsOfThisProcess() <= threads, "A thread is left.", patience);
}

QTEST_GUILESS_MAIN(TestStartStop)
#include "tst_startstop.moc"
