#include "configuration/portalclipboard.h"

#include <QRegularExpression>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

enum class IdMeaning { Unknown, Tenant, Client, Other };

// The label that stands nearest in front of an ID.
IdMeaning meaningOf(const QString &before)
{
    static const QRegularExpression label(
        u"(?<tenant>directory[ _-]*(\\(tenant\\))?[ _-]*id|tenant[ _-]*\\)?[ _-]*id)"
        "|(?<client>application[ _-]*(\\(client\\))?[ _-]*id|client[ _-]*\\)?[ _-]*id|\\bapp[ _-]*id)"
        "|(?<other>object[ _-]*id|secret[ _-]*id|key[ _-]*id|subscription[ _-]*id|correlation[ _-]*id"
        "|request[ _-]*id|trace[ _-]*id)"_s,
        QRegularExpression::CaseInsensitiveOption);
    auto meaning = IdMeaning::Unknown;
    auto labels = label.globalMatch(before);
    while (labels.hasNext()) {
        const auto match = labels.next();
        meaning = match.hasCaptured(u"tenant"_s) ? IdMeaning::Tenant
            : match.hasCaptured(u"client"_s)     ? IdMeaning::Client
                                                 : IdMeaning::Other;
    }
    return meaning;
}

void addId(PortalValues &values, const QString &id, IdMeaning meaning)
{
    if (meaning == IdMeaning::Tenant && values.tenantId.isEmpty())
        values.tenantId = id;
    else if (meaning == IdMeaning::Client && values.clientId.isEmpty())
        values.clientId = id;
    else if (meaning == IdMeaning::Unknown && !values.unlabelledIds.contains(id))
        values.unlabelledIds << id;
}

} // namespace

PortalValues readPortalText(const QString &whole)
{
    constexpr qsizetype longest = 64 * 1024;
    const auto text = whole.left(longest);
    static const QRegularExpression token(
        u"(?<url>https?://"
        u"[^\\s\"'<>,;]+|\\b[a-z0-9-]+(\\.[a-z0-9-]+)*\\.portal\\.cloudappsecurity\\.com[^\\s\"'<>,;]*)"
        "|(?<id>\\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    PortalValues values;
    qsizetype end = 0;
    auto tokens = token.globalMatch(text);
    while (tokens.hasNext()) {
        const auto match = tokens.next();
        if (match.hasCaptured(u"url"_s))
            values.urls << match.captured(u"url"_s);
        else
            addId(values, match.captured(u"id"_s).toLower(),
                meaningOf(text.mid(end, match.capturedStart() - end)));
        end = match.capturedEnd();
    }
    values.unlabelledIds.removeAll(values.tenantId);
    values.unlabelledIds.removeAll(values.clientId);
    return values;
}

} // namespace workbench
