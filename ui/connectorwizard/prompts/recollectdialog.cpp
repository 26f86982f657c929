#include "ui/connectorwizard/prompts/recollectdialog.h"

#include "ui/connectorwizard/prompts/question.h"
#include "ui/shared/buttons.h"
#include "ui/shared/formatting.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLabel>

namespace workbench {

using namespace Qt::StringLiterals;

RecollectDialog::RecollectDialog(const QString &connectorName, qint64 now, QWidget *parent)
    : QDialog(parent)
    , m_from(new QDateTimeEdit(this))
{
    const auto end = QDateTime::fromMSecsSinceEpoch(now, shownTimeSpec());
    setObjectName(u"recollectDialog"_s);
    setWindowTitle(tr("Collect again: %1").arg(visibleText(connectorName)));
    m_from->setObjectName(u"collectFrom"_s);
    m_from->setAccessibleName(tr("Collect from"));
    m_from->setTimeSpec(shownTimeSpec());
    m_from->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss"_s);
    m_from->setCalendarPopup(false);
    m_from->setDateTimeRange(end.addDays(-30), end);
    m_from->setDateTime(end.addDays(-1));
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *label = roleLabel(tr("Collect from"), TextRole::Label, LabelTone::Normal, row);
    label->setBuddy(m_from);
    layout->addWidget(label);
    layout->addWidget(m_from);
    layout->addWidget(roleLabel(
        shownTimeSpec() == Qt::UTC ? tr("UTC, at most 30 days back") : tr("local time, at most 30 days back"),
        TextRole::Small, LabelTone::Secondary, row));
    buildQuestion(this, tr("Collect from an earlier time?"), tr("Records since then may be collected twice."),
        row, tr("Collect"), false);
}

qint64 RecollectDialog::from() const
{
    return m_from->dateTime().toMSecsSinceEpoch();
}

} // namespace workbench
