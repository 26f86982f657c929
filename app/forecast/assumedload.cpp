#include "forecast/assumedload.h"

#include "forecast/polls.h"

#include <algorithm>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 day = 24 * hour;
constexpr qint64 start = 7 * day; // Polls reach back of it, and times before the epoch have no hour of day.

ContentLoad assumedContent(const ContentType &content, TimeInterval measured)
{
    ContentLoad load{.contentType = content.id, .cost = content.cost};
    const qint64 perHour = content.id == u"alerts"_s ? assumedAlerts : assumedActivities;
    for (qint64 at = measured.from / hour * hour; at < measured.to; at += hour) {
        load.hours.push_back({.start = at, .covered = hour, .records = perHour});
        load.records += perHour;
    }
    return load;
}

} // namespace

LoadMeasurement assumedLoad(const ConnectorConfig &connector, const ConnectorType &type)
{
    LoadMeasurement load{.measured = {start, start + day}, .intervalMinutes = connector.intervalMinutes};
    (void)assumeMissing(load, connector, type);
    return load;
}

QStringList assumeMissing(LoadMeasurement &load, const ConnectorConfig &connector, const ConnectorType &type)
{
    QStringList assumed;
    for (const ContentType &content : type.contentTypes) {
        const bool isMeasured = std::any_of(load.contents.begin(), load.contents.end(),
            [&content](const ContentLoad &measured) { return measured.contentType == content.id; });
        if (isMeasured || !connector.contentTypes.contains(content.id))
            continue;
        load.contents.push_back(assumedContent(content, load.measured));
        assumed.append(content.id);
    }
    if (!assumed.isEmpty()) {
        load.polls = calculatedPolls(load);
        load.arePollsCalculated = true;
    }
    return assumed;
}

} // namespace workbench
