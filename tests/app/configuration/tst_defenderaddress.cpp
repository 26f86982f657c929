#include "connectors/defender/defenderaddress.h"

#include <QTest>

using namespace workbench;
using namespace workbench::defender;
using namespace Qt::StringLiterals;

// Every rule for the addresses and ids of the Configuration step.
class tst_DefenderAddress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldNormaliseTheApiUrl_data();
    void shouldNormaliseTheApiUrl();
    void shouldRefuseTheApiUrl_data();
    void shouldRefuseTheApiUrl();
    void shouldNotRepeatAPasswordInTheApiUrl();
    void shouldNormaliseTheAuthUrl_data();
    void shouldNormaliseTheAuthUrl();
    void shouldRefuseTheAuthUrl_data();
    void shouldRefuseTheAuthUrl();
    void shouldNormaliseTheTenantId_data();
    void shouldNormaliseTheTenantId();
    void shouldRefuseTheTenantId_data();
    void shouldRefuseTheTenantId();
    void shouldNotRepeatASecretInTheWrongField_data();
    void shouldNotRepeatASecretInTheWrongField();
};

void tst_DefenderAddress::shouldNormaliseTheApiUrl_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");

    const auto tenant = u"https://contoso.us3.portal.cloudappsecurity.com"_s;
    QTest::newRow("as shown in the portal") << tenant << tenant;
    QTest::newRow("host alone") << u"contoso.us3.portal.cloudappsecurity.com"_s << tenant;
    QTest::newRow("trailing slash") << tenant + u'/' << tenant;
    QTest::newRow("api") << tenant + u"/api"_s << tenant;
    QTest::newRow("api and slash") << tenant + u"/api/"_s << tenant;
    QTest::newRow("version") << tenant + u"/api/v1"_s << tenant;
    QTest::newRow("version and slashes") << tenant + u"/api/v1//"_s << tenant;
    QTest::newRow("route") << tenant + u"/api/v1/activities/"_s << tenant;
    QTest::newRow("other route") << tenant + u"/api/v1/alerts"_s << tenant;
    QTest::newRow("upper case") << u"HTTPS://CONTOSO.US3.PORTAL.CLOUDAPPSECURITY.COM/API/V1/"_s << tenant;
    QTest::newRow("blanks around") << u"\t  %1 \n"_s.arg(tenant) << tenant;
    QTest::newRow("usual port") << tenant + u":443/api"_s << tenant;
    QTest::newRow("dot at the end of the host") << tenant + u"./"_s << tenant;
    QTest::newRow("without region") << u"contoso.portal.cloudappsecurity.com"_s
                                    << u"https://contoso.portal.cloudappsecurity.com"_s;
    QTest::newRow("generic host with prefix") << u"https://portal.cloudappsecurity.com/cas/api/v1/alerts/"_s
                                              << u"https://portal.cloudappsecurity.com/cas"_s;
    QTest::newRow("prefix keeps its case") << tenant + u"/Cas/api"_s << tenant + u"/Cas"_s;
    QTest::newRow("loopback http") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s;
    QTest::newRow("loopback elsewhere in 127/8") << u"http://127.8.9.10:1/api"_s << u"http://127.8.9.10:1"_s;
    QTest::newRow("loopback https") << u"https://localhost:8443/api/v1/"_s << u"https://localhost:8443"_s;
    QTest::newRow("loopback without port") << u"http://localhost"_s << u"http://localhost"_s;
    QTest::newRow("loopback IPv6") << u"http://[::1]:8080/"_s << u"http://[::1]:8080"_s;
}

void tst_DefenderAddress::shouldNormaliseTheApiUrl()
{
    QFETCH(QString, text);

    const auto url = normaliseApiUrl(text);

    QVERIFY2(url, qPrintable(url ? QString() : url.error().detail));
    QTEST(*url, "url");
    QCOMPARE(normaliseApiUrl(*url), url);
}

