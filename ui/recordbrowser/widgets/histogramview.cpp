#include "ui/recordbrowser/widgets/histogramview.h"

#include "base/joinedtext.h"
#include "ui/shared/formatting.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <array>
#include <cmath>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int axisWidth = 40, labelHeight = 18, brushLabelHeight = 18, rightMargin = 4;
constexpr int shortestAlertBar = 3; // So that alerts never vanish beside millions of activities.
constexpr qreal handleWidth = 6, handleHeight = 18, grip = 5;

} // namespace

HistogramView::HistogramView(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"histogram"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setFixedHeight(112);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Records over time"));
    describe();
}

void HistogramView::setBars(HistogramBars bars)
{
    m_bars = std::move(bars);
    describe();
    update();
}

void HistogramView::setBrush(std::optional<Span> brush)
{
    m_brush = brush;
    describe();
    update();
}

QString HistogramView::brushText() const
{
    if (!m_brush)
        return {};
    const qint64 count = m_bars.countBetween(m_brush->from, m_brush->until);
    const QString span = spanText(m_brush->from, m_brush->until);
    return count == 1 ? tr("%1 · 1 record").arg(span) : tr("%1 · %2 records").arg(span, numberText(count));
}

void HistogramView::describe()
{
    if (m_bars.buckets() == 0 || m_bars.highest() == 0) {
        setAccessibleDescription(tr("No records in this time range."));
        return;
    }
    int peak = 0;
    qint64 activities = 0, alerts = 0, others = 0;
    for (int bucket = 0; bucket < m_bars.buckets(); ++bucket) {
        activities += m_bars.activities[size_t(bucket)];
        alerts += m_bars.alerts[size_t(bucket)];
        others += m_bars.others[size_t(bucket)];
        if (m_bars.total(bucket) > m_bars.total(peak))
            peak = bucket;
    }
    QString text = tr("%1: activities %2, alerts %3, others %4; peak at %5 with %6.")
                       .arg(spanText(m_bars.from, m_bars.until()), numberText(activities), numberText(alerts),
                           numberText(others), momentText(m_bars.from + peak * m_bars.width),
                           numberText(m_bars.total(peak)));
    if (m_brush)
        text = joinedSentences({text, tr("Selected: %1.").arg(brushText())});
    setAccessibleDescription(text);
}

QRect HistogramView::plot() const
{
    return rect().adjusted(axisWidth, brushLabelHeight, -rightMargin, -labelHeight);
}

qreal HistogramView::xOf(qint64 time) const
{
    const QRect area = plot();
    const qint64 span = std::max<qint64>(1, m_bars.until() - m_bars.from);
    const qreal part = qreal(time - m_bars.from) / qreal(span);
    return area.left() + std::clamp(part, 0.0, 1.0) * area.width();
}

int HistogramView::bucketAt(qreal x) const
{
    const QRect area = plot();
    const qreal part = (x - area.left()) / std::max(1, area.width());
    return std::clamp(int(std::floor(part * m_bars.buckets())), 0, std::max(0, m_bars.buckets() - 1));
}

qint64 HistogramView::edgeAt(qreal x) const
{
    const QRect area = plot();
    const qreal part = std::clamp((x - area.left()) / std::max(1, area.width()), 0.0, 1.0);
    return m_bars.from + qRound64(part * m_bars.buckets()) * m_bars.width;
}

HistogramView::Drag HistogramView::handleAt(const QPointF &position) const
{
    if (!m_brush)
        return Drag::None;
    if (std::abs(position.x() - xOf(m_brush->until)) <= grip)
        return Drag::End;
    return std::abs(position.x() - xOf(m_brush->from)) <= grip ? Drag::Start : Drag::None;
}

void HistogramView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_bars.buckets() == 0)
        return;
    m_brushBefore = m_brush;
    m_drag = handleAt(event->position());
    if (m_drag == Drag::Start)
        m_anchor = m_brush->until;
    else if (m_drag == Drag::End)
        m_anchor = m_brush->from;
    else {
        m_drag = Drag::New;
        m_anchor = edgeAt(event->position().x());
    }
}

