#include "ui/help/tour/coachcard.h"

#include "ui/shared/buttons.h"
#include "ui/theme/tokens.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardWidth = 340;
constexpr int arrowSize = 9; // Kept free on every side.
constexpr int distance = 6; // From the tip of the arrow to the widget.
constexpr int padding = 16;
constexpr int radius = 8;

} // namespace

CoachCard::CoachCard(QWidget *window)
    : QWidget(window)
    , m_number(roleLabel({}, TextRole::Micro, LabelTone::Secondary, this))
    , m_title(roleLabel({}, TextRole::Heading, LabelTone::Normal, this))
    , m_text(roleLabel({}, TextRole::Body, LabelTone::Secondary, this))
    , m_skip(linkButton(tr("Skip the tour"), this))
    , m_back(plainButton(tr("Back"), {}, this))
    , m_next(primaryButton(tr("Next"), {}, this))
{
    setObjectName(u"coachCard"_s);
    m_title->setObjectName(u"coachTitle"_s);
    m_text->setObjectName(u"coachText"_s);
    m_skip->setObjectName(u"coachSkip"_s);
    m_back->setObjectName(u"coachBack"_s);
    m_next->setObjectName(u"coachNext"_s);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_next->setAutoDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_skip);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    constexpr int edge = arrowSize + padding;
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(4);
    layout->addWidget(m_number);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    connect(m_skip, &QPushButton::clicked, this, &CoachCard::skipRequested);
    connect(m_back, &QPushButton::clicked, this, &CoachCard::backRequested);
    connect(m_next, &QPushButton::clicked, this, &CoachCard::nextRequested);
    hide();
}

void CoachCard::setStep(int number, int count, const QString &title, const QString &text)
{
    m_number->setText(tr("Step %1 of %2").arg(number).arg(count));
    m_title->setText(title);
    m_text->setText(text);
    m_back->setVisible(number > 1);
    m_skip->setVisible(number < count);
    m_next->setText(number == count ? tr("Done") : tr("Next"));
    setAccessibleName(u"%1: %2"_s.arg(m_number->text(), title));
    setAccessibleDescription(text);
    QAccessibleEvent changed(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&changed);
}

QRect CoachCard::cardAt(Side side, const QRect &area) const
{
    const QSize size(cardWidth, heightForWidth(cardWidth));
    QRect card(QPoint(), size);
    switch (side) {
    case Side::Below: card.moveTo(area.center().x() - size.width() / 2, area.bottom() + distance); break;
    case Side::Right: card.moveTo(area.right() + distance, area.center().y() - size.height() / 2); break;
    case Side::Above:
        card.moveTo(area.center().x() - size.width() / 2, area.top() - distance - size.height());
        break;
    case Side::Left:
        card.moveTo(area.left() - distance - size.width(), area.center().y() - size.height() / 2);
        break;
    case Side::None: card.moveCenter(parentWidget()->rect().center()); break;
    }
    // Along the widget it may move, away from it it may not.
    const QRect room = parentWidget()->rect();
    const QPoint inside(qBound(0, card.x(), qMax(0, room.width() - size.width())),
        qBound(0, card.y(), qMax(0, room.height() - size.height())));
    if (side == Side::Below || side == Side::Above)
        card.moveLeft(inside.x());
    else if (side != Side::None)
        card.moveTop(inside.y());
    return card;
}

void CoachCard::placeAt(const QRect &area)
{
    const QRect room = parentWidget()->rect();
    // Beside a rail, so that the card hides none of its items.
    const bool isAtLeftEdge = area.right() < room.width() / 8 && area.top() > room.height() / 8;
    const QList<Side> sides = isAtLeftEdge ? QList{Side::Right, Side::Below, Side::Above, Side::Left}
                                           : QList{Side::Below, Side::Right, Side::Above, Side::Left};
    m_side = Side::None;
    QRect card = cardAt(Side::None, area);
    for (const Side side : sides) {
        const QRect there = cardAt(side, area);
        if (area.isEmpty() || !room.contains(there))
            continue;
        m_side = side;
        card = there;
        break;
    }
    setGeometry(card);
    constexpr int corner = arrowSize + radius + arrowSize;
    const QPoint center = mapFromParent(area.center());
    const int x = qBound(corner, center.x(), width() - corner);
    const int y = qBound(corner, center.y(), height() - corner);
    m_tip = m_side == Side::Below ? QPoint(x, 0)
        : m_side == Side::Above   ? QPoint(x, height())
        : m_side == Side::Right   ? QPoint(0, y)
                                  : QPoint(width(), y);
    show();
    raise();
    update();
}

void CoachCard::focusNext()
{
    m_next->setFocus(Qt::OtherFocusReason);
}

QPolygonF CoachCard::arrow() const
{
    const QPointF tip(m_tip);
    const qreal size = arrowSize;
    switch (m_side) {
    case Side::Below: return {{tip, tip + QPointF(size, size + 1), tip + QPointF(-size, size + 1)}};
    case Side::Above: return {{tip, tip + QPointF(size, -size - 1), tip + QPointF(-size, -size - 1)}};
    case Side::Right: return {{tip, tip + QPointF(size + 1, size), tip + QPointF(size + 1, -size)}};
    case Side::Left: return {{tip, tip + QPointF(-size - 1, size), tip + QPointF(-size - 1, -size)}};
    case Side::None: break;
    }
    return {};
}

void CoachCard::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    const QRectF body = QRectF(rect()).adjusted(arrowSize, arrowSize, -arrowSize, -arrowSize);
    QPainterPath shape;
    shape.addRoundedRect(body, radius, radius);
    QPainterPath pointer;
    pointer.addPolygon(arrow());
    pointer.closeSubpath();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.accent, 1.5));
    painter.setBrush(tokens.surface);
    painter.drawPath(m_side == Side::None ? shape : shape.united(pointer));
}

void CoachCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT skipRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace workbench