void tst_DefenderAddress::shouldRefuseTheApiUrl_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");

    const auto notTheApi = u"is not a Defender for Cloud Apps API address"_s;
    const auto portal = u"portal's address. Copy the API URL from Settings, Cloud Apps, System, About."_s;
    QTest::newRow("empty") << u"  "_s << u"Enter the API URL."_s;
    QTest::newRow("no address")
        << u"contoso us3"_s << u"“contoso us3” is not an address. Enter a URL that starts with https://"_s;
    QTest::newRow("plain http") << u"http://contoso.us3.portal.cloudappsecurity.com"_s
                                << u"Plain http to “contoso.us3"_s;
    QTest::newRow("other scheme") << u"ftp://contoso.us3.portal.cloudappsecurity.com"_s
                                  << u"“ftp” is not accepted"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s << u"is not an address"_s;
    QTest::newRow("script") << u"javascript:alert(1)"_s << u"is not an address"_s;
    QTest::newRow("port") << u"https://contoso.us3.portal.cloudappsecurity.com:8443"_s << u"port 8443"_s;
    QTest::newRow("port zero") << u"http://127.0.0.1:0"_s << u"port 0"_s;
    QTest::newRow("query") << u"https://contoso.us3.portal.cloudappsecurity.com/?a=b"_s
                           << u"after “?” or “#”"_s;
    QTest::newRow("user info") << u"https://ada@contoso.us3.portal.cloudappsecurity.com"_s
                               << u"user name or password"_s;
    QTest::newRow("empty user info") << u"https://@contoso.us3.portal.cloudappsecurity.com"_s
                                     << u"user name or password"_s;
    QTest::newRow("user info hides the host")
        << u"https://contoso.us3.portal.cloudappsecurity.com@example.org/"_s << u"user name or password"_s;
    QTest::newRow("portal page") << u"https://contoso.portal.cloudappsecurity.com/#/alerts"_s << portal;
    QTest::newRow("Defender portal") << u"https://security.microsoft.com/cloudapps/settings?tid=1"_s
                                     << portal;
    QTest::newRow("portal proxy") << u"https://security.microsoft.com/apiproxy/mcas/cas/api/v1/activities/"_s
                                  << portal;
    QTest::newRow("Azure portal") << u"portal.azure.com"_s << portal;
    QTest::newRow("GCC") << u"https://contoso.us1.portal.cloudappsecuritygov.com"_s
                         << u"belongs to GCC. GCC and GCC High are not"_s;
    QTest::newRow("GCC portal") << u"https://portal.cloudappsecuritygov.com/#/policies"_s
                                << u"belongs to GCC."_s;
    QTest::newRow("GCC upper case") << u"HTTPS://X.US1.PORTAL.CLOUDAPPSECURITYGOV.COM./API"_s
                                    << u"belongs to GCC."_s;
    QTest::newRow("GCC High") << u"https://contoso.us1.portal.cloudappsecurity.us"_s << u"GCC High or DoD"_s;
    QTest::newRow("session proxy of GCC High") << u"https://contoso.mcas-gov.us"_s << u"GCC High or DoD"_s;
    QTest::newRow("China") << u"https://contoso.portal.cloudappsecurity.cn"_s << u"China"_s;
    QTest::newRow("look-alike suffix")
        << u"https://contoso.portal.cloudappsecurity.com.example.org"_s << notTheApi;
    QTest::newRow("look-alike without dot") << u"https://contoso-portal.cloudappsecurity.com"_s << notTheApi;
    QTest::newRow("look-alike name") << u"https://evilportal.cloudappsecurity.com"_s << notTheApi;
    QTest::newRow("look-alike of GCC") << u"https://notcloudappsecuritygov.com"_s << notTheApi;
    QTest::newRow("look-alike letter") << u"https://contoso.portal.cloud\u0430ppsecurity.com"_s << u"xn--"_s;
    QTest::newRow("vendor's old domain") << u"https://contoso.adallom.com"_s << notTheApi;
    QTest::newRow("session proxy") << u"https://contoso.mcas.ms"_s << notTheApi;
    QTest::newRow("look-alike loopback") << u"http://localhost.example.org:8080"_s << u"Plain http"_s;
    QTest::newRow("look-alike loopback address") << u"http://127.0.0.1.example.org"_s << u"Plain http"_s;
    QTest::newRow("private address") << u"http://192.168.0.1"_s << u"Plain http"_s;
    QTest::newRow("any address") << u"http://0.0.0.0:80"_s << u"Plain http"_s;
    QTest::newRow("path that climbs")
        << u"https://contoso.us3.portal.cloudappsecurity.com/../x"_s << u"path of the URL"_s;
    QTest::newRow("escaped path") << u"https://contoso.us3.portal.cloudappsecurity.com/%2e%2e/x"_s
                                  << u"path of the URL"_s;
    QTest::newRow("something behind the route")
        << u"https://contoso.us3.portal.cloudappsecurity.com/api/v2/things"_s << u"path of the URL"_s;
    QTest::newRow("backslash") << u"https://contoso.us3.portal.cloudappsecurity.com\\@example.org"_s
                               << u"is not an address"_s;
    QTest::newRow("line break") << u"https://contoso.us3.portal.cloud\nappsecurity.com"_s
                                << u"is not an address"_s;
    QTest::newRow("empty label") << u"https://contoso..portal.cloudappsecurity.com"_s << u"is not a"_s;
    QTest::newRow("endless") << u"https://"_s + QString(5000, u'a') << u"is not an address"_s;
}

