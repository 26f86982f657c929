#pragma once

#include "storage/recordstore.h"

#include <QByteArray>
#include <map>

namespace workbench {

// Of one content type of one connector.
struct FeedFigures {
    qint64 requests = 0, throttled = 0;
    std::map<QString, qint64> records; // By what became of them.
    std::map<QString, qint64> runs; // By the name of the result.
    std::map<QString, qint64> errors; // By the name of the kind.
    qint64 lastRun = 0; // When it ended, milliseconds since the epoch.
    std::optional<qint64> completeThrough;
};

// What the service did since it started, counted for a monitoring system. Plain values; used on the main
// thread.
class CollectMetrics {
public:
    // One poll of a connector is over.
    void add(const QString &connector, const QList<RunSummary> &runs);
    // Whether something keeps the connector from collecting, its secret or a refusal for example.
    void setProblem(const QString &connector, bool hasProblem);

    // In the text format of Prometheus, version 0.0.4. `now` in milliseconds since the epoch: the lag is
    // counted up to it.
    [[nodiscard]] QByteArray text(qint64 now) const;

private:
    std::map<std::pair<QString, QString>, FeedFigures> m_feeds; // By connector and content type.
    std::map<QString, bool> m_hasProblem; // By connector.
};

} // namespace workbench
