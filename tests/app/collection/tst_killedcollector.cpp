#include "testlib/collectingbed.h"

#include "sqlite/database.h"

#include <QProcess>
#include <QRandomGenerator>

using namespace workbench;
using namespace workbench::test;
using namespace Qt::StringLiterals;

namespace {

// The child: one run against the tenant and the store that the parent names, in a process of its own that can
// be killed.
int collectAsChild(const QStringList &arguments)
{
    ConnectorConfig connector;
    connector.id = u"3f2b8c1a-0000-4000-8000-00000000c0de"_s;
    connector.name = u"demo"_s;
    connector.type = u"microsoft_defender_for_cloud_apps"_s;
    connector.tenantName = u"Contoso"_s;
    connector.apiUrl = arguments.at(3);
    connector.authUrl = arguments.at(3);
    connector.tenantId = arguments.at(4);
    connector.clientId = arguments.at(5);
    connector.contentTypes = {u"activities"_s, u"alerts"_s};
    connector.startFrom = u"25h"_s;
    auto store = RecordStore::open(arguments.at(2));
    if (!store)
        return 1;
    QNetworkAccessManager network;
    HttpClient http(network, nullptr, {});
    RetryPolicy retry;
    retry.wait = [](std::chrono::milliseconds) { return true; };
    const Secret secret(qgetenv("TEST_CLIENT_SECRET"));
    const auto source =
        makeSource({.connector = connector, .secret = secret, .http = http, .retry = retry, .clock = {}});
    Collector collector(**source, *store, connector, [] { return QDateTime::currentMSecsSinceEpoch(); }, {});
    for (const RunSummary &run : collector.collectOnce()) {
        if (run.error)
            return 2;
    }
    return 0;
}

} // namespace

// The promise that matters most: kill -9 at any moment, then another run, and the store has what the tenant
// has.
class TestKilledCollector : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldLoseAndDoubleNothingWhenKilledAtRandomMoments();

private:
    void startChild(QProcess &child, CollectingBed &bed, const QString &store);
    void checkStore(const QString &store);
};

void TestKilledCollector::startChild(QProcess &child, CollectingBed &bed, const QString &store)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    const Secret secret = bed.server().clientSecret();
    environment.insert(u"TEST_CLIENT_SECRET"_s,
        QString::fromUtf8(secret.reveal().data(), qsizetype(secret.reveal().size())));
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(),
        {u"--child"_s, store, bed.connector.apiUrl, bed.connector.tenantId, bed.connector.clientId});
    QVERIFY(child.waitForStarted());
}

// Rows, bodies, counters and text rows agree, and the file is sound.
void TestKilledCollector::checkStore(const QString &store)
{
    auto database = sqlite::Database::open(store, sqlite::Database::Mode::ReadOnly);
    QVERIFY(database.has_value());
    const auto number = [&](const char *sql) {
        auto statement = database->prepare(sql);
        return statement && statement->step().value_or(false) ? statement->integer(0) : -1;
    };
    const qint64 rows = number("SELECT count(*) FROM r");
    QCOMPARE(number("SELECT count(*) FROM body"), rows);
    QCOMPARE(number("SELECT sum(n) FROM stat"), rows);
    auto check = database->prepare("PRAGMA quick_check");
    QVERIFY(check->step().value_or(false));
    QCOMPARE(check->text(0), u"ok"_s);
}

void TestKilledCollector::shouldLoseAndDoubleNothingWhenKilledAtRandomMoments()
{
    const int rounds = qEnvironmentVariableIntValue("WORKBENCH_KILL_ROUNDS") > 0
        ? qEnvironmentVariableIntValue("WORKBENCH_KILL_ROUNDS")
        : 30;
    CollectingBed bed(R"({"records":{"count":1500},"limiter":{"limit":0},
                          "activities":{"scanMaximum":100,"scanDefault":100},"alerts":{"maximum":5,"mutations":"off"}})");
    const auto activities = bed.trueActivities();
    const auto alerts = bed.trueAlerts();
    QElapsedTimer timer;
    (void)bed.collect(); // How long a whole run takes here, to spread the kills over it.
    timer.start();
    {
        QProcess child;
        QTemporaryDir folder;
        startChild(child, bed, folder.filePath(u"records.db"_s));
        QVERIFY(child.waitForFinished(60'000));
        QCOMPARE(child.exitCode(), 0);
    }
    const int wholeRun = int(timer.elapsed());

    for (int round = 0; round < rounds; ++round) {
        QTemporaryDir folder;
        const QString store = folder.filePath(u"records.db"_s);
        const int kills = 1 + int(QRandomGenerator::global()->bounded(3));
        for (int kill = 0; kill < kills; ++kill) {
            QProcess child;
            startChild(child, bed, store);
            (void)child.waitForFinished(int(QRandomGenerator::global()->bounded(wholeRun) + 1));
            child.kill(); // Does nothing to one that was faster; kill() with its id, 0, would end us all.
            QVERIFY(child.state() == QProcess::NotRunning || child.waitForFinished(10'000));
        }
        QProcess last;
        startChild(last, bed, store);
        QVERIFY(last.waitForFinished(60'000));
        QCOMPARE(last.exitCode(), 0);

        QCOMPARE(
            CollectingBed::storedIdsIn(store, "microsoft_defender_for_cloud_apps_activities"), activities);
        QCOMPARE(CollectingBed::storedIdsIn(store, "microsoft_defender_for_cloud_apps_alerts"), alerts);
        checkStore(store);
    }
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == u"--child")
        return collectAsChild(application.arguments());
    TestKilledCollector test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_killedcollector.moc"
