#include "ui/recordbrowser/widgets/livetailbar.h"

#include "ui/shared/buttons.h"
#include "ui/shared/formatting.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace workbench {

using namespace Qt::StringLiterals;

LiveTailBar::LiveTailBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(roleLabel({}, TextRole::Label, LabelTone::Accent, this))
    , m_button(new QToolButton(this))
{
    setObjectName(u"liveTailBar"_s);
    setFixedHeight(38);
    m_text->setObjectName(u"liveTailText"_s);
    m_button->setObjectName(u"liveTailButton"_s);
    m_button->setFont(fontFor(TextRole::Label));
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 0, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    connect(m_button, &QToolButton::clicked, this,
        [this] { m_isHeld ? Q_EMIT newestRequested() : Q_EMIT holdRequested(); });
    showIcon();
    showFollowing();
}

void LiveTailBar::showFollowing()
{
    m_isHeld = false;
    m_text->setText(tr("Following the newest record. Scroll up to hold."));
    m_button->setText(tr("Hold"));
    m_button->setIcon(themeIcon(u"pause"_s));
}

void LiveTailBar::showHeld(qint64 newRecords)
{
    m_isHeld = true;
    m_text->setText(newRecords == 0 ? tr("Held. No new records.")
            : newRecords == 1       ? tr("1 new record")
                                    : tr("%1 new records").arg(numberText(newRecords)));
    m_button->setText(tr("Show newest"));
    m_button->setIcon(themeIcon(u"chevron-up"_s));
}

void LiveTailBar::showIcon()
{
    m_icon->setPixmap(themePixmap(u"live-tail"_s, IconTone::Accent, 16, devicePixelRatioF()));
}

void LiveTailBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showIcon();
    QFrame::changeEvent(event);
}

void LiveTailBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(0, height() - 1, width(), 1, tokens.border);
}

} // namespace workbench
