#pragma once

#include "forecast/forecast.h"

#include <QJsonObject>

namespace workbench {

// The forecast as the command line prints it, with growth × 1, × 1.5 and × 2 and how sure it is. `options`
// without growth. Deterministic.
[[nodiscard]] QJsonObject forecastJson(
    const ConnectorConfig &connector, const LoadMeasurement &measurement, ForecastOptions options);

// One line a number: growth, content type ("total" for all), hour of day (empty: per day), measure, value,
// unit. RFC 4180 with a header line. Deterministic.
[[nodiscard]] QByteArray forecastCsv(const LoadMeasurement &measurement, ForecastOptions options);
[[nodiscard]] QByteArray forecastCsvHeader();

// The growth factors a person is shown.
inline constexpr std::array<double, 3> growthFactors{1, 1.5, 2};

} // namespace workbench
