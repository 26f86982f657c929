#include "storage/recordstore.h"
#include "testlib/storebed.h"

#include <QTest>

using namespace workbench;
using namespace workbench::testlib;
using namespace Qt::StringLiterals;

namespace {

const QString connector = u"c-1"_s;
const QString feed = u"activities"_s;

RunSummary run(TimeInterval window)
{
    RunSummary result;
    result.connectorId = connector;
    result.contentType = feed;
    result.startedAt = noon;
    result.window = window;
    return result;
}

PageCommit completing(TimeInterval interval)
{
    PageCommit result = page({});
    result.complete = interval;
    return result;
}

} // namespace

class TestFeedLedger : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldKnowNothingOfANewFeed();
    void shouldKeepCheckpointAndCursorUntilTheyChange();
    void shouldMergeCoverageAndCloseGaps();
    void shouldLeaveAGapWhenARunFails();
    void shouldLeaveNoGapWhenARunIsOk();
    void shouldNoticeARunThatNeverEnded();
    void shouldKeepFeedsApart();
    void shouldRememberRunsWhole();
    void shouldKeepEverythingOverReopening();
};

void TestFeedLedger::shouldKnowNothingOfANewFeed()
{
    const StoreBed bed;
    const auto state = bed.open().feedState(connector, feed);

    QVERIFY(state);
    QVERIFY(state->checkpoint.isNull());
    QVERIFY(!state->cursor);
    QVERIFY(!state->completeThrough);
    QVERIFY(state->complete.empty());
    QVERIFY(state->gaps.empty());
    QVERIFY(!state->lastRun);
    QCOMPARE(state->stored, 0);
}

void TestFeedLedger::shouldKeepCheckpointAndCursorUntilTheyChange()
{
    const StoreBed bed;
    auto store = bed.open();
    PageCommit first = page({activity(u"a"_s)});
    first.checkpoint = R"({"w":1})"_ba;
    first.cursor = 0;
    QVERIFY(store.append(first));
    QVERIFY(store.append(page({activity(u"b"_s)})));

    auto state = store.feedState(connector, feed);
    QCOMPARE(state->checkpoint, R"({"w":1})"_ba);
    QCOMPARE(state->cursor, std::optional<qint64>(0));

    first.checkpoint = R"({"w":2})"_ba;
    first.cursor = -5;
    QVERIFY(store.append(first));
    state = store.feedState(connector, feed);
    QCOMPARE(state->checkpoint, R"({"w":2})"_ba);
    QCOMPARE(state->cursor, std::optional<qint64>(-5));
    QCOMPARE(state->stored, 2);
}

void TestFeedLedger::shouldMergeCoverageAndCloseGaps()
{
    const StoreBed bed;
    auto store = bed.open();
    QVERIFY(store.append(completing({100, 200})));
    QVERIFY(store.addGap(connector, feed, {{150, 400}, u"Too old."_s}));
    QVERIFY(store.append(completing({301, 500})));

    auto state = store.feedState(connector, feed);
    QCOMPARE(state->complete, (std::vector<TimeInterval>{{100, 200}, {301, 500}}));
    QCOMPARE(state->completeThrough, std::optional<qint64>(200));
    QCOMPARE(state->gaps.size(), size_t(1));
    QCOMPARE(state->gaps[0].interval, (TimeInterval{201, 300}));
    QCOMPARE(state->gaps[0].reason, u"Too old."_s);

    QVERIFY(store.append(completing({201, 300})));
    state = store.feedState(connector, feed);
    QCOMPARE(state->complete, (std::vector<TimeInterval>{{100, 500}}));
    QCOMPARE(state->completeThrough, std::optional<qint64>(500));
    QVERIFY(state->gaps.empty());
}

void TestFeedLedger::shouldLeaveAGapWhenARunFails()
{
    const StoreBed bed;
    auto store = bed.open();
    RunSummary failing = run({100, 300});
    failing.id = store.beginRun(failing).value_or(0);
    QVERIFY(store.append(completing({100, 180})));
    failing.result = RunResult::Failed;

    QVERIFY(store.finishRun(failing, u"The service did not answer."_s));

    const auto state = store.feedState(connector, feed);
    QCOMPARE(state->gaps.size(), size_t(1));
    QCOMPARE(state->gaps[0].interval, (TimeInterval{181, 300}));
    QCOMPARE(state->gaps[0].reason, u"The service did not answer."_s);
}

void TestFeedLedger::shouldLeaveNoGapWhenARunIsOk()
{
    const StoreBed bed;
    auto store = bed.open();
    RunSummary ending = run({100, 300});
    ending.id = store.beginRun(ending).value_or(0);
    ending.result = RunResult::Ok;

    QVERIFY(store.finishRun(ending, u"Never shown."_s));

    QVERIFY(store.feedState(connector, feed)->gaps.empty());
}

