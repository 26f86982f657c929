#pragma once

#include "collection/runningcollectors.h"
#include "configuration/connectorrepository.h"
#include "configuration/settings.h"
#include "secret/secretstore.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace workbench {

struct CommandContext;

// The service: keeps a collector for each connector that should collect, follows changes of the
// configuration, secrets and passed tests, and prints a document for each poll. Lives on the main thread for
// as long as the command.
class CollectFollow : public QObject {
    Q_OBJECT

public:
    // `names`: only these connectors (names or ids); empty: all.
    CollectFollow(
        const CommandContext &context, QStringList names, std::optional<std::chrono::seconds> patience);

    // Runs until SIGINT or SIGTERM; returns the exit code.
    [[nodiscard]] int run();

private:
    void reload();
    [[nodiscard]] bool shouldCollect(const ConnectorConfig &connector) const;
    [[nodiscard]] Result<RunningCollectors::Wanted> wanted(
        const ConnectorConfig &connector, const Settings &settings);
    void say(const QString &connectorId, const QString &problem);
    void printPoll(const QString &connectorId, const QList<RunSummary> &runs) const;
    void stop();

    const CommandContext &m_context;
    QStringList m_names;
    std::optional<std::chrono::seconds> m_patience;
    DataDirectory m_data;
    ConnectorRepository m_connectors;
    SettingsRepository m_settings;
    RunningCollectors m_running;
    QHash<QString, QString> m_nameOf; // By id.
    QHash<QString, QString> m_said; // Last problem said of a connector, so that it is said once.
    QTimer m_reload;
    bool m_isStopping = false;
};

} // namespace workbench
