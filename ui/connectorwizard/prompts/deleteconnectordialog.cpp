#include "ui/connectorwizard/prompts/deleteconnectordialog.h"

#include "ui/connectorwizard/prompts/question.h"
#include "ui/shared/formatting.h"

#include <QCheckBox>

namespace workbench {

using namespace Qt::StringLiterals;

DeleteConnectorDialog::DeleteConnectorDialog(
    const QString &connectorName, qint64 storedRecords, QWidget *parent)
    : QDialog(parent)
    , m_records(new QCheckBox(this))
{
    setObjectName(u"deleteConnectorDialog"_s);
    setWindowTitle(tr("Delete connector"));
    m_records->setObjectName(u"deleteRecords"_s);
    m_records->setText(storedRecords == 1
            ? tr("Also delete its 1 stored record")
            : tr("Also delete its %1 stored records").arg(numberText(storedRecords)));
    m_records->setVisible(storedRecords > 0);
    buildQuestion(this, tr("Delete %1?").arg(visibleText(connectorName)),
        tr("Its configuration and keychain entry are removed. This cannot be undone."), m_records,
        tr("Delete connector"), true);
}

bool DeleteConnectorDialog::deletesRecords() const
{
    return m_records->isChecked();
}

} // namespace workbench
