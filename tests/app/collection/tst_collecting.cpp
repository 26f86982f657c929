#include "testlib/collectingbed.h"

using namespace workbench;
using namespace workbench::test;
using namespace Qt::StringLiterals;

// Whole runs over real sockets against the simulated tenant: what is stored is what the tenant has, whatever
// it does on the way.
class TestCollecting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldStoreExactlyWhatTheTenantHas_data();
    void shouldStoreExactlyWhatTheTenantHas();
    void shouldAskAppByAppWhenAMillisecondHoldsMoreThanSkipReaches();
    void shouldGoOnWhereTheLastRunEnded();
    void shouldFallBackToEventTimeAndSaySoWhenCreatedIsIgnored_data();
    void shouldFallBackToEventTimeAndSaySoWhenCreatedIsIgnored();
    void shouldEndWhenMoreIsPromisedForEver();
    void shouldNotClaimWhatOnlyEmptyPagesWerePromisedFor();
    void shouldFillTheGapThatAKilledFirstRunLeft();
    void shouldKeepActivitiesWhenAlertsAreForbidden();
    void shouldEndAtOnceWhenTheServerAsksForMorePatienceThanTheRunHas();
    void shouldLeaveAGapWhenARunFailsAndCloseItWithTheNext();
    void shouldKeepWhatCannotBeMapped();
    void shouldReadAWindowAgainWithoutMovingTheCursor();
    void shouldReplaceAnAlertThatChanged();
    void shouldFindAlertsThatAppearHoursLate();
    void shouldLoseNothingWhenOurClockIsWrong_data();
    void shouldLoseNothingWhenOurClockIsWrong();
};

void TestCollecting::shouldStoreExactlyWhatTheTenantHas_data()
{
    QTest::addColumn<QByteArray>("scenario");
    const auto row = [](const char *name, const QByteArray &parts) {
        QTest::newRow(name) << QByteArray(
            "{\"records\":{\"count\":1200},\"limiter\":{\"limit\":0}" + parts + "}");
    };
    row("a tenant as they are", "");
    row("pages of 100 in a scan", ",\"activities\":{\"scanMaximum\":100,\"scanDefault\":100}");
    row("pages of 5000 in a scan", ",\"activities\":{\"scanMaximum\":5000}");
    row("boundary records on both pages", ",\"activities\":{\"boundaryRepeats\":true,\"withhold\":false}");
    row("more records in a millisecond than a page holds",
        ",\"activities\":{\"sameMillisecond\":450,\"scanMaximum\":100,\"scanDefault\":100,\"withhold\":"
        "false}");
    row("empty pages in between", ",\"activities\":{\"emptyPageEvery\":2}");
    row("alerts one a page", ",\"alerts\":{\"maximum\":1}");
    row("alerts in pages of 500 without max", ",\"alerts\":{\"maximum\":500,\"sendMax\":false}");
    row("alerts with a cursor", ",\"alerts\":{\"maximum\":3,\"nextQueryFilters\":true}");
    row("tokens that die between pages", ",\"api\":{\"expireAfterRequests\":1}");
    row("an expired token answered with 403", ",\"api\":{\"expireAfterRequests\":2,\"expiredStatus\":403}");
    row("a reset connection", ",\"faults\":[{\"route\":\"activities\",\"nth\":2,\"kind\":\"reset\"}]");
    row("a body cut off", ",\"faults\":[{\"route\":\"activities\",\"nth\":2,\"kind\":\"truncate\"}]");
    row("JSON cut off", ",\"faults\":[{\"route\":\"activities\",\"nth\":1,\"kind\":\"truncateJson\"}]");
    row("an HTML page with 500", ",\"faults\":[{\"route\":\"alerts\",\"nth\":1,\"kind\":\"html500\"}]");
    row("an HTML page with 200", ",\"faults\":[{\"route\":\"alerts\",\"nth\":1,\"kind\":\"html200\"}]");
    row("a gateway error",
        ",\"faults\":[{\"route\":\"activities\",\"nth\":1,\"kind\":\"status\",\"status\":502}]");
    row("throttled with seconds",
        ",\"faults\":[{\"route\":\"activities\",\"nth\":2,\"kind\":\"throttle\",\"retryAfter\":\"7\"}]");
    row("throttled with a date",
        ",\"faults\":[{\"route\":\"activities\",\"nth\":2,\"kind\":\"throttle\",\"retryAfter\":\"date:7\"}]");
    row("throttled without a word",
        ",\"faults\":[{\"route\":\"activities\",\"nth\":2,\"kind\":\"throttle\",\"retryAfter\":\"\"}]");
    row("answers without compression", ",\"api\":{\"compression\":\"none\"}");
    row("data that is null once",
        ",\"faults\":[{\"route\":\"activities\",\"nth\":1,\"kind\":\"missingData\"}]");
}

