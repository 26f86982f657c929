#include "ui/mainwindow/deployactions.h"

#include "ui/deploy/deployrun.h"
#include "ui/deploy/deploysheet.h"
#include "ui/mainwindow/connectoractions.h"
#include "ui/workspace/workspace.h"

namespace workbench {

DeployActions::DeployActions(
    Workspace &workspace, ConnectorActions &actions, TestRunner &tests, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_tests(tests)
    , m_window(window)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(std::chrono::seconds(1));
    connect(&m_refresh, &QTimer::timeout, this, &DeployActions::refresh);
    const auto later = [this](const QString &connectorId) {
        if (m_sheet && m_sheet->isVisible() && m_sheet->connectorId() == connectorId)
            m_refresh.start();
    };
    connect(&workspace, &Workspace::pollFinished, this, later);
    connect(&tests, &TestRunner::finished, this,
        [later](const ConnectivityReport &report) { later(report.connectorId); });
    connect(&workspace, &Workspace::connectorsChanged, this, [this, later] {
        if (m_sheet)
            later(m_sheet->connectorId());
    });
}

void DeployActions::open(const QString &connectorId)
{
    const ConnectorConfig *connector = m_workspace.connector(connectorId);
    if (!connector)
        return;
    if (!m_sheet)
        makeSheet();
    m_sheet->show({.connector = *connector, .requestCeiling = m_workspace.settings().requestCeiling});
    m_sheet->raise();
    m_sheet->activateWindow();
}

void DeployActions::makeSheet()
{
    m_sheet = new DeploySheet(m_window);
    auto *run = new DeployRun(m_workspace.data(), m_sheet);
    run->serve(*m_sheet);
    connect(m_sheet, &DeploySheet::collectRequested, &m_actions, &ConnectorActions::collectNow);
    connect(m_sheet, &DeploySheet::testRequested, &m_tests, &TestRunner::testSaved);
}

void DeployActions::refresh()
{
    if (!m_sheet || !m_sheet->isVisible())
        return;
    const ConnectorConfig *connector = m_workspace.connector(m_sheet->connectorId());
    if (connector)
        m_sheet->refresh({.connector = *connector, .requestCeiling = m_workspace.settings().requestCeiling});
    else
        m_sheet->close();
}

} // namespace workbench
