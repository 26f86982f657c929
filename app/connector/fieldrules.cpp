#include "connector/fieldrules.h"

#include "connector/wording.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <algorithm>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

// Client secrets of Entra have 34 to 40 characters; anything long that is neither an identifier, a host nor
// prose may be one.
bool couldBeSecret(const QString &value)
{
    constexpr int shortestSecret = 16;
    if (value.size() < shortestSecret)
        return false;
    static const QRegularExpression identifier(u"^[0-9a-fA-F{}() -]+$"_s);
    static const QRegularExpression hostOrDomain(u"^[a-z0-9-]+(\\.[a-z0-9-]+)+$"_s);
    return !identifier.match(value).hasMatch() && !hostOrDomain.match(value).hasMatch();
}

} // namespace

Error fieldError(const QString &key, const QString &label, const QString &sentence)
{
    return {
        .kind = ErrorKind::InvalidConfiguration, .detail = u"%1: %2"_s.arg(label, sentence), .field = key};
}

QString echoed(const QString &value)
{
    constexpr int longestEcho = 80;
    if (couldBeSecret(value))
        return ConnectorWording::tr("the text of %1 characters").arg(value.size());
    QString shown = value.left(longestEcho);
    for (auto &character : shown) {
        if (!character.isPrint())
            character = u'\u00b7';
    }
    return value.size() > longestEcho ? u"“%1…”"_s.arg(shown) : u"“%1”"_s.arg(shown);
}

Result<QString> normaliseGuid(const QString &text, const QString &key, const QString &label)
{
    QString digits;
    for (const QChar character : text) {
        if (!character.isSpace())
            digits += character.toLower();
    }
    if (digits.isEmpty())
        return fail(fieldError(key, label, ConnectorWording::tr("Enter the %1.").arg(label)));
    if ((digits.startsWith(u'{') && digits.endsWith(u'}'))
        || (digits.startsWith(u'(') && digits.endsWith(u')')))
        digits = digits.sliced(1, digits.size() - 2);
    static const QRegularExpression dashed(u"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"_s);
    static const QRegularExpression bare(u"^[0-9a-f]{32}$"_s);
    if (bare.match(digits).hasMatch()) {
        for (const auto position : {8, 13, 18, 23})
            digits.insert(position, u'-');
    }
    if (!dashed.match(digits).hasMatch())
        return fail(fieldError(key, label,
            ConnectorWording::tr(
                "%1 is no such ID. It has 32 hexadecimal digits, like 7c9e6679-7425-40de-944b-e07fc1f90ae7. "
                "Copy it from the app's Overview.")
                .arg(echoed(text.trimmed()))));
    return digits;
}

bool isLoopbackHost(const QString &host)
{
    if (host.compare(u"localhost"_s, Qt::CaseInsensitive) == 0)
        return true;
    const QHostAddress address(host);
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return address.isInSubnet(QHostAddress(u"127.0.0.0"_s), 8);
    return address == QHostAddress(QHostAddress::LocalHostIPv6);
}

bool isInDomain(const QString &host, const QString &domain)
{
    return host == domain || host.endsWith(u'.' + domain);
}

QString unsupportedCloud(const QString &host)
{
    const auto in = [&host](std::initializer_list<QString> domains) {
        return std::any_of(domains.begin(), domains.end(),
            [&host](const QString &domain) { return isInDomain(host, domain); });
    };
    if (in({u"cloudappsecuritygov.com"_s, u"mcas-gov.ms"_s, u"gcc.security.microsoft.com"_s}))
        return ConnectorWording::tr("%1 belongs to GCC. GCC and GCC High are not supported.")
            .arg(echoed(host));
    if (in({u"cloudappsecurity.us"_s, u"mcas-gov.us"_s, u"microsoftonline.us"_s, u"onmicrosoft.us"_s,
            u"security.microsoft.us"_s, u"portal.azure.us"_s, u"entra.microsoft.us"_s, u"microsoft.us"_s}))
        return ConnectorWording::tr(
            "%1 belongs to GCC High or DoD, the US Government clouds. GCC and GCC High are not supported.")
            .arg(echoed(host));
    if (in({u"microsoftonline.cn"_s, u"onmschina.cn"_s, u"cloudappsecurity.cn"_s, u"azure.cn"_s,
            u"chinacloudapi.cn"_s, u"microsoft.cn"_s}))
        return ConnectorWording::tr(
            "%1 belongs to Microsoft 365 in China, operated by 21Vianet, which is not supported.")
            .arg(echoed(host));
    return {};
}

} // namespace workbench