void TestCollecting::shouldStoreExactlyWhatTheTenantHas()
{
    QFETCH(QByteArray, scenario);
    CollectingBed bed(scenario);

    const auto runs = bed.collect();

    for (const RunSummary &run : runs)
        QVERIFY2(run.result == RunResult::Ok,
            qPrintable(run.contentType + u": "_s + (run.error ? run.error->detail : run.notice)));
    QCOMPARE(bed.storedActivities(), bed.trueActivities());
    QCOMPARE(bed.storedAlerts(), bed.trueAlerts());
    QVERIFY(bed.trueActivities().size() >= 1200);
}

void TestCollecting::shouldAskAppByAppWhenAMillisecondHoldsMoreThanSkipReaches()
{
    CollectingBed bed(R"({"records":{"count":2500},"limiter":{"limit":0},
        "activities":{"sameMillisecond":2000,"scanMaximum":100,"scanDefault":100,"withhold":false,"depthLimit":1500}})",
        {u"activities"_s});

    const auto runs = bed.collect();

    const RunSummary run = CollectingBed::runOf(runs, u"activities"_s);
    QVERIFY2(run.result == RunResult::Ok, qPrintable(run.error ? run.error->detail : run.notice));
    QCOMPARE(bed.storedActivities(), bed.trueActivities());
}

void TestCollecting::shouldGoOnWhereTheLastRunEnded()
{
    CollectingBed bed(R"({"records":{"count":600},"limiter":{"limit":0}})");
    (void)bed.collect();

    const auto second = bed.collect();

    const RunSummary run = CollectingBed::runOf(second, u"activities"_s);
    QCOMPARE(run.result, RunResult::Ok);
    QCOMPARE(run.stored, 0);
    QVERIFY2(run.received < 100, "The second run read again what the first had stored long before.");
    QCOMPARE(bed.storedActivities(), bed.trueActivities());
}

void TestCollecting::shouldFallBackToEventTimeAndSaySoWhenCreatedIsIgnored_data()
{
    QTest::addColumn<QByteArray>("support");
    QTest::newRow("ignored") << QByteArray("ignored");
    QTest::newRow("refused") << QByteArray("refused");
}

void TestCollecting::shouldFallBackToEventTimeAndSaySoWhenCreatedIsIgnored()
{
    QFETCH(QByteArray, support);
    CollectingBed bed(
        "{\"records\":{\"count\":900},\"limiter\":{\"limit\":0},\"activities\":{\"createdSupport\":\""
        + support + "\",\"delaySeconds\":200}}");

    const auto runs = bed.collect();

    const RunSummary run = CollectingBed::runOf(runs, u"activities"_s);
    QVERIFY2(run.result == RunResult::Ok, qPrintable(run.error ? run.error->detail : run.notice));
    QVERIFY(run.notice.contains(u"created"));
    QCOMPARE(bed.storedActivities(), bed.trueActivities());
}

void TestCollecting::shouldEndWhenMoreIsPromisedForEver()
{
    CollectingBed bed(
        R"({"records":{"count":700},"limiter":{"limit":0},"activities":{"endlessHasNext":true}})");

    const auto runs = bed.collect();

    const RunSummary run = CollectingBed::runOf(runs, u"activities"_s);
    QCOMPARE(run.result, RunResult::Degraded);
    QVERIFY(!run.notice.isEmpty());
    QVERIFY(run.requests < 40);
    QCOMPARE(bed.storedActivities(), bed.trueActivities());
}

