#include "configuration/generalrules.h"

#include "base/joinedtext.h"
#include "base/timetext.h"
#include "configuration/wording.h"
#include "connector/fieldrules.h"

#include <QDate>
#include <QUrl>
#include <algorithm>
#include <chrono>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

// The character at a place as a person can recognise it, whole even if it takes two code units.
QString shownCharacter(const QString &text, qsizetype position)
{
    const char32_t code = text.mid(position, 2).toUcs4().value(0);
    if (QChar::isPrint(code))
        return u"“%1”"_s.arg(QString::fromUcs4(&code, 1));
    return u"U+%1"_s.arg(uint(code), 4, 16, QLatin1Char('0')).toUpper();
}

bool hasControlCharacter(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar character) {
        return character.category() == QChar::Other_Control || character.category() == QChar::Separator_Line
            || character.category() == QChar::Separator_Paragraph;
    });
}

// A text for people that goes into records and lists.
Result<QString> checkLabel(const QString &given, const QString &key, const QString &label)
{
    constexpr int longest = 128;
    const auto text = given.trimmed();
    if (text.isEmpty())
        return fail(fieldError(key, label, ConfigurationWording::tr("Enter the %1.").arg(label)));
    if (text.size() > longest)
        return fail(fieldError(key, label,
            ConfigurationWording::tr("%1 has %2 characters. Enter at most %3.")
                .arg(echoed(text), QString::number(text.size()), QString::number(longest))));
    if (hasControlCharacter(text))
        return fail(fieldError(key, label,
            ConfigurationWording::tr("%1 holds a line break or another control character. Remove it.")
                .arg(echoed(text))));
    return text;
}

} // namespace

Result<QString> checkName(const QString &name)
{
    constexpr int longest = 64;
    const auto refuse = [](const QString &sentence) {
        return fail(fieldError(u"name"_s, ConfigurationWording::tr("Name"), sentence));
    };
    if (name.trimmed().isEmpty())
        return refuse(ConfigurationWording::tr("Enter the Name."));
    for (qsizetype i = 0; i < name.size(); ++i) {
        const auto code = name.at(i).unicode();
        if (code > 0x7e)
            return refuse(ConfigurationWording::tr(
                "Multibyte characters are not accepted: %1. Use single-byte letters, digits, - or _.")
                              .arg(shownCharacter(name, i)));
        if (code < 0x20)
            return refuse(ConfigurationWording::tr(
                "The character %1 is not accepted. Use single-byte letters, digits, - or _.")
                              .arg(shownCharacter(name, i)));
    }
    if (name.startsWith(u' ') || name.endsWith(u' '))
        return refuse(
            ConfigurationWording::tr("%1 starts or ends with a space. Remove it.").arg(echoed(name)));
    if (name.size() > longest)
        return refuse(ConfigurationWording::tr("%1 has %2 characters. Enter at most 64.")
                          .arg(echoed(name), QString::number(name.size())));
    return name;
}

Result<QString> normaliseTenantName(const QString &text)
{
    return checkLabel(text, u"tenant_name"_s, ConfigurationWording::tr("Tenant Name"));
}

Result<QString> normaliseRunOn(const QString &given)
{
    const QString key = u"run_on"_s;
    const auto text = given.trimmed();
    if (text.isEmpty() || text == u"dp"_s || text == u"dp:dp-local"_s)
        return u"dp"_s;
    const auto kind = text.section(u':', 0, 0);
    if ((kind != u"dp"_s && kind != u"sensor"_s) || !text.contains(u':'))
        return fail(fieldError(key, ConfigurationWording::tr("Run On"),
            ConfigurationWording::tr(
                "%1 is not a device. Enter dp for the Data Processor, or sensor:NAME for a sensor.")
                .arg(echoed(text))));
    return checkLabel(text.section(u':', 1), key, ConfigurationWording::tr("Run On"))
        .map([&kind](const QString &name) { return kind + u':' + name; });
}

Result<QString> normaliseProfile(const QString &text)
{
    if (text.trimmed().isEmpty() || text.trimmed() == u"none"_s)
        return QString();
    return checkLabel(text, u"profile"_s, ConfigurationWording::tr("Profile"));
}

Result<int> parseInterval(const QString &text)
{
    bool isNumber = false;
    const int minutes = text.trimmed().toInt(&isNumber);
    if (!isNumber || minutes < 1 || minutes > 1440)
        return fail(fieldError(u"interval"_s, ConfigurationWording::tr("Interval (min)"),
            ConfigurationWording::tr("%1 is not accepted. Enter 1 to 1440, a whole number of minutes.")
                .arg(echoed(text.trimmed()))));
    return minutes;
}

