#pragma once

#include "simulator/exchange.h"
#include "simulator/scenario.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace workbench::simulator {

// Counts the requests on each route and says which misbehaviour is due. Not thread-safe: SimulatorServer's
// lock guards it.
class FaultScript {
public:
    void setFaults(const std::vector<Fault> &faults);

    // To be asked once for each request on `route`.
    [[nodiscard]] std::optional<Fault> next(const QString &route);

private:
    std::vector<Fault> m_faults;
    std::map<QString, int> m_counts;
};

// The answer a fault gives instead of the route's own; nothing if it wants that one.
[[nodiscard]] std::optional<Answer> replacement(const Fault &fault, std::int64_t now);
// Misuses the records of a page: the first of them, or elements beside them.
void spoilRecords(const Fault &fault, std::vector<std::string> &records);
// Misuses a finished answer or its way over the wire.
void spoilAnswer(const Fault &fault, Answer &answer);

// "Tue, 24 Nov 2026 10:00:00 GMT".
[[nodiscard]] std::string httpDate(std::int64_t milliseconds);

} // namespace workbench::simulator
