#include "benchmarks/tenantrecords.h"

#include <algorithm>

namespace workbench::bench {

namespace {

constexpr int people = 2000;
constexpr std::uint64_t activitiesPerIncident = 250;
constexpr std::int64_t policyDelay = 64'000; // Between the last activity and the alert.

} // namespace

TenantRecords::TenantRecords(std::uint64_t seed, std::uint64_t count)
    : m_count(count)
    , m_company(seed, people)
    , m_generator(m_company, seed, activitiesPerIncident, std::nullopt)
{
}

simulator::Activity TenantRecords::plan(std::uint64_t number) const
{
    const auto step = (lastCreated - firstCreated) / std::int64_t(m_count);
    const std::int64_t created = firstCreated + std::int64_t(number) * step;
    return m_generator.plan(number, created - m_generator.delay(number), created);
}

std::string TenantRecords::activity(std::uint64_t number) const
{
    return m_generator.json(plan(number));
}

std::uint64_t TenantRecords::alertCount() const
{
    const std::uint64_t beforeFirst = m_generator.firstOf(0) + m_generator.stepsPerIncident();
    return m_count < beforeFirst ? 0 : 1 + (m_count - beforeFirst) / m_generator.spacing();
}

std::string TenantRecords::alert(std::uint64_t incident) const
{
    simulator::Alert alert;
    alert.incident = incident;
    alert.kind = &simulator::alertKind(m_generator.seed(), incident);
    alert.person = &m_generator.culprit(incident);
    alert.severity = alert.kind->severity;
    for (std::uint64_t step = 0; step < m_generator.stepsPerIncident(); ++step) {
        const simulator::Activity activity = plan(m_generator.firstOf(incident) + step);
        if (alert.kind->activity)
            alert.audits.push_back(activity.id);
        alert.timestamp = std::max(alert.timestamp, activity.timestamp);
    }
    alert.timestamp += policyDelay;
    alert.visible = alert.timestamp;
    simulator::Dice dice(m_generator.seed(), incident, 0);
    alert.id = dice.hex(24);
    return simulator::alertJson(alert, m_generator);
}

} // namespace workbench::bench
