#include "bundle/manifest.h"
#include "tenantbed.h"

using namespace workbench;
using namespace workbench::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray canary = "Canary8Q~c4n4ry+S3cr3t/of.the=mine_fly";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// Bundles and forecasts as a person uses them: the program, a simulated tenant, real data directories.
class TestBundleCommand : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void shouldForecastWhatWasCollected();
    void shouldRefuseToForecastNothing();
    void shouldSayThatAnIntervalIsTooShort();
    void shouldCarryAConnectorToAnEmptyDataDirectory();
    void shouldNotHoldTheSecret();
    void shouldWriteTheSameBytesAgain();
    void shouldRefuseAChangedBundle();
    void shouldAskForTheSecretWhereTheKeychainKeepsIt();
    void shouldSayHowItIsUsed();
};

void TestBundleCommand::shouldForecastWhatWasCollected()
{
    TenantBed bed;
    QCOMPARE(bed.json({u"collect"_s, u"acme"_s, u"--once"_s}).code, 0);

    const Ran ran = bed.json({u"forecast"_s, u"acme"_s});

    QCOMPARE(ran.code, 0);
    const QJsonObject perDay = ran.json()[u"per_day"_s].toObject();
    QVERIFY(perDay[u"activities"_s].toObject()[u"records"_s].toInt() > 0);
    for (const QString &key : {u"records"_s, u"after_filters"_s, u"bytes"_s, u"requests"_s})
        QVERIFY2(perDay[u"alerts"_s].toObject().contains(key), qPrintable(key));
    QVERIFY(ran.json()[u"measured"_s].toObject()[u"from"_s].toInteger() > 0);
    QVERIFY(ran.json()[u"peak"_s].toObject()[u"requests_per_minute"_s].toInt() > 0);
    QVERIFY(ran.json()[u"headroom"_s].toInt() > 0);
}

void TestBundleCommand::shouldRefuseToForecastNothing()
{
    TenantBed bed;

    QCOMPARE(bed.json({u"forecast"_s, u"acme"_s}).code, 2);
    QCOMPARE(bed.json({u"forecast"_s, u"nobody"_s}).code, 2);
}

void TestBundleCommand::shouldSayThatAnIntervalIsTooShort()
{
    TenantBed bed;
    QCOMPARE(bed.json({u"collect"_s, u"acme"_s, u"--once"_s}).code, 0);
    QFile settings(bed.data().settingsFile());
    QVERIFY(
        settings.open(QIODevice::WriteOnly) && settings.write(R"({"version":1,"request_ceiling":1})") > 0);
    settings.close();

    const Ran tight = bed.json({u"edit"_s, u"acme"_s, u"--interval"_s, u"1"_s});
    const Ran wide = bed.json({u"edit"_s, u"acme"_s, u"--interval"_s, u"30"_s});

    QCOMPARE(tight.code, 0);
    QVERIFY2(tight.errors.contains("longer than the interval of 1 min"), tight.errors.constData());
    QVERIFY2(!wide.errors.contains("longer"), wide.errors.constData());
}

void TestBundleCommand::shouldCarryAConnectorToAnEmptyDataDirectory()
{
    TenantBed bed;
    QCOMPARE(bed.json({u"collect"_s, u"acme"_s, u"--once"_s}).code, 0);
    QCOMPARE(bed.json({u"filter"_s, u"add"_s, u"no logins"_s, u"--tenant"_s, u"*"_s, u"--condition"_s,
                          u"event.action is Login"_s})
                 .code,
        0);
    QCOMPARE(bed.json({u"edit"_s, u"acme"_s, u"--log-filter"_s, u"no logins"_s}).code, 0);
    const QString bundle = path(u"acme.zip"_s);
    QCOMPARE(bed.json({u"bundle"_s, u"acme"_s, u"--output"_s, bundle}).code, 0);
    const Ran verified = bed.json({u"bundle"_s, u"verify"_s, bundle});
    QCOMPARE(verified.code, 0);
    QCOMPARE(verified.json()[u"files"_s].toArray().size(), bundleFileNames().size() - 1);

    const QString elsewhere = path(u"elsewhere"_s);
    const Ran imported = bed.jsonIn(elsewhere, {u"bundle"_s, u"import"_s, bundle});

    QVERIFY2(imported.code == 0, (imported.output + imported.errors).constData());
    QCOMPARE(imported.json()[u"name"_s].toString(), u"acme"_s);
    const Ran collected = bed.jsonIn(elsewhere, {u"collect"_s, u"acme"_s, u"--once"_s});
    QCOMPARE(collected.code, 0);
    QVERIFY(collected.run(u"activities"_s)[u"stored"_s].toInt() > 0);
    QVERIFY(collected.run(u"activities"_s)[u"dropped_by_filter"_s].toInt() > 0);
    QCOMPARE(bed.jsonIn(elsewhere, {u"bundle"_s, u"import"_s, bundle}).code, 2);
}

