#include "forecast/intervalcheck.h"

#include "connectors/catalogue.h"
#include "forecast/assumedload.h"
#include "forecast/connectorload.h"
#include "forecast/polls.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

// The intervals that are worth trying, in minutes, the nearest to the present one first: every one of the
// first half hour, then round ones up to a day.
std::vector<int> intervalsFrom(int present)
{
    std::vector<int> intervals;
    for (int minutes = 1; minutes <= 1440; minutes += minutes < 30 ? 1 : minutes < 120 ? 5 : 30) {
        if (minutes != present)
            intervals.push_back(minutes);
    }
    std::stable_sort(intervals.begin(), intervals.end(),
        [present](int one, int other) { return std::abs(one - present) < std::abs(other - present); });
    return intervals;
}

bool leavesRoom(const Forecast &forecast)
{
    return forecast.keepsUp && forecast.headroom > comfortableHeadroom;
}

IntervalCheck checkOf(LoadMeasurement load, const ForecastOptions &options)
{
    IntervalCheck check{
        .measuredOn = {}, .assumed = {}, .load = std::move(load), .forecast = {}, .betterInterval = {}};
    check.forecast = forecastOf(check.load, options);
    check.betterInterval = betterInterval(check.load, options);
    return check;
}

} // namespace

QList<ConnectorConfig> volumeSources(const ConnectorConfig &draft, const QList<ConnectorConfig> &connectors)
{
    QList<ConnectorConfig> sources;
    for (const ConnectorConfig &connector : connectors) {
        if (connector.type != draft.type
            || connector.tenantId.compare(draft.tenantId, Qt::CaseInsensitive) != 0)
            continue;
        connector.id == draft.id ? sources.prepend(connector) : sources.append(connector);
    }
    return sources;
}

Result<IntervalCheck> checkInterval(const DataDirectory &data, const ConnectorConfig &draft,
    const QList<ConnectorConfig> &sources, const ForecastOptions &options, std::stop_token stop)
{
    const ConnectorType *type = connectorType(draft.type);
    if (type == nullptr)
        return fail({.kind = ErrorKind::InvalidConfiguration, .field = u"type"_s});
    for (ConnectorConfig measured : sources) {
        measured.intervalMinutes = draft.intervalMinutes;
        measured.contentTypes = draft.contentTypes;
        measured.logFilters.clear(); // They drop what has been fetched: requests are the same.
        auto load = measureConnector(data, measured, stop);
        if (!load)
            return fail(load.error());
        if (!*load)
            continue;
        const QStringList assumed = assumeMissing(**load, draft, *type);
        IntervalCheck check = checkOf(std::move(**load), options);
        check.measuredOn = measured.name;
        check.assumed = assumed;
        return check;
    }
    return assumedCheck(draft, *type, options);
}

IntervalCheck assumedCheck(
    const ConnectorConfig &draft, const ConnectorType &type, const ForecastOptions &options)
{
    IntervalCheck check = checkOf(assumedLoad(draft, type), options);
    check.assumed = draft.contentTypes;
    return check;
}

std::optional<int> betterInterval(const LoadMeasurement &load, const ForecastOptions &options)
{
    const Forecast present = forecastOf(load, options);
    if (leavesRoom(present) || load.contents.empty())
        return std::nullopt;
    LoadMeasurement other = load;
    std::optional<int> keepingUp;
    for (const int minutes : intervalsFrom(load.intervalMinutes)) {
        other.intervalMinutes = minutes;
        other.polls = calculatedPolls(other);
        const Forecast forecast = forecastOf(other, options);
        if (leavesRoom(forecast))
            return minutes;
        if (forecast.keepsUp && !present.keepsUp && !keepingUp)
            keepingUp = minutes;
    }
    return keepingUp;
}

} // namespace workbench
