#pragma once

#include "collection/lasttest.h"
#include "connector/connectorconfig.h"
#include "forecast/forecast.h"

#include <QString>
#include <optional>
#include <vector>

namespace workbench {

// One check of whether a connector can be deployed.
struct ReadinessItem {
    enum class Id { Test, Volume, Budget, Duplicates, Profile };
    enum class State { Ready, Attention, Missing };

    Id id = Id::Test;
    State state = State::Ready;
    QString title; // "Test passed"
    QString detail; // One line.
};

// In the order of Id. Pure. `load` is nothing if nothing was measured.
[[nodiscard]] std::vector<ReadinessItem> readinessOf(const ConnectorConfig &connector,
    const std::optional<LastTest> &test, const std::optional<LoadMeasurement> &load,
    const ForecastOptions &options);

// "less than an hour", "3 h", "7 days".
[[nodiscard]] QString measuredSpan(const LoadMeasurement &load);

} // namespace workbench
