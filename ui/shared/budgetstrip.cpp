#include "ui/shared/budgetstrip.h"

#include "ui/theme/tokens.h"

#include <QPainter>

namespace workbench {

namespace {

constexpr int cells = 30;
constexpr int cellHeight = 14;
constexpr qreal cellGap = 2;

} // namespace

BudgetStrip::BudgetStrip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void BudgetStrip::setUsage(const Usage &usage)
{
    if (m_usage == usage)
        return;
    m_usage = usage;
    describe();
    update();
}

QSize BudgetStrip::sizeHint() const
{
    return {cells * 9, cellHeight};
}

QSize BudgetStrip::minimumSizeHint() const
{
    return {cells * 5, cellHeight};
}

void BudgetStrip::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (layoutDirection() == Qt::RightToLeft) { // Filled from the leading edge on; there is no text in it.
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    const qreal step = (width() + cellGap) / cells;
    for (int i = 0; i < cells; ++i) {
        const QColor color = i < m_usage.activities   ? tokens.activities
            : i < m_usage.activities + m_usage.alerts ? tokens.alerts
            : i < m_usage.used()                      ? tokens.test
                                                      : tokens.track;
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(i * step, 0, step - cellGap, height()), 2, 2);
    }
    if (m_usage.limit <= 0 || m_usage.limit >= cells)
        return;
    // The ceiling that the settings keep below Microsoft's own.
    painter.setBrush(tokens.text2);
    painter.drawRect(QRectF(m_usage.limit * step - cellGap / 2 - 0.5, 0, 1, height()));
}

void BudgetStrip::describe()
{
    setAccessibleName(tr("Request budget, %1 of %2 requests per minute: Activities %3, Alerts %4, Test %5")
                          .arg(m_usage.used())
                          .arg(m_usage.limit)
                          .arg(m_usage.activities)
                          .arg(m_usage.alerts)
                          .arg(m_usage.test));
    setToolTip(accessibleName());
}

} // namespace workbench
