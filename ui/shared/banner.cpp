#include "ui/shared/banner.h"

#include "ui/shared/buttons.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace workbench {

namespace {

constexpr int iconSize = 18;

QColor groundOf(BannerKind kind, const Tokens &tokens)
{
    return kind == BannerKind::Error  ? tokens.errBackground
        : kind == BannerKind::Warning ? tokens.warnBackground
                                      : tokens.infoBackground;
}

QColor edgeOf(BannerKind kind, const Tokens &tokens)
{
    QColor edge = kind == BannerKind::Error ? tokens.err
        : kind == BannerKind::Warning       ? tokens.warn
                                            : tokens.accent;
    edge.setAlphaF(0.5F);
    return edge;
}

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_headline(roleLabel({}, TextRole::Name, LabelTone::Normal, this))
    , m_text(roleLabel({}, TextRole::Small, LabelTone::Secondary, this))
    , m_actions(new QHBoxLayout)
{
    m_headline->setWordWrap(true);
    m_text->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_headline);
    words->addWidget(m_text);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 9, 12, 9);
    layout->setSpacing(12);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    m_actions->setSpacing(8);
    layout->addLayout(m_actions);
    hide();
}

void Banner::setMessage(BannerKind kind, const QString &icon, const QString &headline, const QString &text)
{
    m_kind = kind;
    m_iconName = icon;
    m_headline->setText(headline);
    setText(text);
    setAccessibleName(headline);
    updateIcon();
    setVisible(!headline.isEmpty());
    update();
}

void Banner::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleDescription(text);
}

void Banner::setActions(const QStringList &actions)
{
    if (actions.size() == m_buttons.size()) {
        for (int i = 0; i < actions.size(); ++i)
            m_buttons[i]->setText(actions[i]);
        return;
    }
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (int i = 0; i < actions.size(); ++i) {
        QPushButton *button = i == 0 ? plainButton(actions[i], {}, this) : linkButton(actions[i], this);
        connect(button, &QPushButton::clicked, this, [this, i] { Q_EMIT actionTriggered(i); });
        m_actions->addWidget(button);
        m_buttons.append(button);
    }
}

void Banner::clear()
{
    setActions({});
    setMessage(m_kind, {}, {}, {});
}

QString Banner::headline() const
{
    return m_headline->text();
}

void Banner::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edgeOf(m_kind, tokens));
    painter.setBrush(groundOf(m_kind, tokens));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

void Banner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        updateIcon();
    QFrame::changeEvent(event);
}

void Banner::updateIcon()
{
    const IconTone tone = m_kind == BannerKind::Error ? IconTone::Err
        : m_kind == BannerKind::Warning               ? IconTone::Warn
                                                      : IconTone::Accent;
    m_icon->setPixmap(
        m_iconName.isEmpty() ? QPixmap() : themePixmap(m_iconName, tone, iconSize, devicePixelRatioF()));
}

} // namespace workbench
