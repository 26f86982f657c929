#include "ui/settings/sectionform.h"

#include "ui/shared/buttons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace workbench {

namespace {

constexpr int labelWidth = 190;
constexpr int gap = 16;

} // namespace

SectionForm::SectionForm(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 1, 0); // Room for the frame of a list.
    m_rows->setSpacing(8);
    m_rows->addWidget(roleLabel(title, TextRole::Heading, LabelTone::Normal, this));
}

void SectionForm::addRow(const QString &label, QWidget *field, const QString &helper)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    auto *name = roleLabel(label, TextRole::Label, LabelTone::Normal, this);
    name->setFixedWidth(labelWidth);
    name->setWordWrap(true);
    name->setBuddy(field);
    if (!label.isEmpty())
        field->setAccessibleName(label);
    field->setAccessibleDescription(helper);
    field->setWhatsThis(helper);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    auto *line = new QHBoxLayout;
    line->addWidget(field);
    if (field->maximumWidth() < QWIDGETSIZE_MAX
        || field->sizePolicy().horizontalPolicy() == QSizePolicy::Maximum)
        line->addStretch();
    column->addLayout(line);
    if (!helper.isEmpty()) {
        auto *words = roleLabel(helper, TextRole::Small, LabelTone::Secondary, this);
        words->setWordWrap(true);
        column->addWidget(words);
    }
    name->setMinimumHeight(field->sizeHint().height()); // Beside the field, not beside its helper.
    row->addWidget(name, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    m_rows->addLayout(row);
}

QLabel *SectionForm::addProblem(QWidget *field)
{
    auto *label = roleLabel({}, TextRole::Small, LabelTone::Err, this);
    label->setObjectName(field->objectName() + QStringLiteral("Problem"));
    label->setWordWrap(true);
    label->setContentsMargins(labelWidth + gap, 0, 0, 0);
    label->hide();
    m_rows->addWidget(label);
    return label;
}

void SectionForm::showProblem(QLabel *label, QWidget *field, const QString &sentence)
{
    label->setText(sentence);
    label->setVisible(!sentence.isEmpty());
    field->setAccessibleDescription(sentence);
}

} // namespace workbench
