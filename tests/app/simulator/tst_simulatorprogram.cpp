#include "testlib/programrun.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

using namespace workbench::test;
using namespace Qt::StringLiterals;

namespace {

// The program from its first line to its end.
class RunningSimulator {
public:
    explicit RunningSimulator(const QStringList &arguments, const QByteArray &input = {})
    {
        m_process.start(QStringLiteral(DEFENDER_SIMULATOR), arguments);
        m_process.write(input);
        m_process.closeWriteChannel();
        while (!m_output.contains('\n') && m_process.waitForReadyRead(20'000))
            m_output += m_process.readAllStandardOutput();
        ready = QJsonDocument::fromJson(m_output).object();
    }
    ~RunningSimulator()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        m_process.waitForFinished();
    }

    [[nodiscard]] QJsonObject get(const QString &path)
    {
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(
            network.get(QNetworkRequest(QUrl(ready.value(u"api_url"_s).toString() + path))));
        QEventLoop loop;
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        if (!reply->isFinished())
            loop.exec();
        return QJsonDocument::fromJson(reply->readAll()).object();
    }

    int endWith(int signal)
    {
        if (m_process.state() != QProcess::Running) // Its id would be 0: the signal would go to us.
            return -1;
        ::kill(pid_t(m_process.processId()), signal);
        return m_process.waitForFinished(5'000) && m_process.exitStatus() == QProcess::NormalExit
            ? m_process.exitCode()
            : -1;
    }

    QJsonObject ready;

private:
    QProcess m_process;
    QByteArray m_output;
};

ProgramResult refused(const QStringList &arguments, const QByteArray &input = {})
{
    return ProgramRun(QStringLiteral(DEFENDER_SIMULATOR)).withInput(input).run(arguments);
}

} // namespace

class TestSimulatorProgram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldSayWhereItListens();
    void shouldKeepASecretItWasGiven();
    void shouldEndWithTheSignal_data();
    void shouldEndWithTheSignal();
    void shouldMakeTheSameRecordsFromTheSameSeed();
    void shouldMakeTheSameRecordsInTheSameHour();
    void shouldRefuseWrongUsage_data();
    void shouldRefuseWrongUsage();
    void shouldEndWhenItsPortIsTaken();
};

void TestSimulatorProgram::shouldSayWhereItListens()
{
    const RunningSimulator simulator({u"--records"_s, u"10"_s});

    const QStringList keys = simulator.ready.keys();
    QCOMPARE(QSet<QString>(keys.begin(), keys.end()),
        QSet<QString>({u"api_url"_s, u"auth_url"_s, u"tenant_id"_s, u"client_id"_s, u"client_secret"_s}));
    const QUrl api(simulator.ready.value(u"api_url"_s).toString());
    QCOMPARE(api.host(), u"127.0.0.1"_s);
    QVERIFY(api.port() > 0);
    QVERIFY(simulator.ready.value(u"client_secret"_s).toString().size() >= 34);
}

void TestSimulatorProgram::shouldKeepASecretItWasGiven()
{
    const RunningSimulator simulator({u"--records"_s, u"10"_s, u"--client-secret-stdin"_s, u"--tenant-id"_s,
                                         u"7c9e6679-7425-40de-944b-e07fc1f90ae7"_s},
        "a secret of mine\n");

    QCOMPARE(simulator.ready.value(u"tenant_id"_s).toString(), u"7c9e6679-7425-40de-944b-e07fc1f90ae7"_s);
    QVERIFY(!simulator.ready.contains(u"client_secret"_s));
}

void TestSimulatorProgram::shouldEndWithTheSignal_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<int>("code");
    QTest::newRow("SIGTERM") << SIGTERM << 0;
    QTest::newRow("SIGINT") << SIGINT << 130;
}

void TestSimulatorProgram::shouldEndWithTheSignal()
{
    QFETCH(int, signal);
    RunningSimulator simulator({u"--records"_s, u"10"_s});
    QVERIFY(!simulator.ready.isEmpty());

    QTEST(simulator.endWith(signal), "code");
}

void TestSimulatorProgram::shouldMakeTheSameRecordsFromTheSameSeed()
{
    QTemporaryDir folder;
    QFile scenario(folder.filePath(u"scenario.json"_s));
    QVERIFY(scenario.open(QIODevice::WriteOnly));
    scenario.write(R"({"records":{"now":1764000000000,"count":50}})");
    scenario.close();
    const auto truthOf = [&scenario](const QString &seed) {
        RunningSimulator simulator({u"--scenario"_s, scenario.fileName(), u"--seed"_s, seed});
        return simulator.get(u"/__simulator/truth"_s);
    };

    const QJsonObject one = truthOf(u"7"_s);

    QCOMPARE(truthOf(u"7"_s), one);
    QVERIFY(truthOf(u"8"_s) != one);
    QVERIFY(!one.isEmpty());
}

void TestSimulatorProgram::shouldMakeTheSameRecordsInTheSameHour()
{
    constexpr qint64 hour = 3'600'000;
    const auto truthOf = [] {
        RunningSimulator simulator({u"--records"_s, u"500"_s, u"--seed"_s, u"7"_s});
        return simulator.get(u"/__simulator/truth"_s);
    };
    qint64 hourBefore = 0, hourAfter = 1;
    QJsonObject one, other;

    while (hourBefore != hourAfter) { // Otherwise the second run began in the next hour.
        hourBefore = QDateTime::currentMSecsSinceEpoch() / hour;
        one = truthOf();
        other = truthOf();
        hourAfter = QDateTime::currentMSecsSinceEpoch() / hour;
    }

    QCOMPARE(other, one);
    QCOMPARE(one.value(u"counts"_s)[u"activities"_s].toInt(), 500);
}

void TestSimulatorProgram::shouldRefuseWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("unknown option") << QStringList{u"--nonsense"_s} << QByteArray("nonsense");
    QTest::newRow("a port that is none") << QStringList{u"--port"_s, u"70000"_s} << QByteArray("port");
    QTest::newRow("a certificate without key")
        << QStringList{u"--tls-cert"_s, u"a.pem"_s} << QByteArray("tls-key");
    QTest::newRow("a scenario that is not there")
        << QStringList{u"--scenario"_s, u"/nowhere/scenario.json"_s} << QByteArray("/nowhere");
    QTest::newRow("no secret on the input")
        << QStringList{u"--client-secret-stdin"_s} << QByteArray("secret");
}

void TestSimulatorProgram::shouldRefuseWrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, named);

    const auto result = refused(arguments);

    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.errorOutput.contains(named), result.errorOutput.constData());
    QVERIFY(result.output.isEmpty());
}

void TestSimulatorProgram::shouldEndWhenItsPortIsTaken()
{
    const RunningSimulator first({u"--records"_s, u"10"_s});
    const QString port = QString::number(QUrl(first.ready.value(u"api_url"_s).toString()).port());

    const auto second = refused({u"--records"_s, u"10"_s, u"--port"_s, port});

    QCOMPARE(second.exitCode, 1);
    QVERIFY2(second.errorOutput.contains(port.toLatin1()), second.errorOutput.constData());
}

QTEST_GUILESS_MAIN(TestSimulatorProgram)
#include "tst_simulatorprogram.moc"
