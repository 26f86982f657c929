#include "http/httpclient.h"
#include "http/networkconfiguration.h"
#include "testlib/loginproxy.h"
#include "testlib/testcertificate.h"

#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {

// An HTTPS server with the certificate given, which answers everything with an empty object.
class TlsServer : public QSslServer {
public:
    explicit TlsServer(const TestCertificate &certificate, const TestCertificate *issuer = nullptr)
    {
        auto configuration = QSslConfiguration::defaultConfiguration();
        QList<QSslCertificate> chain{certificate.certificate};
        if (issuer)
            chain << issuer->certificate;
        configuration.setLocalCertificateChain(chain);
        configuration.setPrivateKey(certificate.key);
        setSslConfiguration(configuration);
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                    if (socket->readAll().endsWith("{}"))
                        socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                                      "2\r\n\r\n{}");
                });
            }
        });
    }

    [[nodiscard]] QUrl url() const { return QUrl(u"https://127.0.0.1:%1/"_s.arg(serverPort())); }
};

QDateTime days(int number)
{
    return QDateTime::currentDateTimeUtc().addDays(number);
}

Result<HttpReply> post(QNetworkAccessManager &network, const QUrl &url)
{
    HttpClient http(network, nullptr, {});
    return http.send(
        {.method = HttpRequest::Method::Post, .url = url, .contentType = "application/json", .body = "{}"});
}

QString writePem(const QTemporaryDir &dir, const QByteArray &pem)
{
    QFile file(dir.filePath(u"ca.pem"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pem) != pem.size())
        qFatal("the CA file cannot be written");
    return file.fileName();
}

} // namespace

