#pragma once

#include "ui/connectivitydialog/connectivitydialog.h"
#include "ui/connectivitydialog/connectivityrun.h"

#include <QObject>
#include <QPointer>

namespace workbench {

class ActivityFeed;
class Workspace;

// The one connection test that may run and the dialog that shows it. GUI thread, owned by the window.
class TestRunner : public QObject {
    Q_OBJECT

public:
    TestRunner(Workspace &workspace, ActivityFeed &activity, QWidget *window);

    // Nothing happens while a test runs but that its dialog comes to the front.
    void testSaved(const QString &connectorId);
    void testDraft(const ConnectorConfig &connector, const Secret &secret, QWidget *parent);
    void showDialog();
    void cancel() { m_run.cancel(); }
    // Stops a test of values that nobody saved, and forgets their secret.
    void forgetDraft();
    // The test that runs or ran last was one of values not saved yet.
    [[nodiscard]] bool isDraft() const { return m_isDraft; }
    [[nodiscard]] const ConnectivityRun &run() const { return m_run; }

Q_SIGNALS:
    void started(const QString &connectorId, const QString &connectorName);
    void stepped(const QString &connectorName, int step);
    void finished(const workbench::ConnectivityReport &report);
    void editRequested(const QString &connectorId, const QString &fieldKey);
    void updateSecretRequested(const QString &connectorId);
    void collectNowRequested(const QString &connectorId);

private:
    void open(const ConnectorConfig &connector, ConnectivityDialog::Values values, QWidget *parent);
    void note(const ConnectivityReport &report);

    Workspace &m_workspace;
    ActivityFeed &m_activity;
    QWidget *m_window;
    ConnectivityRun m_run;
    QPointer<ConnectivityDialog> m_dialog;
    ConnectorConfig m_connector;
    Secret m_draftSecret;
    bool m_isDraft = false;
};

} // namespace workbench
