#include "simulator/simulatorserver.h"

#include "simulator/httplistener.h"
#include "simulator/tenant.h"

#include <QRandomGenerator>

namespace workbench::simulator {

using namespace Qt::StringLiterals;

namespace {

// As long and of the same letters as Entra's.
Secret madeUp()
{
    static constexpr char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789~._-";
    QByteArray text(40, Qt::Uninitialized);
    for (char &letter : text)
        letter = letters[QRandomGenerator::system()->bounded(int(sizeof letters - 1))];
    return Secret(std::move(text));
}

} // namespace

struct SimulatorServer::Private {
    Private(Scenario scenario, ServerOptions given)
        : options(std::move(given))
        , tenant(std::move(scenario), options.tenantId.toStdString(), options.clientId.toStdString(),
              options.clientSecret.isEmpty() ? madeUp() : options.clientSecret)
    {
    }

    ServerOptions options;
    Tenant tenant;
    HttpListener listener; // Last: it stops before the tenant goes.
};

SimulatorServer::SimulatorServer(Scenario scenario, ServerOptions options)
    : d(std::make_unique<Private>(std::move(scenario), std::move(options)))
{
}

SimulatorServer::~SimulatorServer() = default;

Result<void> SimulatorServer::start()
{
    const ServerOptions &options = d->options;
    auto started = d->listener.start(options.port, options.tlsCertificateFile.toStdString(),
        options.tlsKeyFile.toStdString(),
        [this](const Request &request) { return d->tenant.answer(request); });
    return started;
}

void SimulatorServer::stop()
{
    d->listener.stop();
}

QUrl SimulatorServer::apiUrl() const
{
    const QString scheme = d->options.tlsCertificateFile.isEmpty() ? u"http"_s : u"https"_s;
    return QUrl(u"%1://127.0.0.1:%2"_s.arg(scheme).arg(d->listener.port()));
}

QUrl SimulatorServer::authUrl() const
{
    return apiUrl();
}

QString SimulatorServer::tenantId() const
{
    return QString::fromStdString(d->tenant.tenantId());
}

QString SimulatorServer::clientId() const
{
    return QString::fromStdString(d->tenant.clientId());
}

Secret SimulatorServer::clientSecret() const
{
    return d->tenant.clientSecret();
}

void SimulatorServer::setScenario(const Scenario &scenario)
{
    d->tenant.setScenario(scenario);
}

void SimulatorServer::advanceClock(std::chrono::milliseconds by)
{
    d->tenant.advanceClock(by);
}

qint64 SimulatorServer::now() const
{
    return d->tenant.now();
}

Result<void> SimulatorServer::mutateAlert(const QString &id, const QString &change)
{
    return d->tenant.mutateAlert(id, change);
}

void SimulatorServer::addForeignRequests(int count)
{
    d->tenant.addForeignRequests(count);
}

QByteArray SimulatorServer::truth() const
{
    return d->tenant.truth(true);
}

QByteArray SimulatorServer::requests() const
{
    return d->tenant.requests();
}

} // namespace workbench::simulator
