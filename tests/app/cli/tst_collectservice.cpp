#include "cli/service/metricslistener.h"
#include "cli/service/servicestate.h"
#include "tenantbed.h"

#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <cmath>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace workbench;
using namespace workbench::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; // For what must happen, milliseconds.
const QStringList follow{u"--json"_s, u"collect"_s, u"--all"_s, u"--follow"_s};

// The service with its metrics on a free port, up to the end of its first poll.
class RunningService {
public:
    explicit RunningService(const TenantBed &bed)
    {
        bed.start(m_process, follow + QStringList{u"--metrics-listen"_s, u"127.0.0.1:0"_s});
    }
    ~RunningService()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }

    [[nodiscard]] bool hasPolled()
    {
        m_output += m_process.readAllStandardOutput();
        m_errors += m_process.readAllStandardError();
        return m_output.contains('\n');
    }
    // What the port answers to these bytes, to the end.
    [[nodiscard]] QByteArray ask(const QByteArray &request)
    {
        static const QRegularExpression address(u"Metrics: (http://127\\.0\\.0\\.1:\\d+)/metrics"_s);
        m_errors += m_process.readAllStandardError();
        const QUrl url(address.match(QString::fromUtf8(m_errors)).captured(1));
        QTcpSocket socket;
        socket.connectToHost(url.host(), quint16(url.port()));
        socket.write(request);
        QByteArray answer;
        while (socket.waitForReadyRead(patience))
            answer += socket.readAll();
        return answer + socket.readAll();
    }
    [[nodiscard]] QByteArray metrics() { return ask("GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n"); }

private:
    QProcess m_process;
    QByteArray m_output, m_errors;
};

// The value of one sample; not a number if it is not there.
double sample(const QByteArray &metrics, const QByteArray &name)
{
    const qsizetype start = metrics.indexOf('\n' + name + ' ');
    if (start < 0)
        return std::nan("");
    const qsizetype value = start + name.size() + 2;
    return metrics.mid(value, metrics.indexOf('\n', value) - value).toDouble();
}

// The socket on which a service manager listens.
class ManagerSocket {
public:
    // `address`: a path, or "@name" in the abstract name space.
    explicit ManagerSocket(const QByteArray &address)
        : m_socket(socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK, 0))
    {
        sockaddr_un bound{};
        bound.sun_family = AF_UNIX;
        std::memcpy(bound.sun_path, address.constData(), size_t(address.size()));
        if (address.startsWith('@'))
            bound.sun_path[0] = '\0';
        const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + size_t(address.size()));
        if (bind(m_socket, reinterpret_cast<const sockaddr *>(&bound), length) != 0)
            qFatal("%s", std::strerror(errno));
    }
    ~ManagerSocket() { close(m_socket); }

    // True once the message has come.
    [[nodiscard]] bool has(const QByteArray &message)
    {
        char buffer[512];
        for (ssize_t size = 0; (size = recv(m_socket, buffer, sizeof(buffer), 0)) > 0;)
            m_messages.append(QByteArray(buffer, qsizetype(size)));
        return m_messages.contains(message);
    }

private:
    int m_socket;
    QList<QByteArray> m_messages;
};

const QByteArray shownByManager =
    "LoadState=loaded\nActiveState=active\nSubState=running\nStateChangeTimestamp=@1764000000\n"
    "StatusText=Collects 1 of 1 connectors\nMainPID=4711\n"
    "ExecStart={ path=/usr/bin/connectorctl ; argv[]=/usr/bin/connectorctl --data-dir DATA collect --all "
    "--follow ; ignore_errors=no }\n";

// A systemctl that shows a running service on this data directory, found before the real one until the
// answer goes.
[[nodiscard]] auto pretendService(const QTemporaryDir &folder, const QString &dataPath)
{
    QFile systemctl(folder.filePath(u"systemctl"_s));
    if (!systemctl.open(QIODevice::WriteOnly))
        qFatal("the systemctl of the test cannot be written");
    systemctl.write(
        "#!/bin/sh\ncat <<'END'\n" + QByteArray(shownByManager).replace("DATA", dataPath.toUtf8()) + "END\n");
    systemctl.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", folder.path().toUtf8() + ':' + path);
    return qScopeGuard([path] { qputenv("PATH", path); });
}

} // namespace

