// The smaller dialogs of ConnectorDialogs: a new secret, collecting again, deleting.

#include "ui/connectorwizard/connectorwizard.h"
#include "ui/connectorwizard/prompts/deleteconnectordialog.h"
#include "ui/connectorwizard/prompts/recollectdialog.h"
#include "ui/connectorwizard/prompts/updatesecretdialog.h"
#include "ui/mainwindow/connectoractions.h"
#include "ui/mainwindow/connectordialogs.h"
#include "ui/workspace/workspace.h"

#include <QDateTime>

namespace workbench {

void ConnectorDialogs::updateSecret(const QString &id)
{
    // The secret of an open wizard is typed there.
    if (m_wizard) {
        edit(m_wizardSubject, QStringLiteral("client_secret"));
        return;
    }
    const ConnectorConfig *connector = m_workspace.connector(id);
    if (!connector)
        return;
    auto *dialog = new UpdateSecretDialog(connector->name, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &UpdateSecretDialog::secretEntered, this,
        [this, dialog, id](
            const Secret &secret, const QString &expires) { saveSecret(*dialog, id, secret, expires); });
    dialog->open();
}

void ConnectorDialogs::saveSecret(
    UpdateSecretDialog &dialog, const QString &id, const Secret &secret, const QString &expires)
{
    m_workspace.updateSecret(id, secret, expires,
        [this, self = QPointer<ConnectorDialogs>(this), dialog = QPointer<UpdateSecretDialog>(&dialog), id](
            const std::optional<Error> &error) {
            if (!self)
                return;
            if (error && dialog)
                dialog->saveFailed(*error);
            if (error)
                return;
            if (dialog)
                dialog->saved();
            m_actions.noteChange(id, tr("Client secret updated"), {});
            if (const ConnectorConfig *connector = m_workspace.connector(id))
                Q_EMIT said(tr("Updated the client secret of %1.").arg(connector->name));
        });
}

void ConnectorDialogs::recollect(const QString &id)
{
    const ConnectorConfig *connector = m_workspace.connector(id);
    if (!connector)
        return;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    auto *dialog = new RecollectDialog(connector->name, now, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog, id, now] { m_actions.collectGap(id, {.from = dialog->from(), .to = now}); });
    dialog->open();
}

void ConnectorDialogs::remove(const QString &id)
{
    const ConnectorConfig *connector = m_workspace.connector(id);
    if (!connector)
        return;
    const ConnectorOverview *overview = m_workspace.overview(id);
    auto *dialog =
        new DeleteConnectorDialog(connector->name, overview ? overview->storedRecords : 0, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &QDialog::accepted, this, [this, dialog, id] { deleteNow(id, dialog->deletesRecords()); });
    dialog->open();
}

void ConnectorDialogs::deleteNow(const QString &id, bool isWithRecords)
{
    const ConnectorConfig *found = m_workspace.connector(id);
    if (!found)
        return;
    m_workspace.removeConnector(id, isWithRecords ? Workspace::Records::Delete : Workspace::Records::Keep,
        [this, self = QPointer<ConnectorDialogs>(this), removed = ConnectorConfig(*found), isWithRecords](
            const std::optional<Error> &error) {
            if (!self)
                return;
            if (error) {
                Q_EMIT failed(tr("Cannot delete everything of %1").arg(removed.name), *error);
                return;
            }
            m_actions.noteChange(removed, tr("Connector deleted"),
                isWithRecords ? tr("With its stored records.") : tr("Its stored records are kept."));
            Q_EMIT said(tr("Deleted %1.").arg(removed.name));
        });
}

} // namespace workbench
