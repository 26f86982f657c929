#include "configuration/settings.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {

Settings otherSettings()
{
    Settings settings;
    settings.requestCeiling = 1;
    return settings;
}

Settings networkOf(const ProxySettings &proxy)
{
    Settings settings;
    settings.proxy = proxy;
    settings.caFile = u"/a.pem"_s;
    return settings;
}

} // namespace

class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(DataDirectory(m_dir->path()).create());
    }

    void shouldStartWithTheDefaults() { QCOMPARE(repository().load().value_or(otherSettings()), Settings()); }

    void shouldReadBackWhatWasSaved()
    {
        Settings wanted;
        wanted.devices.append({.name = u"fra-01"_s, .kind = Device::Kind::Sensor});
        wanted.tenants = {u"Acme"_s};
        wanted.profiles.append(u"mdca"_s);
        wanted.requestCeiling = 12;
        wanted.hasAdministratorRootScope = true;
        wanted.language = u"de"_s;
        wanted.theme = u"dark"_s;
        wanted.timesInUtc = false;
        wanted.reduceMotion = true;
        wanted.caFile = u"/etc/ssl/own.pem"_s;
        wanted.proxy = {.mode = ProxyMode::Manual,
            .host = u"proxy.example"_s,
            .port = 3128,
            .userName = u"CORP\\ada"_s,
            .isPasswordStored = true,
            .keychainBackend = u"gnome-keyring"_s};

        save(wanted);

        QCOMPARE(*repository().load(), wanted);
    }

    void shouldFollowTheSystemForALanguageItDoesNotSpeak()
    {
        write(R"({"version": 1, "language": "tlh"})");

        QCOMPARE(repository().load()->language, u"system"_s);
    }

    void shouldKeepWhatANewerVersionWrote()
    {
        write(R"({"version": 1, "future": {"a": 1}, "proxy": {"mode": "none", "bypass": ["x"]}})");
        auto settings = *repository().load();
        QCOMPARE(settings.proxy.mode, ProxyMode::None);
        settings.reduceMotion = true;

        save(settings);

        const QJsonObject root = object();
        QCOMPARE(root[u"future"_s], QJsonValue(QJsonObject{{u"a"_s, 1}}));
        QVERIFY(root[u"proxy"_s].toObject().contains(u"bypass"_s));
    }

    void shouldKeepRetentionAndRefuseWhatTheApiWouldSendAgain()
    {
        Settings wanted;
        wanted.retention = {.days = 90, .bytes = 5'000'000'000};
        save(wanted);
        QCOMPARE(repository().load()->retention, wanted.retention);

        write(R"({"version": 1, "retention_days": 7})");

        const auto refused = repository().load();
        QVERIFY(!refused.has_value());
        QVERIFY(refused.error().detail.contains(u"retention_days"_s));
    }

    void shouldRefuseAProxyItCannotUse_data()
    {
        QTest::addColumn<QByteArray>("proxy");
        QTest::newRow("unknown mode") << QByteArray(R"({"mode": "pac"})");
        QTest::newRow("no host") << QByteArray(R"({"mode": "manual"})");
        QTest::newRow("no port") << QByteArray(R"({"mode": "manual", "host": "a", "port": 70000})");
    }

    void shouldRefuseAProxyItCannotUse()
    {
        QFETCH(QByteArray, proxy);
        write(R"({"version": 1, "proxy": )" + proxy + "}");

        const auto loaded = repository().load();

        QVERIFY(!loaded);
        QVERIFY(loaded.error().detail.contains(u"proxy"_s));
    }

    void shouldGiveConnectorsTheNetworkTheyLack_data()
    {
        QTest::addColumn<ProxySettings>("proxy");
        QTest::addColumn<QString>("own");
        QTest::addColumn<QString>("used");
        const ProxySettings manual{.mode = ProxyMode::Manual, .host = u"proxy.example"_s, .port = 3128};
        QTest::newRow("system") << ProxySettings() << QString() << QString();
        QTest::newRow("none") << ProxySettings{.mode = ProxyMode::None} << QString() << u"none"_s;
        QTest::newRow("manual") << manual << QString() << u"http://proxy.example:3128"_s;
        QTest::newRow("IPv6") << ProxySettings{.mode = ProxyMode::Manual, .host = u"::1"_s} << QString()
                              << u"http://[::1]:8080"_s;
        QTest::newRow("own") << manual << u"none"_s << u"none"_s;
    }

    void shouldGiveConnectorsTheNetworkTheyLack()
    {
        QFETCH(ProxySettings, proxy);
        QFETCH(QString, own);
        QFETCH(QString, used);
        ConnectorConfig connector;
        connector.proxy = own;

        const auto ready = withNetworkDefaults(connector, networkOf(proxy));

        QCOMPARE(ready.proxy, used);
        QCOMPARE(ready.caFile, u"/a.pem"_s);
    }

    void shouldLeaveAConnectorItsOwnCaFile()
    {
        ConnectorConfig connector;
        connector.caFile = u"/own.pem"_s;

        QCOMPARE(withNetworkDefaults(connector, networkOf({})).caFile, u"/own.pem"_s);
    }

private:
    [[nodiscard]] SettingsRepository repository() const
    {
        return SettingsRepository(DataDirectory(m_dir->path()));
    }

    void save(const Settings &wanted)
    {
        QVERIFY(repository().modify([&](Settings &settings) -> Result<void> {
            settings = wanted;
            return {};
        }));
    }

    void write(const QByteArray &json)
    {
        QFile file(DataDirectory(m_dir->path()).settingsFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(json);
    }

    [[nodiscard]] QJsonObject object() const
    {
        QFile file(DataDirectory(m_dir->path()).settingsFile());
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
