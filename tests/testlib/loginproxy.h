#pragma once

#include <QByteArrayList>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>

namespace workbench::testlib {

// An HTTP proxy on loopback that lets only one user through: 407 until Proxy-Authorization is right, then it
// tunnels (CONNECT) to the host asked for. Works in the event loop of the test.
class LoginProxy : public QTcpServer {
public:
    LoginProxy(const QByteArray &user, const QByteArray &password)
        : m_expected("Basic " + (user + ':' + password).toBase64())
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("the proxy cannot listen");
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *client = nextPendingConnection())
                connect(client, &QTcpSocket::readyRead, client, [this, client] { read(client); });
        });
    }

    [[nodiscard]] QString address() const { return QStringLiteral("http://127.0.0.1:%1").arg(serverPort()); }
    [[nodiscard]] int refused() const { return m_refused; }
    [[nodiscard]] int passed() const { return m_passed; }

private:
    void read(QTcpSocket *client)
    {
        if (auto *upstream = client->findChild<QTcpSocket *>()) {
            upstream->write(client->readAll());
            return;
        }
        if (!client->peek(client->bytesAvailable()).contains("\r\n\r\n"))
            return;
        const QByteArray head = client->readAll();
        if (head.startsWith("CONNECT ") && head.contains(m_expected)) {
            ++m_passed;
            tunnel(client, head.split(' ').at(1).split(':'));
            return;
        }
        ++m_refused;
        client->write("HTTP/1.1 407 Authenticate\r\nProxy-Authenticate: Basic realm=\"proxy\"\r\n"
                      "Content-Length: 0\r\nConnection: close\r\n\r\n");
        client->disconnectFromHost();
    }
    static void tunnel(QTcpSocket *client, const QByteArrayList &target)
    {
        auto *upstream = new QTcpSocket(client);
        upstream->setProxy(QNetworkProxy::NoProxy);
        connect(upstream, &QTcpSocket::connected, client,
            [client] { client->write("HTTP/1.1 200 Connected\r\n\r\n"); });
        connect(upstream, &QTcpSocket::readyRead, client,
            [client, upstream] { client->write(upstream->readAll()); });
        connect(upstream, &QTcpSocket::disconnected, client, [client] { client->disconnectFromHost(); });
        upstream->connectToHost(QString::fromLatin1(target.at(0)), target.at(1).toUShort());
    }

    QByteArray m_expected;
    int m_refused = 0, m_passed = 0;
};

} // namespace workbench::testlib
