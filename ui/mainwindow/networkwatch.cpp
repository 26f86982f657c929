#include "ui/mainwindow/networkwatch.h"

#include <QDateTime>
#include <QNetworkInformation>

namespace workbench {

NetworkWatch::NetworkWatch(QObject *parent) : QObject(parent), m_since(QDateTime::currentMSecsSinceEpoch())
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
        &NetworkWatch::look);
    look();
}

void NetworkWatch::look()
{
    // "Local" and "Site" may still lead to a proxy: only the certain case counts.
    const bool isOnline =
        QNetworkInformation::instance()->reachability() != QNetworkInformation::Reachability::Disconnected;
    if (isOnline == m_isOnline)
        return;
    m_isOnline = isOnline;
    m_since = QDateTime::currentMSecsSinceEpoch();
    Q_EMIT changed(isOnline);
}

} // namespace workbench
