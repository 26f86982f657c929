#include "ui/deploy/headroomchart.h"

#include "base/joinedtext.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int hoursOfDay = 24;
constexpr qreal left = 34, right = 68, top = 20, bottom = 22;
constexpr qreal gap = 6; // Between columns.
constexpr qreal least = 3; // So that a few requests never vanish.

} // namespace

HeadroomChart::HeadroomChart(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Request budget headroom"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize HeadroomChart::sizeHint() const
{
    return {700, 176};
}

QSize HeadroomChart::minimumSizeHint() const
{
    return {360, 176};
}

void HeadroomChart::setForecast(const Forecast &forecast, const QStringList &names)
{
    m_forecast = forecast;
    m_names = names;
    describe();
    update();
}

QString HeadroomChart::hourText(int hour) const
{
    const HourPeak &peak = m_forecast.hours[size_t(hour)];
    QStringList parts;
    for (qsizetype index = 0; index < m_names.size(); ++index)
        parts.append(tr("%1 %2").arg(m_names.at(index)).arg(peak.requests.at(size_t(index))));
    return tr("%1:00 UTC, requests: %2. %3")
        .arg(hour, 2, 10, QChar(u'0'))
        .arg(peak.total)
        .arg(joinedList(parts));
}

void HeadroomChart::describe()
{
    QStringList hours;
    for (int hour = 0; hour < hoursOfDay; ++hour)
        hours.append(hourText(hour));
    setAccessibleDescription(tr("Busiest minute %1 of %2 requests, at %3:00 UTC. %4")
                                 .arg(m_forecast.peak)
                                 .arg(requestLimit)
                                 .arg(m_forecast.peakHour, 2, 10, QChar(u'0'))
                                 .arg(hours.join(u'\n')));
}

int HeadroomChart::largest() const
{
    return std::max(requestLimit, m_forecast.peak);
}

QRectF HeadroomChart::plot() const
{
    return QRectF(rect()).adjusted(left, top, -right, -bottom);
}

qreal HeadroomChart::heightOf(int requests) const
{
    return plot().height() * requests / largest();
}

QRectF HeadroomChart::column(int hour) const
{
    const QRectF area = plot();
    const qreal width = area.width() / hoursOfDay;
    return {area.left() + hour * width + gap / 2, area.top(), width - gap, area.height()};
}

void HeadroomChart::paintGrid(QPainter &painter) const
{
    const Tokens &tokens = tokensOf(palette());
    const QRectF area = plot();
    painter.setFont(fontFor(TextRole::DataDense));
    // Three lines, whatever the largest is.
    const int step = std::max(10, (largest() / 3 + 4) / 5 * 5);
    for (int requests = 0; requests <= largest(); requests += step) {
        const qreal y = std::round(area.bottom() - heightOf(requests)) + 0.5;
        if (requests != requestLimit) {
            painter.setPen(requests == 0 ? tokens.border : tokens.grid);
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
            painter.setPen(tokens.text2);
            painter.drawText(
                QRectF(0, y - 8, left - 8, 16), Qt::AlignRight | Qt::AlignVCenter, QString::number(requests));
        }
    }
    painter.setFont(fontFor(TextRole::DataDense));
    painter.setPen(tokens.text2);
    for (int hour = 0; hour < hoursOfDay; hour += 3) {
        const QRectF place = column(hour).adjusted(-gap, 0, gap, 0);
        painter.drawText(QRectF(place.left(), area.bottom() + 4, place.width(), 16), Qt::AlignHCenter,
            u"%1"_s.arg(hour, 2, 10, QChar(u'0')));
    }
}

void HeadroomChart::paintLimit(QPainter &painter) const
{
    const Tokens &tokens = tokensOf(palette());
    const QRectF area = plot();
    const qreal limit = std::round(area.bottom() - heightOf(requestLimit));
    painter.fillRect(QRectF(area.left(), limit - 1, area.width(), 2), tokens.err);
    painter.setPen(tokens.err);
    painter.setFont(fontFor(TextRole::Micro));
    painter.drawText(QRectF(area.right() + 6, limit - 9, right - 6, 18), Qt::AlignLeft | Qt::AlignVCenter,
        tr("Limit %1").arg(requestLimit));
}

void HeadroomChart::paintColumn(QPainter &painter, int hour) const
{
    const Tokens &tokens = tokensOf(palette());
    const HourPeak &peak = m_forecast.hours[size_t(hour)];
    const QRectF place = column(hour);
    qreal y = place.bottom();
    for (size_t index = 0; index < peak.requests.size(); ++index) {
        if (peak.requests[index] == 0)
            continue;
        const qreal height = std::max(least, heightOf(peak.requests[index]) - 1);
        painter.fillRect(QRectF(place.left(), y - height, place.width(), height),
            seriesColor(tokens, m_forecast.contents[index].contentType));
        y -= height + 1;
    }
    if (hour == m_forecast.peakHour && peak.total > 0) {
        painter.setFont(fontFor(TextRole::Micro));
        painter.setPen(tokens.text);
        painter.drawText(
            QRectF(place.center().x() - 20, y - 17, 40, 16), Qt::AlignCenter, QString::number(peak.total));
    }
}

void HeadroomChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_hour >= 0)
        painter.fillRect(column(m_hour).adjusted(-gap / 2, 0, gap / 2, 0), tokensOf(palette()).hover);
    paintGrid(painter);
    for (int hour = 0; hour < hoursOfDay; ++hour)
        paintColumn(painter, hour);
    paintLimit(painter);
    if (hasFocus()) {
        painter.setPen(QPen(tokensOf(palette()).accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

void HeadroomChart::choose(int hour)
{
    if (hour == m_hour)
        return;
    m_hour = hour;
    setToolTip(hour < 0 ? QString() : hourText(hour));
    update();
    Q_EMIT hourChosen(hour);
}

void HeadroomChart::mouseMoveEvent(QMouseEvent *event)
{
    const QRectF area = plot();
    const qreal x = event->position().x() - area.left();
    const bool isInside = x >= 0 && x < area.width();
    choose(isInside ? int(x / area.width() * hoursOfDay) : -1);
}

void HeadroomChart::leaveEvent(QEvent *)
{
    choose(-1);
}

void HeadroomChart::keyPressEvent(QKeyEvent *event)
{
    const int last = hoursOfDay - 1;
    switch (event->key()) {
    case Qt::Key_Right: choose(std::min(m_hour + 1, last)); return;
    case Qt::Key_Left: choose(m_hour < 0 ? last : std::max(m_hour - 1, 0)); return;
    case Qt::Key_Home: choose(0); return;
    case Qt::Key_End: choose(last); return;
    default: QWidget::keyPressEvent(event);
    }
}

void HeadroomChart::focusOutEvent(QFocusEvent *event)
{
    choose(-1);
    QWidget::focusOutEvent(event);
}

} // namespace workbench
