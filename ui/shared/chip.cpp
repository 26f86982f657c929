#include "ui/shared/chip.h"

#include "ui/shared/formatting.h"
#include "ui/shared/mirroring.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace workbench {

namespace {

constexpr int padding = 9;
constexpr int square = 8;
constexpr int gap = 7;

} // namespace

Chip::Chip(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setFont(fontFor(TextRole::Small));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
}

void Chip::setCount(std::optional<qint64> count)
{
    if (m_count == count)
        return;
    m_count = count;
    setAccessibleDescription(countText());
    updateGeometry();
    update();
}

void Chip::setSeries(const QString &contentType)
{
    m_series = contentType;
    updateGeometry();
    update();
}

void Chip::setMonospaced(bool isMonospaced)
{
    m_isMonospaced = isMonospaced;
    setFont(fontFor(isMonospaced ? TextRole::DataDense : TextRole::Small));
    updateGeometry();
}

QString Chip::countText() const
{
    return m_count ? numberText(*m_count) : QString();
}

QSize Chip::sizeHint() const
{
    int width = 2 * padding + fontMetrics().horizontalAdvance(text());
    if (!m_series.isEmpty())
        width += square + gap;
    if (m_count)
        width += gap + QFontMetrics(fontFor(TextRole::DataDense)).horizontalAdvance(countText());
    return {width, 24};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal pen = hasFocus() ? 2 : 1;
    painter.setPen(QPen(hasFocus() || isChecked() ? tokens.accent : tokens.strong, pen));
    painter.setBrush(isChecked() ? tokens.soft : underMouse() ? tokens.hover : tokens.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), 5, 5);

    int x = padding;
    if (!m_series.isEmpty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(seriesColor(tokens, m_series));
        const QRect mark(x, (height() - square) / 2, square, square);
        painter.drawRoundedRect(mirrored(*this, mark), 2, 2);
        x += square + gap;
    }
    painter.setPen(!isEnabled() ? tokens.disabled : isChecked() ? tokens.accent : tokens.text);
    painter.drawText(
        mirrored(*this, QRect(x, 0, width() - x, height())), Qt::AlignVCenter | Qt::AlignLeft, text());
    if (m_count) {
        painter.setFont(fontFor(TextRole::DataDense));
        painter.setPen(tokens.text2);
        painter.drawText(
            rect().adjusted(padding, 0, -padding, 0), Qt::AlignVCenter | Qt::AlignRight, countText());
    }
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::ShiftModifier
        && rect().contains(event->position().toPoint())) {
        setDown(false);
        Q_EMIT onlyThisRequested();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ShiftModifier) {
        Q_EMIT onlyThisRequested();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace workbench
