#include "simulator/simulatorserver.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <cstdio>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>
#include <thread>

using namespace Qt::StringLiterals;
using namespace workbench;
using namespace workbench::simulator;

namespace {

Scenario fixed(const Fault &fault = {})
{
    Scenario scenario;
    scenario.records.count = 300;
    if (!fault.kind.isEmpty())
        scenario.faults = {fault};
    return scenario;
}

struct Reply {
    int status = 0;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QByteArray body;
    QJsonObject json;
};

template<typename T> bool writePem(const QString &path, T write)
{
    std::FILE *const file = std::fopen(qPrintable(path), "w");
    const bool isWritten = file != nullptr && write(file) == 1;
    return file != nullptr && std::fclose(file) == 0 && isWritten;
}

// A self-signed certificate for 127.0.0.1 and its key.
bool writeCertificate(const QString &certificateFile, const QString &keyFile)
{
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(EVP_RSA_gen(2048), &EVP_PKEY_free);
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(X509_new(), &X509_free);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 86400);
    X509_set_pubkey(certificate.get(), key.get());
    X509_NAME *const name = X509_get_subject_name(certificate.get());
    const QByteArray host("127.0.0.1");
    X509_NAME_add_entry_by_txt(
        name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>(host.constData()), -1, -1, 0);
    X509_set_issuer_name(certificate.get(), name);
    return X509_sign(certificate.get(), key.get(), EVP_sha256()) > 0
        && writePem(certificateFile, [&](std::FILE *file) { return PEM_write_X509(file, certificate.get()); })
        && writePem(keyFile, [&](std::FILE *file) {
               return PEM_write_PrivateKey(file, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
           });
}

// A server and a client that has a token, over real sockets.
class Bed {
public:
    explicit Bed(const Scenario &scenario, ServerOptions options = {}) : server(scenario, std::move(options))
    {
        started = server.start();
        const Secret kept = server.clientSecret();
        const std::string_view secret = kept.reveal();
        const QByteArray form = "grant_type=client_credentials&client_id=" + server.clientId().toLatin1()
            + "&client_secret=" + QByteArray(secret.data(), qsizetype(secret.size())).toPercentEncoding()
            + "&scope=05a65629-4c1b-48c1-a78b-804c4abdd4af%2F.default";
        QNetworkRequest request(
            QUrl(server.authUrl().toString() + u'/' + server.tenantId() + u"/oauth2/v2.0/token"_s));
        request.setHeader(
            QNetworkRequest::ContentTypeHeader, QByteArray("application/x-www-form-urlencoded"));
        token = wait(network.post(request, form)).json.value("access_token"_L1).toString().toLatin1();
    }

    Reply wait(QNetworkReply *reply)
    {
        reply->ignoreSslErrors();
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        if (!reply->isFinished())
            loop.exec();
        Reply result{.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            .error = reply->error(),
            .body = reply->isOpen() ? reply->readAll() : QByteArray(),
            .json = {}};
        result.json = QJsonDocument::fromJson(result.body).object();
        reply->deleteLater();
        return result;
    }
    QNetworkRequest request(const QString &path)
    {
        QNetworkRequest result(QUrl(server.apiUrl().toString() + path));
        result.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        result.setRawHeader("Authorization", "Bearer " + token);
        result.setTransferTimeout(20'000);
        return result;
    }
    Reply activities(const QByteArray &body = "{}")
    {
        return wait(network.post(request(u"/api/v1/activities/"_s), body));
    }

    SimulatorServer server;
    Result<void> started;
    QNetworkAccessManager network;
    QByteArray token;
};

} // namespace

class TestSimulatorServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldServeActivitiesAndAlertsOnLoopback()
    {
        Bed bed(fixed());

        QVERIFY(bed.started.has_value());
        QCOMPARE(bed.server.apiUrl().host(), u"127.0.0.1"_s);
        QCOMPARE(bed.activities().json.value("data"_L1).toArray().size(), 100);
        QCOMPARE(bed.wait(bed.network.post(bed.request(u"/api/v1/alerts/"_s), QByteArray("{}")))
                     .json.value("max"_L1),
            QJsonValue(100));
    }

    void shouldReadTheBodyOfAGet()
    {
        Bed bed(fixed());

        for (int i = 0; i < 3; ++i) { // Several on one connection.
            const Reply reply = bed.wait(bed.network.sendCustomRequest(
                bed.request(u"/api/v1/activities/"_s), "GET", R"({"limit":3})"));
            QCOMPARE(reply.json.value("data"_L1).toArray().size(), 3);
        }
    }

