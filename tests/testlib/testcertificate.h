#pragma once

#include <QDateTime>
#include <QSslCertificate>
#include <QSslKey>
#include <QString>

namespace workbench {

// A certificate made for one test, with its key.
struct TestCertificate {
    QSslCertificate certificate;
    QSslKey key;

    [[nodiscard]] QByteArray pem() const { return certificate.toPem(); }
};

// An authority that signs itself; tests trust it by a CA file, or do not.
[[nodiscard]] TestCertificate makeAuthority(const QString &name);

// A server's certificate for `host` (a name or an address), signed by `issuer` or, without one, by itself.
// Valid from a day before `validUntil` or now, whichever is earlier.
[[nodiscard]] TestCertificate makeServerCertificate(
    const QString &host, const TestCertificate *issuer, const QDateTime &validUntil);

} // namespace workbench
