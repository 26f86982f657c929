#pragma once

#include "base/datadirectory.h"
#include "collection/collectorthread.h"
#include "simulator/simulatorserver.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

namespace workbench::test {

// A simulated tenant and connectors to it, each with a data directory of its own, so that nobody waits for a
// place in a minute that an earlier round has filled.
class ThreadBed {
public:
    explicit ThreadBed(const QByteArray &scenarioJson = {})
        : m_server(
            std::make_unique<simulator::SimulatorServer>(scenario(scenarioJson), simulator::ServerOptions{}))
    {
        if (const auto started = m_server->start(); !started)
            qFatal("%s", qPrintable(started.error().detail));
    }

    // A small tenant without a limit; `more` adds groups to the scenario.
    [[nodiscard]] static simulator::Scenario scenario(const QByteArray &more = {})
    {
        const auto read = simulator::Scenario::fromJson(
            R"({"records":{"count":20},"limiter":{"limit":0})" + (more.isEmpty() ? more : ',' + more) + '}');
        if (!read)
            qFatal("%s", qPrintable(read.error().detail));
        return *read;
    }

    [[nodiscard]] DataDirectory freshData()
    {
        DataDirectory data(m_folder.filePath(QString::number(++m_directories)));
        if (const auto created = data.create(); !created)
            qFatal("%s", qPrintable(created.error().detail));
        return data;
    }
    // What a round left behind is looked at and removed at once: a thousand stores are large.
    void remove(const DataDirectory &data) { QDir(data.path()).removeRecursively(); }

    [[nodiscard]] CollectorSetup setup(const DataDirectory &data, int number = 1) const
    {
        ConnectorConfig connector;
        connector.id = QStringLiteral("3f2b8c1a-0000-4000-8000-0000000000%1").arg(number, 2, 10, QChar(u'0'));
        connector.name = QStringLiteral("demo%1").arg(number);
        connector.type = QStringLiteral("microsoft_defender_for_cloud_apps");
        connector.tenantName = QStringLiteral("Contoso");
        connector.apiUrl = m_server->apiUrl().toString();
        connector.authUrl = m_server->authUrl().toString();
        connector.tenantId = m_server->tenantId();
        connector.clientId = m_server->clientId();
        connector.contentTypes = {QStringLiteral("activities")};
        return {.connector = connector,
            .secret = m_server->clientSecret(),
            .data = data,
            .retryDelay = std::chrono::milliseconds(5)};
    }

    // How many requests to a route ("token", "activities") have reached the tenant.
    [[nodiscard]] int requestsTo(const QByteArray &route) const
    {
        return int(m_server->requests().count("\"route\":\"" + route + '"'));
    }

    [[nodiscard]] simulator::SimulatorServer &server() { return *m_server; }

    // How many rounds the tests that start and stop at random moments go; more for a long run by hand.
    [[nodiscard]] static int rounds(int usual = 200)
    {
        bool isNumber = false;
        const int asked = qEnvironmentVariableIntValue("WORKBENCH_START_STOP_ROUNDS", &isNumber);
        return isNumber ? asked : usual;
    }

private:
    QTemporaryDir m_folder;
    int m_directories = 0;
    std::unique_ptr<simulator::SimulatorServer> m_server;
};

} // namespace workbench::test
