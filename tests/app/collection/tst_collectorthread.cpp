#include "collection/collectorlease.h"
#include "testlib/threadbed.h"

#include <QRandomGenerator>
#include <thread>

using namespace workbench;
using namespace workbench::test;
using namespace Qt::StringLiterals;
using Kind = CollectorState::Kind;

namespace {

constexpr int patience = 20'000; // For what must happen, milliseconds.
constexpr int promisedStop = 1'000; // Within which a thread ends.

// What a thread announced, in the order of its words. Lives on the test's thread: signals come queued.
class Listener : public QObject {
public:
    explicit Listener(CollectorThread &thread)
    {
        connect(&thread, &CollectorThread::stateChanged, this,
            [this](const CollectorState &state) { states.push_back(state); });
        connect(&thread, &CollectorThread::pollFinished, this,
            [this](const QList<RunSummary> &runs) { polls.push_back(runs); });
    }

    [[nodiscard]] bool isIn(Kind kind) const { return !states.empty() && states.back().kind == kind; }
    [[nodiscard]] qsizetype count(Kind kind) const
    {
        return std::ranges::count_if(states, [kind](const auto &state) { return state.kind == kind; });
    }

    std::vector<CollectorState> states;
    std::vector<QList<RunSummary>> polls;
};

// Asks for a stop; true if the thread kept its promise.
bool stopsInTime(CollectorThread &thread)
{
    thread.requestStop();
    return thread.wait(promisedStop);
}

} // namespace

class TestCollectorThread : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldEndWithTheRunInModeOnce();
    void shouldStopAtAnyMoment();
    void shouldStopInTheMiddleOfAnAnswer_data();
    void shouldStopInTheMiddleOfAnAnswer();
    void shouldStopWhileItWaitsForTheNextPoll();
    void shouldStopWhileItWaitsBecauseOfThrottling();
    void shouldStopBeforeItWasStarted();
    void shouldPollAgainWhenToldTo();
    void shouldAskAgainAfterARefusalOnlyWhenSomethingChanged();
    void shouldSayThatItRetriesAfterAFailure();
    void shouldRefuseASecondRunOfTheSameConnector();
    void shouldFollowWhenAnotherLetsGo();
    void shouldSayWhyTheStoreCannotBeOpened();
};

void TestCollectorThread::shouldEndWithTheRunInModeOnce()
{
    ThreadBed bed;
    CollectorThread thread(bed.setup(bed.freshData()), CollectorThread::Mode::Once);
    Listener listener(thread);

    thread.start();

    QTRY_VERIFY_WITH_TIMEOUT(listener.isIn(Kind::Stopped), patience);
    QVERIFY(thread.wait(patience));
    QVERIFY(!thread.startError());
    QCOMPARE(thread.runs().size(), size_t(1));
    QCOMPARE(thread.runs().front().result, RunResult::Ok);
    QVERIFY(thread.runs().front().stored >= 20);
    QCOMPARE(listener.polls.size(), size_t(1));
    QCOMPARE(listener.states.front().kind, Kind::Collecting);
}

