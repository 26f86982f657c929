#include "demo/demosimulator.h"

#include <QDateTime>
#include <QUrl>
#include <QUuid>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr double shownHours = 6;
constexpr double recordsPerMinute = 12;

simulator::Scenario liveScenario()
{
    simulator::Scenario scenario;
    scenario.records.windowHours = shownHours;
    scenario.records.ratePerMinute = recordsPerMinute;
    scenario.records.live = true;
    return scenario;
}

} // namespace

DemoSimulator::DemoSimulator() : DemoSimulator(liveScenario()) { }

DemoSimulator::DemoSimulator(const simulator::Scenario &scenario) : m_server(scenario, {}) { }

ConnectorConfig DemoSimulator::connector(ConnectorConfig earlier) const
{
    ConnectorConfig connector = std::move(earlier);
    if (connector.id.isEmpty()) {
        connector.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        connector.name = u"demo-tenant"_s;
        connector.category = u"saas"_s;
        connector.type = u"microsoft_defender_for_cloud_apps"_s;
        connector.function = u"collect"_s;
        connector.tenantName = u"Demo tenant"_s;
        connector.runOn = u"dp"_s;
        connector.profile = u"default"_s;
        connector.intervalMinutes = 1;
        connector.contentTypes = {u"activities"_s, u"alerts"_s};
        connector.startFrom = u"24h"_s;
        connector.createdAt = QDateTime::currentMSecsSinceEpoch();
    }
    connector.secretStore = SecretStoreKind::Session;
    connector.proxy = u"none"_s; // That of the settings is for the way out, not for this process.
    connector.apiUrl = m_server.apiUrl().toString();
    connector.authUrl = m_server.authUrl().toString();
    connector.tenantId = m_server.tenantId();
    connector.clientId = m_server.clientId();
    return connector;
}

bool isDemoConnector(const ConnectorConfig &connector)
{
    return connector.secretStore == SecretStoreKind::Session && connector.name.startsWith(u"demo-tenant"_s)
        && QUrl(connector.apiUrl).host() == u"127.0.0.1"_s;
}

} // namespace workbench
