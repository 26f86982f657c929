#include "cli/demotenant.h"

#include "configuration/connectorrepository.h"

#include <QDateTime>
#include <QUuid>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int activities = 2000;

simulator::Scenario demoScenario()
{
    simulator::Scenario scenario;
    scenario.records.count = activities;
    return scenario;
}

} // namespace

DemoTenant::DemoTenant() : m_server(demoScenario(), {}) { }

Result<std::unique_ptr<DemoTenant>> DemoTenant::start()
{
    std::unique_ptr<DemoTenant> tenant(new DemoTenant);
    if (!tenant->m_folder.isValid())
        return fail({.kind = ErrorKind::StorageFailure,
            .cause = Cause::StoreNotWritable,
            .detail = tenant->m_folder.errorString()});
    if (const auto created = tenant->data().create(); !created)
        return fail(created.error());
    if (const auto started = tenant->m_server.start(); !started)
        return fail(started.error());
    ConnectorConfig &connector = tenant->m_connector;
    connector.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    connector.name = u"demo-tenant"_s;
    connector.category = u"saas"_s;
    connector.type = u"microsoft_defender_for_cloud_apps"_s;
    connector.function = u"collect"_s;
    connector.tenantName = u"Contoso"_s;
    connector.runOn = u"dp"_s;
    connector.profile = u"default"_s;
    connector.apiUrl = tenant->m_server.apiUrl().toString();
    connector.authUrl = tenant->m_server.authUrl().toString();
    connector.tenantId = tenant->m_server.tenantId();
    connector.clientId = tenant->m_server.clientId();
    connector.contentTypes = {u"activities"_s, u"alerts"_s};
    connector.startFrom = u"24h"_s;
    connector.secretStore = SecretStoreKind::Session;
    connector.createdAt = QDateTime::currentMSecsSinceEpoch();
    if (const auto added = ConnectorRepository(tenant->data()).add(connector); !added)
        return fail(added.error());
    return tenant;
}

} // namespace workbench
