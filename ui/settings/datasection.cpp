#include "ui/settings/datasection.h"

#include "ui/shared/buttons.h"
#include "ui/shared/formatting.h"

#include <QLabel>
#include <QPushButton>

namespace workbench {

using namespace Qt::StringLiterals;

DataSection::DataSection(QWidget *parent)
    : SectionForm(tr("Data"), parent)
    , m_path(roleLabel({}, TextRole::Data, LabelTone::Normal, this))
    , m_size(roleLabel({}, TextRole::Data, LabelTone::Normal, this))
{
    m_path->setObjectName(u"dataDirectory"_s);
    m_path->setWordWrap(true);
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_size->setObjectName(u"dataSize"_s);
    auto *open = plainButton(tr("Open folder"), u"external"_s, this);
    open->setObjectName(u"openFolder"_s);
    open->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    addRow(tr("Data directory"), m_path,
        tr("Connectors, settings, records and the activity log. Secrets are not in it."));
    addRow(tr("Size"), m_size);
    addRow({}, open);
    connect(open, &QPushButton::clicked, this, &DataSection::openFolderRequested);
}

void DataSection::setDirectory(const QString &path, qint64 bytes)
{
    m_path->setText(visibleText(path));
    m_size->setText(bytes < 0 ? tr("not known") : sizeText(bytes));
}

} // namespace workbench
