#include "secret/environmentsecretstore.h"
#include "secret/secretnow.h"
#include "secret/sessionsecretstore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {

const SecretReference acme{
    .connectorId = u"2f6d0c1e-id"_s, .connectorName = u"acme retail-2"_s, .backend = {}};

} // namespace

class tst_EnvironmentSecretStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        qunsetenv("CREDENTIALS_DIRECTORY");
        qunsetenv("CONNECTOR_WORKBENCH_SECRET_ACME_RETAIL_2");
    }

    void shouldNameTheVariableAfterTheConnector_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("variable");

        QTest::newRow("lower case") << u"acme"_s << QByteArray("CONNECTOR_WORKBENCH_SECRET_ACME");
        QTest::newRow("dash and blank")
            << u"acme retail-2"_s << QByteArray("CONNECTOR_WORKBENCH_SECRET_ACME_RETAIL_2");
        QTest::newRow("every other character")
            << u"a.b_c~d"_s << QByteArray("CONNECTOR_WORKBENCH_SECRET_A_B_C_D");
        QTest::newRow("digits first") << u"365-eu"_s << QByteArray("CONNECTOR_WORKBENCH_SECRET_365_EU");
    }

    void shouldNameTheVariableAfterTheConnector()
    {
        QFETCH(QString, name);
        QTEST(EnvironmentSecretStore::variableName(name), "variable");
    }

    void shouldReadTheVariable()
    {
        EnvironmentSecretStore store;
        qputenv("CONNECTOR_WORKBENCH_SECRET_ACME_RETAIL_2", "from-variable");

        const auto secret = readNow(store, acme);

        QVERIFY(secret == Secret("from-variable"));
    }

    void shouldPreferTheCredentialAndDropItsNewline_data()
    {
        QTest::addColumn<QString>("name");

        QTest::newRow("loaded by itself") << acme.connectorId;
        QTest::newRow("loaded with the service's folder") << u"secret_"_s + acme.connectorId;
    }

    void shouldPreferTheCredentialAndDropItsNewline()
    {
        QFETCH(QString, name);
        EnvironmentSecretStore store;
        const QTemporaryDir folder;
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("from-credential\n");
        file.close();
        qputenv("CREDENTIALS_DIRECTORY", folder.path().toUtf8());
        qputenv("CONNECTOR_WORKBENCH_SECRET_ACME_RETAIL_2", "from-variable");

        const auto secret = readNow(store, acme);

        QVERIFY(secret == Secret("from-credential"));
    }

    void shouldFallBackToTheVariableWhenThereIsNoCredentialOfThisConnector()
    {
        EnvironmentSecretStore store;
        const QTemporaryDir folder;
        qputenv("CREDENTIALS_DIRECTORY", folder.path().toUtf8());
        qputenv("CONNECTOR_WORKBENCH_SECRET_ACME_RETAIL_2", "from-variable");

        QVERIFY(readNow(store, acme) == Secret("from-variable"));
    }

    void shouldNameTheVariableWhenTheSecretIsMissing()
    {
        EnvironmentSecretStore store;

        const auto secret = readNow(store, acme);

        QVERIFY(!secret);
        QCOMPARE(secret.error().kind, ErrorKind::SecretUnavailable);
        QCOMPARE(secret.error().cause, Cause::EnvironmentSecretMissing);
        QVERIFY(secret.error().detail.contains(u"CONNECTOR_WORKBENCH_SECRET_ACME_RETAIL_2"_s));
    }

    void shouldRefuseToStore()
    {
        EnvironmentSecretStore store;

        const auto written = writeNow(store, acme, Secret("value"));

        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::InvalidConfiguration);
        QVERIFY(removeNow(store, acme));
    }

    void shouldKeepASessionSecretUntilItIsRemoved()
    {
        SessionSecretStore store;
        QVERIFY(!readNow(store, acme));
        QVERIFY(writeNow(store, acme, Secret("for-now")));
        QVERIFY(readNow(store, acme) == Secret("for-now"));

        QVERIFY(removeNow(store, acme));

        const auto secret = readNow(store, acme);
        QVERIFY(!secret);
        QCOMPARE(secret.error().kind, ErrorKind::SecretUnavailable);
    }
};

QTEST_GUILESS_MAIN(tst_EnvironmentSecretStore)
#include "tst_environmentsecretstore.moc"
