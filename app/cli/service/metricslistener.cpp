#include "cli/service/metricslistener.h"

#include "cli/wording.h"

#include <QTcpSocket>
#include <QTimer>
#include <QUrl>
#include <chrono>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestRequest = 8192;
constexpr qsizetype mostClients = 16; // More than a few monitoring systems are a mistake.
constexpr auto longestVisit = std::chrono::seconds(10);

Error refusal(const QString &detail)
{
    return {.kind = ErrorKind::InvalidConfiguration, .detail = detail, .field = u"metrics-listen"_s};
}

QByteArray response(
    QByteArrayView status, QByteArrayView type, const QByteArray &body, QByteArrayView more = {})
{
    return "HTTP/1.1 " + status.toByteArray() + "\r\nContent-Type: " + type.toByteArray()
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n"
        + more.toByteArray() + "\r\n" + body;
}

} // namespace

Result<MetricsAddress> metricsAddress(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    QString host = text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.sliced(1, host.size() - 2);
    bool isNumber = false;
    const int port = text.sliced(colon + 1).toInt(&isNumber);
    const MetricsAddress address{.host = QHostAddress(host), .port = quint16(port)};
    if (colon < 0 || !isNumber || port < 0 || port > 65'535 || address.host.isNull())
        return fail(
            refusal(CliWording::tr("“%1” is no address with a port, like 127.0.0.1:9464.").arg(text)));
    if (!address.host.isLoopback())
        return fail(refusal(CliWording::tr("%1 is not an address of this machine alone: metrics are served "
                                           "on 127.0.0.1 or [::1] only.")
                                .arg(host)));
    return address;
}

MetricsListener::MetricsListener(std::function<QByteArray()> page) : m_page(std::move(page))
{
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = nextPendingConnection())
            serve(client);
    });
}

Result<void> MetricsListener::start(const MetricsAddress &address)
{
    if (listen(address.host, address.port))
        return {};
    return fail(refusal(
        CliWording::tr("Metrics cannot be served on port %1: %2.").arg(address.port).arg(errorString())));
}

QString MetricsListener::url() const
{
    QUrl url(u"http:/metrics"_s);
    url.setHost(serverAddress().toString());
    url.setPort(serverPort());
    return url.toString();
}

void MetricsListener::serve(QTcpSocket *client)
{
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    if (findChildren<QTcpSocket *>().size() > mostClients) {
        client->abort();
        return;
    }
    QTimer::singleShot(longestVisit, client, &QTcpSocket::abort);
    connect(client, &QTcpSocket::readyRead, this, [this, client] {
        const QByteArray request = client->peek(longestRequest);
        const bool isWhole = request.contains("\r\n\r\n");
        if (!isWhole && request.size() < longestRequest)
            return;
        client->disconnect(this);
        client->readAll(); // What is left unread would turn the end into a reset.
        answer(client, isWhole ? request : QByteArray());
        client->disconnectFromHost();
    });
}

void MetricsListener::answer(QTcpSocket *client, const QByteArray &request) const
{
    const QList<QByteArray> words = request.left(request.indexOf('\r')).split(' ');
    const bool isHead = words.first() == "HEAD";
    constexpr QByteArrayView plain = "text/plain; charset=utf-8";
    QByteArray text;
    if (words.size() != 3 || !words.last().startsWith("HTTP/1."))
        text = response("400 Bad Request", plain, "Not an HTTP request.\n");
    else if (!isHead && words.first() != "GET")
        text = response("405 Method Not Allowed", plain, "Only GET.\n", "Allow: GET, HEAD\r\n");
    else if (words[1] != "/metrics")
        text = response("404 Not Found", plain, "The metrics are at /metrics.\n");
    else
        text = response("200 OK", "text/plain; version=0.0.4; charset=utf-8", m_page());
    client->write(isHead ? text.left(text.indexOf("\r\n\r\n") + 4) : text);
}

} // namespace workbench
