#include "simulator/simulatorserver.h"

#include <CLI/CLI.hpp>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <versiontext.h>
#include <csignal>
#include <cstdio>
#include <iostream>
#include <pthread.h>

using namespace Qt::StringLiterals;
using namespace workbench;
using namespace workbench::simulator;

namespace {

enum ExitCode { Done = 0, Fault = 1, Usage = 2, Stopped = 130 };

struct Arguments {
    int port = 0, records = -1;
    qint64 seed = -1;
    std::string certificate, key, scenario, tenantId, clientId;
    bool secretFromInput = false;
};

int refuse(const Error &error, int exitCode)
{
    std::cerr << "defender-simulator: " << error.detail.toStdString() << '\n';
    return exitCode;
}

Result<Scenario> readScenario(const Arguments &arguments)
{
    Scenario scenario;
    if (!arguments.scenario.empty()) {
        QFile file(QString::fromStdString(arguments.scenario));
        if (!file.open(QIODevice::ReadOnly))
            return fail({.kind = ErrorKind::InvalidConfiguration,
                .detail =
                    u"The scenario file “%1” cannot be read: %2."_s.arg(file.fileName(), file.errorString()),
                .field = u"scenario"_s});
        auto read = Scenario::fromJson(file.readAll());
        if (!read)
            return read;
        scenario = *read;
    }
    if (arguments.seed >= 0)
        scenario.records.seed = arguments.seed;
    if (arguments.records >= 0)
        scenario.records.count = arguments.records;
    return scenario;
}

// One line, its line break left off.
Secret secretFromInput()
{
    QFile input;
    QByteArray line;
    if (input.open(stdin, QIODevice::ReadOnly))
        line = input.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return Secret(std::move(line));
}

void printReady(const SimulatorServer &server, bool withSecret)
{
    QJsonObject ready{{u"api_url"_s, server.apiUrl().toString()},
        {u"auth_url"_s, server.authUrl().toString()}, {u"tenant_id"_s, server.tenantId()},
        {u"client_id"_s, server.clientId()}};
    if (withSecret) // Made up by this run and good for nothing else.
        ready.insert(u"client_secret"_s,
            QString::fromLatin1(
                server.clientSecret().reveal().data(), qsizetype(server.clientSecret().reveal().size())));
    std::cout << QJsonDocument(ready).toJson(QJsonDocument::Compact).toStdString() << std::endl;
}

int run(const Arguments &arguments)
{
    const auto scenario = readScenario(arguments);
    if (!scenario)
        return refuse(scenario.error(), Usage);
    ServerOptions options{.port = arguments.port,
        .tlsCertificateFile = QString::fromStdString(arguments.certificate),
        .tlsKeyFile = QString::fromStdString(arguments.key),
        .tenantId = QString::fromStdString(arguments.tenantId),
        .clientId = QString::fromStdString(arguments.clientId),
        .clientSecret = arguments.secretFromInput ? secretFromInput() : Secret()};
    if (arguments.secretFromInput && options.clientSecret.isEmpty())
        return refuse({.detail = u"There is no client secret on standard input."_s}, Usage);

    // Blocked before any thread starts, so that they all leave these signals to sigwait().
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);

    SimulatorServer server(*scenario, std::move(options));
    if (const auto started = server.start(); !started)
        return refuse(
            started.error(), started.error().kind == ErrorKind::InvalidConfiguration ? Usage : Fault);
    printReady(server, !arguments.secretFromInput);

    int signal = 0;
    sigwait(&signals, &signal);
    server.stop();
    return signal == SIGTERM ? Done : Stopped;
}

} // namespace

int main(int argc, char *argv[])
{
    Arguments arguments;
    CLI::App app{"A local Entra and Defender for Cloud Apps on 127.0.0.1. Prints one line of JSON when it is "
                 "ready and stops "
                 "on SIGTERM.\nExit codes: 0 stopped by SIGTERM, 1 the port is taken, 2 wrong usage or "
                 "scenario, 130 SIGINT.",
        "defender-simulator"};
    app.set_version_flag("--version", "defender-simulator " WORKBENCH_VERSION_TEXT);
    app.add_option("--port", arguments.port, "Port on 127.0.0.1; 0 takes a free one")
        ->check(CLI::Range(0, 65535));
    auto *const certificate = app.add_option("--tls-cert", arguments.certificate, "PEM file; serves https");
    auto *const key =
        app.add_option("--tls-key", arguments.key, "PEM file of the certificate's key")->needs(certificate);
    certificate->needs(key);
    app.add_option("--seed", arguments.seed, "The same seed gives the same records")
        ->check(CLI::NonNegativeNumber);
    app.add_option("--scenario", arguments.scenario, "JSON file that switches the behaviour");
    app.add_option("--records", arguments.records, "So many activities of the past day, and nothing new")
        ->check(CLI::Range(0, 50'000'000));
    app.add_option("--tenant-id", arguments.tenantId, "Directory id; made from the seed unless given");
    app.add_option("--client-id", arguments.clientId, "Application id; made from the seed unless given");
    app.add_flag(
        "--client-secret-stdin", arguments.secretFromInput, "Take the client secret from standard input");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) { // The library's way of saying that parsing is over.
        return app.exit(error) == 0 ? Done : Usage;
    }
    return run(arguments);
}
