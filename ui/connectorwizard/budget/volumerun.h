#pragma once

#include "forecast/intervalcheck.h"

#include <QObject>
#include <stop_token>

class QThread;

namespace workbench {

class ConnectorWizard;

// Measures for the wizard, on threads of its own, whether the interval fits what was stored. Lives on the GUI
// thread and waits there only when it goes, for work that was told to stop (some milliseconds).
class VolumeRun : public QObject {
    Q_OBJECT

public:
    VolumeRun(const DataDirectory &data, const ForecastOptions &options, QObject *parent = nullptr);
    ~VolumeRun() override;

    // Measures what the wizard asks for and shows it there, as long as both live.
    void serve(ConnectorWizard &wizard);
    // measured() or failed() follows; a request before that is forgotten.
    void measure(const ConnectorConfig &draft, const QList<ConnectorConfig> &sources);
    // Nothing follows any more.
    void cancel();

Q_SIGNALS:
    void measured(const workbench::IntervalCheck &check);
    void failed(const workbench::Error &error);

private:
    DataDirectory m_data;
    ForecastOptions m_options;
    std::stop_source m_stop; // Of the newest request.
    QList<QThread *> m_threads; // All that have not ended.
};

} // namespace workbench
