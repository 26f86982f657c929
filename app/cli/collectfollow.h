#pragma once

#include "cli/service/collectmetrics.h"
#include "cli/service/metricslistener.h"
#include "cli/service/servicenotice.h"
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

    // Serves what the service does as metrics; says on standard error where.
    [[nodiscard]] Result<void> serveMetrics(const MetricsAddress &address);
    // Runs until SIGINT or SIGTERM; returns the exit code.
    [[nodiscard]] int run();

private:
    void reload();
    [[nodiscard]] bool shouldCollect(const ConnectorConfig &connector) const;
    [[nodiscard]] Result<RunningCollectors::Wanted> wanted(
        const ConnectorConfig &connector, const Settings &settings);
    void say(const QString &connectorId, const QString &problem);
    void takePoll(const QString &connectorId, const QList<RunSummary> &runs);
    void describe(size_t running, qsizetype all);
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
    CollectMetrics m_metrics;
    MetricsListener m_metricsListener;
    ServiceNotice m_notice;
    QString m_described; // What the service manager was last told.
    bool m_isStopping = false;
};

} // namespace workbench
