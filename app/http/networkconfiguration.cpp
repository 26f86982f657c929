#include "http/networkconfiguration.h"

#include <QFile>
#include <QHostAddress>
#include <QNetworkProxyFactory>
#include <QSslCertificate>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

// A manager has no TLS configuration of its own, only its requests have: it travels with the manager as a
// property.
constexpr char tlsProperty[] = "connectorWorkbenchTls";
constexpr qint64 largestCaFile = 4 * 1024 * 1024;

tl::unexpected<Error> refuse(const QString &field, const QString &detail)
{
    return fail({.kind = ErrorKind::InvalidConfiguration, .detail = detail, .field = field});
}

Result<QNetworkProxy> explicitProxy(const QString &text, const ProxyLogin &login)
{
    const QUrl url(text, QUrl::StrictMode);
    const QString scheme = url.scheme().toLower();
    const bool isHttp = scheme == u"http"_s;
    if (!url.isValid() || url.host().isEmpty() || (!isHttp && scheme != u"socks5"_s))
        return refuse(u"proxy"_s, u"The proxy is neither “none” nor of the form http://host:port."_s);
    // A password in the configuration would be a secret in a plain file.
    if (!url.password().isEmpty())
        return refuse(u"proxy"_s, u"The proxy must not contain a password."_s);
    QNetworkProxy proxy(isHttp ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy, url.host(),
        quint16(url.port(isHttp ? 8080 : 1080)));
    if (!login.userName.isEmpty() && !login.password.isEmpty()) {
        const auto password = login.password.reveal();
        proxy.setUser(login.userName);
        proxy.setPassword(QString::fromUtf8(password.data(), qsizetype(password.size())));
    }
    return proxy;
}

bool isLoopback(const QUrl &url)
{
    return url.host() == u"localhost"_s || QHostAddress(url.host()).isLoopback();
}

// Asked for each request, since the system's answer may differ between Microsoft's hosts. Owned by the
// manager.
class ConnectorProxyFactory : public QNetworkProxyFactory {
public:
    ConnectorProxyFactory(QString proxy, ProxyLogin login)
        : m_proxy(std::move(proxy))
        , m_login(std::move(login))
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const auto proxy = proxyFor(query.url(), m_proxy, m_login);
        return {proxy.value_or(QNetworkProxy(QNetworkProxy::NoProxy))};
    }

private:
    QString m_proxy;
    ProxyLogin m_login;
};

} // namespace

Result<QNetworkProxy> proxyFor(const QUrl &url, const QString &proxy, const ProxyLogin &login)
{
    if (proxy == u"none"_s)
        return QNetworkProxy(QNetworkProxy::NoProxy);
    if (!proxy.isEmpty())
        return explicitProxy(proxy, login);
    // The system's proxy cannot reach our loopback.
    if (isLoopback(url))
        return QNetworkProxy(QNetworkProxy::NoProxy);
    const auto system = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    return system.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : system.first();
}

Result<QSslConfiguration> tlsConfiguration(const QString &caFile)
{
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    if (caFile.isEmpty())
        return configuration;
    QFile file(caFile);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(u"ca_file"_s, u"The CA file %1 cannot be read: %2."_s.arg(caFile, file.errorString()));
    const auto certificates = QSslCertificate::fromData(file.read(largestCaFile), QSsl::Pem);
    if (certificates.isEmpty())
        return refuse(u"ca_file"_s, u"The CA file %1 holds no certificate in PEM form."_s.arg(caFile));
    configuration.addCaCertificates(certificates);
    return configuration;
}

Result<void> configureNetwork(
    QNetworkAccessManager &network, const QString &caFile, const QString &proxy, const ProxyLogin &login)
{
    // Only to refuse a wrong proxy now rather than at the first request.
    if (const auto checked = proxyFor(QUrl(u"https://login.microsoftonline.com"_s), proxy); !checked)
        return fail(checked.error());
    const auto tls = tlsConfiguration(caFile);
    if (!tls)
        return fail(tls.error());
    network.setProxyFactory(new ConnectorProxyFactory(proxy, login)); // The manager owns it.
    network.setProperty(tlsProperty, QVariant::fromValue(*tls));
    return {};
}

QSslConfiguration tlsConfigurationOf(const QNetworkAccessManager &network)
{
    const QVariant stored = network.property(tlsProperty);
    return stored.isValid() ? stored.value<QSslConfiguration>() : QSslConfiguration::defaultConfiguration();
}

} // namespace workbench