void TestFeedLedger::shouldNoticeARunThatNeverEnded()
{
    const StoreBed bed;
    {
        auto killed = bed.open();
        QVERIFY(killed.beginRun(run({100, 300})));
        QVERIFY(killed.append(completing({100, 180})));
        QVERIFY(killed.feedState(connector, feed)->gaps.empty());
    }
    auto store = bed.open();
    const auto next = store.beginRun(run({170, 400}));

    const auto state = store.feedState(connector, feed);
    QCOMPARE(state->gaps.size(), size_t(1));
    QCOMPARE(state->gaps[0].interval, (TimeInterval{181, 300}));
    QCOMPARE(state->gaps[0].reason, u"The run was interrupted."_s);
    QCOMPARE(state->lastRun->id, *next);
    const auto runs = store.runs(connector, 10);
    QCOMPARE(runs->size(), size_t(2));
    QCOMPARE(runs->at(0).result, RunResult::Running);
    QCOMPARE(runs->at(1).result, RunResult::Interrupted);
}

void TestFeedLedger::shouldKeepFeedsApart()
{
    const StoreBed bed;
    auto store = bed.open();
    PageCommit alerts = completing({1, 2});
    alerts.contentType = u"alerts"_s;
    alerts.records = {alert(u"x"_s)};
    QVERIFY(store.append(alerts));
    QVERIFY(store.beginRun(run({5, 6})));

    RunSummary other = run({7, 8});
    other.contentType = u"alerts"_s;
    QVERIFY(store.beginRun(other));

    QVERIFY(store.feedState(connector, feed)->complete.empty());
    QVERIFY(store.feedState(connector, feed)->gaps.empty());
    QCOMPARE(store.feedState(connector, feed)->stored, 0);
    QCOMPARE(store.feedState(connector, u"alerts"_s)->stored, 1);
    QCOMPARE(store.feedState(u"c-2"_s, u"alerts"_s)->stored, 0);
    QVERIFY(!store.feedState(u"c-2"_s, u"alerts"_s)->lastRun);
}

void TestFeedLedger::shouldRememberRunsWhole()
{
    const StoreBed bed;
    auto store = bed.open();
    RunSummary whole = run({100, 300});
    whole.id = store.beginRun(whole).value_or(0);
    whole.result = RunResult::Degraded;
    whole.finishedAt = noon + 5;
    whole.requests = 1;
    whole.pages = 2;
    whole.received = 3;
    whole.stored = 4;
    whole.duplicates = 5;
    whole.revised = 6;
    whole.droppedByFilter = 7;
    whole.rejected = 8;
    whole.bytes = 9;
    whole.cursor = 10;
    whole.completeThrough = 11;
    whole.error = Error{.kind = ErrorKind::Throttled,
        .cause = Cause::ClockOff,
        .httpStatus = 429,
        .entraCode = 7000222,
        .detail = u"Wait – “a little”."_s,
        .field = u"interval"_s,
        .correlationId = u"c0ffee"_s,
        .retryAfter = std::chrono::seconds(61)};

    QVERIFY(store.finishRun(whole, u"Throttled."_s));

    const auto last = store.feedState(connector, feed)->lastRun;
    QVERIFY(last);
    QCOMPARE(last->id, whole.id);
    QCOMPARE(last->result, RunResult::Degraded);
    QCOMPARE(last->startedAt, noon);
    QCOMPARE(last->finishedAt, noon + 5);
    QCOMPARE(last->window, whole.window);
    const auto counts = [](const RunSummary &summary) {
        return QList<qint64>{summary.requests, summary.pages, summary.received, summary.stored,
            summary.duplicates, summary.revised, summary.droppedByFilter, summary.rejected, summary.bytes,
            summary.cursor.value_or(0), summary.completeThrough.value_or(0)};
    };
    QCOMPARE(counts(*last), (QList<qint64>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}));
    QCOMPARE(last->error, whole.error);
}

void TestFeedLedger::shouldKeepEverythingOverReopening()
{
    const StoreBed bed;
    {
        auto store = bed.open();
        PageCommit commit = completing({1, 9});
        commit.checkpoint = "{}"_ba;
        QVERIFY(store.append(commit));
        QVERIFY(store.addGap(connector, feed, {{20, 30}, u"Too old."_s}));
    }
    auto store = bed.open();
    const auto state = store.feedState(connector, feed);
    QCOMPARE(state->checkpoint, "{}"_ba);
    QCOMPARE(state->completeThrough, std::optional<qint64>(9));
    QCOMPARE(state->gaps.size(), size_t(1));
}

QTEST_GUILESS_MAIN(TestFeedLedger)
#include "tst_feedledger.moc"
