#include "configuration/connectorrepository.h"
#include "configuration/settings.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <thread>
#include <vector>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {

ConnectorConfig connector(const QString &name)
{
    ConnectorConfig connector;
    connector.id = u"id-of-"_s + name;
    connector.name = name;
    connector.category = u"saas"_s;
    connector.type = u"microsoft_defender_for_cloud_apps"_s;
    connector.function = u"collect"_s;
    connector.tenantName = u"Acme Ltd"_s;
    connector.runOn = u"sensor:branch"_s;
    connector.apiUrl = u"https://acme.us3.portal.cloudappsecurity.com"_s;
    connector.authUrl = u"http://127.0.0.1:1"_s;
    connector.tenantId = u"acme.com"_s;
    connector.clientId = u"11112222-3333-4444-5555-666677778888"_s;
    connector.caFile = u"/etc/ca.pem"_s;
    connector.proxy = u"none"_s;
    connector.intervalMinutes = 17;
    connector.contentTypes = {u"activities"_s, u"alerts"_s};
    connector.profile = u"default"_s;
    connector.startFrom = u"7d"_s;
    connector.logFilters = {u"noise"_s};
    connector.active = false;
    connector.secretStore = SecretStoreKind::Environment;
    connector.keychainBackend = u"gnome-keyring"_s;
    connector.secretStored = true;
    connector.createdAt = 1'795'514'400'000;
    return connector;
}

// A data directory of its own for each test.
class Bed {
public:
    [[nodiscard]] DataDirectory data() const { return DataDirectory(m_folder.filePath(u"data"_s)); }
    [[nodiscard]] ConnectorRepository repository() const { return ConnectorRepository(data()); }

