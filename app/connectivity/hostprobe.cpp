#include "connectivity/hostprobe.h"

#include "connectivity/eventwait.h"
#include "http/errorbody.h"
#include "http/replyerror.h"

#include <QHostInfo>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslSocket>
#include <QTcpSocket>

namespace workbench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 10s;

Error stopped()
{
    return {.kind = ErrorKind::Cancelled, .detail = u"Stopped."_s};
}

Error timedOut(const QString &what)
{
    return {.kind = ErrorKind::TimedOut, .detail = what};
}

Error socketError(const QAbstractSocket &socket)
{
    Error error{.kind = ErrorKind::Unreachable, .detail = presentable(socket.errorString())};
    switch (socket.error()) {
    case QAbstractSocket::HostNotFoundError: error.cause = Cause::HostNotFound; break;
    case QAbstractSocket::ConnectionRefusedError: error.cause = Cause::ConnectionRefused; break;
    case QAbstractSocket::RemoteHostClosedError: error.cause = Cause::ConnectionReset; break;
    case QAbstractSocket::SocketTimeoutError: error.kind = ErrorKind::TimedOut; break;
    case QAbstractSocket::NetworkError: error.cause = Cause::NoNetwork; break;
    case QAbstractSocket::ProxyAuthenticationRequiredError: error.cause = Cause::ProxyNeedsPassword; break;
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError: error.cause = Cause::ProxyRefused; break;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError: error.kind = ErrorKind::TlsFailure; break;
    default: break;
    }
    return error;
}

QString nameOf(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2: return u"TLS 1.2"_s;
    case QSsl::TlsV1_3: return u"TLS 1.3"_s;
    default: return u"TLS"_s;
    }
}

QString nameFrom(const QStringList &commonName, const QStringList &organization)
{
    const QString name = commonName.isEmpty() ? organization.value(0) : commonName.first();
    return presentable(name.left(200));
}

QString describe(const QSslCertificate &certificate)
{
    if (certificate.isNull())
        return {};
    return u" The certificate is for “%1”, from “%2”, valid from %3 to %4, SHA-256 %5."_s.arg(
        nameFrom(certificate.subjectInfo(QSslCertificate::CommonName),
            certificate.subjectInfo(QSslCertificate::Organization)),
        nameFrom(certificate.issuerInfo(QSslCertificate::CommonName),
            certificate.issuerInfo(QSslCertificate::Organization)),
        certificate.effectiveDate().toUTC().toString(Qt::ISODate),
        certificate.expiryDate().toUTC().toString(Qt::ISODate),
        QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':')));
}

} // namespace

Result<QList<QHostAddress>> resolveHost(const QString &host, const std::stop_token &stop)
{
    EventWait wait;
    QHostInfo found;
    const int lookup = QHostInfo::lookupHost(host, wait.context(), [&](const QHostInfo &info) {
        found = info;
        wait.done();
    });
    const auto end = wait.run(patience, stop);
    if (end != EventWait::End::Done)
        QHostInfo::abortHostLookup(lookup);
    if (end == EventWait::End::Stopped)
        return fail(stopped());
    if (end == EventWait::End::TimedOut)
        return fail(timedOut(u"The name %1 was not resolved in time."_s.arg(host)));
    if (found.addresses().isEmpty())
        return fail({.kind = ErrorKind::Unreachable,
            .cause = Cause::HostNotFound,
            .detail = u"%1: %2"_s.arg(host, presentable(found.errorString()))});
    return found.addresses();
}

Result<QString> connectToHost(const HostRoute &route, const std::stop_token &stop)
{
    EventWait wait;
    QTcpSocket socket;
    socket.setProxy(route.proxy);
    QObject::connect(&socket, &QTcpSocket::connected, wait.context(), [&] { wait.done(); });
    QObject::connect(&socket, &QTcpSocket::errorOccurred, wait.context(), [&] { wait.done(); });
    socket.connectToHost(route.host, route.port);
    const auto end = wait.run(patience, stop);
    if (end == EventWait::End::Stopped)
        return fail(stopped());
    if (end == EventWait::End::TimedOut)
        return fail(timedOut(u"No answer from %1 on port %2."_s.arg(route.host).arg(route.port)));
    if (socket.state() != QAbstractSocket::ConnectedState)
        return fail(socketError(socket));
    if (route.hasProxy())
        return u"%1:%2"_s.arg(route.host).arg(route.port);
    return u"%1:%2"_s.arg(socket.peerAddress().toString()).arg(socket.peerPort());
}

Result<TlsSeen> checkTls(
    const HostRoute &route, const QSslConfiguration &configuration, const std::stop_token &stop)
{
    EventWait wait;
    QSslSocket socket;
    QList<QSslError> errors;
    socket.setProxy(route.proxy);
    socket.setSslConfiguration(configuration);
    QObject::connect(&socket, &QSslSocket::encrypted, wait.context(), [&] { wait.done(); });
    QObject::connect(&socket, &QSslSocket::errorOccurred, wait.context(), [&] { wait.done(); });
    QObject::connect(&socket, &QSslSocket::sslErrors, wait.context(),
        [&](const QList<QSslError> &found) { errors = found; });
    socket.connectToHostEncrypted(route.host, route.port);
    const auto end = wait.run(patience, stop);
    if (end == EventWait::End::Stopped)
        return fail(stopped());
    if (end == EventWait::End::TimedOut)
        return fail(timedOut(u"%1 did not finish the TLS handshake in time."_s.arg(route.host)));
    const QSslCertificate certificate = socket.peerCertificate();
    if (!socket.isEncrypted()) {
        const bool isTls = !errors.isEmpty() || socket.error() == QAbstractSocket::SslHandshakeFailedError;
        Error error = isTls ? tlsError(errors, socket.errorString()) : socketError(socket);
        error.detail = presentable(error.detail + describe(certificate));
        return fail(std::move(error));
    }
    return TlsSeen{.protocol = nameOf(socket.sessionProtocol()),
        .subject = nameFrom(certificate.subjectInfo(QSslCertificate::CommonName),
            certificate.subjectInfo(QSslCertificate::Organization)),
        .issuer = nameFrom(certificate.issuerInfo(QSslCertificate::CommonName),
            certificate.issuerInfo(QSslCertificate::Organization)),
        .validUntil = certificate.expiryDate().toUTC()};
}

} // namespace workbench
