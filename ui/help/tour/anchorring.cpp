#include "ui/help/tour/anchorring.h"

#include "ui/theme/tokens.h"

#include <QPainter>

namespace workbench {

namespace {

constexpr int reach = 4;
constexpr int lineWidth = 2;
constexpr int radius = 8;

} // namespace

AnchorRing::AnchorRing(QWidget *window) : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void AnchorRing::surround(const QRect &area)
{
    setGeometry(area.adjusted(-reach, -reach, reach, reach).intersected(parentWidget()->rect()));
    show();
    raise();
}

void AnchorRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokensOf(palette()).accent, lineWidth));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
}

} // namespace workbench
