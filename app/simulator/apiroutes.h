#pragma once

#include "simulator/activitystore.h"
#include "simulator/alertstore.h"
#include "simulator/exchange.h"
#include "simulator/scenario.h"

#include <optional>

namespace workbench::simulator {

// What one request asks for, after form, query and body were put together; members as they came.
[[nodiscard]] std::optional<QJsonObject> parametersOf(const Request &request);

// The routes of Defender for Cloud Apps, once a request is let in. Not thread-safe: SimulatorServer's lock
// guards it.
class ApiRoutes {
public:
    ApiRoutes(const Scenario &scenario, ActivityStore &activities, AlertStore &alerts)
        : m_scenario(scenario)
        , m_activities(activities)
        , m_alerts(alerts)
    {
    }

    [[nodiscard]] Answer activities(
        const Request &request, const std::optional<Fault> &fault, std::int64_t now);
    [[nodiscard]] Answer alerts(const Request &request, const std::optional<Fault> &fault, std::int64_t now);
    [[nodiscard]] Answer activity(
        const std::string &id, const std::optional<Fault> &fault, std::int64_t now) const;
    [[nodiscard]] Answer alert(
        const std::string &id, const std::optional<Fault> &fault, std::int64_t now) const;

private:
    struct Envelope;

    [[nodiscard]] std::optional<Answer> read(
        const QJsonObject &body, ActivityQuery &query, std::int64_t now) const;
    [[nodiscard]] std::optional<Answer> read(
        const QJsonObject &body, AlertQuery &query, std::int64_t now) const;
    [[nodiscard]] std::optional<Answer> readSort(const QJsonObject &body, ActivityQuery &query) const;
    [[nodiscard]] std::optional<Answer> readExtent(const QJsonObject &body, ActivityQuery &query) const;
    [[nodiscard]] Answer answer(Envelope &envelope, const std::optional<Fault> &fault) const;

    const Scenario &m_scenario;
    ActivityStore &m_activities;
    AlertStore &m_alerts;
    int m_activityPages = 0;
};

} // namespace workbench::simulator
