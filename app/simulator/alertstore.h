#pragma once

#include "simulator/recordfilter.h"
#include "simulator/records/alert.h"
#include "simulator/scenario.h"

#include <map>
#include <string>
#include <vector>

namespace workbench::simulator {

class ActivityStore;

struct AlertQuery {
    RecordFilter filter = {};
    bool bySeverity = false;
    bool ascending = false;
    std::size_t skip = 0, limit = 100;
};

struct AlertPage {
    std::vector<std::string> records;
    bool hasNext = false;
    std::size_t total = 0;
    std::int64_t boundary = 0; // The `timestamp` of the last one.
};

// The alerts of the incidents among the activities, and how they change with time. Not thread-safe:
// SimulatorServer's lock guards it.
class AlertStore {
public:
    AlertStore(const Scenario &scenario, const ActivityGenerator &generator, std::int64_t start);

    void setScenario(const Scenario &scenario, std::int64_t now);
    void advance(const ActivityStore &activities); // Makes alerts for the incidents that are complete by now.
    // False if there is no such alert that can be seen.
    bool change(std::string_view id, AlertChange change, std::int64_t now);

    [[nodiscard]] AlertPage page(const AlertQuery &query, std::int64_t now) const;
    [[nodiscard]] std::optional<std::string> recordById(std::string_view id, std::int64_t now) const;

    struct Version {
        std::string id;
        int version;
    };
    [[nodiscard]] std::vector<Version> visibleVersions(std::int64_t now) const; // Oldest first.

    static const std::vector<FilterName> &filterNames();

private:
    struct Extra {
        std::string bytes;
        Alert state;
        std::string source;
    };
    struct Step {
        std::int64_t moment;
        AlertChange change;
    };
    // What can be seen of one alert: the state to filter by, and where its bytes come from.
    struct Shown {
        Alert state;
        const Extra *extra = nullptr;
    };

    void make(std::uint64_t incident, const ActivityStore &activities);
    void addExtra(const QByteArray &bytes, std::int64_t now);
    [[nodiscard]] std::vector<Step> steps(const Alert &alert) const;
    [[nodiscard]] Alert stateAt(const Alert &alert, std::int64_t now) const;
    [[nodiscard]] std::vector<Shown> shown(std::int64_t now) const;
    [[nodiscard]] std::string bytesOf(const Shown &alert) const;
    [[nodiscard]] static std::optional<std::vector<std::string>> valuesOf(
        std::string_view name, const Shown &alert);

    Scenario m_scenario;
    const ActivityGenerator &m_generator;
    std::int64_t m_start;
    std::uint64_t m_nextIncident = 0;
    std::vector<Alert> m_alerts;
    std::map<std::string, std::vector<Step>, std::less<>> m_changes; // By hand.
    std::map<std::string, Extra, std::less<>> m_extras;
    std::size_t m_extrasRead = 0, m_extras64Read = 0;
};

} // namespace workbench::simulator