void HistogramView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag == Drag::None) {
        setCursor(handleAt(event->position()) == Drag::None ? Qt::ArrowCursor : Qt::SizeHorCursor);
        return;
    }
    const qint64 edge = edgeAt(event->position().x());
    if (edge != m_anchor)
        setBrush(Span{std::min(edge, m_anchor), std::max(edge, m_anchor)});
}

void HistogramView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_drag == Drag::None)
        return;
    m_drag = Drag::None;
    if (m_brush && m_brush != m_brushBefore)
        Q_EMIT brushChanged(m_brush->from, m_brush->until);
}

void HistogramView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const qreal x = event->position().x();
    if (m_brush && x >= xOf(m_brush->from) && x <= xOf(m_brush->until))
        Q_EMIT zoomRequested(m_brush->from, m_brush->until);
    else
        clearBrush();
}

void HistogramView::keyPressEvent(QKeyEvent *event)
{
    const bool isResizing = event->modifiers().testFlag(Qt::ShiftModifier);
    const int key = event->key();
    if (m_bars.buckets() > 0 && (key == Qt::Key_Left || key == Qt::Key_Right)) {
        const int step = key == Qt::Key_Left ? -1 : 1;
        isResizing ? resizeBrush(step) : moveBrush(step);
    } else if (key == Qt::Key_Escape && m_brush) {
        clearBrush();
    } else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_brush) {
        Q_EMIT zoomRequested(m_brush->from, m_brush->until);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void HistogramView::moveBrush(int buckets)
{
    if (!m_brush) {
        // The first arrow key selects the newest tenth.
        const qint64 length = std::max(1, m_bars.buckets() / 10) * m_bars.width;
        changeBrush({m_bars.until() - length, m_bars.until()});
        return;
    }
    const qint64 length = m_brush->until - m_brush->from;
    const qint64 latest = std::max(m_bars.from, m_bars.until() - length);
    const qint64 from = std::clamp(m_brush->from + buckets * m_bars.width, m_bars.from, latest);
    changeBrush({from, from + length});
}

void HistogramView::resizeBrush(int buckets)
{
    if (!m_brush) {
        moveBrush(0);
        return;
    }
    const qint64 end = std::min(m_brush->until + buckets * m_bars.width, m_bars.until());
    changeBrush({m_brush->from, std::max(end, m_brush->from + m_bars.width)});
}

void HistogramView::changeBrush(Span span)
{
    if (m_brush == span)
        return;
    setBrush(span);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    Q_EMIT brushChanged(span.from, span.until);
}

void HistogramView::clearBrush()
{
    if (!m_brush)
        return;
    setBrush(std::nullopt);
    Q_EMIT brushCleared();
}

QString HistogramView::toolTipAt(const QPointF &position) const
{
    if (m_bars.buckets() == 0 || !plot().contains(position.toPoint()))
        return {};
    const int bucket = bucketAt(position.x());
    const qint64 start = m_bars.from + bucket * m_bars.width;
    QStringList lines{spanText(start, start + m_bars.width),
        tr("Activities: %1").arg(numberText(m_bars.activities[size_t(bucket)])),
        tr("Alerts: %1").arg(numberText(m_bars.alerts[size_t(bucket)]))};
    if (m_bars.others[size_t(bucket)] > 0)
        lines << tr("Others: %1").arg(numberText(m_bars.others[size_t(bucket)]));
    return lines.join(u'\n');
}

bool HistogramView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), toolTipAt(help->pos()), this);
        return true;
    }
    return QWidget::event(event);
}

