#include "http/tokenreply.h"

#include "http/errorbody.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cmath>

namespace workbench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype longestToken = 64 * 1024;
constexpr qsizetype mostRoles = 100;
constexpr qsizetype longestClaim = 200;
constexpr auto assumedLife = 300s;
// Sessions with continuous access evaluation live up to 28 hours; nothing lives longer.
constexpr double longestLifeSeconds = 28 * 3600;

std::chrono::milliseconds lifeOf(const QJsonValue &value)
{
    bool isNumber = value.isDouble();
    const double seconds = isNumber ? value.toDouble() : value.toString().trimmed().toDouble(&isNumber);
    if (!isNumber || !std::isfinite(seconds) || seconds <= 0)
        return assumedLife;
    return std::chrono::milliseconds(qint64(std::min(seconds, longestLifeSeconds) * 1000));
}

tl::unexpected<Error> unreadable(const QString &detail)
{
    return fail(
        {.kind = ErrorKind::BadReply, .cause = Cause::MalformedReply, .httpStatus = 200, .detail = detail});
}

bool isVisibleAscii(const QString &text)
{
    return std::all_of(
        text.begin(), text.end(), [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
}

QString claim(const QJsonObject &payload, const QString &name)
{
    return presentable(payload.value(name).toString().left(longestClaim));
}

} // namespace

Result<TokenReply> readTokenReply(const QByteArray &body)
{
    QJsonParseError parseError;
    const auto document = QJsonDocument::fromJson(body, &parseError);
    const QByteArray trimmed = body.trimmed();
    if (document.isNull() && trimmed.startsWith('{') && !trimmed.endsWith('}'))
        return fail({.kind = ErrorKind::ServerFailure,
            .cause = Cause::TruncatedReply,
            .httpStatus = 200,
            .detail = u"The login service's answer ends early."_s});
    if (!document.isObject())
        return unreadable(u"The login service's answer is not a JSON object."_s);
    const QJsonObject object = document.object();
    if (object.value(u"token_type"_s).toString().compare(u"Bearer"_s, Qt::CaseInsensitive) != 0)
        return unreadable(u"The login service did not answer with a bearer token."_s);
    QString text = object.value(u"access_token"_s).toString();
    if (text.isEmpty() || text.size() > longestToken || !isVisibleAscii(text))
        return unreadable(
            u"The login service's access token is missing, too long or holds characters that cannot be sent."_s);
    return TokenReply{
        .accessToken = Secret::fromString(std::move(text)), .life = lifeOf(object.value(u"expires_in"_s))};
}

TokenClaims readClaims(const Secret &token)
{
    const auto shown = token.reveal();
    const QByteArrayView text(shown.data(), qsizetype(shown.size()));
    const qsizetype first = text.indexOf('.');
    const qsizetype second = first < 0 ? -1 : text.indexOf('.', first + 1);
    if (second < 0 || text.size() > longestToken)
        return {};
    const auto decoded =
        QByteArray::fromBase64Encoding(text.sliced(first + 1, second - first - 1).toByteArray(),
            QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals
                | QByteArray::AbortOnBase64DecodingErrors);
    const auto document = QJsonDocument::fromJson(decoded.decoded);
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok || !document.isObject())
        return {};

    const QJsonObject payload = document.object();
    TokenClaims claims{.readable = true,
        .roles = {},
        .audience = claim(payload, u"aud"_s),
        .tenantId = claim(payload, u"tid"_s),
        .appId = claim(payload, payload.contains(u"appid"_s) ? u"appid"_s : u"azp"_s)};
    const QJsonArray roles = payload.value(u"roles"_s).toArray();
    for (qsizetype i = 0; i < std::min(roles.size(), mostRoles); ++i) {
        if (const QString role = presentable(roles.at(i).toString().left(longestClaim)); !role.isEmpty())
            claims.roles << role;
    }
    return claims;
}

} // namespace workbench
