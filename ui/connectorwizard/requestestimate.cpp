#include "ui/connectorwizard/requestestimate.h"

#include <algorithm>
#include <cmath>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr double activitiesOfPage = 5000;
constexpr double alertsOfPage = 100;
constexpr int comfortable = 24;

int requestsOfRun(double recordsPerMinute, int minutes, double recordsOfPage)
{
    return 1 + int(std::floor(recordsPerMinute * minutes / recordsOfPage));
}

} // namespace

RequestEstimate estimateRequests(const ConnectorConfig &config, const RecordRate &rate)
{
    const int minutes = std::clamp(config.intervalMinutes, 1, 1440);
    RequestEstimate estimate;
    int activities = 0, alerts = 0;
    if (config.contentTypes.contains(u"activities"_s)) {
        activities = requestsOfRun(rate.activities, minutes, activitiesOfPage);
        ++estimate.quiet;
    }
    if (config.contentTypes.contains(u"alerts"_s)) {
        alerts = requestsOfRun(rate.alerts, minutes, alertsOfPage);
        ++estimate.quiet;
    }
    estimate.isTight = activities + alerts > comfortable;
    estimate.peak.alerts = std::min(alerts, estimate.peak.limit);
    estimate.peak.activities = std::min(activities, estimate.peak.limit - estimate.peak.alerts);
    return estimate;
}

} // namespace workbench
