#include "ui/mainwindow/testrunner.h"

#include "connectivity/connectivityreporttext.h"
#include "ui/activitylog/activityfeed.h"
#include "ui/workspace/workspace.h"

namespace workbench {

TestRunner::TestRunner(Workspace &workspace, ActivityFeed &activity, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_activity(activity)
    , m_window(window)
    , m_run(workspace.data())
{
    connect(&m_run, &ConnectivityRun::stepStarted, this, [this](const QString &step) {
        if (m_dialog)
            m_dialog->stepStarted(step);
        Q_EMIT stepped(m_run.connectorName(), m_run.stepNumber());
    });
    connect(&m_run, &ConnectivityRun::stepFinished, this, [this](const TestStep &step) {
        if (m_dialog)
            m_dialog->stepFinished(step);
    });
    connect(&m_run, &ConnectivityRun::finished, this, [this](const ConnectivityReport &report) {
        if (m_dialog)
            m_dialog->finish(report);
        note(report);
        m_workspace.reload(); // What waits for a person asks again.
        Q_EMIT finished(report);
    });
}

void TestRunner::testSaved(const QString &connectorId)
{
    const ConnectorConfig *connector = m_workspace.connector(connectorId);
    if (m_run.isRunning() || !connector) {
        showDialog();
        return;
    }
    m_isDraft = false;
    open(*connector, ConnectivityDialog::Values::Saved, m_window);
    m_run.start(m_connector, m_workspace.settings(), m_workspace.secretStore(m_connector.secretStore));
    Q_EMIT started(m_connector.id, m_connector.name);
}

void TestRunner::testDraft(const ConnectorConfig &connector, const Secret &secret, QWidget *parent)
{
    if (m_run.isRunning()) {
        showDialog();
        return;
    }
    m_isDraft = true;
    m_draftSecret = secret;
    open(connector, ConnectivityDialog::Values::Draft, parent);
    if (secret.isEmpty())
        m_run.start(m_connector, m_workspace.settings(), m_workspace.secretStore(m_connector.secretStore));
    else
        m_run.start(m_connector, m_workspace.settings(), secret, ConnectivityRun::Subject::Draft);
    Q_EMIT started(m_connector.id, m_connector.name);
}

void TestRunner::forgetDraft()
{
    if (!m_isDraft)
        return;
    m_run.cancel();
    m_draftSecret = {};
}

void TestRunner::showDialog()
{
    if (!m_dialog)
        return;
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void TestRunner::open(const ConnectorConfig &connector, ConnectivityDialog::Values values, QWidget *parent)
{
    m_connector = connector;
    m_run.setProxyLogin(m_workspace.proxyLogin(connector));
    if (!m_dialog || m_dialog->parentWidget() != parent) {
        delete m_dialog;
        m_dialog = new ConnectivityDialog(parent);
        connect(m_dialog, &ConnectivityDialog::cancelRequested, &m_run, &ConnectivityRun::cancel);
        connect(m_dialog, &ConnectivityDialog::runAgainRequested, this, [this] {
            if (m_isDraft)
                testDraft(ConnectorConfig(m_connector), Secret(m_draftSecret), m_dialog->parentWidget());
            else
                testSaved(m_connector.id);
        });
        connect(m_dialog, &ConnectivityDialog::editRequested, this,
            [this](const QString &field) { Q_EMIT editRequested(m_connector.id, field); });
        connect(m_dialog, &ConnectivityDialog::updateSecretRequested, this,
            [this] { Q_EMIT updateSecretRequested(m_connector.id); });
        connect(m_dialog, &ConnectivityDialog::collectNowRequested, this,
            [this] { Q_EMIT collectNowRequested(m_connector.id); });
    }
    m_dialog->setIdentifiers({m_connector.tenantId, m_connector.clientId});
    m_dialog->begin(m_connector.name, m_connector.contentTypes, values);
    showDialog();
}

void TestRunner::note(const ConnectivityReport &report)
{
    if (report.error && report.error->kind == ErrorKind::Cancelled)
        return;
    ActivityEntry entry = report.error
        ? activityOfError(ActivityKind::Test, tr("Test failed"), *report.error)
        : ActivityEntry{
            .level = ActivityLevel::Success, .kind = ActivityKind::Test, .event = tr("Test passed")};
    entry.connectorId = report.connectorId;
    entry.connectorName = report.connectorName;
    const QStringList identifiers{m_connector.tenantId, m_connector.clientId};
    entry.detail = withoutIdentities(report.summary, identifiers);
    entry.rawDetail = withoutIdentities(entry.rawDetail, identifiers);
    entry.by = ActivityActor::You;
    m_activity.append(entry);
}

} // namespace workbench
