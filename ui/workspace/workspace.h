#pragma once

#include "collection/runningcollectors.h"
#include "configuration/connectorrepository.h"
#include "configuration/settings.h"
#include "overview/connectoroverview.h"
#include "storage/processlock.h"
#include "ui/workspace/overviewreader.h"
#include "ui/workspace/proxypassword.h"
#include "ui/workspace/secretstores.h"

#include <QSet>
#include <QHash>
#include <QObject>
#include <QTimer>
#include <memory>
#include <optional>

namespace workbench {

class DemoSimulator;

// One data directory as the window works on it: connectors, settings, secrets, the collectors that run, and
// what the overview shows. Lives on the GUI thread and never waits there; screens ask it for everything.
class Workspace : public QObject {
    Q_OBJECT

public:
    explicit Workspace(const DataDirectory &data, QObject *parent = nullptr);
    ~Workspace() override; // Stops the collectors and joins: call stop() first and wait for stopped().

    // Creates the directory, reads it and starts the collectors.
    [[nodiscard]] Result<void> start();
    // stopped() follows when the pages in hand are stored.
    void stop();
    [[nodiscard]] bool isIdle() const { return m_running.isEmpty(); }

    [[nodiscard]] const DataDirectory &data() const { return m_data; }
    [[nodiscard]] const QList<ConnectorConfig> &connectors() const { return m_connectors; }
    [[nodiscard]] const ConnectorConfig *connector(const QString &id) const; // Null: gone.
    [[nodiscard]] const Settings &settings() const { return m_settings; }
    [[nodiscard]] const QList<ConnectorOverview> &overviews() const { return m_overviews; }
    [[nodiscard]] const ConnectorOverview *overview(const QString &id) const; // Null: gone, or not read yet.
    [[nodiscard]] SecretStore &secretStore(SecretStoreKind kind) { return m_secrets.of(kind); }

    // Nothing: done. Called once, through the event loop where a keychain has to be asked.
    using Answer = std::function<void(std::optional<Error>)>;
    // The secret first, then the configuration; an empty secret stays what it is. Adds a connector whose id
    // is not known yet. If the keychain refuses, nothing is saved. What an edit does not offer (active,
    // profile) stays as it was saved last.
    void saveConnector(const ConnectorConfig &connector, const Secret &secret, const Answer &answer);
    // `expires`: the last day of the secret as yyyy-mm-dd; empty: not known.
    void updateSecret(const QString &id, const Secret &secret, const QString &expires, const Answer &answer);
    [[nodiscard]] Result<void> modify(
        const QString &id, const std::function<Result<void>(ConnectorConfig &)> &change);
    enum class Records { Keep, Delete };
    void removeConnector(const QString &id, Records records, const Answer &answer);
    [[nodiscard]] Result<void> saveSettings(const Settings &settings);

    [[nodiscard]] ProxyPassword &proxyPassword() { return m_proxyPassword; }
    // What this connector tells the proxy of the settings; empty where none is needed.
    [[nodiscard]] Result<ProxyLogin> proxyLogin(const ConnectorConfig &connector) const;

    void collectNow(const QString &id);
    // Collects a stretch again, with the secret asked for where no collector has it; the collector that
    // follows pauses meanwhile. pollFinished() or failed() says what came of it.
    void collectAgain(const QString &id, const TimeInterval &window);
    // Adds the demo tenant, or starts the simulator of one that was added before. The value is its id.
    [[nodiscard]] Result<QString> startDemo();
    // Reads again what is saved, as it does every few seconds by itself: after a test, or when something else
    // wrote to the data directory.
    void reload();

Q_SIGNALS:
    void connectorsChanged();
    void settingsChanged();
    void secretAnswered(); // By a store of secrets, well or not.
    void overviewsChanged();
    void recordsStored(const QString &connectorId, int count); // By whichever process.
    void pollFinished(const QString &connectorId, const QList<workbench::RunSummary> &runs);
    // Something in the background failed; the sentence says what was tried.
    void failed(const QString &sentence, const workbench::Error &error);
    void stopped();

private:
    void reconcile();
    [[nodiscard]] bool shouldCollect(const ConnectorConfig &connector) const;
    void askForSecret(const ConnectorConfig &connector);
    // Into what is known; not answered when the workspace goes first.
    void readSecret(const ConnectorConfig &connector, const Answer &answer);
    [[nodiscard]] RunningCollectors::Wanted wanted(const ConnectorConfig &connector) const;
    [[nodiscard]] Result<void> storeConnector(const ConnectorConfig &connector);
    void requestOverviews();
    void takeOverviews(QList<ConnectorOverview> overviews); // By value: also what is shown already.
    // What our own collector does, unless another process collects and says what it does.
    void addLive(ConnectorOverview &overview);
    void runAgain(const QString &id, const TimeInterval &window, int attempts);
    void againEnded(const QString &id, const TimeInterval &window, int attempts);

    DataDirectory m_data;
    ConnectorRepository m_repository;
    SettingsRepository m_settingsRepository;
    SecretStores m_secrets;
    ProxyPassword m_proxyPassword;
    RunningCollectors m_running;
    OverviewReader m_reader;
    std::unique_ptr<DemoSimulator> m_demo;
    QList<ConnectorConfig> m_connectors;
    Settings m_settings;
    QList<ConnectorOverview> m_overviews;

    // Of connectors that collect; asked for once and again after a change.
    QHash<QString, Secret> m_known;
    QHash<QString, Error> m_secretErrors;
    QSet<QString> m_asked;
    QHash<QString, CollectorState> m_live;
    QHash<QString, int> m_storedNow;
    std::map<QString, std::unique_ptr<CollectorThread>> m_again;
    QTimer m_reload, m_second;
    bool m_isStopping = false;
};

} // namespace workbench
