#include "connectors/defender/defenderaddress.h"

#include "connector/fieldrules.h"
#include "connectors/defender/wording.h"

#include <QRegularExpression>
#include <QUrl>
#include <algorithm>

namespace workbench::defender {

using namespace Qt::StringLiterals;

namespace {

// Which of the two addresses is read; they share everything but the hosts.
struct Field {
    QString key;
    QString label;

    [[nodiscard]] tl::unexpected<Error> refuse(const QString &sentence) const
    {
        return fail(fieldError(key, label, sentence));
    }
};

const QString example = u"https://tenant.us3.portal.cloudappsecurity.com"_s;
const QString apiDomain = u"portal.cloudappsecurity.com"_s;
const QString loginHost = u"login.microsoftonline.com"_s;

QString hostOf(const QUrl &url)
{
    // After IDNA, so that look-alike letters show as what they are.
    auto host = url.host(QUrl::FullyEncoded).toLower();
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.sliced(1, host.size() - 2);
    if (host.endsWith(u'.'))
        host.chop(1);
    return host;
}

bool hasProperLabels(const QString &host)
{
    static const QRegularExpression label(u"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"_s);
    const auto labels = host.split(u'.');
    return host.size() <= 253 && std::all_of(labels.begin(), labels.end(), [](const QString &part) {
        return label.match(part).hasMatch();
    });
}

Result<QUrl> parseAddress(const QString &text, const Field &field)
{
    constexpr int longestUrl = 2048;
    const auto notOne = [&] {
        return field.refuse(DefenderWording::tr(
            "%1 is not an address. Enter a URL that starts with https://, for example %2.")
                                .arg(echoed(text), example));
    };
    const bool hasInnerBlank =
        std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace() || !c.isPrint(); });
    if (text.size() > longestUrl || hasInnerBlank || text.contains(u'\\'))
        return notOne();
    static const QRegularExpression scheme(u"^[A-Za-z][A-Za-z0-9+.-]*://"_s);
    const QUrl url(scheme.match(text).hasMatch() ? text : u"https://"_s + text, QUrl::StrictMode);
    if (!url.isValid() || hostOf(url).isEmpty())
        return notOne();
    return url;
}

// A secret without special characters reads as a host name: only what came with a scheme is surely an
// address.
QString shownHost(const QString &text, const QString &host)
{
    return echoed(text.contains(u"://"_s) ? host : text);
}

// What is refused whatever the host is. The value is not repeated where it may hold a password.
Result<void> checkForm(const QUrl &url, const Field &field)
{
    const auto host = hostOf(url);
    const bool isLoopback = isLoopbackHost(host);
    if (url.scheme() != u"https"_s && url.scheme() != u"http"_s)
        return field.refuse(DefenderWording::tr(
            "The scheme %1 is not accepted. Enter a URL that starts with https://, for example %2.")
                                .arg(echoed(url.scheme()), example));
    if (!url.userInfo().isEmpty() || url.authority().contains(u'@'))
        return field.refuse(
            DefenderWording::tr("The URL of %1 holds a user name or password. Remove everything up to the @.")
                .arg(echoed(host)));
    if (const auto refusal = unsupportedCloud(host); !refusal.isEmpty())
        return field.refuse(refusal);
    if (url.scheme() == u"http"_s && !isLoopback)
        return field.refuse(
            DefenderWording::tr("Plain http to %1 is refused, since it would show the credentials. Enter a "
                                "URL that starts with https://.")
                .arg(echoed(host)));
    if (url.port() == 0 || (url.port() > 0 && url.port() != 443 && !isLoopback))
        return field.refuse(
            DefenderWording::tr("The port %1 is not accepted. %2 is reached on port 443 only: remove “:%1”.")
                .arg(QString::number(url.port()), echoed(host)));
    return {};
}

bool isPortalPage(const QUrl &url)
{
    const auto host = hostOf(url);
    const QStringList portals{u"security.microsoft.com"_s, u"portal.azure.com"_s, u"entra.microsoft.com"_s,
        u"portal.office.com"_s, u"admin.microsoft.com"_s, u"compliance.microsoft.com"_s,
        u"purview.microsoft.com"_s};
    if (std::any_of(portals.begin(), portals.end(),
            [&host](const QString &portal) { return isInDomain(host, portal); }))
        return true;
    return isInDomain(host, apiDomain) && url.hasFragment();
}

// The path in front of "/api", for example "/cas"; without a trailing slash.
Result<QString> pathPrefix(const QUrl &url, const Field &field)
{
    auto path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    static const QRegularExpression route(
        u"/api(/v1(/(activities|alerts))?)?$"_s, QRegularExpression::CaseInsensitiveOption);
    path.remove(route);
    while (path.endsWith(u'/'))
        path.chop(1);
    static const QRegularExpression plain(u"^(/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*$"_s);
    static const QRegularExpression inner(u"/api(/|$)"_s, QRegularExpression::CaseInsensitiveOption);
    if (!plain.match(path).hasMatch() || inner.match(path).hasMatch() || path.size() > 200)
        return field.refuse(DefenderWording::tr(
            "The path of the URL is not accepted. Enter the URL up to the host name, for example %1.")
                                .arg(example));
    return path;
}