void TestCollecting::shouldNotClaimWhatOnlyEmptyPagesWerePromisedFor()
{
    CollectingBed bed(R"({"records":{"count":1200},"limiter":{"limit":0},
                          "faults":[{"route":"activities","nth":1,"times":30,"kind":"emptyPage"}]})",
        {u"activities"_s});

    const RunSummary empty = CollectingBed::runOf(bed.collect(), u"activities"_s);
    bed.server().setScenario(
        *simulator::Scenario::fromJson(R"({"records":{"count":1200},"limiter":{"limit":0}})"));
    const RunSummary next = CollectingBed::runOf(bed.collect(), u"activities"_s);

    QVERIFY(empty.result != RunResult::Ok);
    QVERIFY(empty.completeThrough.value_or(0) <= empty.window.from);
    QCOMPARE(next.result, RunResult::Ok);
    QCOMPARE(bed.storedActivities(), bed.trueActivities());
}

void TestCollecting::shouldFillTheGapThatAKilledFirstRunLeft()
{
    CollectingBed bed(R"({"records":{"count":100},"limiter":{"limit":0}})");
    {
        // A run that began and never ended, a little further back than the next one reaches.
        auto store = bed.openStore();
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        RunSummary killed{
            .connectorId = bed.connector.id, .contentType = u"alerts"_s, .startedAt = now - 500};
        killed.window = {now - 500 - 25 * 3'600'000, now - 500};
        QVERIFY(store.beginRun(killed).has_value());
    }

    const RunSummary run = CollectingBed::runOf(bed.collect(), u"alerts"_s);

    QCOMPARE(run.result, RunResult::Ok);
    QVERIFY(bed.openStore().feedState(bed.connector.id, u"alerts"_s)->gaps.empty());
}

void TestCollecting::shouldKeepActivitiesWhenAlertsAreForbidden()
{
    CollectingBed bed(R"({"records":{"count":300},"limiter":{"limit":0},
                          "faults":[{"route":"alerts","nth":1,"times":0,"kind":"forbidden"}]})");

    const auto runs = bed.collect();

    QCOMPARE(CollectingBed::runOf(runs, u"activities"_s).result, RunResult::Ok);
    const RunSummary alerts = CollectingBed::runOf(runs, u"alerts"_s);
    QCOMPARE(alerts.result, RunResult::Failed);
    QCOMPARE(alerts.error->kind, ErrorKind::Forbidden);
    QCOMPARE(alerts.requests, 2); // Once with the kept token, once with a fresh one.
    QCOMPARE(bed.storedActivities(), bed.trueActivities());
}

void TestCollecting::shouldEndAtOnceWhenTheServerAsksForMorePatienceThanTheRunHas()
{
    CollectingBed bed(R"({"records":{"count":300},"limiter":{"limit":0},
                          "faults":[{"route":"activities","nth":1,"times":0,"kind":"throttle","retryAfter":"600"}]})");

    const auto runs = bed.collect();

    const RunSummary run = CollectingBed::runOf(runs, u"activities"_s);
    QCOMPARE(run.result, RunResult::Degraded);
    QCOMPARE(run.error->kind, ErrorKind::Throttled);
    QCOMPARE(run.error->retryAfter, std::chrono::seconds(600));
    QCOMPARE(run.throttled, 1);
    QVERIFY(bed.waits.empty());
}

void TestCollecting::shouldLeaveAGapWhenARunFailsAndCloseItWithTheNext()
{
    CollectingBed bed(R"({"records":{"count":1500},"limiter":{"limit":0},
                          "faults":[{"route":"activities","nth":2,"times":4,"kind":"html500"}]})");

    const auto failed = CollectingBed::runOf(bed.collect(), u"activities"_s);
    const auto between = bed.openStore().feedState(bed.connector.id, u"activities"_s);
    const auto passed = CollectingBed::runOf(bed.collect(), u"activities"_s);
    const auto after = bed.openStore().feedState(bed.connector.id, u"activities"_s);

    QCOMPARE(failed.result, RunResult::Failed);
    QCOMPARE(failed.error->kind, ErrorKind::ServerFailure);
    QCOMPARE(between->gaps.size(), size_t(1));
    QVERIFY(!between->gaps.front().reason.isEmpty());
    QCOMPARE(passed.result, RunResult::Ok);
    QVERIFY(after->gaps.empty());
    QVERIFY(*after->completeThrough >= passed.startedAt - 1000);
    QCOMPARE(bed.storedActivities(), bed.trueActivities());
}

