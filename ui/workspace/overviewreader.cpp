#include "ui/workspace/overviewreader.h"

#include <QDateTime>

namespace workbench {

OverviewReader::OverviewReader(const DataDirectory &data, QObject *parent)
    : QObject(parent)
    , m_data(data)
    , m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("overview"));
    m_thread.start();
}

OverviewReader::~OverviewReader()
{
    m_thread.quit();
    m_thread.wait();
}

void OverviewReader::request(const QList<OverviewRequest> &connectors, const Settings &settings)
{
    if (m_isReading)
        return;
    m_isReading = true;
    QMetaObject::invokeMethod(m_worker, [this, data = m_data, connectors, settings] {
        QList<ConnectorOverview> overviews;
        std::optional<Error> error;
        for (const OverviewRequest &one : connectors) {
            auto overview = readConnectorOverview(
                data, one.connector, settings, one.isSecretStored, QDateTime::currentMSecsSinceEpoch());
            if (overview)
                overviews.append(*overview);
            else
                error = overview.error();
        }
        // The reader outlives its thread's work: it waits for it in its destructor.
        QMetaObject::invokeMethod(this, [this, overviews, error] {
            m_isReading = false;
            if (error && error != m_lastError)
                Q_EMIT failed(*error);
            m_lastError = error;
            Q_EMIT overviewsRead(overviews);
        });
    });
}

} // namespace workbench
