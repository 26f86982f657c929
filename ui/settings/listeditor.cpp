#include "ui/settings/listeditor.h"

#include "ui/shared/buttons.h"
#include "ui/shared/formatting.h"
#include "ui/theme/tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int listHeight = 84;

} // namespace

ListEditor::ListEditor(
    const QString &title, const QString &key, const QString &noun, const QStringList &kinds, QWidget *parent)
    : SectionForm(title, parent)
    , m_list(new QListWidget(this))
    , m_kind(new QComboBox(this))
    , m_add(plainButton(tr("Add"), u"plus"_s, this))
    , m_remove(plainButton(tr("Remove"), u"minus"_s, this))
{
    auto *line = new QWidget(this);
    m_name = new QLineEdit(line);
    m_name->setObjectName(key + u"Name"_s);
    m_name->setAccessibleName(tr("Name of a new %1").arg(noun));
    m_list->setObjectName(key + u"List"_s);
    m_list->setFixedHeight(listHeight);
    m_kind->setObjectName(key + u"Kind"_s);
    m_kind->setAccessibleName(tr("Kind of a new %1").arg(noun));
    m_kind->addItems(kinds);
    m_kind->setVisible(!kinds.isEmpty());
    m_add->setObjectName(key + u"Add"_s);
    m_add->setAccessibleName(tr("Add %1").arg(noun));
    m_remove->setObjectName(key + u"Remove"_s);
    m_remove->setAccessibleName(tr("Remove %1").arg(noun));
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_name, 1);
    for (QWidget *part :
        {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_remove)})
        row->addWidget(part);
    addRow({}, m_list);
    m_list->setAccessibleName(title);
    m_list->setWhatsThis(
        tr("What connectors can be given. An entry that a connector uses cannot be removed."));
    m_list->setFrameShape(QFrame::NoFrame);
    addRow({}, line);
    m_name->setWhatsThis(tr("The name of a new entry. Enter adds it."));
    m_kind->setWhatsThis(tr("A Data Processor, or a Sensor for on-premises devices."));
    m_problem = addProblem(m_name);
    connect(m_add, &QPushButton::clicked, this, &ListEditor::add);
    connect(m_name, &QLineEdit::returnPressed, this, &ListEditor::add);
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        showProblem({});
        m_add->setEnabled(!m_name->text().trimmed().isEmpty());
    });
    connect(m_remove, &QPushButton::clicked, this, &ListEditor::removeCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, &ListEditor::showCurrent);
    m_add->setEnabled(false);
    showCurrent();
}

void ListEditor::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setPen(QPen(m_list->hasFocus() ? tokens.accent : tokens.border, 1));
    painter.drawRect(m_list->geometry().adjusted(-1, -1, 0, 0));
}

void ListEditor::setEntries(const QList<Entry> &entries)
{
    const int row = m_list->currentRow();
    m_entries = entries;
    m_list->clear();
    for (const Entry &entry : entries)
        m_list->addItem(visibleText(entry.text));
    m_list->setCurrentRow(qMin(row, int(entries.size()) - 1));
    showCurrent();
}

void ListEditor::showProblem(const QString &sentence)
{
    SectionForm::showProblem(m_problem, m_name, sentence);
}

void ListEditor::clearField()
{
    m_name->clear();
    m_add->setEnabled(false);
    showProblem({});
}

void ListEditor::add()
{
    const QString name = m_name->text().trimmed();
    if (!name.isEmpty())
        Q_EMIT addRequested(name, m_kind->currentIndex());
}

void ListEditor::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_entries.size())
        return;
    const Entry entry = m_entries.at(row);
    showProblem(entry.keepReason);
    if (entry.keepReason.isEmpty())
        Q_EMIT removeRequested(entry.key);
}

void ListEditor::showCurrent()
{
    m_remove->setEnabled(m_list->currentRow() >= 0);
    showProblem({});
}

} // namespace workbench
