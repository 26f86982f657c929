#include "testlib/ownsettings.h"
#include "ui/theme/fonts.h"
#include "windowbed.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QPushButton>
#include <QTest>

using namespace workbench;
using namespace Qt::StringLiterals;

// The item of the status bar beside the real keychain of a private session.
class TestKeychainItem : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        qDBusRegisterMetaType<QList<QDBusObjectPath>>();
    }

    void shouldFollowTheKeychain()
    {
        const testlib::WindowBed bed;
        const auto *item = bed.find<QPushButton>("statusKeychain");
        QTRY_COMPARE_WITH_TIMEOUT(item->text(), u"Keychain unlocked"_s, patience);

        lockKeychain();

        QTRY_COMPARE_WITH_TIMEOUT(item->text(), u"Keychain locked"_s, patience);
        QCOMPARE(item->accessibleName(), item->text());
    }

private:
    // As another program does it.
    static void lockKeychain()
    {
        auto message = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s,
            u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
        const QList collections{QDBusObjectPath(u"/org/freedesktop/secrets/aliases/default"_s)};
        message.setArguments({QVariant::fromValue(collections)});
        QCOMPARE(QDBusConnection::sessionBus().call(message).type(), QDBusMessage::ReplyMessage);
    }

    static constexpr int patience = 20'000;
    testlib::OwnSettings m_settings;
};

QTEST_MAIN(TestKeychainItem)
#include "tst_keychainitem.moc"
