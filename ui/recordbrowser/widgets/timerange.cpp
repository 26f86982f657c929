#include "ui/recordbrowser/widgets/timerange.h"

#include "ui/recordbrowser/widgets/histogramaxis.h"

#include <QCoreApplication>
#include <QStringList>
#include <array>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

class Wording {
    Q_DECLARE_TR_FUNCTIONS(workbench::TimeRangeButton)
};

constexpr qint64 minute = 60'000;
constexpr std::array<std::pair<TimeRange::Kind, const char16_t *>, 5> names{
    std::pair(TimeRange::Kind::Last15Minutes, u"15min"), std::pair(TimeRange::Kind::LastHour, u"1h"),
    std::pair(TimeRange::Kind::Last24Hours, u"24h"), std::pair(TimeRange::Kind::Last7Days, u"7d"),
    std::pair(TimeRange::Kind::All, u"all")};

qint64 lengthOf(TimeRange::Kind kind)
{
    switch (kind) {
    case TimeRange::Kind::Last15Minutes: return 15 * minute;
    case TimeRange::Kind::LastHour: return 60 * minute;
    case TimeRange::Kind::Last24Hours: return 24 * 60 * minute;
    case TimeRange::Kind::Last7Days: return 7 * 24 * 60 * minute;
    case TimeRange::Kind::All:
    case TimeRange::Kind::Custom: break;
    }
    return 0;
}

} // namespace

std::optional<qint64> TimeRange::since(qint64 now) const
{
    if (kind == Kind::All)
        return std::nullopt;
    return kind == Kind::Custom ? from : now - lengthOf(kind);
}

std::optional<qint64> TimeRange::end() const
{
    return kind == Kind::Custom ? std::optional(until) : std::nullopt;
}

QString TimeRange::text() const
{
    switch (kind) {
    case Kind::Last15Minutes: return Wording::tr("Last 15 minutes");
    case Kind::LastHour: return Wording::tr("Last hour");
    case Kind::Last24Hours: return Wording::tr("Last 24 hours");
    case Kind::Last7Days: return Wording::tr("Last 7 days");
    case Kind::All: return Wording::tr("All times");
    case Kind::Custom: break;
    }
    return spanText(from, until);
}

QString timeRangeName(const TimeRange &range)
{
    for (const auto &[kind, name] : names)
        if (kind == range.kind)
            return QString::fromUtf16(name);
    return u"%1-%2"_s.arg(range.from).arg(range.until);
}

TimeRange timeRangeFromName(const QString &name)
{
    for (const auto &[kind, known] : names)
        if (name == QStringView(known))
            return {.kind = kind};
    const QStringList parts = name.split(u'-');
    if (parts.size() != 2)
        return {};
    const TimeRange range{TimeRange::Kind::Custom, parts[0].toLongLong(), parts[1].toLongLong()};
    return range.from < range.until ? range : TimeRange();
}

} // namespace workbench
