#include "cli/demotenant.h"

#include "configuration/connectorrepository.h"

namespace workbench {

namespace {

constexpr int activities = 2000;

simulator::Scenario demoScenario()
{
    simulator::Scenario scenario;
    scenario.records.count = activities;
    return scenario;
}

} // namespace

DemoTenant::DemoTenant() : m_simulator(demoScenario()) { }

Result<std::unique_ptr<DemoTenant>> DemoTenant::start()
{
    std::unique_ptr<DemoTenant> tenant(new DemoTenant);
    if (!tenant->m_folder.isValid())
        return fail({.kind = ErrorKind::StorageFailure,
            .cause = Cause::StoreNotWritable,
            .detail = tenant->m_folder.errorString()});
    if (const auto created = tenant->data().create(); !created)
        return fail(created.error());
    if (const auto started = tenant->m_simulator.start(); !started)
        return fail(started.error());
    tenant->m_connector = tenant->m_simulator.connector();
    if (const auto added = ConnectorRepository(tenant->data()).add(tenant->m_connector); !added)
        return fail(added.error());
    return tenant;
}

} // namespace workbench
