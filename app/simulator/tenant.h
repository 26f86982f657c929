#pragma once

#include "simulator/apiroutes.h"
#include "simulator/faultscript.h"
#include "simulator/requestlimiter.h"
#include "simulator/requestlog.h"
#include "simulator/simulatorclock.h"
#include "simulator/tokenendpoint.h"

#include <mutex>
#include <string>

namespace workbench::simulator {

// One simulated tenant behind its routes: takes a request, gives the answer, and remembers what was asked.
// Thread-safe: one lock over all of it, held while an answer is made and not while it is sent.
class Tenant {
public:
    Tenant(Scenario scenario, const std::string &tenantId, const std::string &clientId, Secret clientSecret);

    [[nodiscard]] Answer answer(const Request &request);

    void setScenario(const Scenario &scenario);
    void advanceClock(std::chrono::milliseconds by);
    [[nodiscard]] std::int64_t now() const;
    [[nodiscard]] Result<void> mutateAlert(const QString &id, const QString &change);
    void addForeignRequests(int count);
    [[nodiscard]] QByteArray truth(bool withIds) const;
    [[nodiscard]] QByteArray requests() const;

    [[nodiscard]] const std::string &tenantId() const { return m_tokens.tenantId(); }
    [[nodiscard]] const std::string &clientId() const { return m_tokens.clientId(); }
    [[nodiscard]] const Secret &clientSecret() const { return m_tokens.clientSecret(); }

private:
    // Which route a path is: `name` as in a scenario's faults.
    struct Target {
        QString name;
        std::string id = {}; // Of the record, or of the tenant in the path.
        bool isApi = false, isSlashless = false, isV2 = false;
    };

    [[nodiscard]] static Target targetOf(const std::string &path);
    [[nodiscard]] static Target apiTargetOf(const std::string &path);
    [[nodiscard]] Answer answerApi(
        const Request &request, const Target &target, const std::optional<Fault> &fault);
    [[nodiscard]] Answer answerLogin(
        const Request &request, const Target &target, const std::optional<Fault> &fault);
    [[nodiscard]] Answer answerRoute(
        const Request &request, const Target &target, const std::optional<Fault> &fault);
    [[nodiscard]] Answer control(const Request &request);
    [[nodiscard]] std::optional<Answer> refusal(const Request &request, const Target &target);
    [[nodiscard]] std::optional<Answer> slashRefusal(const Request &request, const Target &target) const;
    [[nodiscard]] Answer throttled(int seconds) const;
    void log(const Request &request, const Target &target, const Answer &answer);
    [[nodiscard]] QString violationOf(const Request &request, const Target &target) const;
    [[nodiscard]] QJsonValue scrubbed(const QJsonObject &body) const;
    void advanceStores();

    mutable std::mutex m_lock;
    Scenario m_scenario;
    SimulatorClock m_clock;
    Company m_company;
    TokenEndpoint m_tokens;
    ActivityStore m_activities;
    AlertStore m_alerts;
    ApiRoutes m_routes;
    RequestLimiter m_limiter;
    FaultScript m_faults;
    RequestLog m_log;
};

} // namespace workbench::simulator
