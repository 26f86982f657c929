#include "ui/mainwindow/instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 500; // Milliseconds.

} // namespace

Instance::Instance(const DataDirectory &data, QObject *parent) : QObject(parent), m_data(data)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            socket->deleteLater();
        Q_EMIT raiseRequested();
    });
}

Result<bool> Instance::claim()
{
    if (const auto created = m_data.create(); !created)
        return fail(created.error());
    auto lock = ProcessLock::acquire(m_data.lockFile(u"window"_s), u"connector-workbench"_s);
    if (!lock) {
        if (lock.error().kind == ErrorKind::Busy)
            return false;
        return fail(lock.error());
    }
    m_lock = std::move(*lock);
    // What a killed window left behind.
    QLocalServer::removeServer(serverName());
    m_server.listen(serverName());
    return true;
}

bool Instance::raiseOther() const
{
    QLocalSocket socket;
    socket.connectToServer(serverName());
    return socket.waitForConnected(patience);
}

QString Instance::serverName() const
{
    const QByteArray path = QDir(m_data.path()).canonicalPath().toUtf8();
    const QString name = u"connector-workbench-"_s
        + QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(24));
#ifdef Q_OS_UNIX
    // Emptied by the system when the person logs out, other than /tmp.
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return folder.isEmpty() ? name : folder + u'/' + name;
#else
    return name;
#endif
}

} // namespace workbench
