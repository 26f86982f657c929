#include "ui/connectorwizard/fieldeditors.h"

#include "configuration/generalrules.h"
#include "ui/shared/buttons.h"
#include "ui/shared/secretedit.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>
#include <algorithm>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

// Takes any number that is typed, so that the form can say what is wrong with it, but steps only through
// those that will do.
class NumberBox : public QSpinBox {
public:
    NumberBox(int minimum, int maximum, QWidget *parent)
        : QSpinBox(parent)
        , m_minimum(minimum)
        , m_maximum(maximum)
    {
        constexpr int longest = 99'999;
        setRange(std::min(0, minimum), std::max(longest, maximum));
    }

    void stepBy(int steps) override { setValue(std::clamp(value() + steps, m_minimum, m_maximum)); }

protected:
    StepEnabled stepEnabled() const override
    {
        return (value() > m_minimum ? StepDownEnabled : StepNone)
            | (value() < m_maximum ? StepUpEnabled : StepNone);
    }

private:
    int m_minimum, m_maximum;
};

void addTextEditor(FormField *field, const FieldSpec &spec)
{
    auto *edit = new QLineEdit(field);
    edit->setPlaceholderText(spec.placeholder);
    if (spec.kind == FieldKind::Guid)
        edit->setFont(fontFor(TextRole::Data));
    QObject::connect(edit, &QLineEdit::textChanged, field, &FormField::changed);
    field->setEditor(edit, {edit},
        {.read = [edit] { return edit->text(); },
            .write =
                [edit](const QString &text) {
                    edit->setText(text);
                    edit->setCursorPosition(0);
                }});
}

void addSecretEditor(FormField *field)
{
    auto *edit = new SecretEdit(field);
    QObject::connect(edit, &QLineEdit::textChanged, field, &FormField::changed);
    field->setEditor(edit, {edit, edit->eye()},
        {.read = [edit] { return edit->isUnchanged() || !edit->secret().isEmpty() ? u"set"_s : QString(); },
            .write = [](const QString &) {}});
}

void addNumberEditor(FormField *field, const FieldSpec &spec)
{
    constexpr int width = 110;
    auto *box = new NumberBox(spec.minimum, spec.maximum, field);
    box->setFixedWidth(width);
    box->setValue(spec.defaultValue.toInt());
    QObject::connect(box, &QSpinBox::textChanged, field, &FormField::changed);
    // The number as it stands there: the box itself says 0 while it is empty.
    field->setEditor(box, {box},
        {.read = [box] { return box->text(); },
            .write = [box](const QString &text) { box->setValue(text.toInt()); }});
}

void addListEditor(FormField *field, const FieldSpec &spec)
{
    auto *editor = new QWidget(field);
    auto *layout = new QGridLayout(editor);
    layout->setContentsMargins(0, 6, 0, 2);
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(6);
    layout->setColumnStretch(1, 1);
    QList<QCheckBox *> boxes;
    QList<QWidget *> focus;
    for (const auto &choice : spec.choices) {
        auto *box = new QCheckBox(choice.label, editor);
        box->setObjectName(spec.key + u'_' + choice.id);
        box->setProperty("id", choice.id);
        auto *hint = roleLabel(choice.hint, TextRole::Small, LabelTone::Secondary, editor);
        hint->setWordWrap(true);
        layout->addWidget(box, int(boxes.size()), 0);
        layout->addWidget(hint, int(boxes.size()), 1);
        QObject::connect(box, &QCheckBox::toggled, field, &FormField::changed);
        boxes << box;
        focus << box;
    }
    const auto read = [boxes] {
        QStringList ids;
        for (const auto *box : boxes) {
            if (box->isChecked())
                ids << box->property("id").toString();
        }
        return ids.join(u',');
    };
    field->setEditor(editor, focus, {.read = read, .write = [boxes](const QString &value) {
                                         const auto ids = value.split(u',');
                                         for (auto *box : boxes)
                                             box->setChecked(ids.contains(box->property("id").toString()));
                                     }});
}

void addChoiceEditor(FormField *field, const FieldSpec &spec)
{
    auto *box = new QComboBox(field);
    box->setMinimumContentsLength(8);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const auto &choice : spec.choices)
        box->addItem(choice.label, choice.id);
    QObject::connect(box, &QComboBox::currentIndexChanged, field, &FormField::changed);
    field->setEditor(box, {box},
        {.read = [box] { return box->currentData().toString(); },
            .write =
                [box](const QString &id) {
                    // What is no longer offered leaves the first one chosen.
                    if (const int index = box->findData(id); index >= 0)
                        box->setCurrentIndex(index);
                }});
}

} // namespace

FormField *makeField(const FieldSpec &spec, int labelWidth, QWidget *parent)
{
    auto *field = new FormField(spec, labelWidth, parent);
    switch (spec.kind) {
    case FieldKind::Secret: addSecretEditor(field); break;
    case FieldKind::Number: addNumberEditor(field, spec); break;
    case FieldKind::List: addListEditor(field, spec); break;
    case FieldKind::Choice: addChoiceEditor(field, spec); break;
    case FieldKind::Text:
    case FieldKind::Url:
    case FieldKind::Guid: addTextEditor(field, spec); break;
    }
    QObject::connect(field, &FormField::left, field, &FormField::validate);
    return field;
}

FormField *makeLockedField(
    const QString &key, const QString &label, const QString &text, int labelWidth, QWidget *parent)
{
    auto *field = new FormField({.key = key, .label = label, .isRequired = false}, labelWidth, parent);
    auto *edit = new QLineEdit(text, field);
    edit->setReadOnly(true);
    edit->setCursorPosition(0);
    edit->addAction(themeIcon(u"lock"_s, IconTone::Muted), QLineEdit::TrailingPosition)
        ->setText(FormField::tr("Fixed since the connector was added"));
    field->setEditor(
        edit, {edit}, {.read = [edit] { return edit->text(); }, .write = [](const QString &) {}});
    edit->setWhatsThis(FormField::tr("Fixed since the connector was added"));
    return field;
}

FormField *makeOpenChoiceField(
    const FieldSpec &spec, const QStringList &offered, int labelWidth, QWidget *parent)
{
    auto *field = new FormField(spec, labelWidth, parent);
    auto *box = new QComboBox(field);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItems(offered);
    box->setCurrentIndex(-1);
    box->lineEdit()->setPlaceholderText(spec.placeholder);
    box->completer()->setCaseSensitivity(Qt::CaseSensitive);
    QObject::connect(box, &QComboBox::editTextChanged, field, &FormField::changed);
    field->setEditor(box, {box, box->lineEdit()},
        {.read = [box] { return box->currentText(); },
            .write = [box](const QString &text) { box->setEditText(text); }});
    QObject::connect(field, &FormField::left, field, &FormField::validate);
    return field;
}

FormField *makeSecretExpiresField(int labelWidth, QWidget *parent)
{
    const FieldSpec spec{.key = u"secret_expires"_s,
        .label = FormField::tr("Secret expires"),
        .isRequired = false,
        .placeholder = u"2026-12-03"_s};
    auto *field = makeField(spec, labelWidth, parent);
    field->setRule(normaliseSecretExpires);
    field->setHelp(FormField::tr(
        "The day that the portal shows beside the secret. You are reminded from 14 days before."));
    return field;
}

} // namespace workbench