class TestTls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldTrustTheExtraAuthority()
    {
        QTemporaryDir dir;
        const auto authority = makeAuthority(u"Test authority"_s);
        const TlsServer server(makeServerCertificate(u"127.0.0.1"_s, &authority, days(30)));
        QNetworkAccessManager network;
        QVERIFY(configureNetwork(network, writePem(dir, authority.pem()), u"none"_s));

        const auto reply = post(network, server.url());

        QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().detail));
    }

    void shouldRefuseBadCertificates_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("validDays");
        QTest::addColumn<bool>("isSigned");
        QTest::addColumn<bool>("isTrusted");
        QTest::addColumn<Cause>("cause");
        QTest::newRow("expired") << u"127.0.0.1"_s << -1 << true << true << Cause::CertificateExpired;
        QTest::newRow("self-signed") << u"127.0.0.1"_s << 30 << false << false
                                     << Cause::CertificateSelfSigned;
        QTest::newRow("wrong name") << u"api.example.org"_s << 30 << true << true
                                    << Cause::CertificateWrongName;
        QTest::newRow("intercepted") << u"127.0.0.1"_s << 30 << true << false << Cause::CertificateUntrusted;
    }

    void shouldRefuseBadCertificates()
    {
        QFETCH(QString, host);
        QFETCH(int, validDays);
        QFETCH(bool, isSigned);
        QFETCH(bool, isTrusted);
        QTemporaryDir dir;
        const auto authority = makeAuthority(u"Test authority"_s);
        const TlsServer server(makeServerCertificate(host, isSigned ? &authority : nullptr, days(validDays)),
            isSigned && !isTrusted ? &authority : nullptr);
        QNetworkAccessManager network;
        QVERIFY(configureNetwork(network, isTrusted ? writePem(dir, authority.pem()) : QString(), u"none"_s));

        const auto reply = post(network, server.url());

        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, ErrorKind::TlsFailure);
        QTEST(reply.error().cause, "cause");
        QVERIFY(!reply.error().detail.isEmpty());
    }

    void shouldReportServerThatSpeaksNoTls()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server, [&server] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket,
                [socket] { socket->write("HTTP/1.1 400 No\r\n\r\n"); });
        });
        QNetworkAccessManager network;

        const auto reply = post(network, QUrl(u"https://127.0.0.1:%1/"_s.arg(server.serverPort())));

        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, ErrorKind::TlsFailure);
    }

    void shouldRefuseUnusableSettings_data()
    {
        QTest::addColumn<QString>("caFile");
        QTest::addColumn<QString>("proxy");
        QTest::addColumn<QString>("field");
        QTest::newRow("missing CA file") << u"/nowhere/ca.pem"_s << QString() << u"ca_file"_s;
        QTest::newRow("empty CA file") << u"/dev/null"_s << QString() << u"ca_file"_s;
        QTest::newRow("proxy without scheme") << QString() << u"proxy.example.org:8080"_s << u"proxy"_s;
        QTest::newRow("proxy with password")
            << QString() << u"http://a:b@proxy.example.org:8080"_s << u"proxy"_s;
        QTest::newRow("other scheme") << QString() << u"ftp://proxy.example.org"_s << u"proxy"_s;
    }

    void shouldRefuseUnusableSettings()
    {
        QFETCH(QString, caFile);
        QFETCH(QString, proxy);
        QNetworkAccessManager network;

        const auto configured = configureNetwork(network, caFile, proxy);

        QVERIFY(!configured);
        QCOMPARE(configured.error().kind, ErrorKind::InvalidConfiguration);
        QTEST(configured.error().field, "field");
        QVERIFY(!configured.error().detail.contains(u"a:b"_s));
    }

    void shouldReportUnusableProxy_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<Cause>("cause");
        QTest::newRow("password") << QByteArray(
            "HTTP/1.1 407 Authenticate\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n")
                                  << Cause::ProxyNeedsPassword;
        QTest::newRow("forbidden") << QByteArray("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")
                                   << Cause::ProxyRefused;
        QTest::newRow("not there") << QByteArray() << Cause::ProxyRefused;
    }

    void shouldReportUnusableProxy()
    {
        QFETCH(QByteArray, answer);
        QTcpServer proxy;
        QVERIFY(proxy.listen(QHostAddress::LocalHost));
        const QString address = u"http://127.0.0.1:%1"_s.arg(proxy.serverPort());
        connect(&proxy, &QTcpServer::newConnection, &proxy, [&] {
            QTcpSocket *socket = proxy.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, answer] {
                socket->readAll();
                socket->write(answer);
            });
        });
        if (answer.isEmpty())
            proxy.close();
        QNetworkAccessManager network;
        QVERIFY(configureNetwork(network, {}, address));

        const auto reply = post(network, QUrl(u"https://api.example.org/"_s));

        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, ErrorKind::Unreachable);
        QTEST(reply.error().cause, "cause");
    }

    void shouldSignInToTheProxyThroughATunnel()
    {
        QTemporaryDir dir;
        const auto authority = makeAuthority(u"Test authority"_s);
        const TlsServer server(makeServerCertificate(u"127.0.0.1"_s, &authority, days(30)));
        testlib::LoginProxy proxy("ada", "pa:ss word");
        QNetworkAccessManager network;
        QVERIFY(configureNetwork(network, writePem(dir, authority.pem()), proxy.address(),
            {.userName = u"ada"_s, .password = Secret(QByteArray("pa:ss word"))}));

        const auto reply = post(network, server.url());

        QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
        QCOMPARE(reply->body, "{}");
        QVERIFY(proxy.passed() > 0);
    }

    void shouldSayThatTheProxyRefusedThePassword_data()
    {
        QTest::addColumn<QByteArray>("password");
        QTest::newRow("wrong") << QByteArray("not-that-one");
        QTest::newRow("none") << QByteArray();
    }

    void shouldSayThatTheProxyRefusedThePassword()
    {
        QFETCH(QByteArray, password);
        testlib::LoginProxy proxy("ada", "right");
        QNetworkAccessManager network;
        QVERIFY(configureNetwork(
            network, {}, proxy.address(), {.userName = u"ada"_s, .password = Secret(QByteArray(password))}));

        const auto reply = post(network, QUrl(u"https://api.example.org/"_s));

        QVERIFY(!reply);
        QCOMPARE(reply.error().cause, Cause::ProxyNeedsPassword);
        QVERIFY(password.isEmpty() || !reply.error().detail.contains(QString::fromLatin1(password)));
        QCOMPARE(proxy.passed(), 0);
        QVERIFY2(proxy.refused() <= 3, "A user is locked out by so many tries.");
    }
};

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
