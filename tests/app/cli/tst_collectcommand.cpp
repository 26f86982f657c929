#include "tenantbed.h"

#include <QElapsedTimer>
#include <QSet>

using namespace workbench;
using namespace workbench::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; // For what must happen, milliseconds.
constexpr int promisedStop = 2'000; // Within which a program ends after SIGTERM.

QSet<QString> keysOf(const QJsonObject &object)
{
    const QStringList keys = object.keys();
    return QSet<QString>(keys.begin(), keys.end());
}

QByteArray faults(const QByteArray &list)
{
    return R"("records":{"count":200},"faults":[)" + list + ']';
}

const QStringList once{u"collect"_s, u"acme"_s, u"--once"_s};

} // namespace

class TestCollectCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldPrintTheRunsAsJson();
    void shouldPrintTheRunsForPeople();
    void shouldStoreNothingTwice();
    void shouldReadAPastWindowAgain();
    void shouldRefuseWhatCannotBeCollected_data();
    void shouldRefuseWhatCannotBeCollected();
    void shouldRefuseAConnectorThatIsPausedOrInNoProfile_data();
    void shouldRefuseAConnectorThatIsPausedOrInNoProfile();
    void shouldEndWithTheCodeOfTheWorstRun_data();
    void shouldEndWithTheCodeOfTheWorstRun();
    void shouldSayThatTheSecretIsMissing();
    void shouldRefuseWhileAnotherProcessCollects();
    void shouldKeepWhatItStoredWhenItIsStopped();
    void shouldFollowUntilItIsStopped();
    void shouldFollowTheOtherConnectorsWhenOneSecretIsMissing();
    void shouldShowTheStatus();
    void shouldReportADamagedStoreOnceAndGoOn();
    void shouldReportAStoreThatCannotBeWritten();
};

void TestCollectCommand::shouldPrintTheRunsAsJson()
{
    const TenantBed bed;

    const Ran ran = bed.json(once);

    QCOMPARE(ran.code, 0);
    QCOMPARE(keysOf(ran.json()), QSet<QString>({u"connector"_s, u"runs"_s}));
    QCOMPARE(ran.json().value(u"connector"_s).toString(), u"acme"_s);
    QCOMPARE(ran.json().value(u"runs"_s).toArray().size(), 2);
    for (const QString &contentType : {u"activities"_s, u"alerts"_s}) {
        const QJsonObject run = ran.run(contentType);
        QCOMPARE(keysOf(run),
            QSet<QString>({u"content_type"_s, u"result"_s, u"requests"_s, u"pages"_s, u"received"_s,
                u"stored"_s, u"duplicates"_s, u"revised"_s, u"dropped_by_filter"_s, u"rejected"_s,
                u"cursor"_s, u"complete_through"_s, u"duration_ms"_s}));
        QCOMPARE(run.value(u"result"_s).toString(), u"ok"_s);
        QVERIFY(run.value(u"cursor"_s).isDouble());
        QVERIFY(run.value(u"complete_through"_s).isDouble());
    }
    QVERIFY(ran.run(u"activities"_s).value(u"stored"_s).toInt() >= 200);
    QVERIFY(ran.errors.isEmpty()); // Progress is for terminals.
}

void TestCollectCommand::shouldPrintTheRunsForPeople()
{
    const TenantBed bed;

    const Ran ran = bed.run(once);

    QCOMPARE(ran.code, 0);
    QVERIFY2(ran.output.startsWith("acme\n"), ran.output.constData());
    QVERIFY2(ran.output.contains("activities: ok."), ran.output.constData());
    QVERIFY2(ran.output.contains("Complete through 20"), ran.output.constData());
    QVERIFY(ran.errors.isEmpty());
}

void TestCollectCommand::shouldStoreNothingTwice()
{
    const TenantBed bed;
    QCOMPARE(bed.json(once).code, 0);
    const int before = bed.stored();

    const Ran ran = bed.json(once);

    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.run(u"activities"_s).value(u"stored"_s).toInt(), 0);
    QVERIFY(before >= 200);
    QCOMPARE(bed.stored(), before);
}

