#include "ui/recordbrowser/widgets/detail/rawview.h"

#include "ui/shared/buttons.h"
#include "ui/shared/formatting.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QToolButton>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMatches = 1000;

} // namespace

RawView::RawView(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_matches(roleLabel({}, TextRole::Small, LabelTone::Secondary, this))
    , m_text(new QPlainTextEdit(this))
{
    m_search->setObjectName(u"rawSearch"_s);
    m_search->setPlaceholderText(tr("Find in raw record"));
    m_search->setAccessibleName(tr("Find in raw record"));
    m_search->addAction(themeIcon(u"search"_s), QLineEdit::LeadingPosition)->setText(tr("Find"));
    m_text->setObjectName(u"rawText"_s);
    m_text->setAccessibleName(tr("Raw record"));
    m_text->setReadOnly(true);
    m_text->setMinimumHeight(30);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setFont(fontFor(TextRole::DataDense));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);

    auto *previous = iconButton(tr("Previous match"), u"chevron-up"_s, this);
    auto *next = iconButton(tr("Next match"), u"chevron-down"_s, this);
    auto *copy = plainButton(tr("Copy raw"), u"copy"_s, this);
    copy->setObjectName(u"copyRaw"_s);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(16, 8, 16, 4);
    top->setSpacing(4);
    top->addWidget(m_search, 1);
    top->addWidget(m_matches);
    top->addWidget(previous);
    top->addWidget(next);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(16, 4, 16, 8);
    bottom->addWidget(copy);
    bottom->addStretch(1);
    auto *middle = new QHBoxLayout;
    middle->setContentsMargins(12, 0, 0, 0);
    middle->addWidget(m_text);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addLayout(middle, 1);
    layout->addLayout(bottom);

    connect(m_search, &QLineEdit::textChanged, this, &RawView::markMatches);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { find(Direction::Forward); });
    connect(next, &QToolButton::clicked, this, [this] { find(Direction::Forward); });
    connect(previous, &QToolButton::clicked, this, [this] { find(Direction::Back); });
    connect(copy, &QPushButton::clicked, this, &RawView::copyRequested);
}

bool RawView::event(QEvent *event)
{
    // Ctrl+F of the window searches records; in here it searches this one.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Find)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void RawView::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Find)) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void RawView::setText(const QString &text)
{
    m_text->setPlainText(text);
    markMatches();
}

void RawView::markMatches()
{
    m_positions.clear();
    QList<QTextEdit::ExtraSelection> marks;
    const QString wanted = m_search->text();
    const QString text = m_text->toPlainText();
    const Tokens &tokens = tokensOf(palette());
    qsizetype position = wanted.isEmpty() ? -1 : text.indexOf(wanted, 0, Qt::CaseInsensitive);
    while (position >= 0 && m_positions.size() < mostMatches) {
        m_positions.append(int(position));
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_text->document());
        mark.cursor.setPosition(int(position));
        mark.cursor.setPosition(int(position + wanted.size()), QTextCursor::KeepAnchor);
        mark.format.setBackground(tokens.warnBackground);
        mark.format.setForeground(tokens.warn);
        marks.append(mark);
        position = text.indexOf(wanted, position + wanted.size(), Qt::CaseInsensitive);
    }
    m_text->setExtraSelections(marks);
    m_matches->setText(wanted.isEmpty() ? QString()
            : position >= 0             ? tr("more than %1").arg(numberText(mostMatches))
            : m_positions.isEmpty()     ? tr("not found")
                                        : numberText(m_positions.size()));
    m_search->setAccessibleDescription(m_matches->text());
}

void RawView::find(Direction direction)
{
    if (m_positions.isEmpty())
        return;
    const int start = m_text->textCursor().selectionStart();
    const bool hasSelection = m_text->textCursor().hasSelection();
    int found = direction == Direction::Forward ? m_positions.first() : m_positions.last();
    if (direction == Direction::Forward) {
        const auto after = std::find_if(m_positions.cbegin(), m_positions.cend(),
            [&](int position) { return position > start || (position == start && !hasSelection); });
        if (after != m_positions.cend())
            found = *after;
    } else {
        for (const int position : std::as_const(m_positions))
            if (position < start)
                found = position;
    }
    if (direction == Direction::Back && start <= m_positions.first())
        found = m_positions.last();
    QTextCursor cursor(m_text->document());
    cursor.setPosition(found);
    cursor.setPosition(found + int(m_search->text().size()), QTextCursor::KeepAnchor);
    m_text->setTextCursor(cursor);
    m_text->ensureCursorVisible();
}

} // namespace workbench
