#include "ui/connectorlist/details/stateline.h"

#include "ui/theme/tokens.h"

#include <QPainter>

namespace workbench {

namespace {

constexpr double dotRadius = 5.5;
constexpr double haloRadius = 10;
constexpr int lineY = 12;

} // namespace

StateLine::StateLine(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("stateLine"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setStep(Step::None, LabelTone::Accent);
}

QStringList StateLine::words()
{
    return {tr("Wait"), tr("Token"), tr("Fetch"), tr("Map"), tr("Store")};
}

void StateLine::setStep(Step step, LabelTone tone)
{
    m_step = step;
    m_tone = tone;
    const QStringList steps = words();
    setAccessibleName(step == Step::None
            ? tr("State: not running")
            : tr("State: %1, step %2 of %3").arg(steps[int(step)]).arg(int(step) + 1).arg(steps.size()));
    setAccessibleDescription(tone == LabelTone::Accent ? QString() : tr("On hold"));
    update();
}

QSize StateLine::sizeHint() const
{
    return {5 * 48, 42};
}

QColor StateLine::toneColor() const
{
    const Tokens &tokens = tokensOf(palette());
    return m_tone == LabelTone::Warn ? tokens.warn : m_tone == LabelTone::Err ? tokens.err : tokens.accent;
}

void StateLine::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    const QStringList steps = words();
    const double stepWidth = double(width()) / double(steps.size());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const auto leftOf = [&](int step) {
        return stepWidth * (isMirrored ? int(steps.size()) - 1 - step : step);
    };
    const auto centre = [&](int step) { return QPointF(leftOf(step) + stepWidth / 2, lineY); };
    const QPointF outside(isMirrored ? -dotRadius - 1 : dotRadius + 1, 0);
    painter.setPen(QPen(tokens.border, 2));
    for (int step = 0; step + 1 < int(steps.size()); ++step)
        painter.drawLine(centre(step) + outside, centre(step + 1) - outside);
    for (int step = 0; step < int(steps.size()); ++step) {
        const bool isHere = step == int(m_step);
        QFont font = fontFor(TextRole::Micro);
        font.setWeight(isHere ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        if (isHere) {
            QColor halo = toneColor();
            halo.setAlphaF(0.22F);
            painter.setPen(Qt::NoPen);
            painter.setBrush(halo);
            painter.drawEllipse(centre(step), haloRadius, haloRadius);
        }
        painter.setPen(isHere ? QPen(Qt::NoPen) : QPen(tokens.strong, 1.5));
        painter.setBrush(isHere ? QBrush(toneColor()) : QBrush(tokens.sunken));
        painter.drawEllipse(centre(step), dotRadius, dotRadius);
        painter.setPen(isHere ? toneColor() : tokens.text2);
        painter.drawText(
            QRectF(leftOf(step), 26, stepWidth, 16), Qt::AlignHCenter | Qt::AlignVCenter, steps[step]);
    }
}

} // namespace workbench
