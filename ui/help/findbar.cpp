#include "ui/help/findbar.h"

#include "ui/shared/buttons.h"
#include "ui/shared/formatting.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

namespace workbench {

using namespace Qt::StringLiterals;

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_count(roleLabel({}, TextRole::Small, LabelTone::Secondary, this))
{
    constexpr int narrowest = 120, widest = 260;
    m_text->setObjectName(u"helpFind"_s);
    m_text->setPlaceholderText(tr("Find on this page"));
    m_text->setAccessibleName(tr("Find on this page"));
    m_text->setMinimumWidth(narrowest);
    m_text->setMaximumWidth(widest);
    m_text->addAction(themeIcon(u"search"_s, IconTone::Muted), QLineEdit::LeadingPosition)
        ->setText(tr("Find"));
    m_count->setObjectName(u"helpFindCount"_s);
    auto *previous = iconButton(tr("Previous place (Shift+F3)"), u"chevron-up"_s, this);
    auto *next = iconButton(tr("Next place (F3)"), u"chevron-down"_s, this);
    auto *closeButton = iconButton(tr("Close find (Esc)"), u"close"_s, this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 12, 6);
    layout->setSpacing(8);
    layout->addWidget(m_text, 2);
    layout->addWidget(previous);
    layout->addWidget(next);
    layout->addWidget(m_count, 1);
    layout->addWidget(closeButton);
    connect(m_text, &QLineEdit::textChanged, this, &FindBar::textChanged);
    connect(m_text, &QLineEdit::returnPressed, this, &FindBar::nextRequested);
    connect(next, &QToolButton::clicked, this, &FindBar::nextRequested);
    connect(previous, &QToolButton::clicked, this, &FindBar::previousRequested);
    connect(closeButton, &QToolButton::clicked, this, &FindBar::close);
    hide();
}

void FindBar::open()
{
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
    Q_EMIT textChanged(m_text->text());
}

void FindBar::close()
{
    hide();
    Q_EMIT textChanged({});
}

void FindBar::setCount(int count)
{
    m_count->setText(m_text->text().isEmpty() ? QString()
            : count == 0                      ? tr("not found")
            : count == 1                      ? tr("1 place")
                                              : tr("%1 places").arg(numberText(count)));
    m_text->setAccessibleDescription(m_count->text());
}

QString FindBar::text() const
{
    return m_text->text();
}

void FindBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.sunken);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.border);
}

} // namespace workbench
