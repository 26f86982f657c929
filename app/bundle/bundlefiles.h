#pragma once

#include "bundle/zipfile.h"
#include "collection/lasttest.h"
#include "connector/connectorconfig.h"
#include "filter/logfilter.h"
#include "forecast/forecast.h"

#include <optional>
#include <vector>

// The text of each file of a bundle. Pure: no clock and no settings, so that the same input gives the same
// bytes.
namespace workbench {

// connector.json: the entry of connectors.json without what is true on this machine only (CA file, whether
// and where a secret is kept). The secret itself is never part of it.
[[nodiscard]] QByteArray connectorFile(const ConnectorConfig &connector);
// stellar-connector.json: the body that creates the connector over the REST API of the platform, without the
// client secret.
[[nodiscard]] QByteArray stellarConnectorFile(
    const ConnectorConfig &connector, const std::vector<LogFilter> &filters);
// log-filters.json: {"filters":[…]} in the connector's order.
[[nodiscard]] QByteArray logFiltersFile(const std::vector<LogFilter> &filters);
// test-report.txt: `report` where there is one, else what is remembered of the last test.
[[nodiscard]] QByteArray testReportFile(const std::optional<LastTest> &test, const QString &report);
// forecast.csv: the header alone where nothing was measured.
[[nodiscard]] QByteArray forecastFile(
    const std::optional<LoadMeasurement> &load, const ForecastOptions &options);
// README.txt: what each file is, how to import it, and what is still to be done.
[[nodiscard]] QByteArray readmeFile(
    const ConnectorConfig &connector, const std::optional<LoadMeasurement> &load);

} // namespace workbench
