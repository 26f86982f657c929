#include "ui/settings/collectionsection.h"

#include <QSignalBlocker>
#include <QSpinBox>

namespace workbench {

using namespace Qt::StringLiterals;

CollectionSection::CollectionSection(QWidget *parent)
    : SectionForm(tr("Collection"), parent)
    , m_ceiling(new QSpinBox(this))
    , m_patience(new QSpinBox(this))
{
    constexpr int oneDay = 86'400;
    m_ceiling->setObjectName(u"requestCeiling"_s);
    m_ceiling->setRange(1, 30);
    m_patience->setObjectName(u"throttlePatience"_s);
    m_patience->setRange(0, oneDay);
    m_patience->setSuffix(tr(" s"));
    for (QSpinBox *box : {m_ceiling, m_patience}) {
        box->setKeyboardTracking(false);
        box->setMaximumWidth(160);
    }
    addRow(tr("Requests per minute"), m_ceiling,
        tr("1 to 30 for each Microsoft tenant. Defender for Cloud Apps allows 30; what stays free is left to "
           "other "
           "programs."));
    addRow(tr("Patience when throttled"), m_patience,
        tr("How long one run waits when Microsoft asks to. After that the next run goes on; nothing is "
           "skipped."));
    connect(m_ceiling, &QSpinBox::valueChanged, this, &CollectionSection::ceilingChosen);
    connect(m_patience, &QSpinBox::valueChanged, this, &CollectionSection::patienceChosen);
}

void CollectionSection::setSettings(const Settings &settings)
{
    const QSignalBlocker ceiling(m_ceiling), patience(m_patience);
    m_ceiling->setValue(settings.requestCeiling);
    m_patience->setValue(int(settings.throttlePatience.count()));
}

} // namespace workbench
