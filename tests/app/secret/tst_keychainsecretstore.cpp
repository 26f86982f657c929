#include "secret/keychainsecretstore.h"
#include "secret/secretnow.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusReply>
#include <QTest>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {

using Attributes = QMap<QString, QString>;

const QString service = u"org.freedesktop.secrets"_s;

SecretReference reference(const QString &id, const QString &backend = {})
{
    return {.connectorId = id, .connectorName = u"acme"_s, .backend = backend};
}

// The same service as another program sees it. Plain messages: QDBusInterface asks what there is first, and
// what it learns is never freed.
QDBusMessage call(
    const QString &path, const QString &interface, const QString &method, const QVariantList &arguments = {})
{
    auto message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message);
}

QDBusMessage callService(const QString &method, const QVariant &argument)
{
    return call(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, method, {argument});
}

void removeBehindOurBack(const QString &id)
{
    const auto found = callService(u"SearchItems"_s, QVariant::fromValue(Attributes{{u"user"_s, id}}));
    const auto items = qdbus_cast<QList<QDBusObjectPath>>(found.arguments().value(0));
    QCOMPARE(items.size(), 1);
    const auto removed = call(items.first().path(), u"org.freedesktop.Secret.Item"_s, u"Delete"_s);
    QCOMPARE(removed.type(), QDBusMessage::ReplyMessage);
}

void lockKeychain()
{
    const QList collections{QDBusObjectPath(u"/org/freedesktop/secrets/aliases/default"_s)};
    const auto locked = callService(u"Lock"_s, QVariant::fromValue(collections));
    QCOMPARE(locked.type(), QDBusMessage::ReplyMessage);
}

} // namespace

// Against a real secret service on a private bus.
class tst_KeychainSecretStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qDBusRegisterMetaType<Attributes>();
        qDBusRegisterMetaType<QList<QDBusObjectPath>>();
    }

    void shouldReadBackWhatItWrote()
    {
        KeychainSecretStore store;
        const QByteArray text("s3cr~t.\xc3\xa4/+");

        const auto written = writeNow(store, reference(u"one"_s), Secret(QByteArray(text)));
        const auto secret = readNow(store, reference(u"one"_s));

        QVERIFY2(written, qPrintable(written ? QString() : written.error().detail));
        QCOMPARE(*written, u"gnome-keyring"_s);
        QVERIFY2(secret, qPrintable(secret ? QString() : secret.error().detail));
        QVERIFY(*secret == Secret(QByteArray(text)));
    }

    void shouldReplaceAnOlderSecret()
    {
        KeychainSecretStore store;
        QVERIFY(writeNow(store, reference(u"two"_s), Secret("old")));

        QVERIFY(writeNow(store, reference(u"two"_s), Secret("new")));

        QVERIFY(readNow(store, reference(u"two"_s)) == Secret("new"));
    }

    void shouldKeepTheSecretsOfTwoConnectorsApart()
    {
        KeychainSecretStore store;
        QVERIFY(writeNow(store, reference(u"three"_s), Secret("a-secret")));
        QVERIFY(writeNow(store, reference(u"four"_s), Secret("b-secret")));

        QVERIFY(removeNow(store, reference(u"three"_s)));

        QVERIFY(!readNow(store, reference(u"three"_s)));
        QVERIFY(readNow(store, reference(u"four"_s)) == Secret("b-secret"));
    }

    void shouldSayThatThereIsNoEntry()
    {
        KeychainSecretStore store;

        const auto secret = readNow(store, reference(u"never-stored"_s));

        QVERIFY(!secret);
        QCOMPARE(secret.error().kind, ErrorKind::SecretUnavailable);
        QCOMPARE(secret.error().cause, Cause::KeychainNoEntry);
        QVERIFY(!secret.error().detail.isEmpty());
    }

    void shouldNoticeThatTheEntryWasRemovedBehindOurBack()
    {
        KeychainSecretStore store;
        QVERIFY(writeNow(store, reference(u"five"_s), Secret("gone-soon")));
        removeBehindOurBack(u"five"_s);

        const auto secret = readNow(store, reference(u"five"_s, u"gnome-keyring"_s));

        QVERIFY(!secret);
        QCOMPARE(secret.error().cause, Cause::KeychainNoEntry);
    }

    void shouldNameBothServicesWhenTheKeychainChanged()
    {
        KeychainSecretStore store;

        const auto secret = readNow(store, reference(u"never-stored"_s, u"kwallet"_s));

        QVERIFY(!secret);
        QCOMPARE(secret.error().cause, Cause::KeychainChanged);
        QVERIFY(secret.error().detail.contains(u"kwallet"_s));
        QVERIFY(secret.error().detail.contains(u"gnome-keyring"_s));
    }

    void shouldRemoveWhatIsNotThereWithoutComplaint()
    {
        KeychainSecretStore store;

        QVERIFY(removeNow(store, reference(u"never-stored"_s)));
    }

    // Locks the keychain for good, since nobody is there to unlock it: the last one.
    void shouldSayThatTheKeychainIsLocked()
    {
        KeychainSecretStore store;
        QVERIFY(writeNow(store, reference(u"six"_s), Secret("locked-away")));
        lockKeychain();

        const auto secret = readNow(store, reference(u"six"_s));
        const auto written = writeNow(store, reference(u"six"_s), Secret("more"));
        const auto removed = removeNow(store, reference(u"six"_s));

        QVERIFY(!secret);
        QCOMPARE(secret.error().kind, ErrorKind::SecretUnavailable);
        QCOMPARE(secret.error().cause, Cause::KeychainLocked);
        QVERIFY(!written);
        QCOMPARE(written.error().cause, Cause::KeychainLocked);
        QVERIFY(!removed);
        QCOMPARE(removed.error().cause, Cause::KeychainLocked);
    }
};

QTEST_GUILESS_MAIN(tst_KeychainSecretStore)
#include "tst_keychainsecretstore.moc"