void TestCollectCommand::shouldReadAPastWindowAgain()
{
    const TenantBed bed;
    QCOMPARE(bed.json(once).code, 0);

    const Ran ran = bed.json(once + QStringList{u"--from"_s, u"20h"_s, u"--to"_s, u"10h"_s});

    QCOMPARE(ran.code, 0);
    const QJsonObject run = ran.run(u"activities"_s);
    QCOMPARE(run.value(u"stored"_s).toInt(), 0);
    QVERIFY(run.value(u"duplicates"_s).toInt() > 20);
    QVERIFY(run.value(u"duplicates"_s).toInt() < 180);
}

void TestCollectCommand::shouldRefuseWhatCannotBeCollected_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("unknown connector") << QStringList{u"nobody"_s, u"--once"_s} << QByteArray("nobody");
    QTest::newRow("no connector") << QStringList{u"--once"_s} << QByteArray("--all");
    QTest::newRow("neither once nor follow") << QStringList{u"acme"_s} << QByteArray("--follow");
    QTest::newRow("once and follow") << QStringList{u"acme"_s, u"--once"_s, u"--follow"_s}
                                     << QByteArray("--follow");
    QTest::newRow("to without from") << QStringList{u"acme"_s, u"--once"_s, u"--to"_s, u"1h"_s}
                                     << QByteArray("--from");
    QTest::newRow("from after to") << QStringList{u"acme"_s, u"--once"_s, u"--from"_s, u"1h"_s, u"--to"_s,
        u"2h"_s} << QByteArray("later");
    QTest::newRow("no time") << QStringList{u"acme"_s, u"--once"_s, u"--from"_s, u"yesterday"_s}
                             << QByteArray("yesterday");
    QTest::newRow("a window of the service")
        << QStringList{u"acme"_s, u"--follow"_s, u"--from"_s, u"1h"_s} << QByteArray("--once");
    QTest::newRow("negative patience")
        << QStringList{u"acme"_s, u"--once"_s, u"--patience"_s, u"-1"_s} << QByteArray("patience");
}

void TestCollectCommand::shouldRefuseWhatCannotBeCollected()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, named);
    const TenantBed bed;

    const Ran ran = bed.json(QStringList{u"collect"_s} + arguments);

    QCOMPARE(ran.code, 2);
    QVERIFY2(ran.output.contains(named), ran.output.constData());
    QVERIFY(!ran.error().value(u"kind"_s).toString().isEmpty());
    QCOMPARE(bed.requestsTo("token"), 0);
}

void TestCollectCommand::shouldRefuseAConnectorThatIsPausedOrInNoProfile_data()
{
    QTest::addColumn<QStringList>("change");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("paused") << QStringList{u"deactivate"_s, u"acme"_s} << QByteArray("paused");
    QTest::newRow("in no profile") << QStringList{u"edit"_s, u"acme"_s, u"--profile"_s, u"none"_s}
                                   << QByteArray("profile");
}

void TestCollectCommand::shouldRefuseAConnectorThatIsPausedOrInNoProfile()
{
    QFETCH(QStringList, change);
    QFETCH(QByteArray, reason);
    const TenantBed bed;
    QCOMPARE(bed.json(change).code, 0);

    const Ran named = bed.json(once);
    const Ran all = bed.json({u"collect"_s, u"--all"_s, u"--once"_s});

    QCOMPARE(named.code, 2);
    QVERIFY2(named.output.contains(reason), named.output.constData());
    QCOMPARE(all.code, 0); // Nothing to do is no failure, and ends.
    QCOMPARE(bed.requestsTo("token"), 0);
}

void TestCollectCommand::shouldEndWithTheCodeOfTheWorstRun_data()
{
    QTest::addColumn<QByteArray>("groups");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("result");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, const QByteArray &fault, int code, const QString &result,
                         const QString &kind) {
        QTest::newRow(name) << faults(R"({"route":"alerts","nth":1,"times":0,)" + fault + '}') << code
                            << result << kind;
    };
    row("throttled for longer than it waits", R"("kind":"throttle","retryAfter":"600")", 5, u"degraded"_s,
        u"throttled"_s);
    row("forbidden", R"("kind":"forbidden")", 3, u"failed"_s, u"forbidden"_s);
    row("a refused request", R"("kind":"status","status":400,"body":"{\"detail\":\"no such filter\"}")", 2,
        u"failed"_s, u"invalid_configuration"_s);
    row("a missing route", R"("kind":"status","status":404)", 2, u"failed"_s, u"not_found"_s);
    row("HTML for ever", R"("kind":"html200")", 4, u"failed"_s, u"bad_reply"_s);
    row("a record that is none", R"("kind":"nonObject")", 0, u"degraded"_s, QString());
    QTest::newRow("a wrong secret") << QByteArray(R"("records":{"count":50},"token":{"error":7000215})") << 3
                                    << u"failed"_s << u"bad_credentials"_s;
}

