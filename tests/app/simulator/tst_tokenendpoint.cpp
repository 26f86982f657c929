#include "simulator/tokenendpoint.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace workbench;
using namespace workbench::simulator;

namespace {

constexpr std::int64_t now = 1'700'000'000'000;
const std::string tenant = "11111111-2222-4333-8444-555555555555";
const std::string client = "99999999-2222-4333-8444-555555555555";
const std::string resource = "05a65629-4c1b-48c1-a78b-804c4abdd4af";

Request post(std::multimap<std::string, std::string> form)
{
    return {.method = "POST",
        .path = {},
        .target = {},
        .body = {},
        .authorization = {},
        .contentType = "application/x-www-form-urlencoded",
        .parameters = std::move(form)};
}

std::multimap<std::string, std::string> goodForm()
{
    return {{"grant_type", "client_credentials"}, {"client_id", client}, {"client_secret", "s3cr~t"},
        {"scope", resource + "/.default"}};
}

QJsonObject bodyOf(const Answer &answer)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(answer.body)).object();
}

QJsonObject claimsOf(const QString &token)
{
    const QByteArray part = token.split(u'.').value(1).toLatin1();
    return QJsonDocument::fromJson(QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding)).object();
}

} // namespace

class TestTokenEndpoint : public QObject {
    Q_OBJECT

    TokenEndpoint m_endpoint{tenant, client, Secret("s3cr~t")};

private Q_SLOTS:
    void init() { m_endpoint.setScenario({}); }

    void shouldIssueAVersion2Token()
    {
        const Answer answer = m_endpoint.token(post(goodForm()), tenant, true, now);

        const QJsonObject body = bodyOf(answer);
        QCOMPARE(answer.status, 200);
        QCOMPARE(body.value("expires_in"_L1), QJsonValue(3599));
        const QJsonObject claims = claimsOf(body.value("access_token"_L1).toString());
        QCOMPARE(claims.value("aud"_L1).toString().toStdString(), resource);
        QCOMPARE(claims.value("tid"_L1).toString().toStdString(), tenant);
        QCOMPARE(claims.value("appid"_L1).toString().toStdString(), client);
        QCOMPARE(claims.value("exp"_L1).toInteger() - claims.value("iat"_L1).toInteger(), 3599);
        QCOMPARE(claims.value("roles"_L1).toArray(), QJsonArray{u"Investigation.read"_s});
    }

    void shouldIssueAVersion1TokenWithNumbersAsText()
    {
        auto form = goodForm();
        form.erase("scope");
        form.emplace("resource", resource);

        const QJsonObject body = bodyOf(m_endpoint.token(post(form), tenant, false, now));

        QCOMPARE(body.value("expires_in"_L1), QJsonValue(u"3599"_s));
        QCOMPARE(body.value("expires_on"_L1), QJsonValue(QString::number(now / 1000 + 3599)));
        QVERIFY(body.contains("not_before"_L1) && body.contains("resource"_L1));
    }

    void shouldAcceptHttpBasicAndADomainAsTenant()
    {
        auto form = goodForm();
        form.erase("client_id");
        form.erase("client_secret");
        Request request = post(form);
        request.authorization =
            "Basic " + QByteArray::fromStdString(client + ":s3cr%7Et").toBase64().toStdString();

        QCOMPARE(m_endpoint.token(request, "contoso.onmicrosoft.com", true, now).status, 200);
    }

    void shouldLeaveOutRolesWhenThereAreNone()
    {
        TokenScenario scenario;
        scenario.roles.clear();
        m_endpoint.setScenario(scenario);

        const QString token =
            bodyOf(m_endpoint.token(post(goodForm()), tenant, true, now)).value("access_token"_L1).toString();

        QVERIFY(!claimsOf(token).contains("roles"_L1));
        QCOMPARE(m_endpoint.check(token.toStdString(), false, 0, now), TokenEndpoint::Verdict::NoRole);
    }

