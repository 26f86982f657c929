#include "secret/keychainsecretstore.h"
#include "secret/secretnow.h"
#include "testlib/privatebus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QElapsedTimer>
#include <QTest>
#include <vector>

using namespace workbench;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// A secret service that takes every call and answers none, until it is told to refuse them all.
class SilentService : public QDBusVirtualObject {
public:
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        message.setDelayedReply(true);
        m_unanswered.push_back({message, connection});
        if (m_refusing)
            refuseAll();
        return true;
    }
    QString introspect(const QString &) const override { return {}; }

    [[nodiscard]] size_t unanswered() const { return m_unanswered.size(); }
    void refuseAll()
    {
        m_refusing = true;
        for (const auto &call : m_unanswered)
            call.connection.send(call.message.createErrorReply(QDBusError::Failed, u"refused at last"_s));
        m_unanswered.clear();
    }

private:
    struct Call {
        QDBusMessage message;
        QDBusConnection connection;
    };
    std::vector<Call> m_unanswered;
    bool m_refusing = false;
};

} // namespace

class tst_KeychainSlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldAnswerWithinTheBudgetAndLeaveTheJobToFinish()
    {
        const test::PrivateBus bus;
        QVERIFY(!bus.address().isEmpty());
        SilentService service;
        auto connection = QDBusConnection::connectToBus(bus.address(), u"service"_s);
        QVERIFY(connection.registerVirtualObject(u"/"_s, &service, QDBusConnection::SubPath));
        QVERIFY(connection.registerService(u"org.freedesktop.secrets"_s));
        KeychainSecretStore store(200ms);
        const SecretReference reference{.connectorId = u"one"_s, .connectorName = u"acme"_s, .backend = {}};

        QElapsedTimer timer;
        timer.start();
        const auto secret = readNow(store, reference);
        const auto readTime = timer.restart();
        const auto written = writeNow(store, reference, Secret("value"));
        const auto writeTime = timer.elapsed();

        QVERIFY(!secret);
        QCOMPARE(secret.error().kind, ErrorKind::SecretUnavailable);
        QCOMPARE(secret.error().cause, Cause::KeychainSlow);
        QVERIFY(!written);
        QCOMPARE(written.error().cause, Cause::KeychainSlow);
        // Timers are coarse. The upper bounds are far above the budget and far below the 25 s after which
        // D-Bus itself gives up.
        QVERIFY(readTime >= 100 && readTime < 10000);
        QVERIFY(writeTime >= 100 && writeTime < 10000);

        // The jobs that nobody waits for any more end without harm when the service wakes up.
        QVERIFY(service.unanswered() > 0);
        service.refuseAll();
        const auto later = readNow(store, reference);
        QVERIFY(!later);
        QCOMPARE(later.error().kind, ErrorKind::SecretUnavailable);
    }

    void shouldHaveABudgetOfTwoSeconds() { QCOMPARE(KeychainSecretStore::defaultBudget, 2s); }
};

QTEST_GUILESS_MAIN(tst_KeychainSlow)
#include "tst_keychainslow.moc"
