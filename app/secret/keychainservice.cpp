#include "secret/keychainservice.h"

#include <QTimer>
#ifdef Q_OS_LINUX
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFile>
#include <QLibrary>
#endif

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

void answerLater(
    QObject *context, const std::function<void(KeychainService)> &answer, const KeychainService &service)
{
    QTimer::singleShot(0, context, [answer, service] { answer(service); });
}

#ifdef Q_OS_LINUX

const QString secretService = u"org.freedesktop.secrets"_s;

// The process that owns the name on the bus says which product it is. The kernel cuts names to 15 characters.
QString serviceName(uint processId)
{
    QFile file(u"/proc/%1/comm"_s.arg(processId));
    if (!file.open(QIODevice::ReadOnly))
        return u"secret-service"_s;
    const auto program = QString::fromUtf8(file.readAll()).trimmed();
    if (program.startsWith(u"gnome-keyring"_s))
        return u"gnome-keyring"_s;
    if (program.startsWith(u"kwallet"_s) || program == u"ksecretd"_s)
        return u"kwallet"_s;
    return program.isEmpty() ? u"secret-service"_s : program;
}

// QtKeychain prefers libsecret wherever it can be loaded, whatever the desktop.
bool usesSecretService()
{
    static const bool loadable = QLibrary(u"secret-1"_s, 0).load();
    return loadable;
}

void askWhoAnswers(
    QObject *context, const std::function<void(KeychainService)> &answer, KeychainService service)
{
    auto call = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
        u"org.freedesktop.DBus"_s, u"GetConnectionUnixProcessID"_s);
    call << secretService;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), context);
    QObject::connect(
        watcher, &QDBusPendingCallWatcher::finished, context, [watcher, answer, service]() mutable {
            const QDBusPendingReply<uint> reply = *watcher;
            watcher->deleteLater();
            if (reply.isError())
                service.state = KeychainService::State::Absent;
            else
                service.name = serviceName(reply.value());
            answer(service);
        });
}

// The first call starts a service that the bus can start, so it comes before the question who it is.
void askWhetherLocked(QObject *context, const std::function<void(KeychainService)> &answer)
{
    auto call = QDBusMessage::createMethodCall(secretService, u"/org/freedesktop/secrets/aliases/default"_s,
        u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    call << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, context, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        KeychainService service;
        if (!reply.isError())
            service.state = reply.value().variant().toBool() ? KeychainService::State::Locked
                                                             : KeychainService::State::Unlocked;
        askWhoAnswers(context, answer, service);
    });
}

#endif

} // namespace

void lookAtKeychainService(QObject *context, const std::function<void(KeychainService)> &answer)
{
#if defined(Q_OS_LINUX)
    if (!usesSecretService())
        answerLater(context, answer, {.name = u"kwallet"_s});
    else if (!QDBusConnection::sessionBus().isConnected())
        answerLater(context, answer, {.state = KeychainService::State::Absent});
    else
        askWhetherLocked(context, answer);
#elif defined(Q_OS_MACOS)
    answerLater(context, answer, {.name = u"macos-keychain"_s});
#elif defined(Q_OS_WIN)
    answerLater(context, answer, {.name = u"windows-credentials"_s});
#else
    answerLater(context, answer, {});
#endif
}

} // namespace workbench
