#include "http/authorisedrequest.h"
#include "http/oauthtokens.h"
#include "testlib/scriptednetwork.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace workbench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QUrl discoveryUrl(
    u"https://login.microsoftonline.com/contoso.com/v2.0/.well-known/openid-configuration"_s);
const QUrl tokenUrl(u"https://login.microsoftonline.com/contoso.com/oauth2/v2.0/token"_s);
const QUrl apiUrl(u"https://contoso.eu.portal.cloudappsecurity.com/api/v1/alerts/"_s);
const QByteArray commercial = R"({"cloud_instance_name":"microsoftonline.com","tenant_region_scope":"EU"})";

QByteArray token(const QByteArray &text, const QJsonValue &expiresIn = 3599)
{
    return QJsonDocument(QJsonObject{{u"token_type"_s, u"Bearer"_s}, {u"expires_in"_s, expiresIn},
                             {u"access_token"_s, QString::fromLatin1(text)}})
        .toJson();
}

QByteArray entraError(int code)
{
    return QJsonDocument(
        QJsonObject{{u"error"_s, u"some_error"_s}, {u"error_description"_s, u"AADSTS%1: Words."_s.arg(code)},
            {u"error_codes"_s, QJsonArray{code}},
            {u"correlation_id"_s, u"0a1b2c3d-0000-4000-8000-000000000001"_s}})
        .toJson();
}

QByteArray jwt(const QByteArray &payload)
{
    return "eyJhbGciOiJub25lIn0."
        + payload.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + ".c2lnbmF0dXJl";
}

struct TokenBed {
    ScriptedNetwork network;
    HttpClient http{network, nullptr, {}};
    std::chrono::milliseconds now{1h};
    OAuthTokens tokens;

    explicit TokenBed(const QByteArray &secret = "s3cr3t-value")
        : tokens(http,
            {.authUrl = QUrl(u"https://login.microsoftonline.com"_s),
                .tenantId = u"contoso.com"_s,
                .clientId = u"client"_s,
                .clientSecret = Secret(QByteArray(secret)),
                .scope = u"05a65629-4c1b-48c1-a78b-804c4abdd4af/.default"_s},
            [this] { return now; })
    {
    }

    void expectCommercial() { network.expectGet(discoveryUrl).answer(200, commercial); }
    void expectToken(const QByteArray &body) { network.expectPost(tokenUrl).answer(200, body); }

    [[nodiscard]] QByteArray fetch()
    {
        const auto fetched = tokens.accessToken();
        if (!fetched)
            return "error: " + fetched.error().detail.toUtf8();
        const auto shown = fetched->reveal();
        return {shown.data(), qsizetype(shown.size())};
    }
};

} // namespace