void tst_DefenderAddress::shouldRefuseTheApiUrl()
{
    QFETCH(QString, text);
    QFETCH(QString, reason);

    const auto url = normaliseApiUrl(text);

    QVERIFY2(!url, qPrintable(url.value_or(QString())));
    QCOMPARE(url.error().kind, ErrorKind::InvalidConfiguration);
    QCOMPARE(url.error().field, u"api_url"_s);
    QVERIFY2(url.error().detail.startsWith(u"API URL: "_s), qPrintable(url.error().detail));
    QVERIFY2(url.error().detail.contains(reason), qPrintable(url.error().detail));
    QVERIFY(url.error().detail.size() < 400);
}

void tst_DefenderAddress::shouldNotRepeatAPasswordInTheApiUrl()
{
    const auto url = normaliseApiUrl(u"https://ada:hunter2@contoso.us3.portal.cloudappsecurity.com"_s);

    QVERIFY(!url);
    QVERIFY(!url.error().detail.contains(u"hunter2"_s));
}

void tst_DefenderAddress::shouldNormaliseTheAuthUrl_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");

    QTest::newRow("empty stays Microsoft's") << u" "_s << QString();
    QTest::newRow("Microsoft") << u"https://Login.MicrosoftOnline.com/"_s
                               << u"https://login.microsoftonline.com"_s;
    QTest::newRow("without scheme") << u"login.microsoftonline.com"_s
                                    << u"https://login.microsoftonline.com"_s;
    QTest::newRow("simulator") << u"http://127.0.0.1:4711/"_s << u"http://127.0.0.1:4711"_s;
    QTest::newRow("simulator with TLS and prefix")
        << u"https://localhost:4711/entra/"_s << u"https://localhost:4711/entra"_s;
}

void tst_DefenderAddress::shouldNormaliseTheAuthUrl()
{
    QFETCH(QString, text);

    const auto url = normaliseAuthUrl(text);

    QVERIFY2(url, qPrintable(url ? QString() : url.error().detail));
    QTEST(*url, "url");
}

void tst_DefenderAddress::shouldRefuseTheAuthUrl_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");

    QTest::newRow("US Government") << u"https://login.microsoftonline.us"_s << u"GCC High or DoD"_s;
    QTest::newRow("China") << u"https://login.partner.microsoftonline.cn"_s << u"China"_s;
    QTest::newRow("other host") << u"https://login.example.org"_s << u"is not the login service"_s;
    QTest::newRow("look-alike") << u"https://login.microsoftonline.com.example.org"_s
                                << u"is not the login service"_s;
    QTest::newRow("below the login host")
        << u"https://x.login.microsoftonline.com"_s << u"is not the login service"_s;
    QTest::newRow("plain http") << u"http://login.microsoftonline.com"_s << u"Plain http"_s;
    QTest::newRow("port") << u"https://login.microsoftonline.com:444"_s << u"port 444"_s;
    QTest::newRow("whole endpoint") << u"https://login.microsoftonline.com/contoso.com/oauth2/v2.0/token"_s
                                    << u"goes on after"_s;
    QTest::newRow("query") << u"http://localhost:1/?x"_s << u"goes on after"_s;
    QTest::newRow("user info") << u"http://a:b@localhost:1"_s << u"user name or password"_s;
}

void tst_DefenderAddress::shouldRefuseTheAuthUrl()
{
    QFETCH(QString, text);
    QFETCH(QString, reason);

    const auto url = normaliseAuthUrl(text);

    QVERIFY2(!url, qPrintable(url.value_or(QString())));
    QCOMPARE(url.error().field, u"auth_url"_s);
    QVERIFY2(url.error().detail.contains(reason), qPrintable(url.error().detail));
}