void HistogramView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    paintGrid(painter, tokens);
    if (m_bars.buckets() > 0) {
        paintTimes(painter, tokens);
        paintBars(painter, tokens);
        paintBrush(painter, tokens);
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

void HistogramView::paintGrid(QPainter &painter, const Tokens &tokens) const
{
    const QRect area = plot();
    const qint64 step = countStep(m_bars.highest());
    const qint64 top = std::max(m_bars.highest(), 2 * step);
    painter.setFont(fontFor(TextRole::DataDense));
    for (int line = 0; line <= 2; ++line) {
        const int y = area.bottom() + 1 - int(qreal(line * step) / qreal(top) * area.height());
        painter.fillRect(area.left(), y, area.width(), 1, tokens.grid);
        painter.setPen(tokens.text2);
        painter.drawText(QRect(0, y - 8, axisWidth - 8, 16), int(Qt::AlignRight | Qt::AlignVCenter),
            line == 0 ? u"0"_s : shortCount(line * step));
    }
}

void HistogramView::paintTimes(QPainter &painter, const Tokens &tokens) const
{
    constexpr int labelSpacing = 90;
    const QRect area = plot();
    const qint64 span = m_bars.until() - m_bars.from;
    const qint64 step = timeStep(span * labelSpacing / std::max(1, area.width()));
    painter.setFont(fontFor(TextRole::DataDense));
    painter.setPen(tokens.text2);
    for (qint64 tick = firstTick(m_bars.from, step); tick <= m_bars.until(); tick += step) {
        const QString text = tickText(tick, step);
        const int width = painter.fontMetrics().horizontalAdvance(text) + 2;
        const int left = std::clamp(int(xOf(tick)) - width / 2, area.left() - 8, rect().right() - width);
        painter.drawText(QRect(left, area.bottom() + 3, width, labelHeight - 2),
            int(Qt::AlignHCenter | Qt::AlignVCenter), text);
    }
}

void HistogramView::paintBars(QPainter &painter, const Tokens &tokens) const
{
    const QRect area = plot();
    const qreal top = qreal(std::max(m_bars.highest(), 2 * countStep(m_bars.highest())));
    for (int bucket = 0; bucket < m_bars.buckets(); ++bucket) {
        const qint64 start = m_bars.from + bucket * m_bars.width;
        const int left = int(xOf(start));
        const int right = int(xOf(start + m_bars.width));
        const int width = std::max(1, right - left - (right - left > 3 ? 2 : right - left > 1 ? 1 : 0));
        const bool isOutside = m_brush && (start < m_brush->from || start >= m_brush->until);
        painter.setOpacity(isOutside ? 0.5 : 1);
        int bottom = area.bottom() + 1;
        const std::array parts{std::pair(m_bars.activities[size_t(bucket)], tokens.activities),
            std::pair(m_bars.others[size_t(bucket)], tokens.test),
            std::pair(m_bars.alerts[size_t(bucket)], tokens.alerts)};
        for (size_t part = 0; part < parts.size(); ++part) {
            const auto &[count, color] = parts[part];
            if (count == 0)
                continue;
            const int least = part == 2 ? shortestAlertBar : 1;
            const int height = std::max(least, int(qreal(count) / top * area.height()));
            painter.fillRect(left, bottom - height, width, height, color);
            bottom -= height + (part == 0 && parts[2].first > 0 ? 1 : 0);
        }
    }
    painter.setOpacity(1);
}

void HistogramView::paintBrush(QPainter &painter, const Tokens &tokens) const
{
    if (!m_brush)
        return;
    const QRect area = plot();
    const qreal left = xOf(m_brush->from);
    const qreal right = xOf(m_brush->until);
    QColor veil = tokens.accent;
    veil.setAlphaF(0.14F);
    painter.fillRect(QRectF(left, area.top(), right - left, area.height() + 1), veil);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const qreal x : {left, right}) {
        painter.fillRect(QRectF(x - 1, area.top(), 2, area.height() + 1), tokens.accent);
        painter.setPen(QPen(tokens.accent, 1.5));
        painter.setBrush(tokens.surface);
        const QRectF handle(
            x - handleWidth / 2, area.center().y() - handleHeight / 2, handleWidth, handleHeight);
        painter.drawRoundedRect(handle, 3, 3);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    QFont font = fontFor(TextRole::Small);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(tokens.accent);
    const QString text = brushText();
    const int width = painter.fontMetrics().horizontalAdvance(text) + 4;
    const int middle = int((left + right) / 2);
    const int start = std::max(0, std::min(middle - width / 2, rect().right() - width));
    painter.drawText(
        QRect(start, 0, width, brushLabelHeight), int(Qt::AlignHCenter | Qt::AlignVCenter), text);
}

} // namespace workbench
