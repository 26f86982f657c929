#include "ui/connectorwizard/formfield.h"

#include "ui/connectorwizard/fieldwording.h"
#include "ui/connectorwizard/iconmark.h"
#include "ui/shared/buttons.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QFocusEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QTimer>
#include <chrono>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

// A text with a sign in front that wraps below its field.
QWidget *makeNote(IconMark *&icon, QLabel *&text, LabelTone tone, QWidget *parent)
{
    constexpr int side = 14;
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    icon = new IconMark({}, IconTone::Normal, side, row);
    text = roleLabel({}, TextRole::Small, tone, row);
    text->setWordWrap(true);
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addWidget(text, 1);
    row->hide();
    return row;
}

QLineEdit *lineEditOf(QWidget *editor)
{
    if (auto *combo = qobject_cast<QComboBox *>(editor))
        return combo->lineEdit();
    return qobject_cast<QLineEdit *>(editor);
}

} // namespace

FormField::FormField(FieldSpec spec, int labelWidth, QWidget *parent)
    : QWidget(parent)
    , m_spec(std::move(spec))
    , m_row(new QHBoxLayout)
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(0);
    layout->setVerticalSpacing(4);
    layout->setColumnMinimumWidth(0, labelWidth);
    layout->setColumnStretch(1, 1);
    const auto text = m_spec.isRequired ? u"%1 *"_s.arg(m_spec.label) : m_spec.label;
    m_label = roleLabel(text, TextRole::Label, LabelTone::Normal, this);
    m_label->setWordWrap(true);
    m_label->setFixedWidth(labelWidth);
    m_label->setMinimumHeight(32);
    m_row->setSpacing(8);
    m_helpRow = makeNote(m_helpIcon, m_help, LabelTone::Secondary, this);
    m_messageRow = makeNote(m_messageIcon, m_message, LabelTone::Err, this);
    m_message->setObjectName(m_spec.key + u"_error"_s);
    layout->addWidget(m_label, 0, 0, Qt::AlignTop);
    layout->addLayout(m_row, 0, 1);
    layout->addWidget(m_messageRow, 1, 1);
    layout->addWidget(m_helpRow, 2, 1);
    m_rule = m_spec.normalise;
}

void FormField::setEditor(QWidget *editor, const QList<QWidget *> &focus, Access access)
{
    m_editor = editor;
    m_access = std::move(access);
    m_row->insertWidget(0, editor, m_spec.kind == FieldKind::Number ? 0 : 1);
    for (auto *widget : focus) {
        m_focus.append(widget);
        widget->installEventFilter(this);
    }
    m_label->setBuddy(focus.first());
    editor->setObjectName(m_spec.key);
    editor->setAccessibleName(m_spec.label);
    if (auto *line = lineEditOf(editor); line != nullptr && line != editor)
        line->setAccessibleName(m_spec.label);
    describe();
}

void FormField::addBeside(QWidget *widget)
{
    m_row->addWidget(widget);
}

void FormField::addBelow(QWidget *widget)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->addWidget(widget, grid->rowCount(), 0, 1, 2);
}

void FormField::setHelp(const QString &text, HelpPlace place, const QString &icon)
{
    m_help->setText(text);
    m_helpIcon->setIcon(icon, IconTone::Normal);
    m_helpIcon->setVisible(!icon.isEmpty());
    if (place == HelpPlace::Beside)
        m_row->addWidget(m_helpRow, 1);
    m_helpRow->setVisible(!text.isEmpty());
    describe();
}

void FormField::setWarning(const QString &text)
{
    m_warning = text;
    if (!m_error.isEmpty())
        return;
    m_message->setText(text);
    setLabelTone(m_message, LabelTone::Warn);
    m_messageIcon->setIcon(u"warning"_s, IconTone::Warn);
    m_messageRow->setVisible(!text.isEmpty());
    describe();
}

void FormField::setValue(const QString &value)
{
    if (m_access.read() != value)
        m_access.write(value);
}

Result<QString> FormField::check() const
{
    const auto given = value();
    if (given.trimmed().isEmpty() && m_spec.kind != FieldKind::List) {
        if (m_spec.isRequired)
            return fail({.kind = ErrorKind::InvalidConfiguration,
                .detail = emptySentence(m_spec.label),
                .field = m_spec.key});
        return QString();
    }
    return m_rule ? m_rule(given) : Result<QString>(given);
}

bool FormField::validate()
{
    const auto result = check();
    if (!result) {
        showError(fieldSentence(result.error(), m_spec.label, &m_spec));
        return false;
    }
    const auto stored = *result;
    setValue(stored);
    clearError();
    if (auto *line = lineEditOf(m_editor); line != nullptr && !line->hasFocus())
        line->setCursorPosition(0); // A long address shows its start.
    if (!stored.isEmpty() && m_spec.kind != FieldKind::Secret)
        setMark({}, u"check"_s, int(IconTone::Ok), tr("This value is accepted."));
    return true;
}

void FormField::showError(const QString &sentence)
{
    m_error = sentence;
    m_message->setText(sentence);
    setLabelTone(m_message, LabelTone::Err);
    m_messageIcon->setIcon(u"error"_s, IconTone::Err);
    m_messageRow->show();
    setMark(u"error"_s, u"error"_s, int(IconTone::Err), sentence);
    describe();
}

void FormField::clearError()
{
    m_error.clear();
    setMark({}, {}, 0, {});
    setWarning(m_warning);
    describe();
}

void FormField::setMark(const QString &variant, const QString &icon, int tone, const QString &text)
{
    if (m_editor->property("state").toString() != variant) {
        m_editor->setProperty("state", variant);
        m_editor->style()->unpolish(m_editor);
        m_editor->style()->polish(m_editor);
    }
    delete m_mark;
    auto *line = lineEditOf(m_editor);
    if (icon.isEmpty() || line == nullptr || m_spec.kind == FieldKind::Secret)
        return;
    m_mark = line->addAction(themeIcon(icon, IconTone(tone)), QLineEdit::TrailingPosition);
    m_mark->setText(text);
}

void FormField::markFilled()
{
    using namespace std::chrono_literals;
    setMark(u"filled"_s, u"check"_s, int(IconTone::Ok), tr("Filled from the clipboard."));
    QTimer::singleShot(2s, this, [this] {
        if (m_editor->property("state").toString() == u"filled"_s)
            validate();
    });
}

void FormField::focusEditor()
{
    if (!m_focus.isEmpty() && m_focus.first() != nullptr)
        m_focus.first()->setFocus(Qt::OtherFocusReason);
}

void FormField::changed()
{
    clearError();
    Q_EMIT edited();
}

bool FormField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        // The window or a list in front of the field: it is still the person's field.
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) {
            QTimer::singleShot(0, this, [this] {
                const bool isInside = std::any_of(m_focus.begin(), m_focus.end(),
                    [](const auto &widget) { return widget != nullptr && widget->hasFocus(); });
                if (!isInside)
                    Q_EMIT left();
            });
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FormField::describe()
{
    if (m_editor == nullptr)
        return;
    const auto text = !m_error.isEmpty() ? m_error : !m_warning.isEmpty() ? m_warning : m_help->text();
    const auto meaning = m_spec.help.isEmpty() ? m_help->text() : m_spec.help;
    const auto tell = [&text, &meaning](QWidget *widget) {
        widget->setAccessibleDescription(text);
        if (!meaning.isEmpty())
            widget->setWhatsThis(meaning);
    };
    for (const auto &widget : m_focus) {
        if (widget != nullptr)
            tell(widget);
    }
    tell(m_editor);
}

} // namespace workbench
