#pragma once

#include "configuration/settings.h"
#include "ui/settings/sectionform.h"

class QCheckBox;
class QComboBox;

namespace workbench {

// Language, theme, times, motion, and what the person may do. Lives on the GUI thread.
class GeneralSection : public SectionForm {
    Q_OBJECT

public:
    explicit GeneralSection(QWidget *parent);

    void setSettings(const Settings &settings);

Q_SIGNALS:
    void languageChosen(const QString &language);
    void themeChosen(const QString &theme);
    void timesInUtcChosen(bool isUtc);
    void reduceMotionChosen(bool isReduced);
    void scopeChosen(bool hasScope);

private:
    QComboBox *m_language;
    QComboBox *m_theme;
    QComboBox *m_times;
    QCheckBox *m_motion;
    QCheckBox *m_scope;
};

} // namespace workbench
