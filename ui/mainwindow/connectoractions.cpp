#include "ui/mainwindow/connectoractions.h"

#include "ui/activitylog/activityfeed.h"
#include "ui/connectorlist/connectorlistpage.h"
#include "ui/shared/formatting.h"
#include "ui/workspace/workspace.h"

#include <QUndoStack>

namespace workbench {

// Pause or start, undoable.
class ActiveChange : public QUndoCommand {
public:
    ActiveChange(ConnectorActions &actions, const QString &id, const QString &text, bool isActive)
        : QUndoCommand(text)
        , m_actions(actions)
        , m_id(id)
        , m_isActive(isActive)
    {
    }

    void redo() override { m_actions.applyActive(m_id, m_isActive); }
    void undo() override { m_actions.applyActive(m_id, !m_isActive); }

private:
    ConnectorActions &m_actions;
    QString m_id;
    bool m_isActive;
};

ConnectorActions::ConnectorActions(
    Workspace &workspace, ActivityFeed &activity, TestRunner &tests, QUndoStack &undo, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_activity(activity)
    , m_tests(tests)
    , m_undo(undo)
{
}

void ConnectorActions::connectPage(ConnectorListPage &page)
{
    connect(&page, &ConnectorListPage::demoRequested, this, &ConnectorActions::startDemo);
    connect(&page, &ConnectorListPage::testRequested, &m_tests, &TestRunner::testSaved);
    connect(&page, &ConnectorListPage::collectNowRequested, this, &ConnectorActions::collectNow);
    connect(&page, &ConnectorListPage::activeChangeRequested, this, &ConnectorActions::setActive);
    connect(&page, &ConnectorListPage::gapCollectRequested, this,
        [this](const QString &id, const QString &, const TimeInterval &gap) { collectGap(id, gap); });
}

void ConnectorActions::startDemo()
{
    const auto id = m_workspace.startDemo();
    if (!id) {
        Q_EMIT failed(tr("Cannot start the demo tenant"), id.error());
        return;
    }
    noteChange(*id, tr("Connector added"), tr("The demo tenant is built in; it needs no network."));
}

void ConnectorActions::collectNow(const QString &id)
{
    m_workspace.collectNow(id);
    if (const ConnectorConfig *connector = m_workspace.connector(id))
        Q_EMIT said(tr("Collecting %1 now.").arg(connector->name));
}

void ConnectorActions::setActive(const QString &id, bool isActive)
{
    const ConnectorConfig *connector = m_workspace.connector(id);
    if (!connector || connector->active == isActive)
        return;
    const QString text =
        isActive ? tr("Started %1").arg(connector->name) : tr("Paused %1").arg(connector->name);
    m_undo.push(new ActiveChange(*this, id, text, isActive));
    Q_EMIT undoOffered();
}

void ConnectorActions::applyActive(const QString &id, bool isActive)
{
    const auto changed = m_workspace.modify(id, [isActive](ConnectorConfig &connector) -> Result<void> {
        connector.active = isActive;
        return {};
    });
    if (!changed) {
        Q_EMIT failed(
            isActive ? tr("Cannot start the connector") : tr("Cannot pause the connector"), changed.error());
        return;
    }
    const QString event = isActive ? tr("Started") : tr("Paused");
    noteChange(id, event, isActive ? tr("Collecting goes on at the cursor.") : tr("The cursor is kept."));
    if (const ConnectorConfig *connector = m_workspace.connector(id))
        Q_EMIT said(
            isActive ? tr("Started %1.").arg(connector->name) : tr("Paused %1.").arg(connector->name));
}

void ConnectorActions::collectGap(const QString &id, const TimeInterval &gap)
{
    m_workspace.collectAgain(id, gap);
    noteChange(id, tr("Gap is collected"), tr("%1 to %2").arg(momentText(gap.from), momentText(gap.to)));
}

void ConnectorActions::noteChange(const QString &id, const QString &event, const QString &detail)
{
    const ConnectorConfig *connector = m_workspace.connector(id);
    ConnectorConfig gone;
    gone.id = id;
    noteChange(connector ? *connector : gone, event, detail);
}

void ConnectorActions::noteChange(
    const ConnectorConfig &connector, const QString &event, const QString &detail)
{
    m_activity.append({.kind = ActivityKind::Change,
        .connectorId = connector.id,
        .connectorName = connector.name,
        .event = event,
        .detail = detail,
        .by = ActivityActor::You});
}

} // namespace workbench
