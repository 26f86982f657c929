#include "ui/mainwindow/logfilteractions.h"

#include "configuration/logfilterrepository.h"
#include "ui/logfilters/logfiltersdialog.h"
#include "ui/mainwindow/connectoractions.h"
#include "ui/workspace/workspace.h"

namespace workbench {

LogFilterActions::LogFilterActions(Workspace &workspace, ConnectorActions &actions, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_window(window)
{
}

void LogFilterActions::edit(const QString &connectorId)
{
    if (const ConnectorConfig *connector = m_workspace.connector(connectorId))
        open(*connector, m_window);
}

void LogFilterActions::exclude(const QString &field, const QString &value, const QString &connectorId)
{
    const ConnectorConfig *connector = m_workspace.connector(connectorId);
    if (LogFiltersDialog *dialog = open(connector ? *connector : ConnectorConfig(), m_window))
        dialog->excludeValue(field, value);
}

void LogFilterActions::editDraft(const ConnectorConfig &draft, QWidget *parent, const Chosen &chosen)
{
    LogFiltersDialog *dialog = open(draft, parent);
    if (!dialog)
        return;
    connect(dialog, &LogFiltersDialog::saveRequested, parent,
        [this, dialog, chosen](const LogFilterChange &change) {
            // After the answer of save(), which closes the dialog.
            const auto filters = LogFilterRepository(m_workspace.data()).load();
            if (filters && !dialog->isVisible())
                chosen(*filters, change.attached);
        });
}

LogFiltersDialog *LogFilterActions::open(const ConnectorConfig &connector, QWidget *parent)
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return nullptr;
    }
    auto filters = LogFilterRepository(m_workspace.data()).load();
    if (!filters) {
        Q_EMIT failed(tr("Cannot read the log filters"), filters.error());
        return nullptr;
    }
    m_dialog = new LogFiltersDialog(logFiltersContext(m_workspace.data().recordsFile(), std::move(*filters),
                                        m_workspace.connectors(), connector),
        parent);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &LogFiltersDialog::demoRequested, this, &LogFilterActions::demoRequested);
    connect(m_dialog, &LogFiltersDialog::saveRequested, this,
        [this, connector](const LogFilterChange &change) { save(connector, change); });
    m_dialog->open();
    return m_dialog;
}

void LogFilterActions::save(const ConnectorConfig &connector, const LogFilterChange &change)
{
    const auto saved = saveLogFilterChange(m_workspace.data(), change);
    m_workspace.reload();
    if (!saved) {
        m_dialog->finishSave(saved.error());
        return;
    }
    if (!connector.id.isEmpty())
        m_actions.noteChange(connector, tr("Log filters changed"),
            tr("%n attached. They apply to new records only.", nullptr, int(change.attached.size())));
    m_dialog->finishSave({});
    Q_EMIT said(tr("Saved the log filters. They apply to new records only."));
}

} // namespace workbench
