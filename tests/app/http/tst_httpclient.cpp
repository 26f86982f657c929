#include "http/httpclient.h"
#include "testlib/rawserver.h"
#include "testlib/scriptednetwork.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <thread>
#include <zlib.h>

using namespace workbench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QUrl apiUrl(u"https://contoso.eu.portal.cloudappsecurity.com/api/v1/activities/"_s);

HttpRequest post(const QUrl &url)
{
    return {.method = HttpRequest::Method::Post, .url = url, .contentType = "application/json", .body = "{}"};
}

HttpRequest counted(const QUrl &url)
{
    HttpRequest request = post(url);
    request.use = RequestUse::Activities;
    return request;
}

QByteArray head(const QByteArray &more)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + more + "\r\n\r\n";
}

// gzip of `size` blanks within a JSON string, made piece by piece.
QByteArray gzipped(qint64 size, char fill)
{
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY);
    QByteArray result;
    QByteArray output(64 * 1024, Qt::Uninitialized);
    const QByteArray piece(1024 * 1024, fill);
    for (qint64 done = 0; done < size; done += piece.size()) {
        QByteArray input = piece;
        stream.next_in = reinterpret_cast<Bytef *>(input.data());
        stream.avail_in = uInt(std::min(qint64(piece.size()), size - done));
        const int flush = done + piece.size() >= size ? Z_FINISH : Z_NO_FLUSH;
        do {
            stream.next_out = reinterpret_cast<Bytef *>(output.data());
            stream.avail_out = uInt(output.size());
            deflate(&stream, flush);
            result.append(output.constData(), output.size() - qsizetype(stream.avail_out));
        } while (stream.avail_out == 0);
    }
    deflateEnd(&stream);
    return result;
}

} // namespace

class TestHttpClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldAnswerWithBodyAndDate()
    {
        ScriptedNetwork network;
        network.expectPost(apiUrl).answer(200, "{\"data\":[]}", {{"Date", "Tue, 24 Nov 2026 10:00:00 GMT"}});
        HttpClient http(network, nullptr, {});
        HttpRequest request = post(apiUrl);
        request.bearer = Secret(QByteArray("opaque-token"));

        const auto reply = http.send(request);

        QVERIFY(reply);
        QCOMPARE(reply->body, "{\"data\":[]}");
        QCOMPARE(reply->date, QDateTime(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC));
        QCOMPARE(http.requestsSent(), 1);
        const auto &sent = network.sent().first();
        QCOMPARE(sent.body, "{}");
        QCOMPARE(sent.request.rawHeader("Authorization"), "Bearer opaque-token");
        QVERIFY(sent.request.rawHeader("User-Agent").startsWith("connector-workbench/"));
        QVERIFY(!sent.request.hasRawHeader("Referer"));
    }

    void shouldClassifyStatus_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<Cause>("cause");
        const QByteArray form =
            R"({"filters":[{"error":"x is not valid","errorMessageCode":"CONSOLE_FORMS_NOT_VALID_VALUE",)"
            R"("errorMessageParams":{"value":"x"}}],"error":true})";
        QTest::newRow("301") << 301 << QByteArray() << ErrorKind::BadReply << Cause::Redirected;
        QTest::newRow("302") << 302 << QByteArray("<html>") << ErrorKind::BadReply << Cause::Redirected;
        QTest::newRow("400") << 400 << QByteArray() << ErrorKind::InvalidConfiguration << Cause::None;
        QTest::newRow("400 form") << 400 << form << ErrorKind::InvalidConfiguration << Cause::BadFilter;
        QTest::newRow("401") << 401 << QByteArray(R"({"detail":"Invalid token"})")
                             << ErrorKind::BadCredentials << Cause::None;
        QTest::newRow("402") << 402 << QByteArray() << ErrorKind::Forbidden << Cause::LicenceMissing;
        QTest::newRow("403") << 403 << QByteArray() << ErrorKind::Forbidden << Cause::None;
        QTest::newRow("403 role") << 403 << QByteArray(R"({"detail":"Insufficient role based permissions"})")
                                  << ErrorKind::Forbidden << Cause::RoleMissing;
        QTest::newRow("403 cloud")
            << 403
            << QByteArray(
                   R"({"detail":"Invalid user - the owner of this token is not permitted to use tokens"})")
            << ErrorKind::Forbidden << Cause::WrongCloud;
        QTest::newRow("404") << 404 << QByteArray("Not Found") << ErrorKind::NotFound << Cause::None;
        QTest::newRow("405") << 405 << QByteArray() << ErrorKind::InvalidConfiguration << Cause::None;
        QTest::newRow("407") << 407 << QByteArray() << ErrorKind::Unreachable << Cause::ProxyNeedsPassword;
        QTest::newRow("408") << 408 << QByteArray() << ErrorKind::ServerFailure << Cause::None;
        QTest::newRow("429") << 429 << QByteArray() << ErrorKind::Throttled << Cause::None;
        QTest::newRow("500") << 500 << QByteArray("<html><title>500</title>") << ErrorKind::ServerFailure
                             << Cause::None;
        QTest::newRow("502") << 502 << QByteArray() << ErrorKind::ServerFailure << Cause::None;
        QTest::newRow("503") << 503 << QByteArray() << ErrorKind::ServerFailure << Cause::None;
        QTest::newRow("504") << 504 << QByteArray() << ErrorKind::ServerFailure << Cause::None;
        QTest::newRow("200 page") << 200 << QByteArray("\xef\xbb\xbf \n<!doctype html><title>Sign in</title>")
                                  << ErrorKind::BadReply << Cause::HtmlInsteadOfJson;
    }

    void shouldClassifyStatus()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        ScriptedNetwork network;
        network.expectPost(apiUrl).answer(status, body);
        HttpClient http(network, nullptr, {});

        const auto reply = http.send(post(apiUrl));

        QVERIFY(!reply);
        QTEST(reply.error().kind, "kind");
        QTEST(reply.error().cause, "cause");
        QCOMPARE(reply.error().httpStatus, status);
        QVERIFY(!reply.error().detail.isEmpty());
    }

    void shouldClassifyNetworkError_data()
    {
        QTest::addColumn<QNetworkReply::NetworkError>("error");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<Cause>("cause");
        using Reply = QNetworkReply;
        QTest::newRow("name") << Reply::HostNotFoundError << ErrorKind::Unreachable << Cause::HostNotFound;
        QTest::newRow("refused") << Reply::ConnectionRefusedError << ErrorKind::Unreachable
                                 << Cause::ConnectionRefused;
        QTest::newRow("reset") << Reply::RemoteHostClosedError << ErrorKind::Unreachable
                               << Cause::ConnectionReset;
        QTest::newRow("network") << Reply::UnknownNetworkError << ErrorKind::Unreachable << Cause::NoNetwork;
        QTest::newRow("time") << Reply::TimeoutError << ErrorKind::TimedOut << Cause::None;
        QTest::newRow("proxy refused")
            << Reply::ProxyConnectionRefusedError << ErrorKind::Unreachable << Cause::ProxyRefused;
        QTest::newRow("proxy name") << Reply::ProxyNotFoundError << ErrorKind::Unreachable
                                    << Cause::ProxyRefused;
        QTest::newRow("proxy password")
            << Reply::ProxyAuthenticationRequiredError << ErrorKind::Unreachable << Cause::ProxyNeedsPassword;
        QTest::newRow("tls") << Reply::SslHandshakeFailedError << ErrorKind::TlsFailure << Cause::None;
    }

    void shouldClassifyNetworkError()
    {
        QFETCH(QNetworkReply::NetworkError, error);
        ScriptedNetwork network;
        network.expectPost(apiUrl).fail(error, u"it failed"_s);
        HttpClient http(network, nullptr, {});

        const auto reply = http.send(post(apiUrl));

        QVERIFY(!reply);
        QTEST(reply.error().kind, "kind");
        QTEST(reply.error().cause, "cause");
        QVERIFY(reply.error().detail.contains(u"it failed"_s));
    }

    void shouldReadHowLongToWait_data()
    {
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("seconds");
        QTest::newRow("seconds") << QByteArray("7") << QByteArray() << 7;
        QTest::newRow("zero") << QByteArray("0") << QByteArray() << 1;
        QTest::newRow("date") << QByteArray("Tue, 24 Nov 2026 10:00:42 GMT") << QByteArray() << 42;
        QTest::newRow("past date") << QByteArray("Tue, 24 Nov 2026 09:00:00 GMT") << QByteArray() << 1;
        QTest::newRow("enormous") << QByteArray("99999999999") << QByteArray() << 86400;
        QTest::newRow("negative") << QByteArray("-5") << QByteArray() << 0;
        QTest::newRow("nonsense") << QByteArray("soon") << QByteArray() << 0;
        QTest::newRow("body")
            << QByteArray()
            << QByteArray(R"({"detail":"Request was throttled. Expected available in 42 seconds."})") << 42;
        QTest::newRow("header wins") << QByteArray("9")
                                     << QByteArray(R"({"detail":"Expected available in 42 seconds."})") << 9;
        QTest::newRow("nothing") << QByteArray() << QByteArray() << 0;
    }

    void shouldReadHowLongToWait()
    {
        QFETCH(QByteArray, retryAfter);
        QFETCH(QByteArray, body);
        QFETCH(int, seconds);
        ScriptedNetwork network;
        network.expectPost(apiUrl).answer(
            429, body, {{"Date", "Tue, 24 Nov 2026 10:00:00 GMT"}, {"Retry-After", retryAfter}});
        HttpClient http(network, nullptr, {});

        const auto reply = http.send(post(apiUrl));

        QVERIFY(!reply);
        QCOMPARE(reply.error().retryAfter, std::chrono::seconds(seconds));
    }

    void shouldReadEntraErrors_data()
    {
        QTest::addColumn<QByteArray>("description");
        QTest::newRow("lines") << QByteArray(
            "AADSTS7000222: The provided client secret keys for app 'a' are expired.\\r\\nTrace "
            "ID: 1\\r\\nCorrelation ID: 0a1b2c3d-0000-4000-8000-000000000001\\r\\nTimestamp: x");
        QTest::newRow("one line") << QByteArray(
            "AADSTS7000222: The provided client secret keys for app 'a' are expired. Trace "
            "ID: 1 Correlation ID: 0a1b2c3d-0000-4000-8000-000000000001 Timestamp: x");
    }

    void shouldReadEntraErrors()
    {
        QFETCH(QByteArray, description);
        ScriptedNetwork network;
        network.expectPost(apiUrl).answer(
            401, "{\"error\":\"invalid_client\",\"error_description\":\"" + description + "\"}");
        HttpClient http(network, nullptr, {});

        const auto reply = http.send(post(apiUrl));

        QVERIFY(!reply);
        QCOMPARE(reply.error().entraCode, 7000222);
        QCOMPARE(reply.error().correlationId, u"0a1b2c3d-0000-4000-8000-000000000001"_s);
        QVERIFY(!reply.error().detail.contains(u'\r') && !reply.error().detail.contains(u'\n'));
        QVERIFY(reply.error().detail.contains(u"are expired"_s));
    }

    void shouldKeepSecretsOutOfErrors()
    {
        const QByteArray secret = "s~ec/ret+\"1&2=3";
        ScriptedNetwork network;
        QByteArray body = "{\"detail\":\"" + QByteArray(1900, 'x') + " s~ec/ret+\\\"1&2=3 and opaque-token";
        body += " and \\u0073~ec\\/ret+\\\"1&2=3 \\u0007\\u202e\"}";
        network.expectPost(apiUrl).answer(400, body);
        HttpClient http(network, nullptr, {});
        http.addSecret(Secret(QByteArray(secret)));
        HttpRequest request = post(apiUrl);
        request.bearer = Secret(QByteArray("opaque-token"));

        const auto reply = http.send(request);

        QVERIFY(!reply);
        const QString detail = reply.error().detail;
        QVERIFY(!detail.contains(u"ec/ret"_s));
        QVERIFY(!detail.contains(u"s~e"_s));
        QVERIFY(!detail.contains(u"opaque"_s));
        QVERIFY(!detail.contains(QChar(7)) && !detail.contains(QChar(0x202e)));
        QVERIFY(detail.size() <= 2000);
    }

    void shouldRefuseTokensThatBreakTheHeader()
    {
        ScriptedNetwork network;
        HttpClient http(network, nullptr, {});
        HttpRequest request = post(apiUrl);
        request.bearer = Secret(QByteArray("a\r\nX-Injected: b"));

        const auto reply = http.send(request);

        QCOMPARE(reply.error().kind, ErrorKind::BadReply);
        QVERIFY(network.sent().isEmpty());
    }

    void shouldSendOnceWhenConnectionIsReset()
    {
        RawServer server([](QTcpSocket &socket, const QByteArray &) { socket.abort(); });
        QNetworkAccessManager network;
        HttpClient http(network, nullptr, {});

        const auto reply = http.send(post(server.url()));

        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, ErrorKind::Unreachable);
        QCOMPARE(reply.error().cause, Cause::ConnectionReset);
        QCOMPARE(server.requests(), 1);
    }

    void shouldSendManyRequestsOnOneConnection()
    {
        RawServer server(
            [](QTcpSocket &socket, const QByteArray &) { socket.write(head("Content-Length: 2") + "{}"); });
        QNetworkAccessManager network;
        HttpClient http(network, nullptr, {});

        for (int i = 0; i < 20; ++i)
            QVERIFY(http.send(post(server.url())));

        QCOMPARE(server.requests(), 20);
    }

    void shouldCallTruncatedAnswerTransient_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("length") << head("Content-Length: 100") + "{\"data\":[";
        QTest::newRow("chunked") << head("Transfer-Encoding: chunked") + "9\r\n{\"data\":[\r\n";
    }

    void shouldCallTruncatedAnswerTransient()
    {
        QFETCH(QByteArray, answer);
        RawServer server([answer](QTcpSocket &socket, const QByteArray &) {
            socket.write(answer);
            socket.disconnectFromHost();
        });
        QNetworkAccessManager network;
        HttpClient http(network, nullptr, {});

        const auto reply = http.send(post(server.url()));

        QVERIFY(!reply);
        QCOMPARE(reply.error().cause, Cause::TruncatedReply);
        QVERIFY(isTransient(reply.error().kind));
        QCOMPARE(server.requests(), 1);
    }

    void shouldNotFollowRedirects()
    {
        RawServer server([](QTcpSocket &socket, const QByteArray &) {
            socket.write("HTTP/1.1 302 Found\r\nLocation: /login?token=abc\r\nContent-Length: 0\r\n\r\n");
        });
        QNetworkAccessManager network;
        HttpClient http(network, nullptr, {});

        const auto reply = http.send(post(server.url()));

        QCOMPARE(reply.error().cause, Cause::Redirected);
        QVERIFY(reply.error().detail.contains(u"/login"_s));
        QVERIFY(!reply.error().detail.contains(u"abc"_s));
        QCOMPARE(server.requests(), 1);
    }

    void shouldRefuseEndlessBody_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("success") << 200 << ErrorKind::BadReply;
        QTest::newRow("failure") << 500 << ErrorKind::ServerFailure;
    }

    void shouldRefuseEndlessBody()
    {
        QFETCH(int, status);
        RawServer server([status](QTcpSocket &socket, const QByteArray &) {
            socket.write(
                "HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Type: application/json\r\n\r\n");
            const auto more = [&socket] { socket.write(QByteArray(64 * 1024, '[')); };
            QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, more);
            more();
        });
        QNetworkAccessManager network;
        HttpClient http(network, nullptr, {});
        http.setMaximumBodySize(4 * 1024 * 1024);

        const auto reply = http.send(post(server.url()));

        QVERIFY(!reply);
        QTEST(reply.error().kind, "kind");
        if (status == 200)
            QCOMPARE(reply.error().cause, Cause::ReplyTooLarge);
    }

    void shouldReadLargeHonestPages_data()
    {
        QTest::addColumn<bool>("compressed");
        QTest::newRow("plain") << false;
        QTest::newRow("gzip") << true;
    }

    void shouldReadLargeHonestPages()
    {
        QFETCH(bool, compressed);
        constexpr qint64 size = 20 * 1024 * 1024;
        const QByteArray body = compressed ? gzipped(size, ' ') : QByteArray(size, ' ');
        RawServer server([&](QTcpSocket &socket, const QByteArray &) {
            socket.write(head("Content-Length: " + QByteArray::number(body.size())
                + (compressed ? "\r\nContent-Encoding: gzip" : "")));
            socket.write(body);
        });
        QNetworkAccessManager network;
        HttpClient http(network, nullptr, {});
        http.setMaximumBodySize(size);

        const auto reply = http.send(post(server.url()));

        QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().detail));
        QCOMPARE(reply->body.size(), size);
    }

    void shouldRefuseCompressedBombs()
    {
        const QByteArray body = gzipped(60 * 1024 * 1024, ' ');
        RawServer server([&](QTcpSocket &socket, const QByteArray &) {
            socket.write(
                head("Content-Length: " + QByteArray::number(body.size()) + "\r\nContent-Encoding: gzip"));
            socket.write(body);
        });
        QNetworkAccessManager network;
        HttpClient http(network, nullptr, {});
        http.setMaximumBodySize(8 * 1024 * 1024);

        const auto reply = http.send(post(server.url()));

        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, ErrorKind::BadReply);
        QCOMPARE(reply.error().cause, Cause::ReplyTooLarge);
    }

    void shouldTimeOut_data()
    {
        QTest::addColumn<bool>("drips");
        QTest::newRow("silence") << false;
        QTest::newRow("drip") << true;
    }

    void shouldTimeOut()
    {
        QFETCH(bool, drips);
        RawServer server([drips](QTcpSocket &socket, const QByteArray &) {
            socket.write(head("Content-Length: 100000"));
            if (!drips)
                return;
            auto *timer = new QTimer(&socket);
            QObject::connect(timer, &QTimer::timeout, &socket, [&socket] { socket.write("["); });
            timer->start(20);
        });
        QNetworkAccessManager network;
        HttpClient http(network, nullptr, {});
        http.setTimeouts(drips ? 500ms : 60000ms, drips ? 400ms : 200ms);

        const auto reply = http.send(post(server.url()));

        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, ErrorKind::TimedOut);
    }

    void shouldStopRequestInFlightAtOnce()
    {
        ScriptedNetwork network;
        network.expectPost(apiUrl).neverAnswer();
        std::stop_source stop;
        HttpClient http(network, nullptr, stop.get_token());
        QElapsedTimer sinceStop;
        QTimer::singleShot(0, this, [&] {
            std::thread([&] {
                sinceStop.start();
                stop.request_stop();
            }).join();
        });

        const auto reply = http.send(post(apiUrl));

        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, ErrorKind::Cancelled);
        QVERIFY2(sinceStop.elapsed() < 100, qPrintable(QString::number(sinceStop.elapsed())));
    }

    void shouldSendNothingAfterStop()
    {
        ScriptedNetwork network;
        std::stop_source stop;
        stop.request_stop();
        HttpClient http(network, nullptr, stop.get_token());

        const auto reply = http.send(post(apiUrl));

        QCOMPARE(reply.error().kind, ErrorKind::Cancelled);
        QVERIFY(network.sent().isEmpty());
    }

    void shouldReportRefusedConnection()
    {
        QUrl url;
        {
            RawServer server([](QTcpSocket &, const QByteArray &) {});
            url = server.url();
        }
        QNetworkAccessManager network;
        HttpClient http(network, nullptr, {});

        const auto reply = http.send(post(url));

        QCOMPARE(reply.error().kind, ErrorKind::Unreachable);
        QCOMPARE(reply.error().cause, Cause::ConnectionRefused);
    }

    void shouldPauseEverybodyWhenThrottled()
    {
        QTemporaryDir dir;
        auto pace = RequestPace::open(dir.filePath(u"pace.db"_s), u"t"_s, u"h"_s);
        QVERIFY(pace);
        ScriptedNetwork network;
        network.expectPost(apiUrl).answer(429, {}, {{"Retry-After", "90"}});
        HttpClient http(network, &*pace, {});
        http.setThrottlePatience(0s);

        const auto first = http.send(counted(apiUrl));
        const auto second = http.send(counted(apiUrl));

        QCOMPARE(first.error().kind, ErrorKind::Throttled);
        QCOMPARE(first.error().retryAfter, 90s);
        // The second was not sent, and says how much of the pause is left.
        QCOMPARE(second.error().kind, ErrorKind::Throttled);
        QVERIFY(second.error().retryAfter > 80s && second.error().retryAfter <= 90s);
        QCOMPARE(http.countedRequests().sent, 1);
        QCOMPARE(http.countedRequests().throttled, 1);
    }

    void shouldNotPauseDefenderWhenLoginServiceThrottles()
    {
        QTemporaryDir dir;
        auto pace = RequestPace::open(dir.filePath(u"pace.db"_s), u"t"_s, u"h"_s);
        ScriptedNetwork network;
        network.expectPost(apiUrl).answer(429, {}, {{"Retry-After", "90"}});
        network.expectPost(apiUrl).answer(200, "{}");
        HttpClient http(network, &*pace, {});

        QVERIFY(!http.send(post(apiUrl)));

        QVERIFY(http.send(counted(apiUrl)));
        QCOMPARE(http.countedRequests().sent, 1);
        QCOMPARE(http.countedRequests().throttled, 0);
        QCOMPARE(http.requestsSent(), 2);
    }

    void shouldStopWhileWaitingForThePace()
    {
        QTemporaryDir dir;
        auto pace = RequestPace::open(dir.filePath(u"pace.db"_s), u"t"_s, u"h"_s, 1);
        QCOMPARE(pace->tryTake(RequestUse::Alerts).value(), 0ms);
        ScriptedNetwork network;
        std::stop_source stop;
        HttpClient http(network, &*pace, stop.get_token());
        QElapsedTimer sinceStop;
        std::jthread stopper([&] {
            // Waiting has begun or not: both must end.
            sinceStop.start();
            stop.request_stop();
        });

        const auto reply = http.send(counted(apiUrl));

        stopper.join();
        QCOMPARE(reply.error().kind, ErrorKind::Cancelled);
        QVERIFY(sinceStop.elapsed() < 1000);
    }
};

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"
