#include "ui/recordbrowser/page/exportdialog.h"

#include "ui/shared/buttons.h"
#include "ui/shared/formatting.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

QRadioButton *addChoice(QVBoxLayout *layout, QButtonGroup *group, const QString &text, const QString &helper,
    const QString &name, QWidget *parent)
{
    auto *button = new QRadioButton(text, parent);
    button->setObjectName(name);
    button->setAccessibleDescription(helper);
    auto *label = roleLabel(helper, TextRole::Small, LabelTone::Secondary, parent);
    label->setContentsMargins(24, 0, 0, 4);
    label->setWordWrap(true);
    group->addButton(button);
    layout->addWidget(button);
    layout->addWidget(label);
    return button;
}

} // namespace

ExportDialog::ExportDialog(qint64 records, const QStringList &columns, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export records"));
    setMinimumWidth(440);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(4);
    const QString count = numberText(records);
    layout->addWidget(roleLabel(records == 1 ? tr("Export 1 record") : tr("Export %1 records").arg(count),
        TextRole::Title, LabelTone::Normal, this));
    layout->addWidget(roleLabel(
        tr("Exactly what the filters find now, newest first."), TextRole::Body, LabelTone::Secondary, this));
    layout->addSpacing(12);
    layout->addWidget(roleLabel(tr("Format"), TextRole::Micro, LabelTone::Secondary, this));
    auto *formats = new QButtonGroup(this);
    m_csv = addChoice(
        layout, formats, tr("CSV"), tr("One line a record, for spreadsheets."), u"exportCsv"_s, this);
    m_jsonLines = addChoice(layout, formats, tr("JSON lines"),
        tr("One JSON object a line, for other programs."), u"exportJsonLines"_s, this);
    layout->addSpacing(8);
    layout->addWidget(roleLabel(tr("Fields"), TextRole::Micro, LabelTone::Secondary, this));
    auto *fields = new QButtonGroup(this);
    m_columns =
        addChoice(layout, fields, tr("Columns shown"), columns.join(u", "_s), u"exportColumns"_s, this);
    m_all = addChoice(
        layout, fields, tr("All fields"), tr("The whole record with its raw object."), u"exportAll"_s, this);
    m_csv->setChecked(true);
    m_columns->setChecked(true);
    layout->addSpacing(12);
    auto *cancel = plainButton(tr("Cancel"), {}, this);
    auto *go = primaryButton(
        records == 1 ? tr("Export 1 record…") : tr("Export %1 records…").arg(count), u"export"_s, this);
    go->setObjectName(u"exportGo"_s);
    go->setDefault(true);
    auto *footer = new QHBoxLayout;
    footer->addWidget(cancel);
    footer->addStretch(1);
    footer->addWidget(go);
    layout->addLayout(footer);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &QDialog::accept);
    m_csv->setFocus();
}

ExportDialog::Format ExportDialog::format() const
{
    return m_csv->isChecked() ? Format::Csv : Format::JsonLines;
}

ExportDialog::Fields ExportDialog::fields() const
{
    return m_columns->isChecked() ? Fields::Columns : Fields::All;
}

} // namespace workbench
