#include "collection/lasttest.h"
#include "secret/sessionsecretstore.h"
#include "simulator/simulatorserver.h"
#include "storage/processlock.h"
#include "ui/connectivitydialog/connectivityrun.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {

// Accepts connections and never answers: a test hangs at its first request.
struct SilentHost : QTcpServer {
    SilentHost() { listen(QHostAddress::LocalHost); }
    [[nodiscard]] QString url() const { return u"http://127.0.0.1:%1"_s.arg(serverPort()); }
};

// Never answers, as a locked keychain.
class SilentStore : public SessionSecretStore {
public:
    void read(const SecretReference &, ReadAnswer) override { }
};

ConnectorConfig connectorAt(const QString &url)
{
    ConnectorConfig connector;
    connector.id = u"c1"_s;
    connector.name = u"acme"_s;
    connector.apiUrl = url;
    connector.authUrl = url;
    connector.tenantId = u"7c9e6679-7425-40de-944b-e07fc1f90ae7"_s;
    connector.clientId = u"0e4c0000-0000-0000-0000-000000002e90"_s;
    connector.contentTypes = {u"activities"_s, u"alerts"_s};
    connector.secretStore = SecretStoreKind::Session;
    return connector;
}

Secret someSecret()
{
    return Secret(QByteArray("s3cr3t-value"));
}

} // namespace

class TestConnectivityRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_run = std::make_unique<ConnectivityRun>(DataDirectory(m_dir->path()));
    }

    void shouldClimbAndRememberOnItsOwnThread()
    {
        simulator::SimulatorServer server({}, {});
        QVERIFY(server.start());
        auto connector = connectorAt(server.apiUrl().toString());
        connector.authUrl = server.authUrl().toString();
        connector.tenantId = server.tenantId();
        connector.clientId = server.clientId();
        QStringList steps;
        bool isOnGuiThread = true;
        connect(m_run.get(), &ConnectivityRun::stepFinished, this, [&](const TestStep &step) {
            steps << step.id;
            isOnGuiThread = isOnGuiThread && QThread::currentThread() == thread();
        });
        QSignalSpy finished(m_run.get(), &ConnectivityRun::finished);

        m_run->start(connector, {}, server.clientSecret());

        QVERIFY(m_run->isRunning());
        QVERIFY(finished.wait(10'000));
        const auto report = finished.first().first().value<ConnectivityReport>();
        QVERIFY2(report.isPassed, qPrintable(report.summary));
        QCOMPARE(steps.size(), 8);
        QVERIFY(isOnGuiThread);
        QVERIFY(!m_run->isRunning());
        QVERIFY(lastTest(DataDirectory(m_dir->path()), u"c1"_s).has_value());
    }

    void shouldLeaveNothingBehindForADraft()
    {
        QSignalSpy finished(m_run.get(), &ConnectivityRun::finished);

        m_run->start(connectorAt(u"http://127.0.0.1:1"_s), {}, someSecret(), ConnectivityRun::Subject::Draft);

        QVERIFY(finished.wait(10'000));
        QVERIFY(!lastTest(DataDirectory(m_dir->path()), u"c1"_s).has_value());
    }

    void shouldEndSoonAfterCancel()
    {
        SilentHost host;
        QSignalSpy started(m_run.get(), &ConnectivityRun::stepStarted);
        QSignalSpy finished(m_run.get(), &ConnectivityRun::finished);
        m_run->start(connectorAt(host.url()), {}, someSecret());
        QTRY_VERIFY(!started.isEmpty() && started.last().first().toString() == u"get_token"_s);
        QElapsedTimer clock;
        clock.start();

        m_run->cancel();

        QVERIFY(finished.wait(5'000));
        QVERIFY2(clock.elapsed() < 500, qPrintable(QString::number(clock.elapsed())));
        const auto report = finished.first().first().value<ConnectivityReport>();
        QCOMPARE(report.error->kind, ErrorKind::Cancelled);
        QVERIFY(!lastTest(DataDirectory(m_dir->path()), u"c1"_s).has_value());
    }

    void shouldEndSoonWhileTheKeychainWaits()
    {
        SilentStore store;
        QSignalSpy finished(m_run.get(), &ConnectivityRun::finished);
        m_run->start(connectorAt(u"http://127.0.0.1:1"_s), {}, store);
        QCOMPARE(m_run->stepNumber(), 1);

        m_run->cancel();

        QVERIFY(finished.wait(1'000));
        QVERIFY(!m_run->isRunning());
    }

    void shouldNotWaitWhenItGoes()
    {
        SilentHost host;
        QSignalSpy started(m_run.get(), &ConnectivityRun::stepStarted);
        m_run->start(connectorAt(host.url()), {}, someSecret());
        QTRY_VERIFY(!started.isEmpty());
        QElapsedTimer clock;
        clock.start();

        m_run.reset();

        QVERIFY(clock.elapsed() < 100);
        // The thread lets go of the lock by itself.
        QTRY_VERIFY(!ProcessLock::holder(DataDirectory(m_dir->path()).lockFile(u"test"_s)));
    }

    void shouldSayThatAnotherTestRuns()
    {
        const DataDirectory data(m_dir->path());
        QVERIFY(data.create());
        const auto lock = ProcessLock::acquire(data.lockFile(u"test"_s), u"other"_s);
        QVERIFY(lock);
        QSignalSpy finished(m_run.get(), &ConnectivityRun::finished);

        m_run->start(connectorAt(u"http://127.0.0.1:1"_s), {}, someSecret());

        QVERIFY(finished.wait(5'000));
        const auto report = finished.first().first().value<ConnectivityReport>();
        QCOMPARE(report.error->cause, Cause::TestRunning);
        QCOMPARE(report.steps.size(), 8);
    }

    void shouldRunOneAtATime()
    {
        SilentHost host;
        QSignalSpy started(m_run.get(), &ConnectivityRun::started);
        m_run->start(connectorAt(host.url()), {}, someSecret());

        m_run->start(connectorAt(host.url()), {}, someSecret());

        QCOMPARE(started.size(), 1);
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ConnectivityRun> m_run;
};

QTEST_GUILESS_MAIN(TestConnectivityRun)
#include "tst_connectivityrun.moc"