Result<QStringList> normaliseContentTypes(const QStringList &ids, const ConnectorType &type)
{
    QStringList known, wanted;
    for (const auto &contentType : type.contentTypes)
        known.append(contentType.id);
    for (const auto &id : ids) {
        const auto plain = id.trimmed().toLower();
        if (!known.contains(plain))
            return fail(fieldError(u"content_type"_s, ConfigurationWording::tr("Content Type"),
                ConfigurationWording::tr("%1 is not collected. Choose from: %2.")
                    .arg(echoed(id), joinedList(known))));
        wanted.append(plain);
    }
    if (wanted.isEmpty())
        return fail(fieldError(u"content_type"_s, ConfigurationWording::tr("Content Type"),
            ConfigurationWording::tr("Choose at least one of: %1.").arg(joinedList(known))));
    known.removeIf([&wanted](const QString &id) { return !wanted.contains(id); });
    return known;
}

Result<QString> normaliseStartFrom(const QString &given, qint64 now)
{
    using namespace std::chrono;
    const QString key = u"start_from"_s;
    const auto text = given.trimmed();
    const auto moment = parseTime(text, now, key);
    if (!moment)
        return fail(fieldError(key, ConfigurationWording::tr("Start from"),
            ConfigurationWording::tr("%1 is not a time. Enter for example 24h, 7d or 2026-11-24T10:00:00Z.")
                .arg(echoed(text))));
    if (*moment > now)
        return fail(fieldError(key, ConfigurationWording::tr("Start from"),
            ConfigurationWording::tr("%1 lies in the future. Enter a time that has passed.")
                .arg(echoed(text))));
    // Microsoft answers for 30 days; a moment more, so that "30 days ago" typed as a time is not refused for
    // its seconds.
    constexpr qint64 longest = milliseconds(days(30) + minutes(1)).count();
    if (now - *moment > longest)
        return fail(fieldError(key, ConfigurationWording::tr("Start from"),
            ConfigurationWording::tr(
                "%1 is more than 30 days ago, as far as Microsoft keeps activities. Enter at most 30d.")
                .arg(echoed(text))));
    return text;
}

Result<QString> normaliseSecretExpires(const QString &given)
{
    const QString text = given.trimmed();
    if (text.isEmpty() || QDate::fromString(text, u"yyyy-MM-dd"_s).isValid())
        return text;
    return fail(fieldError(u"secret_expires"_s, ConfigurationWording::tr("Secret expires"),
        ConfigurationWording::tr("%1 is not a date. Enter it for example as 2026-12-03, or leave it empty.")
            .arg(echoed(text))));
}

Result<QString> normaliseProxy(const QString &given)
{
    const auto refuse = [](const QString &sentence) {
        return fail(fieldError(u"proxy"_s, ConfigurationWording::tr("Proxy"), sentence));
    };
    const QString example = u"http://proxy.example.com:8080"_s;
    const auto text = given.trimmed();
    if (text.isEmpty() || text == u"system"_s)
        return QString();
    if (text == u"none"_s)
        return text;
    const QUrl url(text.contains(u"://"_s) ? text : u"http://"_s + text, QUrl::StrictMode);
    const auto host = url.host(QUrl::FullyEncoded).toLower();
    if (!url.userInfo().isEmpty() || url.authority().contains(u'@'))
        return refuse(ConfigurationWording::tr(
            "The proxy URL holds a user name or password, which is not kept. Remove everything "
            "up to the @."));
    if (!url.isValid() || host.isEmpty() || text.size() > 300)
        return refuse(ConfigurationWording::tr("%1 is not a proxy. Enter for example %2, or none.")
                          .arg(echoed(text), example));
    if (url.scheme() != u"http"_s && url.scheme() != u"socks5"_s)
        return refuse(ConfigurationWording::tr(
            "The scheme %1 is not accepted. Enter http:// or socks5://, for example %2.")
                          .arg(echoed(url.scheme()), example));
    if (url.port() < 1)
        return refuse(ConfigurationWording::tr("The port of %1 is missing. Enter for example %2.")
                          .arg(echoed(host), example));
    if ((!url.path().isEmpty() && url.path() != u"/"_s) || url.hasQuery() || url.hasFragment())
        return refuse(ConfigurationWording::tr("The URL of %1 goes on after the port. Enter for example %2.")
                          .arg(echoed(host), example));
    return u"%1://%2:%3"_s.arg(url.scheme(),
        host.contains(u':') && !host.startsWith(u'[') ? u"[%1]"_s.arg(host) : host,
        QString::number(url.port()));
}

} // namespace workbench
