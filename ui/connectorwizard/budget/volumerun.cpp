#include "ui/connectorwizard/budget/volumerun.h"

#include "base/threadpriority.h"
#include "ui/connectorwizard/connectorwizard.h"

#include <QThread>

namespace workbench {

VolumeRun::VolumeRun(const DataDirectory &data, const ForecastOptions &options, QObject *parent)
    : QObject(parent)
    , m_data(data)
    , m_options(options)
{
}

VolumeRun::~VolumeRun()
{
    cancel();
    for (QThread *thread : std::as_const(m_threads)) {
        thread->disconnect(this);
        thread->wait();
        delete thread;
    }
}

void VolumeRun::serve(ConnectorWizard &wizard)
{
    connect(&wizard, &ConnectorWizard::volumeRequested, this, &VolumeRun::measure);
    connect(&wizard, &ConnectorWizard::volumeCancelled, this, &VolumeRun::cancel);
    connect(&wizard, &QDialog::finished, this, &VolumeRun::cancel);
    connect(this, &VolumeRun::measured, &wizard,
        [&wizard](const IntervalCheck &check) { wizard.setVolume(check); });
    connect(
        this, &VolumeRun::failed, &wizard, [&wizard](const Error &error) { wizard.setVolume(fail(error)); });
}

void VolumeRun::measure(const ConnectorConfig &draft, const QList<ConnectorConfig> &sources)
{
    cancel();
    m_stop = {};
    const std::stop_token stop = m_stop.get_token();
    const auto work = [this, data = m_data, options = m_options, draft, sources, stop] {
        yieldToOtherThreads();
        const auto check = checkInterval(data, draft, sources, options, stop);
        const auto answer = [this, check, stop] {
            if (stop.stop_requested())
                return;
            if (check)
                Q_EMIT measured(*check);
            else
                Q_EMIT failed(check.error());
        };
        QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection);
    };
    QThread *thread = QThread::create(work);
    m_threads.append(thread);
    connect(thread, &QThread::finished, this, [this, thread] {
        m_threads.removeOne(thread);
        thread->deleteLater();
    });
    thread->start();
}

void VolumeRun::cancel()
{
    m_stop.request_stop();
}

} // namespace workbench
