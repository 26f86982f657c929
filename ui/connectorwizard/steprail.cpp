#include "ui/connectorwizard/steprail.h"

#include "ui/shared/buttons.h"
#include "ui/shared/mirroring.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int itemHeight = 68;
constexpr int diameter = 25;
constexpr int left = 24;

} // namespace

StepItem::StepItem(int number, const QString &name, bool isLast, QWidget *parent)
    : QAbstractButton(parent)
    , m_number(number)
    , m_isLast(isLast)
{
    setText(name);
    setFixedHeight(itemHeight);
    setObjectName(u"step%1"_s.arg(number));
}

void StepItem::setState(State state, const QString &detail)
{
    m_state = state;
    m_detail = detail;
    const bool canGo = state == State::Done;
    setFocusPolicy(canGo ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(canGo ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setEnabled(canGo);
    const auto name = state == State::Done ? tr("Step %1, %2: done") : tr("Step %1, %2");
    setAccessibleName(name.arg(QString::number(m_number), text()));
    setAccessibleDescription(state == State::Current ? tr("Current step. %1").arg(detail) : detail);
    update();
}

QSize StepItem::sizeHint() const
{
    return {224, itemHeight};
}

void StepItem::paintCircle(QPainter &painter, const QRectF &circle) const
{
    const auto &tokens = tokensOf(palette());
    const bool isCurrent = m_state == State::Current;
    const bool isDone = m_state == State::Done;
    painter.setPen(QPen(isCurrent ? tokens.fill : isDone ? tokens.accent : tokens.strong, 1.5));
    painter.setBrush(isCurrent ? tokens.fill : tokens.surface);
    painter.drawEllipse(circle);
    if (isDone) {
        constexpr int side = 16;
        const auto corner = circle.center() - QPointF(side / 2.0, side / 2.0);
        painter.drawPixmap(corner, themePixmap(u"check"_s, IconTone::Accent, side, devicePixelRatioF()));
        return;
    }
    painter.setFont(fontFor(TextRole::Name));
    painter.setPen(isCurrent ? tokens.onFill : tokens.text2);
    painter.drawText(circle, Qt::AlignCenter, QString::number(m_number));
}

void StepItem::paintEvent(QPaintEvent *)
{
    const auto &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto placed = [this](const QRect &area) { return mirrored(*this, area); };
    const QRectF circle = QRectF(placed({left, 4, diameter, diameter})).translated(0.5, 0.5);
    if (!m_isLast) {
        const bool isDone = m_state == State::Done;
        painter.setPen(QPen(isDone ? tokens.accent : tokens.border, isDone ? 2 : 1));
        painter.drawLine(
            QPointF(circle.center().x(), circle.bottom() + 4), QPointF(circle.center().x(), height()));
    }
    paintCircle(painter, circle);
    const int textLeft = left + diameter + 12;
    const int textWidth = width() - textLeft - 8;
    painter.setFont(fontFor(m_state == State::Current ? TextRole::Name : TextRole::Label));
    painter.setPen(m_state == State::Ahead ? tokens.text2 : tokens.text);
    painter.drawText(placed({textLeft, 2, textWidth, 18}), Qt::AlignVCenter,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, textWidth));
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(tokens.text2);
    painter.drawText(placed({textLeft, 19, textWidth, 16}), Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_detail, Qt::ElideRight, textWidth));
    if (hasFocus()) {
        painter.setPen(QPen(tokens.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(placed({left - 8, 1, width() - left, 40}), 6, 6);
    }
}

StepRail::StepRail(const QStringList &names, QWidget *parent) : QFrame(parent)
{
    setObjectName(u"stepRail"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 20, 0, 16);
    layout->setSpacing(0);
    for (int i = 0; i < names.size(); ++i) {
        auto *item = new StepItem(i + 1, names.at(i), i == names.size() - 1, this);
        connect(item, &QAbstractButton::clicked, this, [this, i] { Q_EMIT stepChosen(i); });
        layout->addWidget(item);
        m_items << item;
    }
    layout->addStretch();
    auto *note = roleLabel(tr("* Required field"), TextRole::Small, LabelTone::Secondary, this);
    note->setIndent(16);
    layout->addWidget(note);
}

void StepRail::setStep(int index, StepItem::State state, const QString &detail)
{
    m_items.at(index)->setState(state, detail);
}

void StepRail::paintEvent(QPaintEvent *)
{
    const auto &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.sunken);
    painter.fillRect(trailingEdge(*this), tokens.border);
}

} // namespace workbench
