#include "bundle/bundleimport.h"

#include "bundle/bundle.h"
#include "bundle/bundlefiles.h"
#include "configuration/connectorrepository.h"
#include "configuration/logfilterrepository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'795'529'000'000;

ConnectorConfig connector()
{
    ConnectorConfig made;
    made.id = u"2f4501cb-0154-46e0-91b2-06dc5103e6d9"_s;
    made.name = u"acme-retail-mdca"_s;
    made.category = u"saas"_s;
    made.type = u"microsoft_defender_for_cloud_apps"_s;
    made.function = u"collect"_s;
    made.tenantName = u"Acme"_s;
    made.runOn = u"dp"_s;
    made.apiUrl = u"https://acme.us3.portal.cloudappsecurity.com"_s;
    made.tenantId = u"7c9e6679-7425-40de-944b-e07fc1f90ae7"_s;
    made.clientId = u"11112222-3333-4444-5555-666677778888"_s;
    made.intervalMinutes = 15;
    made.contentTypes = {u"activities"_s, u"alerts"_s};
    made.profile = u"default"_s;
    made.startFrom = u"24h"_s;
    made.keychainBackend = u"wallet"_s;
    made.secretStored = true;
    return made;
}

LogFilter filter()
{
    return {.id = u"e39e0aee-b882-4a4e-8a67-13a9413b93b6"_s,
        .name = u"No logins"_s,
        .conditions = {{.field = u"event.action"_s, .values = {u"Login"_s}}}};
}

std::vector<BundleFile> bundled(ConnectorConfig made, const std::vector<LogFilter> &filters)
{
    for (const LogFilter &each : filters)
        made.logFilters.append(each.id);
    return {{u"connector.json"_s, connectorFile(made)}, {u"log-filters.json"_s, logFiltersFile(filters)}};
}

} // namespace

class BundleImportTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    DataDirectory m_data;

    [[nodiscard]] Result<ConnectorConfig> imported(const std::vector<BundleFile> &files) const
    {
        return bundledConnector(files, now).and_then([this](const BundledConnector &each) {
            return prepareImport(m_data, each);
        });
    }

private Q_SLOTS:
    void init()
    {
        m_data = DataDirectory(m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())));
        QVERIFY(m_data.create());
    }
    void shouldRecreateTheConnectorWithoutItsSecret()
    {
        const auto made = imported(bundled(connector(), {filter()}));

        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().detail));
        ConnectorConfig expected = connector();
        expected.keychainBackend.clear();
        expected.secretStored = false;
        expected.logFilters = {filter().id};
        expected.createdAt = now;
        QVERIFY(*made == expected);
        QCOMPARE(LogFilterRepository(m_data).load().value(), std::vector{filter()});
    }
    void shouldUseAFilterThatIsThereAlready()
    {
        LogFilter other = filter();
        other.id = u"99990aee-b882-4a4e-8a67-13a9413b93b6"_s;
        QVERIFY(LogFilterRepository(m_data).save({other}));

        QCOMPARE(imported(bundled(connector(), {filter()})).value().logFilters, QStringList{other.id});
    }
    void shouldRefuseAnotherFilterOfThatName()
    {
        LogFilter other = filter();
        other.conditions[0].values = {u"Logout"_s};
        QVERIFY(LogFilterRepository(m_data).save({other}));

        QCOMPARE(imported(bundled(connector(), {filter()})).error().field, u"log_filters"_s);
    }
    void shouldGiveATakenIdANewOne()
    {
        ConnectorConfig other = connector();
        other.name = u"other"_s;
        QVERIFY(ConnectorRepository(m_data).add(other));

        const auto made = imported(bundled(connector(), {}));

        QVERIFY(made);
        QVERIFY(made->id != connector().id);
    }
    void shouldRefuseATakenName()
    {
        QVERIFY(ConnectorRepository(m_data).add(connector()));

        QCOMPARE(imported(bundled(connector(), {})).error().field, u"name"_s);
    }
    void shouldCheckEveryValue()
    {
        ConnectorConfig wrong = connector();
        wrong.apiUrl = u"https://acme.portal.gov.cloudappsecurity.us"_s;

        QCOMPARE(imported(bundled(wrong, {})).error().kind, ErrorKind::InvalidConfiguration);
        QVERIFY(!imported({{u"connector.json"_s, "[]"}, {u"log-filters.json"_s, "{}"}}));
        QVERIFY(!imported({{u"log-filters.json"_s, "{}"}}));
    }
    void shouldWriteTheBodyThatCreatesItElsewhere()
    {
        const QJsonObject body =
            QJsonDocument::fromJson(stellarConnectorFile(connector(), {filter()})).object();

        QCOMPARE(body[u"run_on"_s].toString(), u"dp"_s);
        QCOMPARE(body[u"filter_list"_s].toArray().at(0).toString(), u"No logins"_s);
        const QJsonObject conf = body[u"conf"_s].toObject();
        QCOMPARE(conf.keys(),
            (QStringList{u"api_url"_s, u"client_id"_s, u"content_type"_s, u"interval"_s, u"tenant_id"_s}));
    }
    void shouldNameTheFileSafely()
    {
        ConnectorConfig odd = connector();
        odd.name = u"../a b:c"_s;

        QCOMPARE(bundleFileName(connector(), now), u"acme-retail-mdca-2026-11-24.zip"_s);
        QCOMPARE(bundleFileName(odd, now), u"_._a_b_c-2026-11-24.zip"_s);
    }
};

QTEST_GUILESS_MAIN(BundleImportTest)
#include "tst_bundleimport.moc"
