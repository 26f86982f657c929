#include "ui/shared/statusmark.h"

#include "ui/shared/accessibleroles.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"

#include <QCoreApplication>
#include <QPainter>

namespace workbench {

using namespace Qt::StringLiterals;

QString statusWord(StatusMark mark)
{
    const auto word = [](const char *text) { return QCoreApplication::translate("StatusMark", text); };
    switch (mark) {
    case StatusMark::Active: return word(QT_TRANSLATE_NOOP("StatusMark", "Active"));
    case StatusMark::Collecting: return word(QT_TRANSLATE_NOOP("StatusMark", "Collecting"));
    case StatusMark::Throttled: return word(QT_TRANSLATE_NOOP("StatusMark", "Throttled"));
    case StatusMark::Failed: return word(QT_TRANSLATE_NOOP("StatusMark", "Failed"));
    case StatusMark::SecretExpired: return word(QT_TRANSLATE_NOOP("StatusMark", "Secret expired"));
    case StatusMark::Paused: return word(QT_TRANSLATE_NOOP("StatusMark", "Paused"));
    case StatusMark::NotTested: return word(QT_TRANSLATE_NOOP("StatusMark", "Not tested"));
    case StatusMark::Offline: return word(QT_TRANSLATE_NOOP("StatusMark", "Offline"));
    case StatusMark::Testing: return word(QT_TRANSLATE_NOOP("StatusMark", "Testing"));
    }
    return {};
}

QColor statusColor(StatusMark mark, const Tokens &tokens)
{
    switch (mark) {
    case StatusMark::Active: return tokens.ok;
    case StatusMark::Collecting:
    case StatusMark::Testing: return tokens.accent;
    case StatusMark::Throttled: return tokens.warn;
    case StatusMark::Failed:
    case StatusMark::SecretExpired: return tokens.err;
    case StatusMark::Paused:
    case StatusMark::NotTested:
    case StatusMark::Offline: return tokens.text2;
    }
    return tokens.text2;
}

namespace {

void paintRing(QPainter &painter, const QRectF &box, const QColor &color, qreal turn)
{
    painter.setPen(QPen(color, 2, Qt::SolidLine, Qt::FlatCap));
    constexpr int fullCircle = 360 * 16;
    painter.drawArc(box.adjusted(1, 1, -1, -1), int(-turn * fullCircle) + 90 * 16, -fullCircle * 3 / 4);
}

void paintCross(QPainter &painter, const QRectF &box, const QColor &color, const QColor &ground)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(box, 2.5, 2.5);
    painter.setPen(QPen(ground, 1.6, Qt::SolidLine, Qt::RoundCap));
    const QRectF cross = box.adjusted(3, 3, -3, -3);
    painter.drawLine(cross.topLeft(), cross.bottomRight());
    painter.drawLine(cross.topRight(), cross.bottomLeft());
}

void paintPause(QPainter &painter, const QRectF &box, const QColor &color)
{
    const qreal width = box.width() * 0.28;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRect(QRectF(box.left() + 1, box.top(), width, box.height()));
    painter.drawRect(QRectF(box.right() - 1 - width, box.top(), width, box.height()));
}

} // namespace

void paintStatusMark(QPainter &painter, const QRectF &box, StatusMark mark, const Tokens &tokens, qreal turn)
{
    const QColor color = statusColor(mark, tokens);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    switch (mark) {
    case StatusMark::Active: painter.drawEllipse(box); break;
    case StatusMark::Collecting:
    case StatusMark::Testing:
        painter.setBrush(Qt::NoBrush);
        paintRing(painter, box, color, turn);
        break;
    case StatusMark::Throttled:
        painter.drawPolygon(QPolygonF{{box.center().x(), box.top()}, box.bottomRight(), box.bottomLeft()});
        break;
    case StatusMark::Failed: paintCross(painter, box, color, tokens.surface); break;
    case StatusMark::SecretExpired:
        painter.drawPixmap(box.toAlignedRect().adjusted(-1, -1, 1, 1),
            themePixmap(
                u"key"_s, IconTone::Err, qCeil(box.width()) + 2, painter.device()->devicePixelRatioF()));
        break;
    case StatusMark::Paused: paintPause(painter, box, color); break;
    case StatusMark::NotTested:
    case StatusMark::Offline: {
        QPen pen(color, 1.6);
        if (mark == StatusMark::Offline)
            pen.setDashPattern({1.6, 1.6});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(box.adjusted(0.8, 0.8, -0.8, -0.8));
        break;
    }
    }
    painter.restore();
}

namespace {

constexpr int markSize = 11;
constexpr int markGap = 7;

} // namespace

StatusLabel::StatusLabel(QWidget *parent) : QWidget(parent)
{
    setFont(fontFor(TextRole::Label));
    setAccessibleName(statusWord(m_mark));
    setAccessibleRole(this, QAccessible::StaticText);
}

void StatusLabel::setStatus(StatusMark mark)
{
    if (m_mark == mark)
        return;
    m_mark = mark;
    setAccessibleName(statusWord(mark));
    updateGeometry();
    update();
}

QSize StatusLabel::sizeHint() const
{
    return {markSize + markGap + fontMetrics().horizontalAdvance(statusWord(m_mark)) + 1, 20};
}

void StatusLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    paintStatusMark(painter, QRectF(0, (height() - markSize) / 2.0, markSize, markSize), m_mark, tokens);
    painter.setPen(statusColor(m_mark, tokens));
    painter.drawText(
        rect().adjusted(markSize + markGap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, statusWord(m_mark));
}

} // namespace workbench
