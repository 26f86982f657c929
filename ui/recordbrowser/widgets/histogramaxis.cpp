#include "ui/recordbrowser/widgets/histogramaxis.h"

#include "ui/shared/formatting.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <algorithm>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

class Wording {
    Q_DECLARE_TR_FUNCTIONS(workbench::HistogramView)
};

constexpr qint64 second = 1000, minute = 60 * second, hour = 60 * minute, day = 24 * hour;

QDateTime shownMoment(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(time, shownTimeSpec());
}

QString clockFormat(qint64 step)
{
    return step % minute == 0 ? u"HH:mm"_s : u"HH:mm:ss"_s;
}

} // namespace

qint64 HistogramBars::total(int bucket) const
{
    return activities[size_t(bucket)] + others[size_t(bucket)] + alerts[size_t(bucket)];
}

qint64 HistogramBars::highest() const
{
    qint64 result = 0;
    for (int bucket = 0; bucket < buckets(); ++bucket)
        result = std::max(result, total(bucket));
    return result;
}

qint64 HistogramBars::countBetween(qint64 since, qint64 end) const
{
    qint64 result = 0;
    for (int bucket = 0; bucket < buckets(); ++bucket)
        if (const qint64 start = from + bucket * width; start >= since && start < end)
            result += total(bucket);
    return result;
}

qint64 countStep(qint64 highest)
{
    qint64 step = 1;
    for (qint64 power = 1; power <= highest; power *= 10)
        for (const qint64 factor : {1, 2, 5})
            if (factor * power * 2 <= highest)
                step = factor * power;
    return step;
}

QString shortCount(qint64 count)
{
    const auto scaled = [](qint64 number, qint64 unit, const QString &sign) {
        const int digits = number % unit == 0 ? 0 : 1;
        return QLocale().toString(double(number) / double(unit), 'f', digits) + sign;
    };
    if (count >= 1'000'000)
        return scaled(count, 1'000'000, u"M"_s);
    return count >= 1000 ? scaled(count, 1000, u"k"_s) : QString::number(count);
}

qint64 timeStep(qint64 shortest)
{
    for (const qint64 step : {second, 5 * second, 15 * second, 30 * second, minute, 2 * minute, 5 * minute,
             10 * minute, 15 * minute, 30 * minute, hour, 2 * hour, 3 * hour, 6 * hour, 12 * hour, day,
             2 * day, 7 * day, 14 * day, 30 * day, 90 * day})
        if (step >= shortest)
            return step;
    return (shortest / (365 * day) + 1) * 365 * day;
}

qint64 firstTick(qint64 from, qint64 step)
{
    const qint64 offset = qint64(shownMoment(from).offsetFromUtc()) * second;
    const qint64 shown = from + offset;
    return (shown + step - 1) / step * step - offset;
}

QString tickText(qint64 time, qint64 step)
{
    const QDateTime moment = shownMoment(time);
    return step % day == 0 ? QLocale().toString(moment, shortDayPattern())
                           : moment.toString(clockFormat(step));
}

QString spanText(qint64 from, qint64 until)
{
    const QDateTime start = shownMoment(from);
    const QDateTime end = shownMoment(until);
    const QString clock = clockFormat(from % minute == 0 && until % minute == 0 ? minute : second);
    const QString format = start.date() == end.date() ? clock : shortDayPattern() + u' ' + clock;
    return Wording::tr("%1 to %2", "a span of time")
        .arg(QLocale().toString(start, format), QLocale().toString(end, format));
}

} // namespace workbench
