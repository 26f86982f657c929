#pragma once

#include "configuration/settings.h"
#include "ui/settings/sectionform.h"

class QSpinBox;

namespace workbench {

// How hard the API may be asked. Lives on the GUI thread.
class CollectionSection : public SectionForm {
    Q_OBJECT

public:
    explicit CollectionSection(QWidget *parent);

    void setSettings(const Settings &settings);

Q_SIGNALS:
    void ceilingChosen(int requests);
    void patienceChosen(int seconds);

private:
    QSpinBox *m_ceiling;
    QSpinBox *m_patience;
};

} // namespace workbench
