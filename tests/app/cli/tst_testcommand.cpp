#include "base/datadirectory.h"
#include "simulator/simulatorserver.h"
#include "storage/processlock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {

struct Ran {
    int code = -1;
    QByteArray output;
    QByteArray errors;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
};

// A data directory with one connector, "acme", to a simulated tenant; its secret comes from the environment.
struct CommandBed {
    QTemporaryDir dir;
    simulator::SimulatorServer server;
    QByteArray secret;

    explicit CommandBed(const simulator::Scenario &scenario = {}) : server(scenario, {})
    {
        if (!server.start())
            qFatal("the simulator does not start");
        const Secret made = server.clientSecret();
        secret = QByteArray(made.reveal().data(), qsizetype(made.reveal().size()));
        const Ran added = run({u"add"_s, u"--name"_s, u"acme"_s, u"--tenant-name"_s, u"Acme"_s,
            u"--api-url"_s, server.apiUrl().toString(), u"--auth-url"_s, server.authUrl().toString(),
            u"--tenant-id"_s, server.tenantId(), u"--client-id"_s, server.clientId(), u"--content-type"_s,
            u"activities,alerts"_s, u"--secret-store"_s, u"environment"_s});
        if (added.code != 0)
            qFatal("the connector cannot be added: %s", (added.output + added.errors).constData());
    }

    [[nodiscard]] Ran run(const QStringList &arguments, bool withSecret = true) const
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        if (withSecret)
            environment.insert(u"CONNECTOR_WORKBENCH_SECRET_ACME"_s, QString::fromUtf8(secret));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(CONNECTORCTL), QStringList{u"--data-dir"_s, dir.path()} + arguments);
        Ran ran;
        if (process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit)
            ran.code = process.exitCode();
        ran.output = process.readAllStandardOutput();
        ran.errors = process.readAllStandardError();
        return ran;
    }
};

QStringList stepsOf(const QJsonObject &report, const QString &key)
{
    QStringList values;
    const QJsonArray steps = report.value(u"steps"_s).toArray();
    for (const auto &step : steps)
        values << step.toObject().value(key).toString();
    return values;
}

} // namespace

class TestTestCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldReportSuccessAsJson()
    {
        CommandBed bed;

        const Ran ran = bed.run({u"--json"_s, u"test"_s, u"acme"_s});

        QCOMPARE(ran.code, 0);
        const auto report = ran.json();
        QCOMPARE(report.value(u"connector"_s).toString(), u"acme"_s);
        QCOMPARE(report.value(u"result"_s).toString(), u"success"_s);
        QCOMPARE(report.value(u"requests"_s).toInt(), 4);
        QVERIFY(report.value(u"duration_ms"_s).isDouble());
        QVERIFY(!report.contains(u"explanation"_s));
        QCOMPARE(stepsOf(report, u"id"_s).join(u' '),
            u"secret resolve_host connect tls get_token permissions activities alerts"_s);
        QCOMPARE(stepsOf(report, u"state"_s).join(u' '),
            u"passed passed passed skipped passed passed passed passed"_s);
    }

    void shouldPrintStepsForPeople()
    {
        CommandBed bed;

        const Ran ran = bed.run({u"test"_s, u"acme"_s});

        QCOMPARE(ran.code, 0);
        QVERIFY(ran.output.contains("Get token"));
        QVERIFY(ran.output.contains("Success: all 7 checks passed"));
    }

    void shouldExplainRefusals_data()
    {
        QTest::addColumn<int>("entraError");
        QTest::addColumn<QStringList>("roles");
        QTest::addColumn<QString>("region");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("advice");
        const QStringList reader{u"Investigation.read"_s};
        QTest::newRow("expired secret") << 7000222 << reader << QString() << 3 << u"Create a new secret"_s;
        QTest::newRow("unknown app") << 700016 << reader << QString() << 3 << u"same app's Overview"_s;
        QTest::newRow("throttled sign-in") << 50196 << reader << QString() << 5 << u"Wait a few minutes"_s;
        QTest::newRow("no role") << 0 << QStringList() << QString() << 3 << u"Investigation.read"_s;
        QTest::newRow("GCC") << 0 << reader << u"GCC"_s << 2 << u"commercial"_s;
    }

    void shouldExplainRefusals()
    {
        QFETCH(int, entraError);
        QFETCH(QStringList, roles);
        QFETCH(QString, region);
        QFETCH(QString, advice);
        simulator::Scenario scenario;
        scenario.token.error = entraError;
        scenario.token.roles = roles;
        scenario.token.openIdRegion = region;
        CommandBed bed(scenario);

        const Ran ran = bed.run({u"--json"_s, u"test"_s, u"acme"_s});

        QTEST(ran.code, "code");
        const auto report = ran.json();
        QCOMPARE(report.value(u"result"_s).toString(), u"failure"_s);
        QCOMPARE(report.value(u"entra_code"_s).toInt(), entraError);
        QVERIFY(!report.value(u"explanation"_s).toString().isEmpty());
        const auto recommendations = report.value(u"recommendations"_s).toVariant().toStringList().join(u' ');
        QVERIFY2(recommendations.contains(advice), qPrintable(recommendations));
        QVERIFY(report.value(u"requests"_s).toInt() <= 6);
        QVERIFY(!(ran.output + ran.errors).contains(bed.secret));
    }

    void shouldFailWithoutTheSecret()
    {
        CommandBed bed;

        const Ran ran = bed.run({u"--json"_s, u"test"_s, u"acme"_s}, false);

        QCOMPARE(ran.code, 6);
        QCOMPARE(stepsOf(ran.json(), u"state"_s).first(), u"failed"_s);
        QCOMPARE(ran.json().value(u"requests"_s).toInt(), 0);
    }

    void shouldFailWhenNothingListens()
    {
        CommandBed bed;
        bed.server.stop();

        const Ran ran = bed.run({u"--json"_s, u"test"_s, u"acme"_s});

        QCOMPARE(ran.code, 4);
    }

    void shouldRefuseASecondTest()
    {
        CommandBed bed;
        const auto lock = ProcessLock::acquire(DataDirectory(bed.dir.path()).lockFile(u"test"_s), u"other"_s);
        QVERIFY(lock);

        const Ran ran = bed.run({u"--json"_s, u"test"_s, u"acme"_s});

        QCOMPARE(ran.code, 5);
        QCOMPARE(ran.json().value(u"error"_s).toObject().value(u"kind"_s).toString(), u"busy"_s);
    }

    void shouldNameAnUnknownConnector()
    {
        CommandBed bed;

        const Ran ran = bed.run({u"--json"_s, u"test"_s, u"nobody"_s});

        QCOMPARE(ran.code, 2);
        QVERIFY(ran.output.contains("nobody"));
    }

    void shouldEndWhenInterrupted()
    {
        simulator::Scenario scenario;
        scenario.api.delayMilliseconds = 5000;
        CommandBed bed(scenario);
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"CONNECTOR_WORKBENCH_SECRET_ACME"_s, QString::fromUtf8(bed.secret));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(CONNECTORCTL), {u"--data-dir"_s, bed.dir.path(), u"test"_s, u"acme"_s});
        QByteArray output;
        while (!output.contains("Permissions") && process.waitForReadyRead(30000))
            output += process.readAllStandardOutput();
        QVERIFY(output.contains("Permissions"));

        process.terminate();

        QVERIFY(process.waitForFinished(5000));
        QCOMPARE(process.exitCode(), 130);
        bed.server.setScenario({});
    }
};

QTEST_GUILESS_MAIN(TestTestCommand)
#include "tst_testcommand.moc"