void TestCollecting::shouldKeepWhatCannotBeMapped()
{
    CollectingBed bed(R"({"records":{"count":200},"limiter":{"limit":0},
                          "faults":[{"route":"activities","nth":1,"kind":"nonObject"}]})");

    const auto run = CollectingBed::runOf(bed.collect(), u"activities"_s);

    QCOMPARE(run.result, RunResult::Degraded);
    QCOMPARE(run.rejected, 5); // A number, a text, null, a list and true.
    QCOMPARE(bed.storedActivities(), bed.trueActivities());
}

void TestCollecting::shouldReadAWindowAgainWithoutMovingTheCursor()
{
    CollectingBed bed(R"({"records":{"count":600},"limiter":{"limit":0}})");
    (void)bed.collect();
    const auto before = bed.openStore().feedState(bed.connector.id, u"activities"_s);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();

    const auto run = CollectingBed::runOf(bed.collect(TimeInterval{now - 7'200'000, now}), u"activities"_s);

    const auto after = bed.openStore().feedState(bed.connector.id, u"activities"_s);
    QCOMPARE(run.result, RunResult::Ok);
    QCOMPARE(run.stored, 0);
    QVERIFY(run.duplicates > 0);
    QCOMPARE(after->checkpoint, before->checkpoint);
}

void TestCollecting::shouldReplaceAnAlertThatChanged()
{
    const QByteArray first =
        R"({\"_id\":\"5f06d71dba4289d0602ba5ac\",\"timestamp\":%1,\"title\":\"First\",\"severityValue\":0})";
    const QByteArray time = QByteArray::number(QDateTime::currentMSecsSinceEpoch() - 3'600'000);
    const QByteArray scenario =
        R"({"records":{"count":50},"limiter":{"limit":0},"alerts":{"count":0,"extraRecords":[")";
    const QByteArray versionOne = QByteArray(first).replace("%1", time);
    const QByteArray versionTwo = QByteArray(versionOne).replace("First", "Second");
    CollectingBed bed(scenario + versionOne + "\"]}}", {u"alerts"_s});
    (void)bed.collect();

    bed.server().setScenario(
        *simulator::Scenario::fromJson(scenario + versionOne + "\",\"" + versionTwo + "\"]}}"));
    const auto run = CollectingBed::runOf(bed.collect(), u"alerts"_s);

    QCOMPARE(run.result, RunResult::Ok);
    QCOMPARE(run.revised, 1);
    QCOMPARE(run.stored, 0);
    auto reader = RecordReader::open(bed.file());
    QCOMPARE(*reader->count({}), 2); // The raw alert and the one derived from it.
    (void)reader->read({}, RecordOrder::NewestFirst, 0, [](const StoredRecord &record) {
        const QByteArray json = record.json.toByteArray();
        [&] { QVERIFY(json.contains("Second") && !json.contains("First")); }();
        return true;
    });
}

void TestCollecting::shouldFindAlertsThatAppearHoursLate()
{
    CollectingBed bed(
        R"({"records":{"count":2500,"live":false},"limiter":{"limit":0},"alerts":{"mutations":"off"}})",
        {u"alerts"_s});
    (void)bed.collect();
    const auto early = bed.storedAlerts();

    bed.server().advanceClock(std::chrono::hours(6));
    bed.clockOffset = 6 * 3'600'000;
    (void)bed.collect();

    QCOMPARE(bed.storedAlerts(), bed.trueAlerts());
    QVERIFY(bed.storedAlerts().contains(early));
}

void TestCollecting::shouldLoseNothingWhenOurClockIsWrong_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::newRow("an hour ahead") << qint64(3'600'000);
    QTest::newRow("an hour behind") << qint64(-3'600'000);
}

void TestCollecting::shouldLoseNothingWhenOurClockIsWrong()
{
    QFETCH(qint64, offset);
    CollectingBed bed(
        R"({"records":{"count":800,"live":true,"frozen":true,"ratePerMinute":30},"limiter":{"limit":0}})",
        {u"activities"_s});
    bed.connector.startFrom = u"27h"_s;
    bed.clockOffset = offset;
    (void)bed.collect();

    bed.server().advanceClock(std::chrono::minutes(20));
    bed.clockOffset += 20 * 60'000;
    (void)bed.collect();

    const auto missing = bed.trueActivities() - bed.storedActivities();
    QVERIFY2(missing.isEmpty(), qPrintable(u"%1 are missing"_s.arg(missing.size())));
}

QTEST_GUILESS_MAIN(TestCollecting)
#include "tst_collecting.moc"
