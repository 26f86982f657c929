#pragma once

#include "configuration/settings.h"
#include "ui/settings/sectionform.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace workbench {

// The way out for connectors without a proxy or CA file of their own. What cannot be used is said at the
// field and not handed on. Lives on the GUI thread.
class NetworkSection : public SectionForm {
    Q_OBJECT

public:
    explicit NetworkSection(QWidget *parent);

    void setSettings(const Settings &settings);

Q_SIGNALS:
    void proxyChosen(const workbench::ProxySettings &proxy);
    void caFileChosen(const QString &path);

private:
    void takeProxy();
    void takeCaFile();
    void browse();
    void enableFields();

    QComboBox *m_mode;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_caFile;
    QPushButton *m_browse;
    QLabel *m_hostProblem = nullptr;
    QLabel *m_caProblem = nullptr;
};

} // namespace workbench