    void shouldLetTokensDie()
    {
        TokenScenario scenario;
        scenario.lifetimes = {5, 600};
        m_endpoint.setScenario(scenario);
        TokenEndpoint endpoint(tenant, client, Secret("s3cr~t"));
        endpoint.setScenario(scenario);
        std::string tokens[2];
        for (std::string &token : tokens)
            token = bodyOf(endpoint.token(post(goodForm()), tenant, true, now))
                        .value("access_token"_L1)
                        .toString()
                        .toStdString();
        using enum TokenEndpoint::Verdict;

        QCOMPARE(endpoint.check(tokens[0], false, 0, now + 4999), Good);
        QCOMPARE(endpoint.check(tokens[0], false, 0, now + 5000), Unknown);
        QCOMPARE(endpoint.check(tokens[1], false, 2, now + 5000), Good);
        QCOMPARE(endpoint.check(tokens[1], false, 2, now + 5000), Good);
        QCOMPARE(endpoint.check(tokens[1], false, 2, now + 5000), Unknown); // Spent after two requests.
        QCOMPARE(endpoint.check("forged", false, 0, now), Unknown);
    }

    void shouldFailAsEntraDoesWhenScripted_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("error");
        const auto row = [](int code, int status, const char *error) {
            QTest::addRow("%d", code) << code << status << QString::fromLatin1(error);
        };
        row(7000215, 401, "invalid_client");
        row(7000222, 401, "invalid_client");
        row(7000229, 401, "invalid_client");
        row(700016, 400, "unauthorized_client");
        row(7000112, 400, "unauthorized_client");
        row(90002, 400, "invalid_request");
        row(900023, 400, "invalid_request");
        row(90038, 400, "invalid_request");
        row(500011, 400, "invalid_resource");
        row(650052, 400, "invalid_client");
        row(650057, 400, "invalid_resource");
        row(501051, 400, "invalid_grant");
        row(1002012, 400, "invalid_scope");
        row(70011, 400, "invalid_scope");
        row(901002, 400, "invalid_request");
        row(900144, 400, "invalid_request");
        row(7000218, 401, "invalid_client");
        row(70003, 400, "unsupported_grant_type");
        row(53003, 400, "invalid_grant");
        row(700024, 401, "invalid_client");
        row(50196, 400, "invalid_grant");
        row(90055, 429, "temporarily_unavailable");
        row(90033, 503, "temporarily_unavailable");
    }
    void shouldFailAsEntraDoesWhenScripted()
    {
        QFETCH(int, code);
        QFETCH(int, status);
        QFETCH(QString, error);
        TokenScenario scenario;
        scenario.error = code;
        m_endpoint.setScenario(scenario);

        const Answer answer = m_endpoint.token(post(goodForm()), tenant, true, now);

        const QJsonObject body = bodyOf(answer);
        QCOMPARE(answer.status, status);
        QCOMPARE(body.value("error"_L1).toString(), error);
        QCOMPARE(body.value("error_codes"_L1).toArray(), QJsonArray{code});
        const QString text = body.value("error_description"_L1).toString();
        QVERIFY(text.startsWith(u"AADSTS%1: "_s.arg(code)));
        QVERIFY(text.contains(u"\r\nTrace ID: "_s + body.value("trace_id"_L1).toString()));
        QCOMPARE(body.value("timestamp"_L1).toString(), u"2023-11-14 22:13:20Z"_s);
        QVERIFY(body.contains("correlation_id"_L1) && body.contains("error_uri"_L1));
    }

    void shouldSeeWhatIsWrongWithARequest_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("code");
        QTest::newRow("secret") << QByteArray("client_secret") << QByteArray("wrong") << 7000215;
        QTest::newRow("no secret") << QByteArray("client_secret") << QByteArray() << 7000218;
        QTest::newRow("application") << QByteArray("client_id")
                                     << QByteArray("88888888-2222-4333-8444-555555555555") << 700016;
        QTest::newRow("no application") << QByteArray("client_id") << QByteArray() << 900144;
        QTest::newRow("grant") << QByteArray("grant_type") << QByteArray("password") << 70003;
        QTest::newRow("no grant") << QByteArray("grant_type") << QByteArray() << 900144;
        QTest::newRow("scope") << QByteArray("scope") << QByteArray("05a65629-4c1b-48c1-a78b-804c4abdd4af")
                               << 1002012;
        QTest::newRow("other resource")
            << QByteArray("scope") << QByteArray("https://graph.microsoft.com/.default") << 500011;
        QTest::newRow("two scopes") << QByteArray("scope") << QByteArray("a/.default b/.default") << 700022;
        QTest::newRow("resource") << QByteArray("resource") << QByteArray("x") << 901002;
    }
    void shouldSeeWhatIsWrongWithARequest()
    {
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, value);
        QFETCH(int, code);
        auto form = goodForm();
        form.erase(field.toStdString());
        if (!value.isEmpty())
            form.emplace(field.toStdString(), value.toStdString());

        const Answer answer = m_endpoint.token(post(form), tenant, true, now);

        QCOMPARE(bodyOf(answer).value("error_codes"_L1).toArray(), QJsonArray{code});
        QVERIFY(answer.body.find("s3cr") == std::string::npos);
    }

    void shouldTellTenantsApart_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<int>("code");
        QTest::newRow("unknown") << QByteArray("12345678-2222-4333-8444-555555555555") << 90002;
        QTest::newRow("unknown domain") << QByteArray("fabrikam.example") << 90002;
        QTest::newRow("malformed") << QByteArray("not a tenant") << 900023;
        QTest::newRow("common") << QByteArray("common") << 9001023;
    }
    void shouldTellTenantsApart()
    {
        QFETCH(QByteArray, given);
        QFETCH(int, code);

        const Answer answer = m_endpoint.token(post(goodForm()), given.toStdString(), true, now);

        QCOMPARE(answer.status, 400);
        QCOMPARE(bodyOf(answer).value("error_codes"_L1).toArray(), QJsonArray{code});
    }

    void shouldWriteOneLineWhenTold()
    {
        TokenScenario scenario;
        scenario.error = 7000222;
        scenario.errorLineBreaks = false;
        scenario.errorUri = false;
        scenario.suberror = u"message_only"_s;
        m_endpoint.setScenario(scenario);

        const QJsonObject body = bodyOf(m_endpoint.token(post(goodForm()), tenant, true, now));

        QVERIFY(!body.value("error_description"_L1).toString().contains(u'\n'));
        QVERIFY(!body.contains("error_uri"_L1));
        QCOMPARE(body.value("suberror"_L1).toString(), u"message_only"_s);
    }

    void shouldSayWhichCloudATenantIsIn()
    {
        QVERIFY(!bodyOf(m_endpoint.openIdConfiguration(tenant, "https://x", now))
                     .contains("tenant_region_sub_scope"_L1));
        for (const QString &region : {u"GCC"_s, u"DODCON"_s, u"DOD"_s}) {
            TokenScenario scenario;
            scenario.openIdRegion = region;
            m_endpoint.setScenario(scenario);
            QCOMPARE(bodyOf(m_endpoint.openIdConfiguration(tenant, "https://x", now))
                         .value("tenant_region_sub_scope"_L1)
                         .toString(),
                region);
        }
        TokenScenario scenario;
        scenario.openIdUnknownTenant = true;
        m_endpoint.setScenario(scenario);
        const Answer unknown = m_endpoint.openIdConfiguration(tenant, "https://x", now);
        QCOMPARE(unknown.status, 400);
        QCOMPARE(bodyOf(unknown).value("error"_L1).toString(), u"invalid_tenant"_s);
    }
};

QTEST_GUILESS_MAIN(TestTokenEndpoint)
#include "tst_tokenendpoint.moc"
