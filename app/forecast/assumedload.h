#pragma once

#include "connector/connectorconfig.h"
#include "connector/connectortype.h"
#include "forecast/loadmeasurement.h"

namespace workbench {

// What is taken for the load of a content type before anything was collected: a tenant of about a thousand
// users in office hours. Records an hour.
inline constexpr qint64 assumedActivities = 15'000;
inline constexpr qint64 assumedAlerts = 4;

// A day of the connector in which every hour is as assumed, with its polls calculated; as measureLoad() would
// have measured it.
[[nodiscard]] LoadMeasurement assumedLoad(const ConnectorConfig &connector, const ConnectorType &type);
// Puts the content types that the connector collects and that were not measured beside the measured ones, by
// the same assumptions, and names them. Where there are any, all polls are calculated.
[[nodiscard]] QStringList assumeMissing(
    LoadMeasurement &load, const ConnectorConfig &connector, const ConnectorType &type);

} // namespace workbench
