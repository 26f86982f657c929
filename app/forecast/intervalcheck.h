#pragma once

#include "base/datadirectory.h"
#include "connector/connectortype.h"
#include "forecast/forecast.h"

#include <QList>

namespace workbench {

// Whether a connector, as it is being set up, can keep up at its interval.
struct IntervalCheck {
    QString measuredOn; // Name of the connector whose stored runs and records were measured; empty: nothing
                        // was, all is assumed.
    QStringList assumed; // Content types that were never collected there.
    LoadMeasurement load;
    Forecast forecast;
    std::optional<int> betterInterval; // See there.
};

// The connectors whose store tells of the volume that `draft` will meet: itself where it is saved already,
// then others of its type that collect from the same Microsoft tenant.
[[nodiscard]] QList<ConnectorConfig> volumeSources(
    const ConnectorConfig &draft, const QList<ConnectorConfig> &connectors);

// Measures the first of `sources` that has collected, with the interval and the content types of `draft`. For
// a thread that may wait; see measureLoad() for how long and for errors.
[[nodiscard]] Result<IntervalCheck> checkInterval(const DataDirectory &data, const ConnectorConfig &draft,
    const QList<ConnectorConfig> &sources, const ForecastOptions &options, std::stop_token stop = {});
// The same where nothing was collected.
[[nodiscard]] IntervalCheck assumedCheck(
    const ConnectorConfig &draft, const ConnectorType &type, const ForecastOptions &options);

// The interval in minutes, a round one beyond half an hour, that is nearest to the present one of those at
// which a poll ends before the next one and more than comfortableHeadroom requests of a minute stay free.
// Where none leaves that much but the present one does not even keep up: the nearest that does. Nothing: the
// present one is as good as any.
[[nodiscard]] std::optional<int> betterInterval(const LoadMeasurement &load, const ForecastOptions &options);

} // namespace workbench
