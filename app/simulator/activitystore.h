#pragma once

#include "simulator/recordfilter.h"
#include "simulator/records/activity.h"
#include "simulator/scenario.h"

#include <cstdint>
#include <string>
#include <vector>

namespace workbench::simulator {

// One request for activities, its limits already applied.
struct ActivityQuery {
    RecordFilter filter = {};
    bool isScan = false;
    bool byCreated = false;
    bool ascending = false;
    std::size_t skip = 0, limit = 100;
};

struct ActivityPage {
    std::vector<std::string> records;
    bool hasNext = false;
    std::size_t total = 0;
    std::int64_t boundary = 0; // Where the next page begins, inclusive; for scans with hasNext.
};

// The times of all activities and their two orders; the records themselves are made when they are asked for.
// Not thread-safe: SimulatorServer's lock guards it.
class ActivityStore {
public:
    // `start` is the end of the past window: the tenant's time now, or the full hour before it.
    ActivityStore(const Scenario &scenario, const Company &company, std::uint64_t seed, std::int64_t start);

    void setScenario(const Scenario &scenario, std::int64_t now);
    void advanceTo(std::int64_t now); // Makes the records that arrive until then.
    void arrive(int count, std::int64_t now); // That many more at once.

    [[nodiscard]] ActivityPage page(const ActivityQuery &query, std::int64_t now) const;
    [[nodiscard]] std::optional<std::string> recordById(std::string_view id, std::int64_t now) const;
    [[nodiscard]] std::vector<std::string> visibleIds(std::int64_t now) const; // In the order of `created`.
    [[nodiscard]] std::size_t visibleCount(std::int64_t now) const;

    [[nodiscard]] const ActivityGenerator &generator() const { return m_generator; }
    [[nodiscard]] std::size_t generatedCount() const { return m_times.size(); }
    [[nodiscard]] Activity generated(std::size_t number) const;

    static const std::vector<FilterName> &filterNames();

private:
    using Reference = std::uint32_t; // A number of the generator, or extraBit and a position in m_extras.
    struct Times {
        std::int64_t timestamp, created;
    };
    struct Key {
        std::int64_t time;
        Reference reference;
        auto operator<=>(const Key &) const = default;
    };
    struct Extra {
        std::string bytes, id;
        Times times;
        std::vector<std::pair<std::string, std::string>> values;
    };

    void makePast(std::int64_t end, const Scenario &scenario);
    void add(std::int64_t created);
    void addExtra(const QByteArray &bytes, std::int64_t now);
    void sortNew(std::size_t oldCount);
    [[nodiscard]] Times times(Reference reference) const;
    [[nodiscard]] std::string idOf(Reference reference) const;
    [[nodiscard]] std::string bytesOf(Reference reference) const;
    [[nodiscard]] bool isVisible(const Times &times, std::int64_t now, bool isWeekWindow) const;
    [[nodiscard]] bool accepts(
        const ActivityQuery &query, Reference reference, std::int64_t now, bool isWeek) const;
    [[nodiscard]] std::optional<std::vector<std::string>> valuesOf(
        std::string_view name, Reference reference) const;

    Scenario m_scenario;
    std::size_t m_extrasRead = 0, m_extras64Read = 0;
    std::uint64_t m_seed;
    ActivityGenerator m_generator;
    std::vector<Times> m_times;
    std::vector<Extra> m_extras;
    std::vector<Key> m_byCreated, m_byDate;
    std::int64_t m_start, m_nextMinute;
};

} // namespace workbench::simulator