void TestCollectCommand::shouldEndWithTheCodeOfTheWorstRun()
{
    QFETCH(QByteArray, groups);
    const TenantBed bed(groups);

    const Ran ran = bed.json(once);

    QTEST(ran.code, "code");
    const QJsonObject run = ran.run(u"alerts"_s);
    QTEST(run.value(u"result"_s).toString(), "result");
    const QJsonObject error = run.value(u"error"_s).toObject();
    QTEST(error.value(u"kind"_s).toString(), "kind");
    QCOMPARE(error.contains(u"explanation"_s), ran.code != 0);
    const QString ofActivities = ran.run(u"activities"_s).value(u"result"_s).toString();
    QCOMPARE(ofActivities, groups.contains("token") ? u"failed"_s : u"ok"_s);
    QVERIFY(!(ran.output + ran.errors).contains(bed.secret));
}

void TestCollectCommand::shouldSayThatTheSecretIsMissing()
{
    TenantBed bed;
    bed.secret.clear();

    const Ran ran = bed.json(once);

    QCOMPARE(ran.code, 6);
    QCOMPARE(ran.error().value(u"kind"_s).toString(), u"secret_unavailable"_s);
    QCOMPARE(bed.requestsTo("token"), 0);
}

void TestCollectCommand::shouldRefuseWhileAnotherProcessCollects()
{
    TenantBed bed(faults(R"({"route":"activities","nth":1,"times":0,"kind":"hang"})"));
    QProcess first;
    bed.start(first, once);
    QTRY_COMPARE_WITH_TIMEOUT(bed.requestsTo("activities"), 1, patience);

    const Ran second = bed.json(once);

    QCOMPARE(second.code, 5);
    QCOMPARE(second.error().value(u"kind"_s).toString(), u"busy"_s);
    QCOMPARE(bed.requestsTo("activities"), 1);
    first.terminate();
    QCOMPARE(TenantBed::end(first).code, 130);
}

