#pragma once

#include "overview/connectoroverview.h"

#include <QList>
#include <QObject>
#include <QThread>

namespace workbench {

// What has to be known to read an overview.
struct OverviewRequest {
    ConnectorConfig connector;
    bool isSecretStored = true;
};

// Reads the overviews of all connectors on a thread of its own. Lives on the GUI thread and never waits there
// but for the end of one reading, a few milliseconds, when it goes.
class OverviewReader : public QObject {
    Q_OBJECT

public:
    explicit OverviewReader(const DataDirectory &data, QObject *parent = nullptr);
    ~OverviewReader() override;

    // Answered by overviewsRead(). A request during a reading is dropped: the next second brings another.
    void request(const QList<OverviewRequest> &connectors, const Settings &settings);

Q_SIGNALS:
    // In the order asked for; a connector that could not be read is left out.
    void overviewsRead(const QList<workbench::ConnectorOverview> &overviews);
    // Once for each new error.
    void failed(const workbench::Error &error);

private:
    DataDirectory m_data;
    QThread m_thread;
    QObject *m_worker; // Lives and ends on m_thread.
    bool m_isReading = false;
    std::optional<Error> m_lastError;
};

} // namespace workbench
