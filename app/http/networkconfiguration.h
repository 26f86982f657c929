#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QUrl>

namespace workbench {

// Who asks, for a proxy that lets only known users through; without a password nothing is sent.
struct ProxyLogin {
    QString userName = {};
    Secret password = {};

    bool operator==(const ProxyLogin &) const = default;
};

// Applies a connector's settings to the manager, for collecting and testing alike: an empty proxy means the
// system's, "none" means none, else http://host:port or socks5://host:port; an empty CA file means the
// system's certificates alone, else those in it are trusted beside them. The login is for a proxy that is
// named, never for the system's. InvalidConfiguration with field "ca_file" or "proxy".
[[nodiscard]] Result<void> configureNetwork(QNetworkAccessManager &network, const QString &caFile,
    const QString &proxy, const ProxyLogin &login = {});

// What HttpClient gives each request of this manager.
[[nodiscard]] QSslConfiguration tlsConfigurationOf(const QNetworkAccessManager &network);

// The same settings for sockets.
[[nodiscard]] Result<QSslConfiguration> tlsConfiguration(const QString &caFile);
[[nodiscard]] Result<QNetworkProxy> proxyFor(
    const QUrl &url, const QString &proxy, const ProxyLogin &login = {});

} // namespace workbench
