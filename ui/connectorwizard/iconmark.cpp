#include "ui/connectorwizard/iconmark.h"

#include <QPainter>

namespace workbench {

IconMark::IconMark(const QString &icon, IconTone tone, int size, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_tone(tone)
    , m_size(size)
{
    setFixedSize(size, size);
}

void IconMark::setIcon(const QString &icon, IconTone tone)
{
    m_icon = icon;
    m_tone = tone;
    update();
}

void IconMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.drawPixmap(0, 0, themePixmap(m_icon, m_tone, m_size, devicePixelRatioF()));
}

} // namespace workbench
