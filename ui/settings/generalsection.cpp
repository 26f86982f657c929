#include "ui/settings/generalsection.h"

#include "base/language.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>

namespace workbench {

using namespace Qt::StringLiterals;

GeneralSection::GeneralSection(QWidget *parent)
    : SectionForm(tr("General"), parent)
    , m_language(new QComboBox(this))
    , m_theme(new QComboBox(this))
    , m_times(new QComboBox(this))
    , m_motion(new QCheckBox(tr("Reduce motion"), this))
    , m_scope(new QCheckBox(tr("I have the Administrator Root scope"), this))
{
    m_language->setObjectName(u"language"_s);
    m_language->addItem(tr("System"), u"system"_s);
    for (const Language &language : languages())
        m_language->addItem(language.name, language.code);
    m_theme->setObjectName(u"theme"_s);
    m_theme->addItem(tr("System"), u"system"_s);
    m_theme->addItem(tr("Light"), u"light"_s);
    m_theme->addItem(tr("Dark"), u"dark"_s);
    m_times->setObjectName(u"times"_s);
    m_times->addItem(tr("UTC"), true);
    m_times->addItem(tr("Local time"), false);
    m_motion->setObjectName(u"reduceMotion"_s);
    m_scope->setObjectName(u"administratorRootScope"_s);
    addRow(tr("Language"), m_language);
    addRow(tr("Theme"), m_theme);
    addRow(tr("Times"), m_times);
    m_language->setWhatsThis(
        tr("The language of the window, its dates and its numbers. Records stay as Microsoft sent them."));
    m_theme->setWhatsThis(tr("Light, dark, or as the desktop says."));
    m_times->setWhatsThis(
        tr("The zone in which every time is shown. The tool tip of a time shows the local one."));
    addRow({}, m_motion, tr("Panels open at once and nothing turns."));
    addRow({}, m_scope,
        tr("With it you may add new connectors to a Data Analyzer profile. Without it you get a request for "
           "an "
           "administrator."));
    connect(m_language, &QComboBox::currentIndexChanged, this,
        [this] { Q_EMIT languageChosen(m_language->currentData().toString()); });
    connect(m_theme, &QComboBox::currentIndexChanged, this,
        [this] { Q_EMIT themeChosen(m_theme->currentData().toString()); });
    connect(m_times, &QComboBox::currentIndexChanged, this,
        [this] { Q_EMIT timesInUtcChosen(m_times->currentData().toBool()); });
    connect(m_motion, &QCheckBox::toggled, this, &GeneralSection::reduceMotionChosen);
    connect(m_scope, &QCheckBox::toggled, this, &GeneralSection::scopeChosen);
}

void GeneralSection::setSettings(const Settings &settings)
{
    const QSignalBlocker language(m_language), theme(m_theme), times(m_times), motion(m_motion),
        scope(m_scope);
    m_language->setCurrentIndex(qMax(0, m_language->findData(settings.language)));
    m_theme->setCurrentIndex(qMax(0, m_theme->findData(settings.theme)));
    m_times->setCurrentIndex(settings.timesInUtc ? 0 : 1);
    m_motion->setChecked(settings.reduceMotion);
    m_scope->setChecked(settings.hasAdministratorRootScope);
}

} // namespace workbench