    void writeFile(const QByteArray &text) const
    {
        QVERIFY(data().create());
        QFile file(data().connectorsFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    [[nodiscard]] QByteArray fileText() const
    {
        QFile file(data().connectorsFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

class tst_ConnectorRepository : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldHaveNoConnectorsBeforeTheFirst()
    {
        const Bed bed;

        const auto connectors = bed.repository().load();

        QVERIFY(connectors);
        QVERIFY(connectors->isEmpty());
        QVERIFY(!QFile::exists(bed.data().path()));
    }

    void shouldLoadWhatItSaved()
    {
        const Bed bed;
        QVERIFY(bed.repository().add(connector(u"acme"_s)));
        QVERIFY(bed.repository().add(connector(u"bravo"_s)));

        const auto connectors = bed.repository().load();

        QVERIFY(connectors);
        QCOMPARE(*connectors, (QList{connector(u"acme"_s), connector(u"bravo"_s)}));
    }

    void shouldKeepTheFileToItsOwner()
    {
        const Bed bed;
        QVERIFY(bed.repository().add(connector(u"acme"_s)));

        const auto file = QFileInfo(bed.data().connectorsFile()).permissions();
        const auto folder = QFileInfo(bed.data().path()).permissions();

        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(file & others));
        QVERIFY(!(file & QFile::ExeOwner));
        QVERIFY(!(folder & others));
    }

    void shouldFindByNameOrId()
    {
        const Bed bed;
        QVERIFY(bed.repository().add(connector(u"Acme"_s)));

        QVERIFY(bed.repository().find(u"aCME"_s) == connector(u"Acme"_s));
        QVERIFY(bed.repository().find(u"id-of-Acme"_s) == connector(u"Acme"_s));
        const auto missing = bed.repository().find(u"bravo"_s);
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, ErrorKind::NotFound);
        QVERIFY(missing.error().detail.contains(u"“bravo”"_s));
    }

    void shouldRefuseANameThatIsTaken()
    {
        const Bed bed;
        QVERIFY(bed.repository().add(connector(u"acme"_s)));
        const auto before = bed.fileText();

        const auto added = bed.repository().add(connector(u"ACME"_s));

        QVERIFY(!added);
        QCOMPARE(added.error().kind, ErrorKind::InvalidConfiguration);
        QCOMPARE(added.error().field, u"name"_s);
        QVERIFY(added.error().detail.contains(u"A connector named acme already exists"_s));
        QCOMPARE(bed.fileText(), before);
    }

    void shouldModifyOneAndLeaveTheOthers()
    {
        const Bed bed;
        QVERIFY(bed.repository().add(connector(u"acme"_s)));
        QVERIFY(bed.repository().add(connector(u"bravo"_s)));

        const auto saved =
            bed.repository().modify(u"id-of-acme"_s, [](ConnectorConfig &config) -> Result<void> {
                config.intervalMinutes = 60;
                return {};
            });

        QVERIFY(saved);
        QCOMPARE(saved->intervalMinutes, 60);
        QCOMPARE(bed.repository().find(u"acme"_s)->intervalMinutes, 60);
        QVERIFY(bed.repository().find(u"bravo"_s) == connector(u"bravo"_s));
    }

    void shouldSaveNothingWhenTheChangeIsRefused()
    {
        const Bed bed;
        QVERIFY(bed.repository().add(connector(u"acme"_s)));
        const auto before = bed.fileText();

        const auto saved =
            bed.repository().modify(u"id-of-acme"_s, [](ConnectorConfig &config) -> Result<void> {
                config.intervalMinutes = 60;
                return fail({.kind = ErrorKind::InvalidConfiguration, .detail = u"no"_s});
            });

        QVERIFY(!saved);
        QCOMPARE(bed.fileText(), before);
    }

    void shouldRemoveOne()
    {
        const Bed bed;
        QVERIFY(bed.repository().add(connector(u"acme"_s)));
        QVERIFY(bed.repository().add(connector(u"bravo"_s)));

        QVERIFY(bed.repository().remove(u"id-of-acme"_s));

        QCOMPARE(*bed.repository().load(), QList{connector(u"bravo"_s)});
        QVERIFY(!bed.repository().remove(u"id-of-acme"_s));
    }

    void shouldKeepWhatALaterVersionAdded()
    {
        const Bed bed;
        QVERIFY(bed.repository().add(connector(u"acme"_s)));
        auto root = QJsonDocument::fromJson(bed.fileText()).object();
        auto list = root[u"connectors"_s].toArray();
        auto entry = list[0].toObject();
        entry[u"from_the_future"_s] = QJsonObject{{u"deep"_s, 1}};
        list[0] = entry;
        root[u"connectors"_s] = list;
        root[u"also_new"_s] = u"yes"_s;
        bed.writeFile(QJsonDocument(root).toJson());

        QVERIFY(bed.repository().modify(u"id-of-acme"_s, [](ConnectorConfig &config) -> Result<void> {
            config.active = true;
            return {};
        }));

        const auto after = QJsonDocument::fromJson(bed.fileText()).object();
        QCOMPARE(after[u"also_new"_s].toString(), u"yes"_s);
        QCOMPARE(after[u"connectors"_s][0][u"from_the_future"_s][u"deep"_s].toInt(), 1);
        QCOMPARE(after[u"connectors"_s][0][u"active"_s].toBool(), true);
    }

    void shouldNeverOverwriteAFileItDoesNotUnderstand_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("reason");

        QTest::newRow("empty") << QByteArray() << u"Line 1"_s;
        QTest::newRow("cut off") << QByteArray("{\n \"version\": 1,\n \"connectors\": [\n  {") << u"Line 4"_s;
        QTest::newRow("a list") << QByteArray("[]") << u"an object is expected"_s;
        QTest::newRow("no version") << QByteArray("{\"connectors\":[]}") << u"“version”"_s;
        QTest::newRow("newer") << QByteArray("{\"version\":2,\"connectors\":[]}") << u"newer version"_s;
        QTest::newRow("no list") << QByteArray("{\"version\":1,\"connectors\":{}}")
                                 << u"“connectors” is not a list"_s;
        QTest::newRow("not an object")
            << QByteArray("{\"version\":1,\"connectors\":[5]}") << u"Connector 1 is not an object"_s;
        QTest::newRow("field missing") << QByteArray("{\"version\":1,\"connectors\":[{\"id\":\"a\"}]}")
                                       << u"Connector 1, field “name”: it is missing"_s;
        QTest::newRow("wrong type") << QByteArray("{\"version\":1,\"connectors\":[{\"id\":\"a\",\"name\":"
                                                  "\"b\",\"type\":\"c\",\"tenant_name\":\"d\","
                                                  "\"run_on\":\"dp\",\"api_url\":\"u\",\"tenant_id\":\"t\","
                                                  "\"client_id\":\"c\",\"interval\":\"5\"}]}")
                                    << u"field “interval”: a whole number from 1 to 1440"_s;
        QTest::newRow("broken UTF-8")
            << QByteArray("{\"version\":1,\"connectors\":[{\"id\":\"\xff\xfe\"}]}") << u"Line 1"_s;
    }

    void shouldNeverOverwriteAFileItDoesNotUnderstand()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, reason);
        const Bed bed;
        bed.writeFile(text);

