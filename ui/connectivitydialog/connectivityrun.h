#pragma once

#include "base/datadirectory.h"
#include "configuration/settings.h"
#include "connectivity/connectivitytest.h"

#include <QObject>
#include <memory>

namespace workbench {

class ConnectivityThread;
class SecretStore;

// One connection test at a time on a thread of its own: reads the secret, takes the lock that allows one test
// for a data directory, climbs the ladder and remembers the result. Lives on the GUI thread and never waits
// there, not even when it goes: a test that has not ended by then ends by itself.
class ConnectivityRun : public QObject {
    Q_OBJECT

public:
    explicit ConnectivityRun(const DataDirectory &data, QObject *parent = nullptr);
    ~ConnectivityRun() override;

    // A draft is tested with the values entered and leaves nothing behind.
    enum class Subject { Saved, Draft };

    // What the next tests tell the proxy, or why that cannot be had.
    void setProxyLogin(const Result<ProxyLogin> &login) { m_proxyLogin = login; }
    // With a secret at hand. Nothing happens while a test is running. Proxy and CA file of the settings count
    // where the connector has none.
    void start(const ConnectorConfig &connector, const Settings &settings, Secret secret,
        Subject subject = Subject::Saved);
    // With the secret asked for first. The store has to live until the test is over.
    void start(const ConnectorConfig &connector, const Settings &settings, SecretStore &store);
    // finished() with a cancelled report follows within 100 ms.
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] QString connectorId() const { return m_connector.id; }
    [[nodiscard]] QString connectorName() const { return m_connector.name; }
    // The step it is at, from 1 on; 0: none yet. Of the status bar.
    [[nodiscard]] int stepNumber() const { return m_stepNumber; }

Q_SIGNALS:
    void started(const QString &connectorName);
    void stepStarted(const QString &stepId);
    void stepFinished(const workbench::TestStep &step);
    void finished(const workbench::ConnectivityReport &report);

private:
    void begin(const ConnectorConfig &connector, const Settings &settings, Subject subject);
    void climb(Result<Secret> secret, std::chrono::milliseconds duration);
    void noteStep(const QString &stepId);
    void end(const ConnectivityReport &report);
    void release();

    DataDirectory m_data;
    ConnectorConfig m_connector;
    Settings m_settings;
    Result<ProxyLogin> m_proxyLogin;
    Subject m_subject = Subject::Saved;
    bool m_isRunning = false;
    int m_stepNumber = 0;
    quint64 m_generation = 0; // Answers of a secret store for an earlier test are not ours any more.
    ConnectivityThread *m_thread = nullptr;
};

} // namespace workbench