void TestBundleCommand::shouldNotHoldTheSecret()
{
    TenantBed bed({}, Secret(QByteArray(canary)));
    QCOMPARE(bed.json({u"test"_s, u"acme"_s}).code, 0);
    QCOMPARE(bed.json({u"collect"_s, u"acme"_s, u"--once"_s}).code, 0);
    const QString bundle = path(u"canary.zip"_s);
    QCOMPARE(bed.json({u"bundle"_s, u"acme"_s, u"--output"_s, bundle}).code, 0);

    const QByteArray zip = contentOf(bundle);

    QVERIFY(zip.contains("stellar-connector.json"));
    QVERIFY(!zip.contains("client_secret\":"));
    for (const QByteArray &spelling :
        {canary, canary.toPercentEncoding(), canary.toBase64(), canary.toHex(), canary.mid(4, 16)})
        QVERIFY2(!zip.contains(spelling), spelling.constData());
    QVERIFY(!zip.contains("eyJ0eXAiOiJKV1Qi")); // Nor any token.
}

void TestBundleCommand::shouldWriteTheSameBytesAgain()
{
    TenantBed bed;
    QCOMPARE(bed.json({u"collect"_s, u"acme"_s, u"--once"_s}).code, 0);
    for (const QString &name : {u"one.zip"_s, u"two.zip"_s})
        QCOMPARE(bed.json({u"bundle"_s, u"acme"_s, u"--output"_s, path(name)}).code, 0);

    QVERIFY(!contentOf(path(u"one.zip"_s)).isEmpty());
    QCOMPARE(contentOf(path(u"one.zip"_s)), contentOf(path(u"two.zip"_s)));
}

void TestBundleCommand::shouldRefuseAChangedBundle()
{
    TenantBed bed;
    const QString bundle = path(u"changed.zip"_s);
    QCOMPARE(bed.json({u"bundle"_s, u"acme"_s, u"--output"_s, bundle}).code, 0);
    QFile file(bundle);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2) && file.write("?") == 1);
    file.close();

    const Ran verified = bed.json({u"bundle"_s, u"verify"_s, bundle});

    QCOMPARE(verified.code, 2);
    QCOMPARE(verified.error()[u"kind"_s].toString(), u"invalid_configuration"_s);
    QCOMPARE(bed.jsonIn(path(u"never"_s), {u"bundle"_s, u"import"_s, bundle}).code, 2);
    QVERIFY(!QFile::exists(path(u"never/connectors.json"_s)));
}

void TestBundleCommand::shouldAskForTheSecretWhereTheKeychainKeepsIt()
{
    TenantBed bed;
    const QString bundle = path(u"keychain.zip"_s);
    QCOMPARE(bed.json({u"bundle"_s, u"acme"_s, u"--output"_s, bundle}).code, 0);

    // Without a keychain the secret cannot be kept, and nothing is saved.
    const Ran imported = bed.jsonIn(path(u"asked"_s),
        {u"bundle"_s, u"import"_s, bundle, u"--secret-store"_s, u"keychain"_s, u"--secret-file"_s,
            path(u"none"_s)});

    QVERIFY(imported.code == 2 || imported.code == 6);
    QVERIFY(!QFile::exists(path(u"asked/connectors.json"_s)));
    QCOMPARE(
        bed.jsonIn(path(u"asked"_s), {u"bundle"_s, u"import"_s, bundle, u"--secret-store"_s, u"nowhere"_s})
            .code,
        2);
}

void TestBundleCommand::shouldSayHowItIsUsed()
{
    TenantBed bed;

    QCOMPARE(bed.json({u"bundle"_s}).code, 2);
    QCOMPARE(bed.json({u"bundle"_s, u"acme"_s}).code, 2);
    QCOMPARE(bed.json({u"bundle"_s, u"verify"_s}).code, 2);
    QCOMPARE(bed.json({u"bundle"_s, u"verify"_s, path(u"none.zip"_s)}).code, 2);
    QCOMPARE(bed.json({u"bundle"_s, u"nobody"_s, u"--output"_s, path(u"nobody.zip"_s)}).code, 2);
    QVERIFY(!QFile::exists(path(u"nobody.zip"_s)));
}

QTEST_GUILESS_MAIN(TestBundleCommand)
#include "tst_bundlecommand.moc"