void TestCollectCommand::shouldKeepWhatItStoredWhenItIsStopped()
{
    TenantBed bed(R"("records":{"count":1200},
        "faults":[{"route":"activities","nth":2,"times":0,"kind":"slow","delayMilliseconds":60000}])");
    QProcess process;
    bed.start(process, QStringList{u"--json"_s} + once);
    QTRY_COMPARE_WITH_TIMEOUT(bed.requestsTo("activities"), 2, patience);

    QElapsedTimer clock;
    clock.start();
    process.terminate();
    const Ran ran = TenantBed::end(process);

    QVERIFY2(clock.elapsed() < promisedStop, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(ran.code, 130);
    bed.server().setScenario(TenantBed::scenario(R"("records":{"count":1200})"));
    const int kept = bed.stored();
    QVERIFY2(kept > 0, "The first page was stored before.");
    const Ran next = bed.json(once);
    QCOMPARE(next.code, 0);
    QCOMPARE(next.run(u"activities"_s).value(u"result"_s).toString(), u"ok"_s);
    QVERIFY(bed.stored() > kept);
}

void TestCollectCommand::shouldFollowUntilItIsStopped()
{
    TenantBed bed;
    QProcess process;
    bed.start(process, {u"--json"_s, u"collect"_s, u"--all"_s, u"--follow"_s});
    QByteArray output;
    QTRY_VERIFY_WITH_TIMEOUT((output += process.readAllStandardOutput()).contains('\n'), patience);

    QElapsedTimer clock;
    clock.start();
    process.terminate();
    const Ran ran = TenantBed::end(process);

    QVERIFY2(clock.elapsed() < promisedStop, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(ran.code, 130);
    output += ran.output;
    QCOMPARE(output.count('\n'), 1); // One document a poll, one a line.
    const QJsonObject poll = QJsonDocument::fromJson(output).object();
    QCOMPARE(poll.value(u"connector"_s).toString(), u"acme"_s);
    QCOMPARE(poll.value(u"runs"_s).toArray().size(), 2);
    QVERIFY(bed.stored() >= 200);
}

void TestCollectCommand::shouldFollowTheOtherConnectorsWhenOneSecretIsMissing()
{
    TenantBed bed;
    bed.add(u"other"_s); // Whose secret nobody set.
    QProcess process;

    bed.start(process, {u"--json"_s, u"collect"_s, u"--all"_s, u"--follow"_s});

    QByteArray output;
    QTRY_VERIFY_WITH_TIMEOUT((output += process.readAllStandardOutput()).contains('\n'), patience);
    QCOMPARE(QJsonDocument::fromJson(output).object().value(u"connector"_s).toString(), u"acme"_s);
    process.terminate();
    const Ran ran = TenantBed::end(process);
    QCOMPARE(ran.code, 130);
    QCOMPARE(ran.errors.count("other: "), 1);
}

void TestCollectCommand::shouldShowTheStatus()
{
    const TenantBed bed;
    const QJsonObject before = bed.json({u"status"_s, u"acme"_s}).json();
    QCOMPARE(bed.json(once).code, 0);

    const Ran ran = bed.json({u"status"_s, u"acme"_s});

    QCOMPARE(ran.code, 0);
    const QJsonObject status = ran.json();
    QVERIFY(keysOf(status).contains(QSet<QString>({u"state"_s, u"message"_s, u"active"_s, u"profile"_s,
        u"last_run"_s, u"next_run"_s, u"budget"_s, u"content_types"_s})));
    QVERIFY(before.value(u"last_run"_s).isNull());
    QVERIFY(status.value(u"next_run"_s).toInteger() > status.value(u"last_run"_s).toInteger());
    QCOMPARE(
        keysOf(status.value(u"budget"_s).toObject()), QSet<QString>({u"limit"_s, u"used_last_minute"_s}));
    QVERIFY(status.value(u"budget"_s).toObject().value(u"used_last_minute"_s).toInt() > 0);
    const QJsonArray feeds = status.value(u"content_types"_s).toArray();
    QCOMPARE(feeds.size(), 2);
    QCOMPARE(keysOf(feeds.first().toObject()),
        QSet<QString>({u"content_type"_s, u"cursor"_s, u"complete_through"_s, u"gaps"_s, u"stored"_s}));
    QVERIFY(feeds.first().toObject().value(u"stored"_s).toInt() >= 200);
    const Ran forPeople = bed.run({u"status"_s, u"acme"_s});
    QCOMPARE(forPeople.code, 0);
    QVERIFY(forPeople.output.contains("Request budget"));
}

void TestCollectCommand::shouldReportADamagedStoreOnceAndGoOn()
{
    const TenantBed bed;
    QCOMPARE(bed.json(once).code, 0);
    QFile store(bed.data().recordsFile());
    QVERIFY(store.open(QIODevice::ReadWrite));
    QVERIFY(store.write(QByteArray(int(store.size()), 'x')) > 0);
    store.close();

    const Ran first = bed.json(once);
    const Ran second = bed.json(once);

    QCOMPARE(first.code, 7);
    QCOMPARE(first.error().value(u"kind"_s).toString(), u"storage_failure"_s);
    QCOMPARE(second.code, 0);
    QVERIFY(bed.stored() >= 200);
}

void TestCollectCommand::shouldReportAStoreThatCannotBeWritten()
{
    const TenantBed bed;
    QVERIFY(QDir().mkpath(bed.data().recordsFile())); // A folder where the file should be.

    const Ran ran = bed.json(once);

    QCOMPARE(ran.code, 7);
    QCOMPARE(ran.error().value(u"kind"_s).toString(), u"storage_failure"_s);
    QCOMPARE(bed.requestsTo("token"), 0);
}

QTEST_GUILESS_MAIN(TestCollectCommand)
#include "tst_collectcommand.moc"
