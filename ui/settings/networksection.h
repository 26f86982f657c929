#pragma once

#include "base/secret.h"
#include "configuration/settings.h"
#include "ui/settings/sectionform.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace workbench {

class ProxyPasswordField;

// The way out for connectors without a proxy or CA file of their own. What cannot be used is said at the
// field and not handed on. Lives on the GUI thread.
class NetworkSection : public SectionForm {
    Q_OBJECT

public:
    explicit NetworkSection(QWidget *parent);

    void setSettings(const Settings &settings);
    // How storing or removing the password ended; an empty sentence: well.
    void concludePassword(const QString &problem);

Q_SIGNALS:
    void proxyChosen(const workbench::ProxySettings &proxy);
    void proxyPasswordEntered(const workbench::Secret &password);
    void proxyPasswordRemovalRequested();
    void caFileChosen(const QString &path);

private:
    void buildProxy();
    void takeProxy();
    [[nodiscard]] bool isUsable(const ProxySettings &proxy);
    void takeCaFile();
    void browse();
    void enableFields();

    QComboBox *m_mode;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_user;
    ProxyPasswordField *m_password;
    QLineEdit *m_caFile;
    QPushButton *m_browse;
    QLabel *m_hostProblem = nullptr;
    QLabel *m_userProblem = nullptr;
    QLabel *m_caProblem = nullptr;
};

} // namespace workbench