class TestOAuthTokens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldSendCredentialsFormEncoded()
    {
        TokenBed bed("a+b&c=d~e %\xc3\xa9\"");
        bed.expectCommercial();
        bed.expectToken(token("one"));

        QCOMPARE(bed.fetch(), "one");

        const auto &sent = bed.network.sent().last();
        QCOMPARE(sent.body,
            "grant_type=client_credentials&client_id=client"
            "&scope=05a65629-4c1b-48c1-a78b-804c4abdd4af%2F.default"
            "&client_secret=a%2Bb%26c%3Dd~e%20%25%C3%A9%22");
        QCOMPARE(sent.request.header(QNetworkRequest::ContentTypeHeader).toByteArray(),
            "application/x-www-form-urlencoded");
        QVERIFY(!sent.request.hasRawHeader("Authorization"));
    }

    void shouldRenewInTime_data()
    {
        QTest::addColumn<QJsonValue>("expiresIn");
        QTest::addColumn<int>("renewAfter");
        QTest::newRow("an hour") << QJsonValue(3599) << 3299;
        QTest::newRow("as text") << QJsonValue(u"3599"_s) << 3299;
        QTest::newRow("ten minutes") << QJsonValue(600) << 480;
        QTest::newRow("five seconds") << QJsonValue(5) << 4;
        QTest::newRow("a day") << QJsonValue(86399) << 86099;
        QTest::newRow("missing") << QJsonValue(QJsonValue::Undefined) << 240;
        QTest::newRow("nonsense") << QJsonValue(u"soon"_s) << 240;
        QTest::newRow("negative") << QJsonValue(-1) << 240;
        QTest::newRow("enormous") << QJsonValue(1e300) << 28 * 3600 - 300;
    }

    void shouldRenewInTime()
    {
        QFETCH(QJsonValue, expiresIn);
        QFETCH(int, renewAfter);
        TokenBed bed;
        bed.expectCommercial();
        bed.expectToken(token("one", expiresIn));
        QCOMPARE(bed.fetch(), "one");

        bed.now += std::chrono::seconds(renewAfter) - 1ms;
        QCOMPARE(bed.fetch(), "one");
        bed.expectToken(token("two"));
        bed.now += 1ms;
        QCOMPARE(bed.fetch(), "two");
    }

    void shouldKeepTokenWhenRenewalFailsForAWhile()
    {
        TokenBed bed;
        bed.expectCommercial();
        bed.expectToken(token("one"));
        QCOMPARE(bed.fetch(), "one");

        bed.now += 3400s;
        bed.network.expectPost(tokenUrl).answer(503);
        QCOMPARE(bed.fetch(), "one");
        bed.now += 30s;
        QCOMPARE(bed.fetch(), "one");
        bed.now += 3600s;
        QVERIFY(!bed.tokens.hasToken());
        bed.network.expectPost(tokenUrl).answer(503);
        QVERIFY(!bed.tokens.accessToken());
    }

    void shouldRefuseOtherCloudsBeforeAnySecretIsSent_data()
    {
        QTest::addColumn<QByteArray>("configuration");
        QTest::addColumn<QString>("name");
        QTest::newRow("GCC") << QByteArray(
            R"({"cloud_instance_name":"microsoftonline.com","tenant_region_sub_scope":"GCC"})")
                             << u"GCC Government plan"_s;
        QTest::newRow("GCC High") << QByteArray(
            R"({"cloud_instance_name":"microsoftonline.us","tenant_region_sub_scope":"DODCON"})")
                                  << u"GCC High"_s;
        QTest::newRow("DoD") << QByteArray(
            R"({"cloud_instance_name":"microsoftonline.us","tenant_region_sub_scope":"DOD"})")
                             << u"DoD Government"_s;
        QTest::newRow("US") << QByteArray(R"({"cloud_instance_name":"microsoftonline.us"})")
                            << u"US Government"_s;
        QTest::newRow("China") << QByteArray(R"({"cloud_instance_name":"partner.microsoftonline.cn"})")
                               << u"China"_s;
    }

    void shouldRefuseOtherCloudsBeforeAnySecretIsSent()
    {
        QFETCH(QByteArray, configuration);
        QFETCH(QString, name);
        TokenBed bed;
        bed.network.expectGet(discoveryUrl).answer(200, configuration);

        const auto fetched = bed.tokens.accessToken();

        QVERIFY(!fetched);
        QCOMPARE(fetched.error().kind, ErrorKind::InvalidConfiguration);
        QCOMPARE(fetched.error().cause, Cause::WrongCloud);
        QVERIFY2(fetched.error().detail.contains(name), qPrintable(fetched.error().detail));
        QCOMPARE(bed.network.sent().size(), 1);
    }

    void shouldStopWhenTenantIsUnknown()
    {
        TokenBed bed;
        bed.network.expectGet(discoveryUrl).answer(400, entraError(90002));

        const auto fetched = bed.tokens.accessToken();

        QCOMPARE(fetched.error().kind, ErrorKind::InvalidConfiguration);
        QCOMPARE(fetched.error().entraCode, 90002);
        QCOMPARE(fetched.error().field, u"tenant_id"_s);
    }

    void shouldGoOnWhenDiscoveryFailsOtherwise_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("not found") << 404 << QByteArray();
        QTest::newRow("page") << 200 << QByteArray("<html>");
        QTest::newRow("server") << 503 << QByteArray();
        QTest::newRow("not JSON") << 200 << QByteArray("what?");
        QTest::newRow("other code") << 400 << entraError(900023);
        QTest::newRow("no answer") << 0 << QByteArray();
    }

    void shouldGoOnWhenDiscoveryFailsOtherwise()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        TokenBed bed;
        auto &discovery = bed.network.expectGet(discoveryUrl);
        if (status == 0)
            discovery.fail(QNetworkReply::RemoteHostClosedError);
        else
            discovery.answer(status, body);
        bed.expectToken(token("one"));

        QCOMPARE(bed.fetch(), "one");
    }

    void shouldLookAtTheTenantOnce()
    {
        TokenBed bed;
        bed.expectCommercial();
        bed.expectToken(token("one"));
        QCOMPARE(bed.fetch(), "one");

        bed.tokens.forget();
        bed.expectToken(token("two"));

        QCOMPARE(bed.fetch(), "two");
    }

    void shouldClassifyEntraErrors_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<Cause>("cause");
        const auto row = [](int code, int status, ErrorKind kind, Cause cause = Cause::None) {
            QTest::addRow("%d", code) << code << status << kind << cause;
        };
        row(7000215, 401, ErrorKind::BadCredentials);
        row(7000222, 401, ErrorKind::BadCredentials);
        row(7000229, 401, ErrorKind::BadCredentials, Cause::ConsentMissing);
        row(700016, 400, ErrorKind::InvalidConfiguration);
        row(7000112, 400, ErrorKind::Forbidden);
        row(90002, 400, ErrorKind::InvalidConfiguration);
        row(900023, 400, ErrorKind::InvalidConfiguration);
        row(900382, 400, ErrorKind::InvalidConfiguration, Cause::WrongCloud);
        row(500011, 400, ErrorKind::Forbidden, Cause::LicenceMissing);
        row(650052, 400, ErrorKind::Forbidden, Cause::LicenceMissing);
        row(650057, 400, ErrorKind::Forbidden, Cause::ConsentMissing);
        row(501051, 400, ErrorKind::Forbidden, Cause::ConsentMissing);
        row(1002012, 400, ErrorKind::InvalidConfiguration);
        row(70011, 400, ErrorKind::InvalidConfiguration);
        row(900144, 400, ErrorKind::InvalidConfiguration);
        row(7000218, 401, ErrorKind::BadCredentials);
        row(900561, 405, ErrorKind::InvalidConfiguration);
        row(53003, 400, ErrorKind::Forbidden);
        row(700024, 401, ErrorKind::BadCredentials, Cause::ClockOff);
        row(50196, 400, ErrorKind::Throttled);
        row(90055, 400, ErrorKind::Throttled);
        row(90033, 400, ErrorKind::ServerFailure);
        row(50033, 503, ErrorKind::ServerFailure);
        row(123456, 400, ErrorKind::InvalidConfiguration);
        row(123457, 401, ErrorKind::BadCredentials);
    }

    void shouldClassifyEntraErrors()
    {
        QFETCH(int, code);
        QFETCH(int, status);
        TokenBed bed;
        bed.expectCommercial();
        bed.network.expectPost(tokenUrl).answer(status, entraError(code));

        const auto fetched = bed.tokens.accessToken();

        QVERIFY(!fetched);
        QTEST(fetched.error().kind, "kind");
        QTEST(fetched.error().cause, "cause");
        QCOMPARE(fetched.error().entraCode, code);
        QCOMPARE(fetched.error().httpStatus, status);
        QCOMPARE(fetched.error().correlationId, u"0a1b2c3d-0000-4000-8000-000000000001"_s);
    }

    void shouldRefuseUnreadableTokens_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("garbage") << QByteArray("what?") << ErrorKind::BadReply;
        QTest::newRow("empty") << QByteArray() << ErrorKind::BadReply;
        QTest::newRow("list") << QByteArray("[]") << ErrorKind::BadReply;
        QTest::newRow("cut off") << token("one").left(40) << ErrorKind::ServerFailure;
        QTest::newRow("no token") << QByteArray(R"({"token_type":"Bearer","expires_in":3599})")
                                  << ErrorKind::BadReply;
        QTest::newRow("other type") << QByteArray(R"({"token_type":"pop","access_token":"x"})")
                                    << ErrorKind::BadReply;
        QTest::newRow("line break") << QByteArray(R"({"token_type":"Bearer","access_token":"a\r\nb"})")
                                    << ErrorKind::BadReply;
        QTest::newRow("not ASCII") << QByteArray(R"({"token_type":"Bearer","access_token":"\u00e9"})")
                                   << ErrorKind::BadReply;
        QTest::newRow("too long") << token(QByteArray(70000, 'x')) << ErrorKind::BadReply;
        QTest::newRow("page") << QByteArray("<html>") << ErrorKind::BadReply;
    }

    void shouldRefuseUnreadableTokens()
    {
        QFETCH(QByteArray, body);
        TokenBed bed;
        bed.expectCommercial();
        bed.expectToken(body);

        const auto fetched = bed.tokens.accessToken();

        QVERIFY(!fetched);
        QTEST(fetched.error().kind, "kind");
    }

    void shouldKeepTheSecretOutOfErrors()
    {
        TokenBed bed;
        bed.expectCommercial();
        bed.network.expectPost(tokenUrl).answer(
            400, R"({"error_description":"bad client_secret s3cr3t-value"})");

        const auto fetched = bed.tokens.accessToken();

        QVERIFY(!fetched.error().detail.contains(u"s3cr3t"_s));
    }

    void shouldReadClaimsForAdvice()
    {
        TokenBed bed;
        bed.expectCommercial();
        bed.expectToken(
            token(jwt(R"({"aud":"05a65629","tid":"t","appid":"a","roles":["Investigation.read",7]})")));
        QVERIFY(bed.tokens.accessToken());

        const auto claims = bed.tokens.claims();

        QVERIFY(claims.readable);
        QCOMPARE(claims.roles, QStringList{u"Investigation.read"_s});
        QCOMPARE(claims.audience, u"05a65629"_s);
        QCOMPARE(claims.appId, u"a"_s);
    }

    void shouldTakeOtherTokensForOpaque_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("opaque") << QByteArray("opaque");
        QTest::newRow("dots") << QByteArray("a.b.c");
        QTest::newRow("not JSON") << jwt("what?");
        QTest::newRow("encrypted") << QByteArray("eyJ.a.b.c.d");
    }

    void shouldTakeOtherTokensForOpaque()
    {
        QFETCH(QByteArray, text);
        TokenBed bed;
        bed.expectCommercial();
        bed.expectToken(token(text));
        QCOMPARE(bed.fetch(), text);

        QVERIFY(!bed.tokens.claims().readable);
    }

    void shouldMeasureClockSkew()
    {
        TokenBed bed;
        bed.expectCommercial();
        const auto hourAgo = QDateTime::currentDateTimeUtc().addSecs(-3600);
        const auto date = QLocale::c().toString(hourAgo, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
        bed.network.expectPost(tokenUrl).answer(200, token("one"), {{"Date", date}});
        QVERIFY(bed.tokens.accessToken());

        QVERIFY(bed.tokens.clockSkew());
        QVERIFY(std::abs(bed.tokens.clockSkew()->count() - 3600) < 60);
    }

    void shouldTryAnotherTokenOnceWhenRefused_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("401") << 401;
        QTest::newRow("403") << 403;
    }

    void shouldTryAnotherTokenOnceWhenRefused()
    {
        QFETCH(int, status);
        TokenBed bed;
        bed.expectCommercial();
        bed.expectToken(token("one"));
        bed.network.expectPost(apiUrl).answer(status);
        bed.expectToken(token("two"));
        bed.network.expectPost(apiUrl).answer(status);

        const auto reply =
            sendAuthorised(bed.http, bed.tokens, {.method = HttpRequest::Method::Post, .url = apiUrl});

        QCOMPARE(reply.error().httpStatus, status);
        QCOMPARE(bed.network.sent().last().request.rawHeader("Authorization"), "Bearer two");
    }

    void shouldNotTryAgainForOtherErrors()
    {
        TokenBed bed;
        bed.expectCommercial();
        bed.expectToken(token("one"));
        bed.network.expectPost(apiUrl).answer(400);

        QVERIFY(!sendAuthorised(bed.http, bed.tokens, {.method = HttpRequest::Method::Post, .url = apiUrl}));
    }
};

QTEST_GUILESS_MAIN(TestOAuthTokens)
#include "tst_oauthtokens.moc"
