#include "connectivity/connectivitytest.h"
#include "simulator/simulatorserver.h"
#include "testlib/rawserver.h"
#include "testlib/scriptednetwork.h"
#include "testlib/testcertificate.h"

#include <QElapsedTimer>
#include <QSslServer>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

using namespace workbench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QUrl discoveryUrl(
    u"https://login.microsoftonline.com/contoso.com/v2.0/.well-known/openid-configuration"_s);
const QUrl tokenUrl(u"https://login.microsoftonline.com/contoso.com/oauth2/v2.0/token"_s);
const QByteArray oneRecord = R"({"total":12345,"hasNext":true,"data":[{"_id":"a","x":{"data":1}}]})";

QByteArray tokenWith(const QByteArray &accessToken)
{
    return R"({"token_type":"Bearer","expires_in":3599,"access_token":")" + accessToken + "\"}";
}

QByteArray tokenWithRoles(const QByteArray &roles)
{
    const QByteArray payload = R"({"aud":"05a65629","roles":)" + roles + "}";
    return tokenWith("eyJhbGciOiJub25lIn0."
        + payload.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + ".c2ln");
}

// A connector whose API host answers connections on loopback, with everything said over HTTP written down
// before.
struct LadderBed {
    QTemporaryDir dir;
    RawServer host{[](QTcpSocket &, const QByteArray &) {}};
    ScriptedNetwork network;
    ConnectivitySubject subject{.connector = {}, .secret = Secret(QByteArray("s3cr3t"))};
    QStringList begun;
    QStringList ended;

    LadderBed()
    {
        subject.connector.name = u"acme"_s;
        subject.connector.apiUrl = u"http://127.0.0.1:%1"_s.arg(host.serverPort());
        subject.connector.tenantId = u"contoso.com"_s;
        subject.connector.clientId = u"client"_s;
        subject.connector.contentTypes = {u"activities"_s, u"alerts"_s};
        subject.connector.secretStore = SecretStoreKind::Session;
        subject.paceFile = dir.filePath(u"pace.db"_s);
    }

    [[nodiscard]] QUrl api(const QString &contentType) const
    {
        return QUrl(subject.connector.apiUrl + u"/api/v1/%1/"_s.arg(contentType));
    }

    void expectToken(const QByteArray &body)
    {
        network.expectGet(discoveryUrl).answer(200, R"({"cloud_instance_name":"microsoftonline.com"})");
        network.expectPost(tokenUrl).answer(200, body);
    }

    [[nodiscard]] ConnectivityReport run(const std::stop_token &stop = {})
    {
        return testConnectivity(subject, network, stop,
            {.started = [this](const QString &id) { begun << id; },
                .finished = [this](const TestStep &step) { ended << step.id; }});
    }
};

// "passed passed … skipped", in the order of the steps.
QString states(const ConnectivityReport &report)
{
    QStringList states;
    for (const TestStep &step : report.steps)
        states << stepStateName(step.state);
    return states.join(u' ');
}

const TestStep &stepOf(const ConnectivityReport &report, const QString &id)
{
    for (const TestStep &step : report.steps) {
        if (step.id == id)
            return step;
    }
    qFatal("no such step");
}

const QString allIds = u"secret resolve_host connect tls get_token permissions activities alerts"_s;

} // namespace

class TestConnectivityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldPassEveryStep()
    {
        LadderBed bed;
        bed.expectToken(tokenWithRoles(R"(["investigation.READ"])"));
        bed.network.expectPost(bed.api(u"activities"_s)).answer(200, oneRecord);
        bed.network.expectPost(bed.api(u"alerts"_s)).answer(200, R"({"data":null})");

        const auto report = bed.run();

        QVERIFY2(report.isPassed, qPrintable(report.summary));
        QCOMPARE(states(report), u"passed passed passed skipped passed passed passed passed"_s);
        QCOMPARE(bed.ended.join(u' '), allIds);
        QCOMPARE(bed.begun.join(u' '), allIds);
        QCOMPARE(report.requests, 4);
        QVERIFY(report.summary.startsWith(u"Success: all 7 checks passed"_s));
        QVERIFY(stepOf(report, u"activities"_s).detail.contains(u"12345"_s));
        const auto read = bed.network.sent().at(2);
        QCOMPARE(read.body, R"({"filters":{},"skip":0,"limit":1,"sortField":"date","sortDirection":"desc"})");
        QVERIFY(read.request.rawHeader("Authorization").startsWith("Bearer eyJ"));
    }

    void shouldCountItsReadsInThePace()
    {
        LadderBed bed;
        bed.expectToken(tokenWith("opaque"));
        bed.network.expectPost(bed.api(u"activities"_s)).answer(200, oneRecord);
        bed.network.expectPost(bed.api(u"alerts"_s)).answer(200, oneRecord);

        QVERIFY(bed.run().isPassed);

        const auto pace = RequestPace::open(bed.subject.paceFile, u"contoso.com"_s, u"127.0.0.1"_s);
        QCOMPARE(pace->usage()->test, 2);
        QCOMPARE(pace->usage()->usedLastMinute, 2);
    }

    void shouldSkipContentTypesThatAreNotCollected()
    {
        LadderBed bed;
        bed.subject.connector.contentTypes = {u"alerts"_s};
        bed.expectToken(tokenWith("opaque"));
        bed.network.expectPost(bed.api(u"alerts"_s)).answer(200, oneRecord);

        const auto report = bed.run();

        QVERIFY(report.isPassed);
        QCOMPARE(stepOf(report, u"activities"_s).state, StepState::Skipped);
        QCOMPARE(stepOf(report, u"activities"_s).summary, u"Not collected"_s);
        QVERIFY(stepOf(report, u"permissions"_s).summary.contains(u"cannot be read"_s));
    }

    void shouldEndAtTheSecret()
    {
        LadderBed bed;
        bed.subject.secret = fail({.kind = ErrorKind::SecretUnavailable, .cause = Cause::KeychainLocked});

        const auto report = bed.run();

        QCOMPARE(states(report), u"failed skipped skipped skipped skipped skipped skipped skipped"_s);
        QCOMPARE(report.error->kind, ErrorKind::SecretUnavailable);
        QCOMPARE(report.summary, u"Failure: the keychain is locked."_s);
        QVERIFY(!report.recommendations.isEmpty());
        QCOMPARE(report.requests, 0);
    }

    void shouldEndAtTheName()
    {
        LadderBed bed;
        bed.subject.connector.apiUrl = u"http://no-such-host.invalid"_s;

        const auto report = bed.run();

        QCOMPARE(states(report), u"passed failed skipped skipped skipped skipped skipped skipped"_s);
        QCOMPARE(report.error->kind, ErrorKind::Unreachable);
        QCOMPARE(report.error->cause, Cause::HostNotFound);
    }

    void shouldEndAtTheConnection()
    {
        LadderBed bed;
        bed.host.close();

        const auto report = bed.run();

        QCOMPARE(states(report), u"passed passed failed skipped skipped skipped skipped skipped"_s);
        QCOMPARE(report.error->cause, Cause::ConnectionRefused);
    }

    void shouldReportUnusableProxy()
    {
        LadderBed bed;
        QTcpServer proxy;
        QVERIFY(proxy.listen(QHostAddress::LocalHost));
        bed.subject.connector.proxy = u"http://127.0.0.1:%1"_s.arg(proxy.serverPort());
        proxy.close();

        const auto report = bed.run();

        QCOMPARE(states(report), u"passed passed failed skipped skipped skipped skipped skipped"_s);
        QCOMPARE(report.error->cause, Cause::ProxyRefused);
    }

    void shouldEndAtTheCertificate_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("validDays");
        QTest::addColumn<bool>("isTrusted");
        QTest::addColumn<Cause>("cause");
        QTest::newRow("expired") << u"127.0.0.1"_s << -1 << true << Cause::CertificateExpired;
        QTest::newRow("wrong name") << u"api.example.org"_s << 30 << true << Cause::CertificateWrongName;
        QTest::newRow("self-signed") << u"127.0.0.1"_s << 30 << false << Cause::CertificateSelfSigned;
        QTest::newRow("good") << u"127.0.0.1"_s << 5 << true << Cause::None;
    }

    void shouldEndAtTheCertificate()
    {
        QFETCH(QString, host);
        QFETCH(int, validDays);
        QFETCH(bool, isTrusted);
        QFETCH(Cause, cause);
        LadderBed bed;
        const auto authority = makeAuthority(u"Test authority"_s);
        const auto certificate = makeServerCertificate(
            host, isTrusted ? &authority : nullptr, QDateTime::currentDateTimeUtc().addDays(validDays));
        QSslServer server;
        auto configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(certificate.certificate);
        configuration.setPrivateKey(certificate.key);
        server.setSslConfiguration(configuration);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QFile caFile(bed.dir.filePath(u"ca.pem"_s));
        QVERIFY(caFile.open(QIODevice::WriteOnly));
        caFile.write(authority.pem());
        caFile.close();
        bed.subject.connector.caFile = caFile.fileName();
        bed.subject.connector.apiUrl = u"https://127.0.0.1:%1"_s.arg(server.serverPort());
        if (cause == Cause::None) {
            bed.expectToken(tokenWith("opaque"));
            bed.network.expectPost(bed.api(u"activities"_s)).answer(200, oneRecord);
            bed.network.expectPost(bed.api(u"alerts"_s)).answer(200, oneRecord);
        }

        const auto report = bed.run();

        if (cause == Cause::None) {
            QVERIFY(report.isPassed);
            QVERIFY(stepOf(report, u"tls"_s).summary.contains(u"TLS 1.3, certificate for 127.0.0.1"_s));
            QVERIFY(report.notes.join(u' ').contains(u"valid only until"_s));
            return;
        }
        QCOMPARE(states(report), u"passed passed passed failed skipped skipped skipped skipped"_s);
        QCOMPARE(report.error->kind, ErrorKind::TlsFailure);
        QCOMPARE(report.error->cause, cause);
        QVERIFY(stepOf(report, u"tls"_s).detail.contains(u"SHA-256"_s));
    }

    void shouldEndAtTheToken()
    {
        LadderBed bed;
        bed.network.expectGet(discoveryUrl).answer(404);
        bed.network.expectPost(tokenUrl).answer(401,
            R"({"error":"invalid_client","error_description":"AADSTS7000222: expired","error_codes":[7000222]})");

        const auto report = bed.run();

        QCOMPARE(states(report), u"passed passed passed skipped failed skipped skipped skipped"_s);
        QCOMPARE(report.error->entraCode, 7000222);
        QCOMPARE(
            report.summary, u"Failure: the client secret has expired (401 Unauthorized, AADSTS7000222)."_s);
        QVERIFY(report.recommendations.first().contains(u"new secret"_s));
    }

    void shouldNeverExceedSixRequests()
    {
        LadderBed bed;
        bed.expectToken(tokenWithRoles(R"(["Investigation.read"])"));
        bed.network.expectPost(bed.api(u"activities"_s)).answer(403);
        bed.network.expectPost(tokenUrl).answer(200, tokenWithRoles(R"(["Investigation.read"])"));
        bed.network.expectPost(bed.api(u"activities"_s)).answer(403);
        bed.network.expectPost(bed.api(u"alerts"_s)).answer(403);

        const auto report = bed.run();

        QCOMPARE(report.requests, 6);
        QCOMPARE(states(report), u"passed passed passed skipped passed passed failed failed"_s);
    }

    void shouldReadAlertsWhenActivitiesAreForbidden()
    {
        LadderBed bed;
        bed.expectToken(tokenWithRoles(R"(["Investigation.read"])"));
        bed.network.expectPost(bed.api(u"activities"_s)).answer(403);
        bed.network.expectPost(tokenUrl).answer(200, tokenWithRoles(R"(["Investigation.read"])"));
        bed.network.expectPost(bed.api(u"activities"_s)).answer(403);
        bed.network.expectPost(bed.api(u"alerts"_s)).answer(200, oneRecord);

        const auto report = bed.run();

        QVERIFY(!report.isPassed);
        QCOMPARE(stepOf(report, u"activities"_s).state, StepState::Failed);
        QCOMPARE(stepOf(report, u"alerts"_s).state, StepState::Passed);
        QCOMPARE(report.error->kind, ErrorKind::Forbidden);
    }

    void shouldSkipAlertsWhenActivitiesFailOtherwise_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("400") << 400 << QByteArray() << ErrorKind::InvalidConfiguration;
        QTest::newRow("404") << 404 << QByteArray() << ErrorKind::NotFound;
        QTest::newRow("429") << 429 << QByteArray() << ErrorKind::Throttled;
        QTest::newRow("500") << 500 << QByteArray("<html>") << ErrorKind::ServerFailure;
        QTest::newRow("redirect") << 302 << QByteArray() << ErrorKind::BadReply;
        QTest::newRow("page") << 200 << QByteArray("<html>") << ErrorKind::BadReply;
        QTest::newRow("no data") << 200 << QByteArray(R"({"hasNext":false})") << ErrorKind::BadReply;
        QTest::newRow("not a list") << 200 << QByteArray(R"({"data":{}})") << ErrorKind::BadReply;
        QTest::newRow("list") << 200 << QByteArray("[]") << ErrorKind::BadReply;
        QTest::newRow("empty") << 200 << QByteArray() << ErrorKind::BadReply;
        QTest::newRow("cut off") << 200 << oneRecord.left(50) << ErrorKind::ServerFailure;
    }

    void shouldSkipAlertsWhenActivitiesFailOtherwise()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        LadderBed bed;
        bed.expectToken(tokenWith("opaque"));
        bed.network.expectPost(bed.api(u"activities"_s)).answer(status, body);

        const auto report = bed.run();

        QCOMPARE(states(report), u"passed passed passed skipped passed passed failed skipped"_s);
        QTEST(report.error->kind, "kind");
    }

    void shouldNotWaitWhenThrottled()
    {
        LadderBed bed;
        bed.expectToken(tokenWith("opaque"));
        auto pace = RequestPace::open(bed.subject.paceFile, u"contoso.com"_s, u"127.0.0.1"_s);
        QVERIFY(pace->pauseFor(50s));

        const auto report = bed.run();

        QCOMPARE(report.error->kind, ErrorKind::Throttled);
        QVERIFY(report.error->retryAfter > 40s);
    }

    void shouldFailPermissionsWhenReadsAreRefusedAndNoRoleIsThere()
    {
        LadderBed bed;
        bed.expectToken(tokenWithRoles(R"(["Settings.read"])"));
        bed.network.expectPost(bed.api(u"activities"_s)).answer(403);
        bed.network.expectPost(tokenUrl).answer(200, tokenWithRoles(R"(["Settings.read"])"));
        bed.network.expectPost(bed.api(u"activities"_s)).answer(403);
        bed.network.expectPost(bed.api(u"alerts"_s)).answer(403);

        const auto report = bed.run();

        QCOMPARE(states(report), u"passed passed passed skipped passed failed skipped skipped"_s);
        QCOMPARE(bed.ended.join(u' '), allIds);
        QCOMPARE(report.error->cause, Cause::RoleMissing);
        QCOMPARE(report.error->kind, ErrorKind::Forbidden);
        const QString advice = report.recommendations.join(u' ');
        QVERIFY(advice.contains(u"Investigation.read"_s));
        QVERIFY(advice.contains(u"Settings.read"_s));
    }

    void shouldPassWithAdviceWhenReadsSucceedWithoutRole()
    {
        LadderBed bed;
        bed.expectToken(tokenWithRoles("[]"));
        bed.network.expectPost(bed.api(u"activities"_s)).answer(200, oneRecord);
        bed.network.expectPost(bed.api(u"alerts"_s)).answer(200, oneRecord);

        const auto report = bed.run();

        QVERIFY(report.isPassed);
        QVERIFY(stepOf(report, u"permissions"_s).detail.contains(u"no role"_s));
    }

    void shouldNoteAClockThatIsFarOff()
    {
        LadderBed bed;
        const auto hourAgo = QDateTime::currentDateTimeUtc().addSecs(-3600);
        const auto date = QLocale::c().toString(hourAgo, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
        bed.network.expectGet(discoveryUrl).answer(404);
        bed.network.expectPost(tokenUrl).answer(200, tokenWith("opaque"), {{"Date", date}});
        bed.network.expectPost(bed.api(u"activities"_s)).answer(200, oneRecord);
        bed.network.expectPost(bed.api(u"alerts"_s)).answer(200, oneRecord);

        const auto report = bed.run();

        QVERIFY(report.isPassed);
        QVERIFY(report.notes.join(u' ').contains(u"minutes ahead"_s));
    }

    void shouldStopAtOnce_data()
    {
        QTest::addColumn<QString>("during");
        for (const char *id : {"tls", "get_token", "activities"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }

    void shouldStopAtOnce()
    {
        QFETCH(QString, during);
        LadderBed bed;
        if (during == u"get_token"_s) {
            bed.network.expectGet(discoveryUrl).neverAnswer().mayNotCome();
        } else if (during == u"activities"_s) {
            bed.expectToken(tokenWith("opaque"));
            bed.network.expectPost(bed.api(u"activities"_s)).neverAnswer().mayNotCome();
        } else {
            // The host takes the connection and never says a word of TLS.
            bed.subject.connector.apiUrl = u"https://127.0.0.1:%1"_s.arg(bed.host.serverPort());
        }
        std::stop_source stop;
        std::jthread stopper;
        QElapsedTimer sinceStop;
        const ConnectivityObserver observer{.started =
                                                [&](const QString &id) {
                                                    if (id == during)
                                                        stopper = std::jthread([&] {
                                                            sinceStop.start();
                                                            stop.request_stop();
                                                        });
                                                },
            .finished = {}};

        const auto report = testConnectivity(bed.subject, bed.network, stop.get_token(), observer);

        stopper.join();
        QVERIFY2(sinceStop.elapsed() < 100, qPrintable(QString::number(sinceStop.elapsed())));
        QVERIFY(!report.isPassed);
        QCOMPARE(report.error->kind, ErrorKind::Cancelled);
        QCOMPARE(report.steps.size(), 8);
    }

    void shouldKeepSecretAndTokenOutOfTheReport()
    {
        LadderBed bed;
        bed.subject.secret = Secret(QByteArray("canary-s3cr3t"));
        bed.network.expectGet(discoveryUrl).answer(400, R"({"detail":"canary-s3cr3t"})");
        bed.network.expectPost(tokenUrl).answer(200, tokenWith("canary-token"));
        bed.network.expectPost(bed.api(u"activities"_s))
            .answer(400, R"({"detail":"canary-token canary-s3cr3t"})");

        const auto report = bed.run();

        for (const TestStep &step : report.steps)
            QVERIFY2(!(step.summary + step.detail).contains(u"canary"_s), qPrintable(step.detail));
        QVERIFY(!report.summary.contains(u"canary"_s));
    }

    void shouldPassAgainstTheSimulator()
    {
        simulator::SimulatorServer server({}, {});
        QVERIFY(server.start());
        LadderBed bed;
        bed.subject.connector.apiUrl = server.apiUrl().toString();
        bed.subject.connector.authUrl = server.authUrl().toString();
        bed.subject.connector.tenantId = server.tenantId();
        bed.subject.connector.clientId = server.clientId();
        bed.subject.secret = server.clientSecret();
        QNetworkAccessManager network;

        const auto report = testConnectivity(bed.subject, network, {});

        QVERIFY2(report.isPassed, qPrintable(report.summary));
        QCOMPARE(report.requests, 4);
    }

    void shouldExplainTheSimulatorsRefusals_data()
    {
        QTest::addColumn<int>("entraError");
        QTest::addColumn<QStringList>("roles");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("failedStep");
        QTest::addColumn<Cause>("cause");
        const QStringList reader{u"Investigation.read"_s};
        QTest::newRow("secret") << 7000215 << reader << QString() << u"get_token"_s << Cause::None;
        QTest::newRow("licence") << 500011 << reader << QString() << u"get_token"_s << Cause::LicenceMissing;
        QTest::newRow("role") << 0 << QStringList() << QString() << u"permissions"_s << Cause::RoleMissing;
        QTest::newRow("GCC") << 0 << reader << u"GCC"_s << u"get_token"_s << Cause::WrongCloud;
        QTest::newRow("GCC High") << 0 << reader << u"DODCON"_s << u"get_token"_s << Cause::WrongCloud;
    }

    void shouldExplainTheSimulatorsRefusals()
    {
        QFETCH(int, entraError);
        QFETCH(QStringList, roles);
        QFETCH(QString, region);
        QFETCH(QString, failedStep);
        simulator::Scenario scenario;
        scenario.token.error = entraError;
        scenario.token.roles = roles;
        scenario.token.openIdRegion = region;
        simulator::SimulatorServer server(scenario, {});
        QVERIFY(server.start());
        LadderBed bed;
        bed.subject.connector.apiUrl = server.apiUrl().toString();
        bed.subject.connector.authUrl = server.authUrl().toString();
        bed.subject.connector.tenantId = server.tenantId();
        bed.subject.connector.clientId = server.clientId();
        bed.subject.secret = server.clientSecret();
        QNetworkAccessManager network;

        const auto report = testConnectivity(bed.subject, network, {});

        QVERIFY(!report.isPassed);
        QCOMPARE(stepOf(report, failedStep).state, StepState::Failed);
        QTEST(report.error->cause, "cause");
        QCOMPARE(report.error->entraCode, entraError);
        QVERIFY(report.requests <= 6);
    }
};

QTEST_GUILESS_MAIN(TestConnectivityTest)
#include "tst_connectivitytest.moc"