void tst_DefenderAddress::shouldNormaliseTheTenantId_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");

    const auto guid = u"7c9e6679-7425-40de-944b-e07fc1f90ae7"_s;
    QTest::newRow("as it is") << guid << guid;
    QTest::newRow("upper case") << guid.toUpper() << guid;
    QTest::newRow("braces") << u'{' + guid + u'}' << guid;
    QTest::newRow("parentheses") << u'(' + guid + u')' << guid;
    QTest::newRow("blanks") << u"  7c9e6679-7425 -40de-944b-e07fc1f90ae7\n"_s << guid;
    QTest::newRow("blanks in braces") << u"{ %1 }"_s.arg(guid) << guid;
    QTest::newRow("without dashes") << QString(guid).remove(u'-') << guid;
    QTest::newRow("domain") << u"Contoso.OnMicrosoft.com"_s << u"contoso.onmicrosoft.com"_s;
    QTest::newRow("own domain") << u" contoso.co.uk "_s << u"contoso.co.uk"_s;
    QTest::newRow("international domain") << u"b\u00fccher.example"_s << u"xn--bcher-kva.example"_s;
}

void tst_DefenderAddress::shouldNormaliseTheTenantId()
{
    QFETCH(QString, text);

    const auto id = normaliseTenantId(text);

    QVERIFY2(id, qPrintable(id ? QString() : id.error().detail));
    QTEST(*id, "id");
}

void tst_DefenderAddress::shouldRefuseTheTenantId_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");

    const auto form = u"32 hexadecimal digits, like 7c9e6679-7425-40de-944b-e07fc1f90ae7"_s;
    QTest::newRow("empty") << QString() << u"Enter the Tenant ID."_s;
    QTest::newRow("word") << u"contoso"_s << u"“contoso” is no such ID"_s;
    QTest::newRow("one digit short") << u"7c9e6679-7425-40de-944b-e07fc1f90ae"_s << form;
    QTest::newRow("wrong letter") << u"7c9e6679-7425-40de-944b-e07fc1f90aeg"_s << form;
    QTest::newRow("dashes elsewhere") << u"7c9e66797-425-40de-944b-e07fc1f90ae7"_s << form;
    QTest::newRow("one brace") << u"{7c9e6679-7425-40de-944b-e07fc1f90ae7"_s << form;
    QTest::newRow("common") << u"common"_s << u"“common” stands for many tenants"_s;
    QTest::newRow("consumers") << u"Consumers"_s << u"stands for many tenants"_s;
    QTest::newRow("organizations") << u"organizations"_s << u"stands for many tenants"_s;
    QTest::newRow("personal accounts") << u"9188040d-6c67-4c5b-b112-36a304b66dad"_s << u"personal accounts"_s;
    QTest::newRow("US Government domain") << u"contoso.onmicrosoft.us"_s << u"GCC High or DoD"_s;
    QTest::newRow("China domain") << u"contoso.partner.onmschina.cn"_s << u"China"_s;
    QTest::newRow("path") << u"contoso.com/oauth2"_s << form;
    QTest::newRow("address") << u"10.0.0.1"_s << form;
}

void tst_DefenderAddress::shouldRefuseTheTenantId()
{
    QFETCH(QString, text);
    QFETCH(QString, reason);

    const auto id = normaliseTenantId(text);

    QVERIFY2(!id, qPrintable(id.value_or(QString())));
    QCOMPARE(id.error().field, u"tenant_id"_s);
    QVERIFY2(id.error().detail.contains(reason), qPrintable(id.error().detail));
}

void tst_DefenderAddress::shouldNotRepeatASecretInTheWrongField_data()
{
    QTest::addColumn<QString>("secret");

    QTest::newRow("with a tilde") << u"aB38Q~zyxWVUt_9876.fedcbaABCDEF-0123456789"_s;
    QTest::newRow("reads as a host name") << u"aB38QzyxWVUt.fedcbaABCDEF0123456789"_s;
    QTest::newRow("base64") << u"q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA="_s;
}

void tst_DefenderAddress::shouldNotRepeatASecretInTheWrongField()
{
    QFETCH(QString, secret);

    for (const auto &normalise : {normaliseApiUrl, normaliseAuthUrl, normaliseTenantId, normaliseClientId}) {
        const auto result = normalise(secret);

        QVERIFY(!result);
        QVERIFY2(!result.error().detail.contains(secret.left(10), Qt::CaseInsensitive),
            qPrintable(result.error().detail));
    }
}

QTEST_GUILESS_MAIN(tst_DefenderAddress)
#include "tst_defenderaddress.moc"
