#pragma once

#include "base/result.h"

#include <QHostAddress>
#include <QTcpServer>
#include <functional>

namespace workbench {

// Where metrics are served.
struct MetricsAddress {
    QHostAddress host;
    quint16 port = 0; // 0: a free one.
};

// From "127.0.0.1:9464" or "[::1]:9464". Anything but a literal loopback address and a port is refused as
// InvalidConfiguration, field "metrics-listen": the text names tenants and has no access control.
[[nodiscard]] Result<MetricsAddress> metricsAddress(const QString &text);

// A web server for one page: GET /metrics answers what `page` makes at that moment. Lives on the main thread,
// where the figures are too, so that nothing has to be locked.
class MetricsListener : public QTcpServer {
    Q_OBJECT

public:
    explicit MetricsListener(std::function<QByteArray()> page);

    // InvalidConfiguration, field "metrics-listen", if the port is taken.
    [[nodiscard]] Result<void> start(const MetricsAddress &address);
    // Of the page, once started.
    [[nodiscard]] QString url() const;

private:
    void serve(QTcpSocket *client);
    void answer(QTcpSocket *client, const QByteArray &request) const;

    std::function<QByteArray()> m_page;
};

} // namespace workbench
