#pragma once

#include "collection/collector.h"
#include "connectors/sourcefactory.h"
#include "http/httpclient.h"
#include "http/retrypolicy.h"
#include "simulator/simulatorserver.h"
#include "storage/recordreader.h"
#include "storage/recordstore.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QSet>
#include <QTemporaryDir>
#include <QtTest>

namespace workbench::test {

// A whole engine over real sockets: the simulated tenant on one side, a real store in a temporary folder on
// the other. Runs on the test's own thread, without a pace and with repetitions at once, so that nothing
// waits. Each collect() is a new engine on the same store, as after a restart.
class CollectingBed {
public:
    explicit CollectingBed(const QByteArray &scenarioJson,
        const QStringList &contentTypes = {QStringLiteral("activities"), QStringLiteral("alerts")})
    {
        const auto scenario = simulator::Scenario::fromJson(scenarioJson);
        if (!scenario)
            qFatal("%s", qPrintable(scenario.error().detail));
        m_server = std::make_unique<simulator::SimulatorServer>(*scenario, simulator::ServerOptions{});
        if (const auto started = m_server->start(); !started)
            qFatal("%s", qPrintable(started.error().detail));
        connector.id = QStringLiteral("3f2b8c1a-0000-4000-8000-00000000c0de");
        connector.name = QStringLiteral("demo");
        connector.type = QStringLiteral("microsoft_defender_for_cloud_apps");
        connector.tenantName = QStringLiteral("Contoso");
        connector.apiUrl = m_server->apiUrl().toString();
        connector.authUrl = m_server->authUrl().toString();
        connector.tenantId = m_server->tenantId();
        connector.clientId = m_server->clientId();
        connector.contentTypes = contentTypes;
        connector.startFrom = QStringLiteral("25h");
    }

    std::vector<RunSummary> collect(
        std::optional<TimeInterval> window = std::nullopt, std::stop_token stop = {})
    {
        auto store = openStore();
        QNetworkAccessManager network;
        HttpClient http(network, nullptr, stop);
        http.setTimeouts(std::chrono::seconds(20), std::chrono::seconds(2));
        RetryPolicy retry = retryTemplate;
        retry.wait = [this](std::chrono::milliseconds time) {
            waits.push_back(time);
            m_server->advanceClock(time);
            return true;
        };
        const Secret secret = m_server->clientSecret();
        const auto clock = [this] { return QDateTime::currentMSecsSinceEpoch() + clockOffset; };
        const auto source = makeSource(
            {.connector = connector, .secret = secret, .http = http, .retry = retry, .clock = clock});
        if (!source)
            qFatal("%s", qPrintable(source.error().detail));
        Collector collector(**source, store, connector, clock, stop);
        collector.setFilters(filters);
        return collector.collectOnce(window);
    }

    // The run of one content type in what collect() gave.
    static RunSummary runOf(const std::vector<RunSummary> &runs, const QString &contentType)
    {
        for (const RunSummary &run : runs) {
            if (run.contentType == contentType)
                return run;
        }
        return {};
    }

    // Raw `_id`s of the stored records of one msg_class, raw records only; a doubled one counts as a failure.
    QSet<QString> storedIds(const QByteArray &msgClass) const { return storedIdsIn(file(), msgClass); }

    static QSet<QString> storedIdsIn(const QString &store, const QByteArray &msgClass)
    {
        QSet<QString> ids;
        auto reader = RecordReader::open(store);
        if (!reader)
            return ids;
        RecordFilter filter;
        filter.indices = indexSet(Index::WindowsEvents);
        filter.msgClasses = {msgClass};
        const auto read = reader->read(filter, RecordOrder::OldestFirst, 0, [&](const StoredRecord &record) {
            const auto object = QJsonDocument::fromJson(record.json.toByteArray()).object();
            const QString id =
                object.value(QStringLiteral("event")).toObject().value(QStringLiteral("id")).toString();
            if (ids.contains(id))
                qFatal("%s is stored twice", qPrintable(id));
            ids.insert(id);
            return true;
        });
        if (!read)
            qFatal("%s", qPrintable(read.error().detail));
        return ids;
    }

    QSet<QString> storedActivities() { return storedIds("microsoft_defender_for_cloud_apps_activities"); }
    QSet<QString> storedAlerts() { return storedIds("microsoft_defender_for_cloud_apps_alerts"); }

    // What the tenant of a server holds.
    static QJsonObject truthOf(simulator::SimulatorServer &server)
    {
        return QJsonDocument::fromJson(server.truth()).object();
    }

    static QSet<QString> trueActivitiesOf(simulator::SimulatorServer &server)
    {
        QSet<QString> ids;
        for (const auto &id : truthOf(server).value(QStringLiteral("activities")).toArray())
            ids.insert(id.toString());
        return ids;
    }

    static QSet<QString> trueAlertsOf(simulator::SimulatorServer &server)
    {
        QSet<QString> ids;
        for (const auto &alert : truthOf(server).value(QStringLiteral("alerts")).toArray())
            ids.insert(alert.toObject().value(QStringLiteral("id")).toString());
        return ids;
    }

    QJsonObject truth() const { return truthOf(*m_server); }
    QSet<QString> trueActivities() const { return trueActivitiesOf(*m_server); }
    QSet<QString> trueAlerts() const { return trueAlertsOf(*m_server); }

    RecordStore openStore()
    {
        auto store = RecordStore::open(file());
        if (!store)
            qFatal("%s", qPrintable(store.error().detail));
        return std::move(*store);
    }

    QString file() const { return m_folder.filePath(QStringLiteral("records.db")); }
    simulator::SimulatorServer &server() { return *m_server; }

    ConnectorConfig connector;
    FilterSet filters; // Attached to the connector.
    RetryPolicy retryTemplate;
    std::vector<std::chrono::milliseconds> waits; // What was waited for, without waiting.
    qint64 clockOffset = 0; // Of our clock against the real one, milliseconds.

private:
    QTemporaryDir m_folder;
    std::unique_ptr<simulator::SimulatorServer> m_server;
};

} // namespace workbench::test
