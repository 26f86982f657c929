#include "testlib/testcertificate.h"

#include <QHostAddress>
#include <memory>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

struct Free {
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(BIO *bio) const { BIO_free(bio); }
    void operator()(X509_EXTENSION *extension) const { X509_EXTENSION_free(extension); }
};

using Key = std::unique_ptr<EVP_PKEY, Free>;
using Certificate = std::unique_ptr<X509, Free>;
using Bio = std::unique_ptr<BIO, Free>;

QByteArray contentOf(BIO *bio)
{
    char *data = nullptr;
    const auto size = BIO_get_mem_data(bio, &data);
    return {data, qsizetype(size)};
}

Key readKey(const QByteArray &pem)
{
    const Bio bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    return Key(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr));
}

void addExtension(X509 *certificate, int kind, const QByteArray &value)
{
    const std::unique_ptr<X509_EXTENSION, Free> extension(
        X509V3_EXT_conf_nid(nullptr, nullptr, kind, value.constData()));
    X509_add_ext(certificate, extension.get(), -1);
}

void setName(X509_NAME *name, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8,
        reinterpret_cast<const unsigned char *>(utf8.constData()), int(utf8.size()), -1, 0);
}

TestCertificate make(const QString &name, const QByteArray &alternativeName, const TestCertificate *issuer,
    const QDateTime &validFrom, const QDateTime &validUntil)
{
    static long serial = 1;
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate(X509_new());
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), ++serial);
    ASN1_TIME_set(X509_getm_notBefore(certificate.get()), validFrom.toSecsSinceEpoch());
    ASN1_TIME_set(X509_getm_notAfter(certificate.get()), validUntil.toSecsSinceEpoch());
    X509_set_pubkey(certificate.get(), key.get());
    setName(X509_get_subject_name(certificate.get()), name);
    setName(X509_get_issuer_name(certificate.get()),
        issuer ? issuer->certificate.subjectInfo(QSslCertificate::CommonName).value(0) : name);
    if (alternativeName.isEmpty())
        addExtension(certificate.get(), NID_basic_constraints, "critical,CA:TRUE");
    else
        addExtension(certificate.get(), NID_subject_alt_name, alternativeName);
    const Key signer = issuer ? readKey(issuer->key.toPem()) : nullptr;
    X509_sign(certificate.get(), signer ? signer.get() : key.get(), EVP_sha256());

    const Bio certificatePem(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(certificatePem.get(), certificate.get());
    const Bio keyPem(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(keyPem.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    return {.certificate = QSslCertificate(contentOf(certificatePem.get())),
        .key = QSslKey(contentOf(keyPem.get()), QSsl::Ec)};
}

} // namespace

TestCertificate makeAuthority(const QString &name)
{
    const auto now = QDateTime::currentDateTimeUtc();
    return make(name, {}, nullptr, now.addDays(-1), now.addDays(365));
}

TestCertificate makeServerCertificate(
    const QString &host, const TestCertificate *issuer, const QDateTime &validUntil)
{
    const bool isAddress = !QHostAddress(host).isNull();
    const auto validFrom = std::min(QDateTime::currentDateTimeUtc(), validUntil).addDays(-1);
    return make(host, (isAddress ? "IP:" : "DNS:") + host.toUtf8(), issuer, validFrom, validUntil);
}

} // namespace workbench
