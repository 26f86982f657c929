#include "ui/connectorwizard/requestestimate.h"

#include <algorithm>
#include <cmath>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int comfortable = 24;

// A run asks its questions and turns a page for each full one that has gathered since the last run.
int requestsOfRun(double recordsPerMinute, int minutes, const RequestCost &cost)
{
    return cost.questions + cost.hourlyQuestions
        + int(std::floor(recordsPerMinute * minutes / cost.pageSize));
}

} // namespace

RequestEstimate estimateRequests(
    const ConnectorConfig &config, const ConnectorType &type, const RecordRate &rate)
{
    const int minutes = std::clamp(config.intervalMinutes, 1, 1440);
    RequestEstimate estimate;
    int activities = 0, alerts = 0;
    for (const ContentType &content : type.contentTypes) {
        if (!config.contentTypes.contains(content.id))
            continue;
        estimate.quiet += content.cost.questions;
        if (content.id == u"alerts"_s)
            alerts = requestsOfRun(rate.alerts, minutes, content.cost);
        else
            activities += requestsOfRun(rate.activities, minutes, content.cost);
    }
    estimate.isTight = activities + alerts > comfortable;
    estimate.peak.alerts = std::min(alerts, estimate.peak.limit);
    estimate.peak.activities = std::min(activities, estimate.peak.limit - estimate.peak.alerts);
    return estimate;
}

} // namespace workbench
