#include "ui/logfilters/editor/conditionrow.h"

#include "filter/conditionrules.h"
#include "filter/filtertext.h"
#include "ui/logfilters/editor/operatorwording.h"
#include "ui/logfilters/editor/undokeys.h"
#include "ui/shared/buttons.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldWidth = 200;
constexpr int operatorWidth = 140;

void setState(QWidget *widget, const QString &state)
{
    if (widget->property("state").toString() == state)
        return;
    widget->setProperty("state", state);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QComboBox *fieldBox(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setFixedWidth(fieldWidth);
    for (const query::KnownField &known : query::knownFields())
        box->addItem(QString::fromLatin1(known.name));
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->lineEdit()->setPlaceholderText(ConditionRow::tr("Field"));
    return box;
}

QToolButton *caseButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(ConditionRow::tr("Aa", "sign for matching case"));
    button->setToolTip(ConditionRow::tr("Match case: A is not a"));
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setProperty("v", u"segment"_s);
    button->setProperty("end", u"only"_s);
    return button;
}

} // namespace

ConditionRow::ConditionRow(QWidget *parent)
    : QWidget(parent)
    , m_field(fieldBox(this))
    , m_operator(new QComboBox(this))
    , m_values(new QLineEdit(this))
    , m_case(caseButton(this))
    , m_remove(iconButton(tr("Remove condition"), u"trash"_s, this))
    , m_message(roleLabel({}, TextRole::Small, LabelTone::Secondary, this))
{
    m_operator->setFixedWidth(operatorWidth);
    m_values->setFont(fontFor(TextRole::Data));
    leaveUndoToDialog(m_values);
    leaveUndoToDialog(m_field);
    leaveUndoToDialog(m_field->lineEdit());
    m_message->setWordWrap(true);
    m_message->setObjectName(u"conditionMessage"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_field);
    row->addWidget(m_operator);
    row->addWidget(m_values, 1);
    row->addWidget(m_case);
    row->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_message);
    connect(m_field, &QComboBox::editTextChanged, this, &ConditionRow::takeField);
    connect(m_operator, &QComboBox::currentIndexChanged, this, &ConditionRow::takeOperator);
    connect(m_values, &QLineEdit::textChanged, this, &ConditionRow::takeValues);
    connect(m_case, &QToolButton::toggled, this, [this](bool isChecked) {
        m_condition.isCaseSensitive = isChecked;
        Q_EMIT edited(m_condition, u"case"_s);
    });
    connect(m_remove, &QToolButton::clicked, this, &ConditionRow::removeRequested);
    setCondition({});
    setMessages({}, {});
}

void ConditionRow::setNumber(int number)
{
    m_field->setAccessibleName(tr("Field of condition %1").arg(number));
    m_operator->setAccessibleName(tr("Operator of condition %1").arg(number));
    m_values->setAccessibleName(tr("Values of condition %1").arg(number));
    m_case->setAccessibleName(tr("Match case in condition %1").arg(number));
    m_case->setObjectName(u"matchCase%1"_s.arg(number));
    m_field->setObjectName(u"conditionField%1"_s.arg(number));
    m_operator->setObjectName(u"conditionOperator%1"_s.arg(number));
    m_values->setObjectName(u"conditionValues%1"_s.arg(number));
    m_remove->setObjectName(u"removeCondition%1"_s.arg(number));
}

void ConditionRow::setCondition(const FilterCondition &condition)
{
    const QSignalBlocker fieldBlocker(m_field);
    const QSignalBlocker operatorBlocker(m_operator);
    const QSignalBlocker valuesBlocker(m_values);
    const bool isFirst = m_operator->count() == 0;
    const bool isOtherField =
        isFirst || condition.field != m_condition.field || condition.op != m_condition.op;
    m_condition = condition;
    if (m_field->currentText() != condition.field) {
        m_field->setEditText(condition.field);
        m_field->lineEdit()->setCursorPosition(0);
    }
    if (isOtherField)
        offerOperators();
    // The text that a person is typing stays as it is as long as it means the same.
    const auto shown = valuesFromText(m_values->text());
    const bool isEmpty = m_values->text().isEmpty() && condition.values.isEmpty();
    if (!isEmpty && shown != condition.values) {
        m_values->setText(valuesText(condition.values));
        m_values->setCursorPosition(0);
    }
    m_textProblem.clear();
    m_values->setVisible(factsOf(condition.op).operands != OperandCount::None);
    m_values->setPlaceholderText(operandHint(condition.op));
    showCase();
    describe();
}

void ConditionRow::setOffersCase(bool isOffered)
{
    m_offersCase = isOffered;
    showCase();
}

void ConditionRow::showCase()
{
    const QSignalBlocker blocker(m_case);
    m_case->setChecked(m_condition.isCaseSensitive);
    const bool hasValues = factsOf(m_condition.op).operands != OperandCount::None;
    m_case->setVisible(m_condition.isCaseSensitive || (m_offersCase && hasValues));
}

void ConditionRow::offerOperators()
{
    const QSignalBlocker blocker(m_operator);
    const FilterField field = filterField(m_condition.field);
    m_operator->clear();
    for (const OperatorFacts &facts : operatorTable()) {
        // The one that is chosen stays, so that the problem can be told.
        if (suits(facts.op, field) || facts.op == m_condition.op)
            m_operator->addItem(operatorLabel(facts.op), int(facts.op));
    }
    m_operator->setCurrentIndex(m_operator->findData(int(m_condition.op)));
}

void ConditionRow::takeField(const QString &text)
{
    m_condition.field = text.trimmed();
    offerOperators();
    Q_EMIT edited(m_condition, u"field"_s);
}

void ConditionRow::takeOperator(int index)
{
    m_condition.op = FilterOperator(m_operator->itemData(index).toInt());
    if (factsOf(m_condition.op).operands == OperandCount::None)
        m_condition.values.clear();
    Q_EMIT edited(m_condition, u"operator"_s);
}

void ConditionRow::takeValues(const QString &text)
{
    const auto values = text.isEmpty() ? Result<QStringList>(QStringList()) : valuesFromText(text);
    m_textProblem = values ? QString() : values.error().detail;
    if (!values) {
        describe();
        return;
    }
    m_condition.values = *values;
    Q_EMIT edited(m_condition, u"values"_s);
}

void ConditionRow::setMessages(const QString &problem, const QString &note)
{
    m_problem = problem;
    m_note = note;
    describe();
}

void ConditionRow::describe()
{
    const QString problem = m_textProblem.isEmpty() ? m_problem : m_textProblem;
    m_message->setText(problem.isEmpty() ? m_note : problem);
    m_message->setVisible(!m_message->text().isEmpty());
    setLabelTone(m_message, problem.isEmpty() ? LabelTone::Warn : LabelTone::Err);
    const bool isOfField = m_condition.field.isEmpty();
    setState(m_values, problem.isEmpty() || isOfField ? QString() : u"error"_s);
    setState(m_field, problem.isEmpty() || !isOfField ? QString() : u"error"_s);
    for (QWidget *part : {static_cast<QWidget *>(m_field), static_cast<QWidget *>(m_operator),
             static_cast<QWidget *>(m_values)})
        part->setAccessibleDescription(m_message->text());
}

void ConditionRow::focusField()
{
    m_field->setFocus();
    m_field->lineEdit()->selectAll();
}

void ConditionRow::focusValues()
{
    m_values->setFocus();
}

} // namespace workbench
