#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <stop_token>

namespace workbench {

// One way to a server, as the steps before the first request try it out.
struct HostRoute {
    QString host;
    quint16 port = 443;
    QNetworkProxy proxy;

    [[nodiscard]] bool hasProxy() const { return proxy.type() != QNetworkProxy::NoProxy; }
};

struct TlsSeen {
    QString protocol; // "TLS 1.3"
    QString subject;
    QString issuer;
    QDateTime validUntil;
};

// Each waits at most ten seconds in a local event loop, and ends as Cancelled at once when a stop is
// requested.
[[nodiscard]] Result<QList<QHostAddress>> resolveHost(const QString &host, const std::stop_token &stop);
// The value is the address and port that answered.
[[nodiscard]] Result<QString> connectToHost(const HostRoute &route, const std::stop_token &stop);
[[nodiscard]] Result<TlsSeen> checkTls(
    const HostRoute &route, const QSslConfiguration &configuration, const std::stop_token &stop);

} // namespace workbench
