#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

class QWidget;

namespace workbench {

class ConnectorActions;
class DeployRun;
class DeploySheet;
class TestRunner;
class Workspace;

// The sheet "Forecast and deploy": one for the window, measured again when the connector it shows has
// collected or was tested. GUI thread, owned by the window.
class DeployActions : public QObject {
    Q_OBJECT

public:
    DeployActions(Workspace &workspace, ConnectorActions &actions, TestRunner &tests, QWidget *window);

    void open(const QString &connectorId);

private:
    void makeSheet();
    void refresh();

    Workspace &m_workspace;
    ConnectorActions &m_actions;
    TestRunner &m_tests;
    QWidget *m_window;
    QPointer<DeploySheet> m_sheet;
    QTimer m_refresh; // What happened within a moment is measured once.
};

} // namespace workbench
