#include "configuration/generalrules.h"
#include "configuration/validation.h"
#include "connectors/catalogue.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'795'514'400'000; // 2026-11-24T10:00:00Z
constexpr qint64 day = 86'400'000;

const char certificate[] = "-----BEGIN CERTIFICATE-----\n"
                           "MIIBdzCCAR2gAwIBAgIUG4ZSNaFJb9tu3rqHWcERAMvFyFcwCgYIKoZIzj0EAwIw\n"
                           "-----END CERTIFICATE-----\n";

ConnectorConfig acme()
{
    ConnectorConfig connector;
    connector.name = u"acme"_s;
    connector.tenantName = u" Acme Ltd "_s;
    connector.apiUrl = u"acme.us3.portal.cloudappsecurity.com/api"_s;
    connector.tenantId = u"{7C9E6679-7425-40DE-944B-E07FC1F90AE7}"_s;
    connector.clientId = u"11112222333344445555666677778888"_s;
    connector.contentTypes = {u"alerts"_s, u"activities"_s, u"alerts"_s};
    connector.profile = u"default"_s;
    return connector;
}

const ConnectorType &type()
{
    return connectorTypes().first();
}

} // namespace

class tst_GeneralRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldAcceptANameOfPrintableAscii_data()
    {
        QTest::addColumn<QString>("name");

        QTest::newRow("one letter") << u"a"_s;
        QTest::newRow("every kind") << u"Acme (EU) #2, prod_1.0-x~"_s;
        QTest::newRow("longest") << QString(64, u'x');
    }

    void shouldAcceptANameOfPrintableAscii()
    {
        QFETCH(QString, name);
        QVERIFY(checkName(name) == name);
    }

    void shouldRefuseTheName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("reason");

        QTest::newRow("empty") << QString() << u"Name: Enter the Name."_s;
        QTest::newRow("blank") << u"  "_s << u"Enter the Name."_s;
        QTest::newRow("multibyte") << u"caf\u00e9 \u00fc"_s
                                   << u"Multibyte characters are not accepted: “\u00e9”. Use single-byte"_s;
        QTest::newRow("emoji") << u"a\U0001F600b"_s << u"“\U0001F600”"_s;
        QTest::newRow("zero width") << u"a\u200bb"_s << u"U+200B"_s;
        QTest::newRow("tab") << u"a\tb"_s << u"U+0009"_s;
        QTest::newRow("delete") << u"a\x7f"_s << u"U+007F"_s;
        QTest::newRow("leading space") << u" acme"_s << u"“ acme” starts or ends with a space"_s;
        QTest::newRow("trailing space") << u"acme "_s << u"starts or ends with a space"_s;
        QTest::newRow("too long") << QString(65, u'x') << u"65 characters. Enter at most 64."_s;
    }

    void shouldRefuseTheName()
    {
        QFETCH(QString, name);
        QFETCH(QString, reason);

        const auto result = checkName(name);

        QVERIFY(!result);
        QCOMPARE(result.error().field, u"name"_s);
        QVERIFY2(result.error().detail.contains(reason), qPrintable(result.error().detail));
    }

    void shouldAcceptAnIntervalOfOneMinuteToOneDay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("minutes"); // 0: refused.

        QTest::newRow("shortest") << u"1"_s << 1;
        QTest::newRow("longest") << u" 1440 "_s << 1440;
        QTest::newRow("zero") << u"0"_s << 0;
        QTest::newRow("too long") << u"1441"_s << 0;
        QTest::newRow("negative") << u"-5"_s << 0;
        QTest::newRow("fraction") << u"2.5"_s << 0;
        QTest::newRow("word") << u"five"_s << 0;
        QTest::newRow("overflow") << u"4294967297"_s << 0;
        QTest::newRow("empty") << QString() << 0;
    }

    void shouldAcceptAnIntervalOfOneMinuteToOneDay()
    {
        QFETCH(QString, text);

        const auto interval = parseInterval(text);

        QTEST(interval.value_or(0), "minutes");
        if (!interval) {
            QCOMPARE(interval.error().field, u"interval"_s);
            QVERIFY(interval.error().detail.contains(u"“%1”"_s.arg(text.trimmed())));
            QVERIFY(interval.error().detail.contains(u"Enter 1 to 1440"_s));
        }
    }

    void shouldNormaliseWhereAConnectorRuns_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("runOn"); // Empty: refused.

        QTest::newRow("nothing") << QString() << u"dp"_s;
        QTest::newRow("data processor") << u"dp"_s << u"dp"_s;
        QTest::newRow("local by name") << u"dp:dp-local"_s << u"dp"_s;
        QTest::newRow("other data processor") << u"dp:dp-2"_s << u"dp:dp-2"_s;
        QTest::newRow("sensor") << u"sensor: branch 7 "_s << u"sensor:branch 7"_s;
        QTest::newRow("sensor without name") << u"sensor:"_s << QString();
        QTest::newRow("sensor alone") << u"sensor"_s << QString();
        QTest::newRow("other kind") << u"cloud:x"_s << QString();
    }

    void shouldNormaliseWhereAConnectorRuns()
    {
        QFETCH(QString, text);
        QTEST(normaliseRunOn(text).value_or(QString()), "runOn");
    }

    void shouldKeepContentTypesInTheOrderOfTheType_data()
    {
        QTest::addColumn<QStringList>("given");
        QTest::addColumn<QStringList>("kept"); // Empty: refused.

        QTest::newRow("both") << QStringList{u"alerts"_s, u"activities"_s}
                              << QStringList{u"activities"_s, u"alerts"_s};
        QTest::newRow("repeated") << QStringList{u" Alerts"_s, u"alerts"_s} << QStringList{u"alerts"_s};
        QTest::newRow("none") << QStringList() << QStringList();
        QTest::newRow("unknown") << QStringList{u"alerts"_s, u"files"_s} << QStringList();
    }

    void shouldKeepContentTypesInTheOrderOfTheType()
    {
        QFETCH(QStringList, given);
        QTEST(normaliseContentTypes(given, type()).value_or(QStringList()), "kept");
    }

    void shouldNameTheUnknownContentTypeAndTheKnownOnes()
    {
        const auto result = normaliseContentTypes({u"files"_s}, type());

        QVERIFY(!result);
        QVERIFY(result.error().detail.contains(u"“files”"_s));
        QVERIFY(result.error().detail.contains(u"activities, alerts"_s));
    }

    void shouldReachBackThirtyDaysAtMost_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("accepted");

        QTest::newRow("span") << u"24h"_s << true;
        QTest::newRow("longest span") << u"30d"_s << true;
        QTest::newRow("too long a span") << u"31d"_s << false;
        QTest::newRow("moment") << u"2026-11-20T00:00:00Z"_s << true;
        QTest::newRow("milliseconds") << QString::number(now - 29 * day) << true;
        QTest::newRow("too long ago") << QString::number(now - 31 * day) << false;
        QTest::newRow("future") << QString::number(now + day) << false;
        QTest::newRow("nonsense") << u"yesterday"_s << false;
        QTest::newRow("empty") << QString() << false;
    }

    void shouldReachBackThirtyDaysAtMost()
    {
        QFETCH(QString, text);
        QFETCH(bool, accepted);

        const auto result = normaliseStartFrom(text, now);

        QCOMPARE(result.has_value(), accepted);
        if (!result)
            QCOMPARE(result.error().field, u"start_from"_s);
    }

    void shouldTakeADayAsTheEndOfASecret()
    {
        QCOMPARE(normaliseSecretExpires(u" 2026-12-03 "_s).value(), u"2026-12-03"_s);
        QCOMPARE(normaliseSecretExpires(u" "_s).value(), QString());
        for (const QString &text :
            {u"3 Dec 2026"_s, u"2026-02-30"_s, u"12/3/2026"_s, u"2026-12-03T00:00:00Z"_s}) {
            const auto refused = normaliseSecretExpires(text);
            QVERIFY2(!refused, qPrintable(text));
            QCOMPARE(refused.error().field, u"secret_expires"_s);
        }
    }

    void shouldNormaliseTheProxy_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("proxy"); // "refused": refused.

        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("system") << u"system"_s << QString();
        QTest::newRow("none") << u"none"_s << u"none"_s;
        QTest::newRow("http") << u"HTTP://Proxy.Example.com:8080/"_s << u"http://proxy.example.com:8080"_s;
        QTest::newRow("without scheme") << u"proxy:3128"_s << u"http://proxy:3128"_s;
        QTest::newRow("socks") << u"socks5://127.0.0.1:1080"_s << u"socks5://127.0.0.1:1080"_s;
        QTest::newRow("IPv6") << u"http://[::1]:8080"_s << u"http://[::1]:8080"_s;
        QTest::newRow("no port") << u"http://proxy"_s << u"refused"_s;
        QTest::newRow("port too large") << u"http://proxy:70000"_s << u"refused"_s;
        QTest::newRow("https") << u"https://proxy:8080"_s << u"refused"_s;
        QTest::newRow("path") << u"http://proxy:8080/pac"_s << u"refused"_s;
        QTest::newRow("password") << u"http://ada:hunter2@proxy:8080"_s << u"refused"_s;
    }

    void shouldNormaliseTheProxy()
    {
        QFETCH(QString, text);

        const auto result = normaliseProxy(text);

        QTEST(result.value_or(u"refused"_s), "proxy");
        if (!result)
            QVERIFY(!result.error().detail.contains(u"hunter2"_s));
    }

    void shouldRefuseACaFileThatIsNone()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"not.pem"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(certificate, sizeof certificate / 2);
        file.close();

        for (const auto &path : {file.fileName(), folder.filePath(u"missing.pem"_s), folder.path()}) {
            const auto result = normaliseCaFile(path);

            QVERIFY(!result);
            QCOMPARE(result.error().field, u"ca_file"_s);
            QVERIFY(result.error().detail.contains(path));
        }
        QVERIFY(normaliseCaFile(QString()) == QString());
    }

    void shouldNormaliseAWholeConnector()
    {
        const auto connector = validateConnector(acme(), type(), now);

        QVERIFY2(connector, qPrintable(connector ? QString() : connector.error().detail));
        QCOMPARE(connector->category, u"saas"_s);
        QCOMPARE(connector->type, u"microsoft_defender_for_cloud_apps"_s);
        QCOMPARE(connector->function, u"collect"_s);
        QCOMPARE(connector->tenantName, u"Acme Ltd"_s);
        QCOMPARE(connector->runOn, u"dp"_s);
        QCOMPARE(connector->apiUrl, u"https://acme.us3.portal.cloudappsecurity.com"_s);
        QCOMPARE(connector->tenantId, u"7c9e6679-7425-40de-944b-e07fc1f90ae7"_s);
        QCOMPARE(connector->clientId, u"11112222-3333-4444-5555-666677778888"_s);
        QCOMPARE(connector->contentTypes, (QStringList{u"activities"_s, u"alerts"_s}));
        QCOMPARE(connector->startFrom, u"24h"_s);
        QVERIFY(validateConnector(*connector, type(), now) == *connector);
    }

    void shouldRefuseAClientIdThatIsTheTenantId()
    {
        auto connector = acme();
        connector.clientId = connector.tenantId;

        const auto result = validateConnector(connector, type(), now);

        QVERIFY(!result);
        QCOMPARE(result.error().field, u"client_id"_s);
        QVERIFY(result.error().detail.contains(u"same value as Tenant ID"_s));
    }

    void shouldLetAnEditKeepAStartThatIsLongAgo()
    {
        auto saved = acme();
        saved.startFrom = u"2026-11-20T00:00:00Z"_s;
        auto edited = saved;
        edited.intervalMinutes = 60;

        QVERIFY(validateConnector(edited, type(), now + 300 * day, &saved));
        QVERIFY(!validateConnector(edited, type(), now + 300 * day));
    }

    void shouldWarnOfASecretThatIsASecretId()
    {
        QVERIFY(!secretWarning(Secret("7c9e6679-7425-40de-944b-e07fc1f90ae7")).isEmpty());
        QVERIFY(secretWarning(Secret("abc8Q~7c9e6679-7425-40de-944b-e07fc1")).isEmpty());
    }

    void shouldDescribeTheDefenderType()
    {
        QVERIFY(connectorType(u"microsoft_defender_for_cloud_apps"_s) == &type());
        QVERIFY(connectorType(u"okta"_s) == nullptr);
        QCOMPARE(type().contentTypes.at(0).msgClass, u"microsoft_defender_for_cloud_apps_activities"_s);
        QCOMPARE(type().contentTypes.at(1).msgClass, u"microsoft_defender_for_cloud_apps_alerts"_s);
        QVERIFY(!type().canRespond);
        QVERIFY(type().mapsNativeAlerts);
        for (const auto *key :
            {u"api_url", u"tenant_id", u"client_id", u"client_secret", u"interval", u"content_type"})
            QVERIFY(type().field(QString::fromUtf16(key)) != nullptr
                && type().field(QString::fromUtf16(key))->isRequired);
    }
};

QTEST_GUILESS_MAIN(tst_GeneralRules)
#include "tst_generalrules.moc"
