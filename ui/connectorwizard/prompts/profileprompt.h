#pragma once

#include "connector/connectorconfig.h"

#include <QDialog>
#include <QList>

class QComboBox;

namespace workbench {

// A Data Analyzer profile and how many connectors are in it.
struct ProfileOffer {
    QString name;
    int connectors = 0;
};

// Asked once, after a connector was created on a Data Processor: whether it joins a Data Analyzer profile.
// Without the Administrator Root scope it only says whom to ask. accepted() means "Add to profile"; profile()
// says which. Lives on the GUI thread.
class ProfilePrompt : public QDialog {
    Q_OBJECT

public:
    enum class Scope { AdministratorRoot, None };

    // `profiles`: the default one first.
    ProfilePrompt(const ConnectorConfig &config, const QList<ProfileOffer> &profiles, Scope scope,
        QWidget *parent = nullptr);

    [[nodiscard]] QString profile() const;

private:
    void buildOffer(const ConnectorConfig &config, const QList<ProfileOffer> &profiles);
    void buildAdvice(const ConnectorConfig &config);

    QComboBox *m_profiles = nullptr;
    QString m_profile;
};

} // namespace workbench
