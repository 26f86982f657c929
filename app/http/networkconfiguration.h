#pragma once

#include "base/result.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QUrl>

namespace workbench {

// Applies a connector's settings to the manager, for collecting and testing alike: an empty proxy means the
// system's, "none" means none, else http://host:port or socks5://host:port; an empty CA file means the
// system's certificates alone, else those in it are trusted beside them. InvalidConfiguration with field
// "ca_file" or "proxy".
[[nodiscard]] Result<void> configureNetwork(
    QNetworkAccessManager &network, const QString &caFile, const QString &proxy);

// What HttpClient gives each request of this manager.
[[nodiscard]] QSslConfiguration tlsConfigurationOf(const QNetworkAccessManager &network);

// The same settings for sockets.
[[nodiscard]] Result<QSslConfiguration> tlsConfiguration(const QString &caFile);
[[nodiscard]] Result<QNetworkProxy> proxyFor(const QUrl &url, const QString &proxy);

} // namespace workbench
