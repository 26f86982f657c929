#include "ui/shared/formatting.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <atomic>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

// Read by the threads that format what they read.
std::atomic<Qt::TimeSpec> shownSpec{Qt::UTC};

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

QDateTime shown(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(time, shownSpec);
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Formatting)
};

bool isHidden(QChar character)
{
    const char16_t code = character.unicode();
    const bool isBidirectional = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069)
        || code == 0x200E || code == 0x200F || code == 0x061C;
    return isBidirectional || code == 0x200B || code == 0x2060 || code == 0xFEFF || code == 0x2028
        || code == 0x2029 || (code >= 0x7F && code < 0xA0);
}

} // namespace

Qt::TimeSpec shownTimeSpec()
{
    return shownSpec;
}

void setShownTimeSpec(Qt::TimeSpec spec)
{
    shownSpec = spec;
}

QString clockText(qint64 time)
{
    return shown(time).toString(u"HH:mm:ss"_s);
}

QString clockTextWithMilliseconds(qint64 time)
{
    return shown(time).toString(u"HH:mm:ss.zzz"_s);
}

QString dayPattern()
{
    return Words::tr("d MMM yyyy", "date pattern of Qt, as short as people write it in this language");
}

QString shortDayPattern()
{
    return Words::tr("d MMM", "date pattern of Qt, the day without its year");
}

QString dayText(qint64 time)
{
    return dayText(shown(time).date());
}

QString dayText(QDate day)
{
    return QLocale().toString(day, dayPattern());
}

QString momentText(qint64 time)
{
    return Words::tr("%1, %2", "date, time").arg(dayText(time), clockText(time));
}

QString momentToolTip(qint64 time, qint64 now)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(time, Qt::LocalTime);
    return Words::tr("%1 local time, %2")
        .arg(QLocale().toString(local, dayPattern() + u" HH:mm:ss"_s), agoText(now - time));
}

QString agoText(qint64 milliseconds)
{
    if (milliseconds < minute)
        return Words::tr("%n s ago", nullptr, int(qMax<qint64>(0, milliseconds) / second));
    if (milliseconds < hour)
        return Words::tr("%n min ago", nullptr, int(milliseconds / minute));
    if (milliseconds < 2 * day)
        return Words::tr("%n h ago", nullptr, int(milliseconds / hour));
    return Words::tr("%n days ago", nullptr, int(milliseconds / day));
}

QString countdownText(qint64 milliseconds)
{
    const qint64 seconds = qMax<qint64>(0, milliseconds + second - 1) / second;
    const auto two = [](qint64 number) { return QString::number(number).rightJustified(2, u'0'); };
    const QString rest = two(seconds / 60 % 60) + u':' + two(seconds % 60);
    return seconds >= 3600 ? two(seconds / 3600) + u':' + rest : rest;
}

QString durationText(qint64 milliseconds)
{
    if (milliseconds < second)
        return Words::tr("%1 ms").arg(milliseconds);
    if (milliseconds < minute)
        return Words::tr("%1 s").arg(
            QLocale().toString(double(milliseconds) / second, 'f', milliseconds < 10 * second ? 2 : 1));
    if (milliseconds < hour)
        return Words::tr("%1 min %2 s").arg(milliseconds / minute).arg(milliseconds / second % 60);
    return Words::tr("%1 h %2 min").arg(milliseconds / hour).arg(milliseconds / minute % 60);
}

QString lagText(qint64 milliseconds)
{
    const qint64 seconds = qMax<qint64>(0, milliseconds) / second;
    const auto two = [](qint64 number) { return QString::number(number).rightJustified(2, u'0'); };
    if (seconds >= 3600)
        return u"%1:%2:%3"_s.arg(QString::number(seconds / 3600), two(seconds / 60 % 60), two(seconds % 60));
    return u"%1:%2"_s.arg(QString::number(seconds / 60), two(seconds % 60));
}

QString numberText(qint64 number)
{
    return QLocale().toString(number);
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString visibleText(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar character : text) {
        if (character.unicode() < 0x20)
            result += QChar(char16_t(0x2400 + character.unicode())); // The picture of the control character.
        else if (isHidden(character))
            result += u"\\u{%1}"_s.arg(QString::number(character.unicode(), 16).toUpper());
        else
            result += character;
    }
    return result;
}

} // namespace workbench
