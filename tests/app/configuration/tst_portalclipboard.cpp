#include "configuration/portalclipboard.h"

#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {

const QString tenant = u"7c9e6679-7425-40de-944b-e07fc1f90ae7"_s;
const QString client = u"0e4c2f6a-91d3-4d5b-8a27-5b1f6c3d2e90"_s;
const QString other = u"11111111-2222-3333-4444-555555555555"_s;
const QString url = u"https://cedar-hotels.us3.portal.cloudappsecurity.com"_s;

} // namespace

class TestPortalClipboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldSortWhatThePortalCopies_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tenantId");
        QTest::addColumn<QString>("clientId");
        QTest::addColumn<QStringList>("unlabelled");
        QTest::addRow("overview")
            << u"Application (client) ID : %1\nObject ID : %2\nDirectory (tenant) ID : %3"_s.arg(
                   client, other, tenant)
            << tenant << client << QStringList();
        QTest::addRow("label on the line before")
            << u"Directory (tenant) ID\n%1\nApplication (client) ID\n%2"_s.arg(tenant, client) << tenant
            << client << QStringList();
        QTest::addRow("environment") << u"TENANT_ID=%1\nCLIENT_ID=%2"_s.arg(tenant.toUpper(), client)
                                     << tenant << client << QStringList();
        QTest::addRow("without labels")
            << tenant + u'\n' + client << QString() << QString() << QStringList{tenant, client};
        QTest::addRow("one label") << u"Tenant ID: %1 %2"_s.arg(tenant, client) << tenant << QString()
                                   << QStringList{client};
        QTest::addRow("secret ID") << u"Secret ID: "_s + other << QString() << QString() << QStringList();
        QTest::addRow("nothing") << u"Good morning"_s << QString() << QString() << QStringList();
    }
    void shouldSortWhatThePortalCopies()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, unlabelled);

        const auto values = readPortalText(text);

        QTEST(values.tenantId, "tenantId");
        QTEST(values.clientId, "clientId");
        QCOMPARE(values.unlabelledIds, unlabelled);
    }

    void shouldFindUrlsWithAndWithoutScheme()
    {
        const auto values =
            readPortalText(u"API URL\t%1/api\ncedar.us3.portal.cloudappsecurity.com"_s.arg(url));

        QCOMPARE(values.urls, (QStringList{url + u"/api"_s, u"cedar.us3.portal.cloudappsecurity.com"_s}));
    }

    void shouldNeverReadASecret()
    {
        const auto values = readPortalText(u"Client secret: Zx8Q~fT0sEcReTsEcReTsEcReTsEcReTsEcReT12"_s);

        QVERIFY(values.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPortalClipboard)
#include "tst_portalclipboard.moc"
