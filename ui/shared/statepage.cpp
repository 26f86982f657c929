#include "ui/shared/statepage.h"

#include "ui/shared/buttons.h"
#include "ui/theme/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace workbench {

namespace {

constexpr int iconSize = 32;
constexpr int widest = 520;

} // namespace

StatePage::StatePage(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_heading(roleLabel({}, TextRole::Heading, LabelTone::Normal, this))
    , m_text(roleLabel({}, TextRole::Body, LabelTone::Secondary, this))
    , m_primary(workbench::primaryButton({}, {}, this))
    , m_alternative(workbench::plainButton({}, {}, this))
    , m_below(new QWidget(this))
{
    for (QLabel *label : {m_icon, m_heading, m_text})
        label->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_heading->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_primary);
    buttons->addWidget(m_alternative);
    buttons->addStretch();
    auto *column = new QWidget(this);
    column->setMaximumWidth(widest);
    auto *words = new QVBoxLayout(column);
    words->setContentsMargins(16, 16, 16, 16);
    words->setSpacing(4);
    words->addWidget(m_icon);
    words->addSpacing(8);
    words->addWidget(m_heading);
    words->addWidget(m_text);
    words->addSpacing(12);
    words->addLayout(buttons);
    words->addWidget(m_below);
    auto *below = new QVBoxLayout(m_below);
    below->setContentsMargins(0, 12, 0, 0);
    auto *across = new QHBoxLayout;
    across->addStretch();
    across->addWidget(column, 1000);
    across->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addStretch();
    layout->addLayout(across);
    layout->addStretch();
    setActions({}, {});
    connect(m_primary, &QPushButton::clicked, this, &StatePage::primaryTriggered);
    connect(m_alternative, &QPushButton::clicked, this, &StatePage::alternativeTriggered);
}

void StatePage::setState(const QString &icon, Tone tone, const QString &heading, const QString &text)
{
    m_iconName = icon;
    m_tone = tone;
    m_heading->setText(heading);
    m_text->setText(text);
    setAccessibleName(heading);
    setAccessibleDescription(text);
    updateIcon();
}

void StatePage::setActions(const QString &primary, const QString &alternative)
{
    m_primary->setText(primary);
    m_primary->setVisible(!primary.isEmpty());
    m_alternative->setText(alternative);
    m_alternative->setVisible(!alternative.isEmpty());
}

void StatePage::addBelow(QWidget *widget)
{
    m_below->layout()->addWidget(widget);
    m_below->layout()->setAlignment(widget, Qt::AlignHCenter);
}

void StatePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        updateIcon();
    QWidget::changeEvent(event);
}

void StatePage::updateIcon()
{
    if (m_iconName.isEmpty())
        return;
    const IconTone tone = m_tone == Tone::Error ? IconTone::Err : IconTone::Normal;
    m_icon->setPixmap(themePixmap(m_iconName, tone, iconSize, devicePixelRatioF()));
}

} // namespace workbench
