#pragma once

#include <QByteArray>
#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>
#include <functional>

namespace workbench {

// A server that says exactly the bytes a test wants, for everything a well-behaved one would never say.
// Answers each complete request by calling `respond`. Lives on the test's thread and works in its event loop.
class RawServer : public QTcpServer {
public:
    using Respond = std::function<void(QTcpSocket &socket, const QByteArray &request)>;

    explicit RawServer(Respond respond) : m_respond(std::move(respond))
    {
        QVERIFY(listen(QHostAddress::LocalHost));
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection())
                serve(socket);
        });
    }

    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/")) const
    {
        QUrl url;
        url.setScheme(QStringLiteral("http"));
        url.setHost(QStringLiteral("127.0.0.1"));
        url.setPort(serverPort());
        url.setPath(path);
        return url;
    }
    // Requests received whole.
    [[nodiscard]] int requests() const { return m_requests; }

private:
    void serve(QTcpSocket *socket)
    {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, received = QByteArray()]() mutable {
            received += socket->readAll();
            const qsizetype headEnd = received.indexOf("\r\n\r\n");
            if (headEnd < 0 || received.size() < headEnd + 4 + contentLength(received.left(headEnd)))
                return;
            ++m_requests;
            m_respond(*socket, std::exchange(received, {}));
        });
    }

    static qsizetype contentLength(const QByteArray &head)
    {
        const QList<QByteArray> lines = head.toLower().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith("content-length:"))
                return line.mid(15).trimmed().toInt();
        }
        return 0;
    }

    Respond m_respond;
    int m_requests = 0;
};

} // namespace workbench