void TestCollectorThread::shouldStopAtAnyMoment()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const QByteArray kinds[] = {"", "slow", "hang", "drip", "reset", "html500", "throttle"};
    ThreadBed bed;
    for (int round = 0; round < ThreadBed::rounds(); ++round) {
        const QByteArray kind = kinds[random.bounded(int(std::size(kinds)))];
        bed.server().setScenario(ThreadBed::scenario(kind.isEmpty()
                ? kind
                : R"("faults":[{"nth":2,"times":0,"bytes":40,"delayMilliseconds":20,"kind":")" + kind
                    + "\"}]"));
        const DataDirectory data = bed.freshData();
        const auto mode =
            random.bounded(2) == 0 ? CollectorThread::Mode::Once : CollectorThread::Mode::Follow;
        CollectorThread thread(bed.setup(data), mode);

        thread.start();
        // The moment is what this test varies; it waits for nothing.
        std::this_thread::sleep_for(std::chrono::microseconds(random.bounded(120'000)));
        if (random.bounded(4) == 0)
            thread.collectNow();
        if (random.bounded(4) == 0)
            thread.askAgain();

        QVERIFY2(
            stopsInTime(thread), qPrintable(u"round %1, %2"_s.arg(round).arg(QString::fromLatin1(kind))));
        QVERIFY2(!thread.startError(), qPrintable(thread.startError().value_or(Error{}).detail));
        QVERIFY(!CollectorLease::holder(data, thread.connector().id));
        QVERIFY(RecordStore::open(data.recordsFile()));
        bed.remove(data);
    }
}

void TestCollectorThread::shouldStopInTheMiddleOfAnAnswer_data()
{
    QTest::addColumn<QByteArray>("route");
    QTest::addColumn<QByteArray>("fault");
    for (const QByteArray &route : {QByteArray("token"), QByteArray("activities")}) {
        const auto row = [&route](const char *name, const QByteArray &fault) {
            QTest::addRow("%s of %s", name, route.constData()) << route << fault;
        };
        row("a late answer", R"("kind":"slow","delayMilliseconds":30000)");
        row("no answer", R"("kind":"hang")");
        row("a dripping answer", R"("kind":"drip","bytes":1,"delayMilliseconds":200)");
    }
}

void TestCollectorThread::shouldStopInTheMiddleOfAnAnswer()
{
    QFETCH(QByteArray, route);
    QFETCH(QByteArray, fault);
    ThreadBed bed(R"("faults":[{"route":")" + route + R"(","nth":1,"times":0,)" + fault + "}]");
    CollectorThread thread(bed.setup(bed.freshData()), CollectorThread::Mode::Follow);
    thread.start();
    QTRY_VERIFY_WITH_TIMEOUT(bed.requestsTo(route) == 1, patience);

    const bool isInTime = stopsInTime(thread);

    QVERIFY(isInTime);
    QCOMPARE(bed.requestsTo(route), 1);
}

void TestCollectorThread::shouldStopWhileItWaitsForTheNextPoll()
{
    ThreadBed bed;
    CollectorThread thread(bed.setup(bed.freshData()), CollectorThread::Mode::Follow);
    Listener listener(thread);
    thread.start();
    QTRY_VERIFY_WITH_TIMEOUT(listener.isIn(Kind::Waiting), patience);

    QVERIFY(stopsInTime(thread));

    QTRY_VERIFY(listener.isIn(Kind::Stopped));
    QCOMPARE(listener.polls.size(), size_t(1));
}

void TestCollectorThread::shouldStopWhileItWaitsBecauseOfThrottling()
{
    ThreadBed bed(
        R"("faults":[{"route":"activities","nth":1,"times":0,"kind":"throttle","retryAfter":"60"}])");
    CollectorThread thread(bed.setup(bed.freshData()), CollectorThread::Mode::Once);
    Listener listener(thread);
    thread.start();
    QTRY_VERIFY_WITH_TIMEOUT(bed.requestsTo("activities") == 1, patience);

    QVERIFY(stopsInTime(thread));

    QCOMPARE(thread.runs().size(), size_t(1));
    QCOMPARE(thread.runs().front().result, RunResult::Interrupted);
}

void TestCollectorThread::shouldStopBeforeItWasStarted()
{
    ThreadBed bed;
    CollectorThread thread(bed.setup(bed.freshData()), CollectorThread::Mode::Follow);

    thread.requestStop();
    thread.start();

    QVERIFY(thread.wait(promisedStop));
    QCOMPARE(bed.requestsTo("token"), 0);
}

void TestCollectorThread::shouldPollAgainWhenToldTo()
{
    ThreadBed bed;
    CollectorThread thread(bed.setup(bed.freshData()), CollectorThread::Mode::Follow);
    Listener listener(thread);
    thread.start();
    QTRY_VERIFY_WITH_TIMEOUT(listener.isIn(Kind::Waiting), patience);
    const qint64 next = listener.states.back().until;

    thread.collectNow();

    QTRY_COMPARE_WITH_TIMEOUT(listener.polls.size(), size_t(2), patience);
    QTRY_VERIFY_WITH_TIMEOUT(listener.count(Kind::Waiting) == 2, patience);
    QVERIFY(listener.states.back().until > next);
}

void TestCollectorThread::shouldAskAgainAfterARefusalOnlyWhenSomethingChanged()
{
    ThreadBed bed(R"("faults":[{"route":"activities","nth":1,"times":0,"kind":"forbidden"}])");
    CollectorThread thread(bed.setup(bed.freshData()), CollectorThread::Mode::Follow);
    Listener listener(thread);
    thread.start();
    QTRY_VERIFY_WITH_TIMEOUT(listener.isIn(Kind::NeedsAttention), patience);
    QCOMPARE(listener.states.back().error->kind, ErrorKind::Forbidden);
    const int asked = bed.requestsTo("activities");
    bed.server().setScenario(ThreadBed::scenario());

    thread.collectNow();
    QTRY_COMPARE_WITH_TIMEOUT(listener.count(Kind::NeedsAttention), 2, patience);
    const int askedWhenOnlyWoken = bed.requestsTo("activities");
    thread.askAgain();

    QTRY_VERIFY_WITH_TIMEOUT(listener.isIn(Kind::Waiting), patience);
    QCOMPARE(askedWhenOnlyWoken, asked);
    QCOMPARE(listener.polls.size(), size_t(2));
    QCOMPARE(listener.polls.back().front().result, RunResult::Ok);
}

void TestCollectorThread::shouldSayThatItRetriesAfterAFailure()
{
    ThreadBed bed(R"("faults":[{"route":"activities","nth":1,"times":0,"kind":"html500"}])");
    CollectorThread thread(bed.setup(bed.freshData()), CollectorThread::Mode::Follow);
    Listener listener(thread);

    thread.start();

    QTRY_VERIFY_WITH_TIMEOUT(listener.isIn(Kind::Retrying), patience);
    QCOMPARE(listener.states.back().error->kind, ErrorKind::ServerFailure);
    QVERIFY(listener.states.back().until > QDateTime::currentMSecsSinceEpoch());
}

void TestCollectorThread::shouldRefuseASecondRunOfTheSameConnector()
{
    ThreadBed bed;
    const DataDirectory data = bed.freshData();
    CollectorThread first(bed.setup(data), CollectorThread::Mode::Follow);
    Listener listener(first);
    first.start();
    QTRY_VERIFY_WITH_TIMEOUT(listener.isIn(Kind::Waiting), patience);

    CollectorThread second(bed.setup(data), CollectorThread::Mode::Once);
    second.start();

    QVERIFY(second.wait(patience));
    QVERIFY(second.startError());
    QCOMPARE(second.startError()->kind, ErrorKind::Busy);
    QVERIFY(second.runs().empty());
}

void TestCollectorThread::shouldFollowWhenAnotherLetsGo()
{
    ThreadBed bed;
    const DataDirectory data = bed.freshData();
    CollectorThread first(bed.setup(data), CollectorThread::Mode::Follow);
    Listener ofFirst(first);
    first.start();
    QTRY_VERIFY_WITH_TIMEOUT(ofFirst.isIn(Kind::Waiting), patience);
    CollectorThread second(bed.setup(data), CollectorThread::Mode::Follow);
    Listener ofSecond(second);
    second.start();
    QTRY_VERIFY_WITH_TIMEOUT(ofSecond.isIn(Kind::HeldElsewhere), patience);
    QCOMPARE(ofSecond.states.back().error->kind, ErrorKind::Busy);
    QVERIFY(ofSecond.states.back().until > 0);

    QVERIFY(stopsInTime(first));
    second.collectNow();

    QTRY_VERIFY_WITH_TIMEOUT(ofSecond.isIn(Kind::Waiting), patience);
    QVERIFY(stopsInTime(second));
    QVERIFY(!second.startError());
}

void TestCollectorThread::shouldSayWhyTheStoreCannotBeOpened()
{
    ThreadBed bed;
    const DataDirectory data = bed.freshData();
    QVERIFY(QDir().mkpath(data.recordsFile())); // A folder where the file should be.
    CollectorThread once(bed.setup(data), CollectorThread::Mode::Once);
    CollectorThread following(bed.setup(data, 2), CollectorThread::Mode::Follow);
    Listener listener(following);

    once.start();
    following.start();

    QVERIFY(once.wait(patience));
    QVERIFY(once.startError());
    QCOMPARE(once.startError()->kind, ErrorKind::StorageFailure);
    QTRY_VERIFY_WITH_TIMEOUT(listener.isIn(Kind::Retrying), patience);
    QVERIFY(stopsInTime(following));
}

QTEST_GUILESS_MAIN(TestCollectorThread)
#include "tst_collectorthread.moc"
