#pragma once

#include "configuration/portalclipboard.h"
#include "secret/keychainservice.h"
#include "ui/connectorwizard/connectordraft.h"
#include "ui/connectorwizard/testline.h"
#include "ui/connectorwizard/wizardcontext.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;
class QUndoStack;
class QVBoxLayout;

namespace workbench {

class FormField;
class SecretEdit;

// Step 2: made from the fields of the connector type, those for few people behind "Advanced". Lives on the
// GUI thread; owned by the wizard.
class ConfigurationPage : public QWidget {
    Q_OBJECT

public:
    ConfigurationPage(const WizardContext &context, QWidget *parent);

    // Makes the fields anew when the type is another one.
    void setType(const ConnectorType *type);
    void store(ConnectorDraft &draft) const;
    [[nodiscard]] QList<FormField *> problems() const;
    [[nodiscard]] FormField *field(const QString &key) const;
    void validate();
    void setKeychainState(const KeychainService &service);
    void setTestState(const TestState &state);
    // Shows the fields behind "Advanced" where this is one of them.
    void reveal(const QString &key);
    [[nodiscard]] QList<SecretEdit *> secretEdits() const { return m_secrets; }
    // The person chose to go on without a keychain.
    void keepSecretForSession();
    void pasteFromPortal();
    [[nodiscard]] QUndoStack *undoStack() const { return m_undo; }

Q_SIGNALS:
    void changed(const QString &key);
    void testRequested();
    void testDetailsRequested();
    void unlockKeychainRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildHead();
    void addField(const FieldSpec &spec);
    void addSecretParts(FormField *field);
    void addSecretStore();
    void addStartFrom();
    void addSecretExpires();
    void place(FormField *field, bool isAdvanced);
    void updateSecret();
    void updateKeychain();
    void fill(const QHash<QString, QString> &values);
    [[nodiscard]] QHash<QString, QString> sorted(const PortalValues &values);
    [[nodiscard]] QString ask(const QString &question, const QStringList &ids);
    [[nodiscard]] ConnectorConfig normalised() const;

    const WizardContext &m_context; // The wizard's.
    const ConnectorType *m_type = nullptr;
    KeychainService m_keychain;
    QUndoStack *m_undo;
    QVBoxLayout *m_form;
    QVBoxLayout *m_advancedForm;
    QWidget *m_advanced;
    QPushButton *m_disclosure;
    QLabel *m_pasteNote = nullptr;
    QWidget *m_keychainRow = nullptr;
    QLabel *m_keychainText = nullptr;
    QPushButton *m_unlock = nullptr;
    TestLine *m_test;
    QList<FormField *> m_fields;
    QList<SecretEdit *> m_secrets;
    bool m_hasChosenStore = false;
};

} // namespace workbench