// What makes `collect --follow` a service: metrics, the service manager's protocol, and `status`.
class TestCollectService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        qunsetenv("NOTIFY_SOCKET");
        qunsetenv("WATCHDOG_USEC");
    }

    void shouldServeWhatItDidAsMetrics()
    {
        const TenantBed bed;
        RunningService service(bed);
        QTRY_VERIFY_WITH_TIMEOUT(service.hasPolled(), patience);

        const QByteArray metrics = service.metrics();

        QVERIFY2(metrics.startsWith("HTTP/1.1 200 OK\r\nContent-Type: text/plain; version=0.0.4"),
            metrics.constData());
        const QByteArray feed = "{connector=\"acme\",content_type=\"activities\"";
        QVERIFY2(sample(metrics, "connectorctl_records_total" + feed + ",outcome=\"stored\"}") >= 200,
            metrics.constData());
        QCOMPARE(sample(metrics, "connectorctl_records_total" + feed + ",outcome=\"rejected\"}"), 0);
        QVERIFY(sample(metrics, "connectorctl_requests_total" + feed + '}') >= 1);
        QCOMPARE(sample(metrics, "connectorctl_throttles_total" + feed + '}'), 0);
        QCOMPARE(sample(metrics, "connectorctl_runs_total" + feed + ",result=\"ok\"}"), 1);
        QVERIFY(sample(metrics, "connectorctl_lag_seconds" + feed + '}') < 60);
        QCOMPARE(sample(metrics, "connectorctl_connector_problem{connector=\"acme\"}"), 0);
        QVERIFY(!metrics.contains("connectorctl_errors_total{"));
        QVERIFY(!metrics.contains(bed.secret));
    }

    void shouldCountThrottlesAndErrors()
    {
        const TenantBed bed(
            R"("records":{"count":200},"faults":[{"route":"activities","nth":1,"kind":"throttle","retryAfter":"1"},
                {"route":"alerts","nth":1,"times":0,"kind":"forbidden"}])");
        RunningService service(bed);
        QTRY_VERIFY_WITH_TIMEOUT(service.hasPolled(), patience);

        const QByteArray metrics = service.metrics();

        const QByteArray alerts = "{connector=\"acme\",content_type=\"alerts\"";
        QCOMPARE(
            sample(metrics, R"(connectorctl_throttles_total{connector="acme",content_type="activities"})"),
            1);
        QCOMPARE(sample(metrics, "connectorctl_errors_total" + alerts + ",kind=\"forbidden\"}"), 1);
        QCOMPARE(sample(metrics, "connectorctl_runs_total" + alerts + ",result=\"failed\"}"), 1);
        QVERIFY2(!metrics.contains("connectorctl_lag_seconds" + alerts), "Nothing is complete yet.");
        QTRY_COMPARE(sample(service.metrics(), R"(connectorctl_connector_problem{connector="acme"})"), 1);
    }

    void shouldAnswerNothingButTheMetrics_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("another page") << QByteArray("GET / HTTP/1.1\r\n\r\n") << QByteArray("404");
        QTest::newRow("a change") << QByteArray("POST /metrics HTTP/1.1\r\n\r\n") << QByteArray("405");
        QTest::newRow("no HTTP") << QByteArray("\x16\x03\x01 hello\r\n\r\n") << QByteArray("400");
        QTest::newRow("no end") << QByteArray(20'000, 'x') << QByteArray("400");
    }

    void shouldAnswerNothingButTheMetrics()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, status);
        const TenantBed bed;
        RunningService service(bed);
        QTRY_VERIFY_WITH_TIMEOUT(service.hasPolled(), patience);

        const QByteArray answer = service.ask(request);

        QVERIFY2(answer.startsWith("HTTP/1.1 " + status + ' '), answer.constData());
        QVERIFY(!answer.contains("acme"));
        QVERIFY(service.metrics().startsWith("HTTP/1.1 200"));
    }

    void shouldServeMetricsOnThisMachineOnly_data()
    {
        QTest::addColumn<QString>("address");
        for (const auto *address : {"0.0.0.0:9464", "[::]:9464", "192.0.2.1:9464", "[2001:db8::1]:9464",
                 "localhost:9464", "example.com:9464", "127.0.0.1", "127.0.0.1:", "127.0.0.1:65536",
                 "127.0.0.1:-1", ":9464", "[]:1"})
            QTest::newRow(address) << QString::fromLatin1(address);
    }

    void shouldServeMetricsOnThisMachineOnly()
    {
        QFETCH(QString, address);

        const auto parsed = metricsAddress(address);

        QVERIFY(!parsed);
        QCOMPARE(parsed.error().kind, ErrorKind::InvalidConfiguration);
        QCOMPARE(parsed.error().field, u"metrics-listen"_s);
        QVERIFY(metricsAddress(u"127.0.0.1:9464"_s));
        QVERIFY(metricsAddress(u"[::1]:9464"_s));
    }

    void shouldEndWhenMetricsCannotBeServed()
    {
        const TenantBed bed;
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const QString taken = u"127.0.0.1:%1"_s.arg(other.serverPort());

        for (const QStringList &arguments : {follow + QStringList{u"--metrics-listen"_s, taken},
                 follow + QStringList{u"--metrics-listen"_s, u"0.0.0.0:0"_s},
                 {u"--json"_s, u"collect"_s, u"--all"_s, u"--once"_s, u"--metrics-listen"_s, taken}}) {
            const Ran ran = bed.run(arguments);

            QCOMPARE(ran.code, 2);
            QCOMPARE(ran.error().value(u"field"_s).toString(), u"metrics-listen"_s);
        }
        QCOMPARE(bed.requestsTo("token"), 0);
    }

    void shouldTellTheServiceManagerHowItIsDoing_data()
    {
        QTest::addColumn<bool>("isAbstract");
        QTest::newRow("a path") << false;
        QTest::newRow("an abstract name") << true;
    }

    void shouldTellTheServiceManagerHowItIsDoing()
    {
        QFETCH(bool, isAbstract);
        const QTemporaryDir folder;
        const QByteArray address = (isAbstract ? "@" : "") + folder.filePath(u"notify"_s).toUtf8();
        ManagerSocket manager(address);
        qputenv("NOTIFY_SOCKET", address);
        qputenv("WATCHDOG_USEC", "100000");
        TenantBed bed;
        bed.add(u"other"_s); // Whose secret nobody set.
        QProcess process;

        bed.start(process, follow);

        QTRY_VERIFY_WITH_TIMEOUT(manager.has("READY=1"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(manager.has("STATUS=Collects 1 of 2 connectors"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(manager.has("WATCHDOG=1"), patience);
        QVERIFY(!manager.has("STOPPING=1"));
        process.terminate();
        QCOMPARE(TenantBed::end(process).code, 130);
        QVERIFY(manager.has("STOPPING=1"));
    }

    void shouldReadWhatTheServiceManagerShows()
    {
        const QByteArray shown = QByteArray(shownByManager).replace("DATA", "/var/lib/connectorctl");

        const auto service = parseServiceState(shown, u"/var/lib/connectorctl"_s);

        QVERIFY(service);
        QCOMPARE(service->state, u"active"_s);
        QCOMPARE(service->detail, u"running"_s);
        QCOMPARE(service->processId, 4711);
        QCOMPARE(service->since, 1'764'000'000'000);
        QCOMPARE(serviceText(*service),
            u"active (running) since 2025-11-24T16:00:00.000Z. Collects 1 of 1 connectors"_s);
        QVERIFY2(!parseServiceState(shown, u"/var/lib/connector"_s), "Another data directory.");
        QVERIFY(
            !parseServiceState("LoadState=not-found\nActiveState=inactive\n", u"/var/lib/connectorctl"_s));
        QVERIFY(!parseServiceState({}, u"/var/lib/connectorctl"_s));
    }

    void shouldBelieveThatTheServiceHasASecretItCollectedWith()
    {
        TenantBed bed;
        QCOMPARE(bed.json({u"collect"_s, u"acme"_s, u"--once"_s}).code, 0);
        bed.secret.clear(); // The service has it; whoever asks for the status has not.
        const QTemporaryDir folder;
        const auto restore = pretendService(folder, bed.path());

        QCOMPARE(bed.json({u"status"_s, u"acme"_s}).json()[u"state"_s].toString(), u"ok"_s);
    }

    void shouldShowTheServiceWithTheStatus()
    {
        const TenantBed bed;
        const QTemporaryDir folder;
        const auto restore = pretendService(folder, bed.path());

        const Ran json = bed.json({u"status"_s, u"acme"_s});
        const Ran text = bed.run({u"status"_s, u"acme"_s});

        QCOMPARE(json.json()[u"service"_s][u"state"_s].toString(), u"active"_s);
        QCOMPARE(json.json()[u"service"_s][u"process_id"_s].toInt(), 4711);
        QVERIFY2(text.output.contains("Service             active (running) since 2025-11-24"),
            text.output.constData());
    }
};

QTEST_GUILESS_MAIN(TestCollectService)
#include "tst_collectservice.moc"
