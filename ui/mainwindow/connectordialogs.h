#pragma once

#include "base/error.h"
#include "connector/connectorconfig.h"
#include "ui/connectorwizard/wizardcontext.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class QUndoStack;

namespace workbench {

class ConnectorActions;
class ConnectorListPage;
class ConnectorWizard;
class LogFilterActions;
class Secret;
class TestRunner;
class UpdateSecretDialog;
class Workspace;

// Opens what asks a person before a connector changes (wizard, prompts, questions) and takes the answers to
// the workspace. One wizard at a time. GUI thread, owned by the window. Every id is a ConnectorConfig::id.
class ConnectorDialogs : public QObject {
    Q_OBJECT

public:
    ConnectorDialogs(Workspace &workspace, ConnectorActions &actions, TestRunner &tests,
        LogFilterActions &filters, QUndoStack &undo, QWidget *window);

    void connectPage(ConnectorListPage &page);
    void create();
    void duplicate(const QString &id);
    // `fieldKey`: where the focus goes, for example "interval"; empty: the first field.
    void edit(const QString &id, const QString &fieldKey = {});
    void updateSecret(const QString &id);
    void assignProfile(const QString &id);
    void recollect(const QString &id);
    void remove(const QString &id);

Q_SIGNALS:
    void added(const QString &id);
    void showConnectorRequested(const QString &id);
    // For the status bar, 6 s.
    void said(const QString &sentence);
    void undoOffered(); // What was said last can be undone.
    void failed(const QString &sentence, const workbench::Error &error);

private:
    friend class ConfigurationChange;
    [[nodiscard]] WizardContext context() const;
    void open(const WizardContext &context, const QString &fieldKey = {});
    void connectWizard(const ConnectorConfig &before);
    void connectTests();
    void lookAtKeychain();
    void save(ConnectorConfig connector, const Secret &secret, const ConnectorConfig &before);
    void finishSaving(const ConnectorConfig &connector, const ConnectorConfig &before, bool hasNewSecret);
    void saveSecret(
        UpdateSecretDialog &dialog, const QString &id, const Secret &secret, const QString &expires);
    void deleteNow(const QString &id, bool isWithRecords);
    void joinProfile(const QString &id, const QString &profile);
    // Undo and redo of an edit; what the dialog does not offer stays as it is.
    void applyConfiguration(const ConnectorConfig &connector);
    void remember(const ConnectorConfig &connector);

    Workspace &m_workspace;
    ConnectorActions &m_actions;
    TestRunner &m_tests;
    LogFilterActions &m_filters;
    QUndoStack &m_undo;
    QWidget *m_window;
    QPointer<ConnectorWizard> m_wizard;
    QString m_wizardSubject; // The id that is edited; empty: a new connector.
    QTimer m_keychainLook; // While the wizard is open: it may be unlocked meanwhile.
};

} // namespace workbench
