#pragma once

#include "overview/connectoroverview.h"
#include "ui/shared/statusmark.h"

#include <QHash>
#include <optional>

namespace workbench {

// What the overview knows beside its connectors.
struct ListContext {
    qint64 now = 0; // Milliseconds since the epoch.
    bool isOnline = true;
    qint64 onlineSince = 0; // Since when it is online or not.
    QHash<QString, qint64> silentUntil =
        {}; // By connector id: nothing is said of its secret's last day before.
    QString testing; // Id of the connector under test; empty: none.
};

// How one connector stands, as mark and words. Plain value.
struct Standing {
    StatusMark mark = StatusMark::NotTested;
    QString openStep; // "Needs a Data Analyzer profile"; empty: none.
    QString summary; // One line for the details panel.
    bool needsAttention = false;
};

// False while there is no network; a simulator on this machine needs none.
[[nodiscard]] bool isInReach(const ConnectorOverview &overview, const ListContext &context);

// Pure: the one place that maps states and errors to marks.
[[nodiscard]] Standing standingOf(const ConnectorOverview &overview, const ListContext &context);

// The error that holds the connector up now: of its live collector, else of the runs that failed last.
[[nodiscard]] std::optional<Error> presentError(const ConnectorOverview &overview);
// Until when the API makes this connector wait; nothing while it does not.
[[nodiscard]] std::optional<qint64> throttledUntil(const ConnectorOverview &overview, qint64 now);
// When the next poll starts; nothing where none is planned.
[[nodiscard]] std::optional<qint64> nextPoll(const ConnectorOverview &overview);
// "14:10:02", "now", "in 0:38", "paused", "stopped", "not started".
[[nodiscard]] QString nextRunText(const ConnectorOverview &overview, const ListContext &context);
// "0:38".
[[nodiscard]] QString shortCountdown(qint64 milliseconds);
[[nodiscard]] QString contentTypeLabel(const ConnectorConfig &connector, const QString &contentType);
[[nodiscard]] QString connectorTypeLabel(const ConnectorConfig &connector);
[[nodiscard]] bool isSecretError(const Error &error);
[[nodiscard]] bool isSecretExpired(const Error &error);
[[nodiscard]] bool isKeychainError(const Error &error);

// "7 connectors. 2 need attention: harbor-bank-mdca, orbit-logistics."
[[nodiscard]] QString listSubtitle(const QList<ConnectorOverview> &overviews, const ListContext &context);

} // namespace workbench
