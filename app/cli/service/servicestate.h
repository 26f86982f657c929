#pragma once

#include "base/datadirectory.h"

#include <QJsonObject>
#include <optional>

namespace workbench {

// How the service manager sees `collect --follow`.
struct ServiceState {
    QString state; // "active", "inactive", "failed", "activating", …
    QString detail; // "running", "dead", "auto-restart", …
    QString status; // What the service last said of itself; empty: nothing.
    qint64 processId = 0; // 0: none runs.
    qint64 since = 0; // Milliseconds since the epoch; 0: not known.
};

// The state of connectorctl.service if it works on this data directory; nothing if it does not, or where
// there is no systemd. Waits for `systemctl`, two seconds at most.
[[nodiscard]] std::optional<ServiceState> serviceState(const DataDirectory &data);

// From the output of `systemctl show --timestamp=unix` of the unit; pure.
[[nodiscard]] std::optional<ServiceState> parseServiceState(const QByteArray &shown, const QString &dataPath);

[[nodiscard]] QJsonObject serviceJson(const ServiceState &service);
// One line: "active (running) since 2026-11-24 10:00:00Z. Collects 2 of 2 connectors".
[[nodiscard]] QString serviceText(const ServiceState &service);

} // namespace workbench