    void shouldCompressWhenTheClientAcceptsIt()
    {
        Bed bed(fixed());
        QNetworkRequest raw = bed.request(u"/api/v1/activities/"_s);
        raw.setRawHeader("Accept-Encoding", "gzip"); // Set by hand: the reply is then not unpacked.

        const QByteArray packed = bed.wait(bed.network.post(raw, QByteArray("{}"))).body;

        QVERIFY(packed.startsWith("\x1f\x8b"));
        QVERIFY(packed.size() < bed.activities().body.size() / 4);
    }

    // Qt does not always tell a cut body from a whole one, so the body itself is looked at.
    void shouldCutABodyAsScripted()
    {
        Bed bed(fixed({.route = u"activities"_s, .nth = 2, .times = 0, .kind = u"truncate"_s}));
        const Reply whole = bed.activities();
        QVERIFY(!QJsonDocument::fromJson(whole.body).isNull());

        const Reply cut = bed.activities();

        QCOMPARE(cut.status, 200);
        QVERIFY(cut.body.size() < whole.body.size());
        QVERIFY(QJsonDocument::fromJson(cut.body).isNull());
    }

    void shouldMisbehaveAsScripted_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("error");
        QTest::addColumn<QByteArray>("begin");
        const int none = QNetworkReply::NoError;
        QTest::newRow("reset") << u"reset"_s << 0 << int(QNetworkReply::RemoteHostClosedError)
                               << QByteArray();
        QTest::newRow("close") << u"close"_s << 0 << int(QNetworkReply::RemoteHostClosedError)
                               << QByteArray();
        QTest::newRow("truncated JSON") << u"truncateJson"_s << 200 << none << QByteArray("{\"total\"");
        QTest::newRow("HTML 500") << u"html500"_s << 500 << int(QNetworkReply::InternalServerError)
                                  << QByteArray("<!DOCTYPE");
        QTest::newRow("HTML 200") << u"html200"_s << 200 << none << QByteArray("<!DOCTYPE");
        QTest::newRow("unauthorized")
            << u"unauthorized"_s << 401 << int(QNetworkReply::AuthenticationRequiredError) << QByteArray();
        QTest::newRow("token dies") << u"expireToken"_s << 401
                                    << int(QNetworkReply::AuthenticationRequiredError) << QByteArray();
        QTest::newRow("forbidden") << u"forbidden"_s << 403 << int(QNetworkReply::ContentAccessDenied)
                                   << QByteArray();
        QTest::newRow("gzip") << u"gzip"_s << 200 << none << QByteArray("{\"total\"");
        QTest::newRow("mark") << u"byteOrderMark"_s << 200 << none << QByteArray("\xef\xbb\xbf{");
        QTest::newRow("missing") << u"missingData"_s << 200 << none << QByteArray("{\"total\"");
    }
    void shouldMisbehaveAsScripted()
    {
        QFETCH(QString, kind);
        QFETCH(int, status);
        QFETCH(int, error);
        QFETCH(QByteArray, begin);
        // From the second one on: Qt repeats a request by itself when a connection it kept open is cut.
        Bed bed(fixed({.route = u"activities"_s, .nth = 2, .times = 0, .kind = kind}));
        QCOMPARE(bed.activities().status, 200);

        const Reply reply = bed.activities();

        QCOMPARE(reply.status, status);
        QCOMPARE(int(reply.error), error);
        QVERIFY2(reply.body.startsWith(begin), reply.body.left(80).constData());
    }

    void shouldNeverEndAnEndlessBody()
    {
        Bed bed(fixed({.route = u"activities"_s, .kind = u"endless"_s}));
        QNetworkReply *const reply =
            bed.network.post(bed.request(u"/api/v1/activities/"_s), QByteArray("{}"));
        qint64 received = 0;
        connect(reply, &QNetworkReply::readyRead, reply, [&] {
            if (reply->isOpen())
                received += reply->readAll().size();
            if (received > 5'000'000)
                reply->abort();
        });

        bed.wait(reply);

        QVERIFY(received > 5'000'000);
    }

    void shouldStopAtOnceWhateverIsUnderWay_data()
    {
        QTest::addColumn<QString>("kind");
        for (const QString &kind : {u"drip"_s, u"hang"_s, u"slow"_s, u"endless"_s})
            QTest::newRow(qPrintable(kind)) << kind;
    }
    void shouldStopAtOnceWhateverIsUnderWay()
    {
        QFETCH(QString, kind);
        Bed bed(fixed({.route = u"activities"_s, .kind = kind, .bytes = 1, .delayMilliseconds = 60'000}));
        QTcpSocket client;
        client.connectToHost(u"127.0.0.1"_s, quint16(bed.server.apiUrl().port()));
        QVERIFY(client.waitForConnected());
        client.write(
            "POST /api/v1/activities/ HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nAuthorization: Bearer "
            + bed.token + "\r\n\r\n{}");
        QVERIFY(client.waitForBytesWritten());
        // Once the request is in the log, its answer is under way.
        QTRY_VERIFY(bed.server.requests().contains("\"route\":\"activities\""));
        QElapsedTimer timer;
        timer.start();

        bed.server.stop();

        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    }

    void shouldRefuseAPortThatIsTaken()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        SimulatorServer server(fixed(), {.port = other.serverPort()});

        const auto started = server.start();

        QVERIFY(!started.has_value());
        QCOMPARE(started.error().kind, ErrorKind::Unreachable);
    }

    void shouldRefuseCertificatesThatCannotBeUsed()
    {
        SimulatorServer server(
            fixed(), {.tlsCertificateFile = u"/nowhere.pem"_s, .tlsKeyFile = u"/nowhere.key"_s});
        QCOMPARE(server.start().error().kind, ErrorKind::InvalidConfiguration);
    }

    void shouldServeOverTls()
    {
        QTemporaryDir directory;
        const QString certificate = directory.filePath(u"cert.pem"_s), key = directory.filePath(u"key.pem"_s);
        QVERIFY(writeCertificate(certificate, key));

        Bed bed(fixed(), {.tlsCertificateFile = certificate, .tlsKeyFile = key});

        QVERIFY(bed.started.has_value());
        QCOMPARE(bed.server.apiUrl().scheme(), u"https"_s);
        QCOMPARE(bed.activities().json.value("data"_L1).toArray().size(), 100);
    }

    void shouldBeDrivenOverItsControlRoutes()
    {
        Bed bed(fixed());
        const auto control = [&](const QString &name, const QByteArray &body) {
            return bed.wait(bed.network.post(bed.request(u"/__simulator/"_s + name), body));
        };
        const qint64 before = bed.server.now();
        const QJsonObject truth = QJsonDocument::fromJson(bed.server.truth()).object();

        QCOMPARE(control(u"advance"_s, R"({"milliseconds":5000})").json.value("now"_L1).toInteger(),
            before + 5000);
        QCOMPARE(control(u"mutate"_s, R"({"id":"none","change":"read"})").status, 400);
        QCOMPARE(control(u"scenario"_s, R"({"api":{"colour":1}})").status, 400);
        QCOMPARE(
            control(u"scenario"_s, R"({"activities":{"plainMaximum":5},"records":{"count":300}})").status,
            200);
        QCOMPARE(bed.activities().json.value("data"_L1).toArray().size(), 5);
        const Reply read = bed.wait(bed.network.get(bed.request(u"/__simulator/truth"_s)));
        QCOMPARE(read.json.value("activities"_L1), truth.value("activities"_L1));
        QCOMPARE(read.json[u"counts"][u"activities"].toInt(), 300);
    }

    void shouldServeSeveralAtOnce()
    {
        Scenario scenario = fixed();
        scenario.limiter.limit = 0;
        Bed bed(scenario);
        std::vector<std::thread> clients;
        std::atomic<int> good = 0;
        for (int i = 0; i < 8; ++i) {
            clients.emplace_back([&, token = bed.token, port = bed.server.apiUrl().port()] {
                QTcpSocket socket;
                socket.connectToHost(u"127.0.0.1"_s, quint16(port));
                if (!socket.waitForConnected())
                    return;
                socket.write("POST /api/v1/activities/ HTTP/1.1\r\nHost: x\r\nConnection: "
                             "close\r\nContent-Length: 2\r\nAuthorization: Bearer "
                    + token + "\r\n\r\n{}");
                QByteArray answer;
                while (socket.waitForReadyRead())
                    answer += socket.readAll();
                good += answer.contains(" 200 ") && answer.endsWith('}') ? 1 : 0;
            });
        }
        for (std::thread &client : clients)
            client.join();
        QCOMPARE(good.load(), 8);
    }
};

QTEST_GUILESS_MAIN(TestSimulatorServer)
#include "tst_simulatorserver.moc"