        const auto loaded = bed.repository().load();
        const auto added = bed.repository().add(connector(u"acme"_s));

        QVERIFY(!loaded);
        QCOMPARE(loaded.error().kind, ErrorKind::StorageFailure);
        QVERIFY2(
            loaded.error().detail.contains(bed.data().connectorsFile()), qPrintable(loaded.error().detail));
        QVERIFY2(loaded.error().detail.contains(reason), qPrintable(loaded.error().detail));
        QVERIFY(!added);
        QCOMPARE(bed.fileText(), text);
    }

    void shouldTakeADirectoryThatIsAFileForAFailure()
    {
        const Bed bed;
        QFile file(bed.data().path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();

        const auto loaded = bed.repository().load();
        const auto settings = SettingsRepository(bed.data()).load();

        QVERIFY(!loaded);
        QCOMPARE(loaded.error().kind, ErrorKind::StorageFailure);
        QVERIFY2(
            loaded.error().detail.contains(bed.data().connectorsFile()), qPrintable(loaded.error().detail));
        QVERIFY(!settings);
        QCOMPARE(settings.error().kind, ErrorKind::StorageFailure);
    }

    void shouldLoseNothingWhenManyChangeAtOnce()
    {
        const Bed bed;
        constexpr int writers = 6;
        constexpr int changes = 15;
        std::vector<std::thread> threads;
        std::atomic<int> failures = 0;

        for (int writer = 0; writer < writers; ++writer) {
            threads.emplace_back([&bed, &failures, writer] {
                const auto name = u"connector-%1"_s.arg(writer);
                auto fresh = connector(name);
                fresh.intervalMinutes = 1;
                failures += bed.repository().add(fresh) ? 0 : 1;
                for (int change = 0; change < changes; ++change)
                    failures += bed.repository().modify(fresh.id,
                                    [](ConnectorConfig &config) -> Result<void> {
                                        ++config.intervalMinutes;
                                        return {};
                                    })
                        ? 0
                        : 1;
            });
        }
        for (auto &thread : threads)
            thread.join();

        QCOMPARE(failures.load(), 0);
        const auto connectors = bed.repository().load();
        QVERIFY(connectors);
        QCOMPARE(connectors->size(), writers);
        for (const auto &saved : *connectors)
            QCOMPARE(saved.intervalMinutes, 1 + changes);
    }

    void shouldHaveTheDefaultsBeforeSettingsAreSaved()
    {
        const Bed bed;

        const auto settings = SettingsRepository(bed.data()).load();

        QVERIFY(settings);
        QCOMPARE(*settings, Settings());
        QCOMPARE(settings->devices.value(0).name, u"dp-local"_s);
        QCOMPARE(settings->profiles, QStringList{u"default"_s});
        QCOMPARE(settings->requestCeiling, 25);
        QCOMPARE(settings->throttlePatience, std::chrono::seconds(180));
    }

    void shouldLoadTheSettingsItSaved()
    {
        const Bed bed;
        const auto saved = SettingsRepository(bed.data()).modify([](Settings &settings) -> Result<void> {
            settings.devices.append({.name = u"branch"_s, .kind = Device::Kind::Sensor});
            settings.tenants = {u"Acme Ltd"_s};
            settings.profiles.append(u"night"_s);
            settings.requestCeiling = 30;
            settings.throttlePatience = std::chrono::seconds(7);
            return {};
        });

        QVERIFY(saved);
        QVERIFY(SettingsRepository(bed.data()).load() == *saved);
    }

    void shouldRefuseARequestCeilingAboveThatOfMicrosoft()
    {
        const Bed bed;
        QVERIFY(bed.data().create());
        QFile file(bed.data().settingsFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"version\":1,\"request_ceiling\":31}");
        file.close();

        const auto settings = SettingsRepository(bed.data()).load();

        QVERIFY(!settings);
        QCOMPARE(settings.error().kind, ErrorKind::StorageFailure);
        QVERIFY(settings.error().detail.contains(u"request_ceiling"_s));
    }
};

QTEST_GUILESS_MAIN(tst_ConnectorRepository)
#include "tst_connectorrepository.moc"
