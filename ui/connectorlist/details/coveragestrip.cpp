#include "ui/connectorlist/details/coveragestrip.h"

#include "ui/shared/formatting.h"
#include "ui/theme/tokens.h"

#include <QTextDocument>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

namespace workbench {

namespace {

constexpr double narrowestGap = 5;
constexpr int inset = 3; // Room for the focus ring.

bool overlaps(const TimeInterval &a, const TimeInterval &b)
{
    return a.from <= b.to && b.from <= a.to;
}

} // namespace

CoverageStrip::CoverageStrip(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CoverageStrip::setCoverage(const Coverage &coverage, const TimeInterval &shown)
{
    m_coverage = coverage;
    m_shown = shown;
    std::erase_if(m_coverage.gaps, [&](const CoverageGap &gap) { return !overlaps(gap.interval, shown); });
    m_current = std::clamp(m_current, 0, std::max(0, int(m_coverage.gaps.size()) - 1));
    // Without a gap there is nothing to do here.
    setFocusPolicy(m_coverage.gaps.empty() ? Qt::NoFocus : Qt::StrongFocus);
    describe();
    update();
}

void CoverageStrip::describe()
{
    setAccessibleName(tr("Coverage of %1").arg(m_coverage.label));
    if (!m_coverage.gaps.empty()) {
        setAccessibleDescription(
            tr("%1 gaps. Gap %2: %3").arg(m_coverage.gaps.size()).arg(m_current + 1).arg(gapText(m_current)));
        return;
    }
    const bool isAny = std::any_of(m_coverage.complete.begin(), m_coverage.complete.end(),
        [this](const TimeInterval &interval) { return overlaps(interval, m_shown); });
    setAccessibleDescription(isAny ? tr("Complete, no gap") : tr("Nothing collected yet"));
}

QRectF CoverageStrip::rectOf(const TimeInterval &interval, double narrowest) const
{
    const double span = double(std::max<qint64>(1, m_shown.to - m_shown.from));
    const double usable = width() - 2 * inset;
    const auto place = [&](qint64 time) {
        return std::clamp(double(time - m_shown.from) / span, 0.0, 1.0) * usable + inset;
    };
    const double left = place(interval.from);
    const double width = std::max(narrowest, place(interval.to) - left);
    return {
        std::min(left, inset + usable - width), double(inset) + 1, width, double(height()) - 2 * inset - 2};
}

int CoverageStrip::gapAt(const QPointF &position) const
{
    for (size_t gap = 0; gap < m_coverage.gaps.size(); ++gap) {
        const QRectF rect =
            rectOf(m_coverage.gaps[gap].interval, narrowestGap).adjusted(-2, -inset, 2, inset);
        if (rect.contains(position))
            return int(gap);
    }
    return -1;
}

QString CoverageStrip::gapText(int gap) const
{
    const CoverageGap &shown = m_coverage.gaps[size_t(gap)];
    return tr("%1 to %2. %3 Press Enter or click to collect it.")
        .arg(momentText(shown.interval.from), momentText(shown.interval.to), visibleText(shown.reason));
}

void CoverageStrip::setCurrentGap(int gap)
{
    m_current = gap;
    describe();
    update();
}

void CoverageStrip::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.track);
    painter.drawRoundedRect(rectOf(m_shown, 0), 2, 2);
    painter.setBrush(tokens.ok);
    qint64 reached = m_shown.from;
    for (const TimeInterval &interval : m_coverage.complete) {
        if (!overlaps(interval, m_shown))
            continue;
        painter.drawRoundedRect(rectOf(interval, 1), 2, 2);
        reached = std::max(reached, interval.to);
    }
    if (m_coverage.isCollecting) {
        painter.setBrush(QBrush(tokens.accent, Qt::BDiagPattern));
        painter.drawRect(rectOf({reached, m_shown.to}, 6));
    }
    // A gap is open in the middle, so that it differs by more than its colour.
    for (size_t gap = 0; gap < m_coverage.gaps.size(); ++gap) {
        const QRectF rect = rectOf(m_coverage.gaps[gap].interval, narrowestGap);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.sunken);
        painter.drawRect(rect.adjusted(-1, -1, 1, 1));
        painter.setPen(QPen(tokens.warn, 1.5));
        painter.setBrush(tokens.warnBackground);
        painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
        if (hasFocus() && int(gap) == m_current) {
            painter.setPen(QPen(tokens.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(rect.adjusted(-2.5, -2.5, 2.5, 2.5), 3, 3);
        }
    }
}

void CoverageStrip::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_coverage.gaps.size()) - 1;
    if (last < 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left: setCurrentGap(std::max(0, m_current - 1)); break;
    case Qt::Key_Right: setCurrentGap(std::min(last, m_current + 1)); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: Q_EMIT gapActivated(m_coverage.gaps[size_t(m_current)].interval); break;
    default: QWidget::keyPressEvent(event);
    }
}

void CoverageStrip::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(gapAt(event->position()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void CoverageStrip::mouseReleaseEvent(QMouseEvent *event)
{
    const int gap = gapAt(event->position());
    if (gap < 0 || event->button() != Qt::LeftButton)
        return QWidget::mouseReleaseEvent(event);
    setCurrentGap(gap);
    Q_EMIT gapActivated(m_coverage.gaps[size_t(gap)].interval);
}

void CoverageStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void CoverageStrip::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool CoverageStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int gap = gapAt(help->pos());
    QToolTip::showText(help->globalPos(),
        Qt::convertFromPlainText(gap >= 0 ? gapText(gap) : accessibleDescription(), Qt::WhiteSpaceNormal),
        this);
    return true;
}

} // namespace workbench
