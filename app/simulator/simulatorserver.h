#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "simulator/scenario.h"

#include <QByteArray>
#include <QUrl>
#include <chrono>
#include <memory>

namespace workbench::simulator {

struct ServerOptions {
    int port = 0; // 0: a free one.
    QString tlsCertificateFile = {}, tlsKeyFile = {}; // PEM; both or none.
    QString tenantId = {}; // Empty: made from the seed.
    QString clientId = {}; // Empty: made from the seed.
    Secret clientSecret = {}; // Empty: made up at random.
};

// A local Entra and Defender for Cloud Apps on loopback: the demo tenant, and the other side of tests. Owns
// its threads; all functions may be called from any thread.
class SimulatorServer {
public:
    SimulatorServer(Scenario scenario, ServerOptions options);
    ~SimulatorServer(); // Stops and joins.

    [[nodiscard]] Result<void>
    start(); // Unreachable if the port is taken; InvalidConfiguration for bad certificates.
    void stop();

    [[nodiscard]] QUrl apiUrl() const; // http://127.0.0.1:PORT
    [[nodiscard]] QUrl authUrl() const;
    [[nodiscard]] QString tenantId() const;
    [[nodiscard]] QString clientId() const;
    [[nodiscard]] Secret clientSecret() const;

    // Changes behaviour while running; records already made stay. Of `records` only ratePerMinute has an
    // effect, planted records are those behind the ones that were there, and faults are counted anew.
    void setScenario(const Scenario &scenario);
    // Moves the tenant's clock and everything that depends on it: arrivals, changes of alerts, tokens, the
    // limiter.
    void advanceClock(std::chrono::milliseconds by);
    // The tenant's time now, milliseconds since the epoch.
    [[nodiscard]] qint64 now() const;
    // One change of one visible alert, as a person or the service would make it: read, unread, close_benign,
    // close_false_positive, close_true_positive, dismiss, resolve, reopen, comment, raise_severity,
    // add_entity, reraise. NotFound for an alert that cannot be seen, InvalidConfiguration for another
    // change.
    [[nodiscard]] Result<void> mutateAlert(const QString &id, const QString &change);
    // Requests of other users of the tenant, just now.
    void addForeignRequests(int count);
    // What /__simulator/truth and /__simulator/requests answer.
    [[nodiscard]] QByteArray truth() const;
    [[nodiscard]] QByteArray requests() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace workbench::simulator