QString composed(const QUrl &url, const QString &path)
{
    const auto host = hostOf(url);
    const bool isIpv6 = host.contains(u':');
    auto text = u"%1://%2"_s.arg(url.scheme(), isIpv6 ? u"[%1]"_s.arg(host) : host);
    const int usual = url.scheme() == u"https"_s ? 443 : 80;
    if (url.port() > 0 && url.port() != usual)
        text += u":%1"_s.arg(url.port());
    return text + path;
}

} // namespace

Result<QString> normaliseApiUrl(const QString &given)
{
    const Field field{u"api_url"_s, DefenderWording::tr("API URL")};
    const auto text = given.trimmed();
    if (text.isEmpty())
        return field.refuse(DefenderWording::tr("Enter the API URL."));
    const auto url = parseAddress(text, field);
    if (!url)
        return fail(url.error());
    if (isPortalPage(*url) && url->userInfo().isEmpty())
        return field.refuse(DefenderWording::tr(
            "%1 is the portal's address. Copy the API URL from Settings, Cloud Apps, System, About.")
                                .arg(echoed(hostOf(*url))));
    if (const auto form = checkForm(*url, field); !form)
        return fail(form.error());
    const auto host = hostOf(*url);
    const auto shown = shownHost(text, host);
    if (!isLoopbackHost(host) && (!isInDomain(host, apiDomain) || !hasProperLabels(host)))
        return field.refuse(
            DefenderWording::tr("%1 is not a Defender for Cloud Apps API address, which ends in "
                                ".portal.cloudappsecurity.com. Copy the "
                                "API URL from Settings, Cloud Apps, System, About.")
                .arg(shown));
    if (url->hasQuery() || url->hasFragment())
        return field.refuse(
            DefenderWording::tr("The URL of %1 has a part after “?” or “#”. Remove it.").arg(echoed(host)));
    return pathPrefix(*url, field).map([&url](const QString &path) { return composed(*url, path); });
}

Result<QString> normaliseAuthUrl(const QString &given)
{
    const Field field{u"auth_url"_s, DefenderWording::tr("Auth URL")};
    const auto text = given.trimmed();
    if (text.isEmpty())
        return QString();
    const auto url = parseAddress(text, field);
    if (!url)
        return fail(url.error());
    if (const auto form = checkForm(*url, field); !form)
        return fail(form.error());
    const auto host = hostOf(*url);
    const bool isLoopback = isLoopbackHost(host);
    if (host != loginHost && !isLoopback)
        return field.refuse(
            DefenderWording::tr("%1 is not the login service. Leave the Auth URL empty for Microsoft (%2); "
                                "only a simulator on this "
                                "machine may have another one.")
                .arg(shownHost(text, host), loginHost));
    auto path = url->path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    static const QRegularExpression plain(u"^(/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*$"_s);
    if (url->hasQuery() || url->hasFragment() || !plain.match(path).hasMatch()
        || (!isLoopback && !path.isEmpty()))
        return field.refuse(DefenderWording::tr(
            "The URL of %1 goes on after the host name. Enter the base before /<tenant>/oauth2 alone.")
                                .arg(echoed(host)));
    return composed(*url, path);
}

Result<QString> normaliseTenantId(const QString &given)
{
    const Field field{u"tenant_id"_s, DefenderWording::tr("Tenant ID")};
    const auto text = given.trimmed().toLower();
    const auto domain = QString::fromLatin1(QUrl::toAce(text));
    // The public names of the login service stand for many tenants, the GUID for all personal accounts.
    if (text == u"common"_s || text == u"consumers"_s || text == u"organizations"_s)
        return field.refuse(DefenderWording::tr(
            "%1 stands for many tenants. Copy “Directory (tenant) ID” from the app's Overview.")
                                .arg(echoed(text)));
    if (text.contains(u'.')) {
        if (const auto refusal = unsupportedCloud(domain); !refusal.isEmpty())
            return field.refuse(refusal);
        static const QRegularExpression topLevel(u"\\.([a-z]{2,63}|xn--[a-z0-9-]+)$"_s);
        if (!domain.isEmpty() && hasProperLabels(domain) && topLevel.match(domain).hasMatch())
            return domain;
    }
    const auto guid = normaliseGuid(given, field.key, field.label);
    if (guid && *guid == u"9188040d-6c67-4c5b-b112-36a304b66dad"_s)
        return field.refuse(DefenderWording::tr(
            "%1 stands for all personal accounts. Copy “Directory (tenant) ID” from the app's Overview.")
                                .arg(echoed(*guid)));
    return guid;
}

Result<QString> normaliseClientId(const QString &given)
{
    return normaliseGuid(given, u"client_id"_s, DefenderWording::tr("Client ID"));
}

} // namespace workbench::defender
