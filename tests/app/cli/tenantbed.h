#pragma once

#include "base/datadirectory.h"
#include "simulator/simulatorserver.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace workbench::test {

// What the program printed and how it ended.
struct Ran {
    int code = -1; // -1: it did not start, crashed or did not end.
    QByteArray output;
    QByteArray errors;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
    [[nodiscard]] QJsonObject error() const { return json().value(QStringLiteral("error")).toObject(); }
    // The run of one content type in what `collect --once` printed.
    [[nodiscard]] QJsonObject run(const QString &contentType) const
    {
        for (const auto &run : json().value(QStringLiteral("runs")).toArray()) {
            if (run.toObject().value(QStringLiteral("content_type")) == contentType)
                return run.toObject();
        }
        return {};
    }
};

// connectorctl on a data directory of its own, with a connector "acme" to a simulated tenant; the secret
// comes from the environment. The tenant is small and without a limit unless `groups` of the scenario say
// otherwise.
class TenantBed {
public:
    explicit TenantBed(const QByteArray &groups = {}, const Secret &clientSecret = {})
        : m_server(scenario(groups), {.clientSecret = clientSecret})
    {
        if (const auto started = m_server.start(); !started)
            qFatal("%s", qPrintable(started.error().detail));
        const Secret made = m_server.clientSecret();
        secret = QByteArray(made.reveal().data(), qsizetype(made.reveal().size()));
        add(QStringLiteral("acme"));
    }

    [[nodiscard]] static simulator::Scenario scenario(const QByteArray &groups = {})
    {
        const auto read = simulator::Scenario::fromJson(R"({"limiter":{"limit":0})"
            + (groups.isEmpty() ? R"(,"records":{"count":200})" : ',' + groups) + '}');
        if (!read)
            qFatal("%s", qPrintable(read.error().detail));
        return *read;
    }

    void add(const QString &name)
    {
        const Ran added = run({QStringLiteral("add"), QStringLiteral("--name"), name,
            QStringLiteral("--tenant-name"), QStringLiteral("Acme"), QStringLiteral("--api-url"),
            m_server.apiUrl().toString(), QStringLiteral("--auth-url"), m_server.authUrl().toString(),
            QStringLiteral("--tenant-id"), m_server.tenantId(), QStringLiteral("--client-id"),
            m_server.clientId(), QStringLiteral("--content-type"), QStringLiteral("activities,alerts"),
            QStringLiteral("--secret-store"), QStringLiteral("environment")});
        if (added.code != 0)
            qFatal("the connector cannot be added: %s", (added.output + added.errors).constData());
    }

    // Starts the program; what ends it is up to the test.
    void start(QProcess &process, const QStringList &arguments) const { startIn(path(), process, arguments); }
    void startIn(const QString &dataDirectory, QProcess &process, const QStringList &arguments) const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        if (!secret.isEmpty())
            environment.insert(QStringLiteral("CONNECTOR_WORKBENCH_SECRET_ACME"), QString::fromUtf8(secret));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(CONNECTORCTL),
            QStringList{QStringLiteral("--data-dir"), dataDirectory} + arguments);
    }
    [[nodiscard]] Ran run(const QStringList &arguments) const
    {
        QProcess process;
        start(process, arguments);
        return end(process);
    }
    [[nodiscard]] Ran json(const QStringList &arguments) const
    {
        return run(QStringList{QStringLiteral("--json")} + arguments);
    }
    // With another data directory than the bed's own.
    [[nodiscard]] Ran jsonIn(const QString &dataDirectory, const QStringList &arguments) const
    {
        QProcess process;
        startIn(dataDirectory, process, QStringList{QStringLiteral("--json")} + arguments);
        return end(process);
    }
    [[nodiscard]] static Ran end(QProcess &process, int patience = 60'000)
    {
        Ran ran;
        if ((process.state() == QProcess::NotRunning || process.waitForFinished(patience))
            && process.exitStatus() == QProcess::NormalExit)
            ran.code = process.exitCode();
        ran.output = process.readAllStandardOutput();
        ran.errors = process.readAllStandardError();
        return ran;
    }

    // How many requests to a route ("token", "activities", "alerts") have reached the tenant.
    [[nodiscard]] int requestsTo(const QByteArray &route) const
    {
        return int(m_server.requests().count("\"route\":\"" + route + '"'));
    }
    [[nodiscard]] int stored() const
    {
        return json({QStringLiteral("count")}).json()[QStringLiteral("total")].toInt(-1);
    }

    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] DataDirectory data() const { return DataDirectory(path()); }
    [[nodiscard]] simulator::SimulatorServer &server() { return m_server; }

    QByteArray secret; // Empty: the program is started without one.

private:
    QTemporaryDir m_folder;
    simulator::SimulatorServer m_server;
};

} // namespace workbench::test
