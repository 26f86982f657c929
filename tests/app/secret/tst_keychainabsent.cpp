#include "secret/keychainsecretstore.h"
#include "secret/secretnow.h"

#include <QTest>

using namespace workbench;
using namespace Qt::StringLiterals;

// A machine without a session bus, as a server is.
class tst_KeychainAbsent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus"); }

    void shouldSayThatNoKeychainServiceRuns()
    {
        KeychainSecretStore store;
        const SecretReference reference{.connectorId = u"one"_s, .connectorName = u"acme"_s, .backend = {}};

        const auto secret = readNow(store, reference);
        const auto written = writeNow(store, reference, Secret("value"));
        const auto removed = removeNow(store, reference);

        QVERIFY(!secret);
        QCOMPARE(secret.error().kind, ErrorKind::SecretUnavailable);
        QCOMPARE(secret.error().cause, Cause::KeychainAbsent);
        QVERIFY(secret.error().detail.contains(u"--secret-store environment"_s));
        QVERIFY(!written);
        QCOMPARE(written.error().cause, Cause::KeychainAbsent);
        QVERIFY(!removed);
        QCOMPARE(removed.error().cause, Cause::KeychainAbsent);
    }
};

QTEST_GUILESS_MAIN(tst_KeychainAbsent)
#include "tst_keychainabsent.moc"
