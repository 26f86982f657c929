#pragma once

#include "base/error.h"
#include "base/secret.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace workbench {

class FormField;
class SecretEdit;

// Takes a new client secret for a connector that exists. Stays open and busy after secretEntered() until
// saved() or saveFailed(). Lives on the GUI thread.
class UpdateSecretDialog : public QDialog {
    Q_OBJECT

public:
    explicit UpdateSecretDialog(const QString &connectorName, QWidget *parent = nullptr);

    void saved();
    void saveFailed(const Error &error);

Q_SIGNALS:
    // `expires`: its last day as yyyy-mm-dd; empty: not known.
    void secretEntered(const workbench::Secret &secret, const QString &expires);

private:
    void submit();
    void updateState();

    SecretEdit *m_edit = nullptr;
    FormField *m_field = nullptr;
    FormField *m_expires = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_save = nullptr;
    bool m_isBusy = false;
};

} // namespace workbench
