#include "base/timetext.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>
#include <limits>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 endOfTime = 253402300800000; // 10000-01-01, where four digits for the year end.

std::optional<qint64> spanInMilliseconds(const QString &text)
{
    static const QRegularExpression pattern(u"^(\\d{1,9})([smhd])$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 number = match.captured(1).toLongLong();
    switch (match.captured(2).at(0).unicode()) {
    case u's': return number * 1000;
    case u'm': return number * 60'000;
    case u'h': return number * 3'600'000;
    default: return number * 86'400'000;
    }
}

std::optional<qint64> isoMoment(const QString &text)
{
    static const QRegularExpression pattern(
        u"^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}([.,]\\d{1,9})?)?(Z|[+-]\\d{2}:?\\d{2})?)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    auto moment = QDateTime::fromString(QString(text).replace(u' ', u'T').toUpper(), Qt::ISODateWithMs);
    if (!moment.isValid())
        return std::nullopt;
    if (match.captured(4).isEmpty())
        moment = QDateTime(moment.date(), moment.time(), Qt::UTC);
    return moment.toMSecsSinceEpoch();
}

} // namespace

Result<qint64> parseTime(const QString &text, qint64 now, const QString &field)
{
    const QString trimmed = text.trimmed();
    std::optional<qint64> moment;
    bool isNumber = false;
    if (const qint64 number = trimmed.toLongLong(&isNumber); isNumber)
        moment = number;
    else if (const auto span = spanInMilliseconds(trimmed))
        moment = now - *span;
    else
        moment = isoMoment(trimmed);
    if (!moment || *moment < 0 || *moment >= endOfTime)
        return fail({.kind = ErrorKind::InvalidConfiguration,
            .detail = u"“%1” is not a time. Use ISO 8601 (2026-11-24T10:00:00Z), epoch milliseconds, or a "
                      "span back from now (30m, 24h, 7d)."_s.arg(text),
            .field = field});
    return *moment;
}

QString formatTime(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODateWithMs);
}

} // namespace workbench
