#include "secret/keychainunlock.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

namespace workbench {

#ifdef Q_OS_LINUX

using namespace Qt::StringLiterals;

namespace {

QDBusMessage callOf(const QString &path, const QString &interface, const QString &method)
{
    return QDBusMessage::createMethodCall(
        u"org.freedesktop.secrets"_s, path, u"org.freedesktop.Secret."_s + interface, method);
}

// Path and prompt come from a service that may answer anything; an empty or root path means "nothing to do".
bool isObject(const QDBusObjectPath &path)
{
    return path.path().size() > 1;
}

void showPrompt(const QDBusObjectPath &prompt)
{
    auto call = callOf(prompt.path(), u"Prompt"_s, u"Prompt"_s);
    call << QString(); // No window id: Wayland has none.
    QDBusConnection::sessionBus().asyncCall(call);
}

void unlock(const QDBusObjectPath &collection)
{
    auto call = callOf(u"/org/freedesktop/secrets"_s, u"Service"_s, u"Unlock"_s);
    call << QVariant::fromValue(QList<QDBusObjectPath>{collection});
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), qApp);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher] {
        const QDBusPendingReply<QList<QDBusObjectPath>, QDBusObjectPath> reply = *watcher;
        watcher->deleteLater();
        if (!reply.isError() && isObject(reply.argumentAt<1>()))
            showPrompt(reply.argumentAt<1>());
    });
}

} // namespace

void askToUnlockKeychain()
{
    auto call = callOf(u"/org/freedesktop/secrets"_s, u"Service"_s, u"ReadAlias"_s);
    call << u"default"_s;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), qApp);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher] {
        const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
        watcher->deleteLater();
        if (!reply.isError() && isObject(reply.value()))
            unlock(reply.value());
    });
}

#else

void askToUnlockKeychain() { }

#endif

} // namespace workbench
