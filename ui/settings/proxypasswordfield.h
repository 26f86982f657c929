#pragma once

#include "base/secret.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace workbench {

class SecretEdit;

// Takes the password of the proxy and says whether one is stored; what is stored is never shown. Lives on the
// GUI thread.
class ProxyPasswordField : public QWidget {
    Q_OBJECT

public:
    explicit ProxyPasswordField(QWidget *parent);

    // `backend`: name of the keychain service that keeps it; empty: not known.
    void setStored(bool isStored, const QString &backend);
    // How a wish ended; an empty sentence: well.
    void conclude(const QString &problem);

Q_SIGNALS:
    void passwordEntered(const workbench::Secret &password);
    void removalRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void submit();
    void showState();

    SecretEdit *m_edit;
    QPushButton *m_save;
    QPushButton *m_remove;
    QLabel *m_state;
    QLabel *m_problem;
    QString m_backend;
    bool m_isStored = false;
    bool m_isBusy = false;
};

} // namespace workbench
