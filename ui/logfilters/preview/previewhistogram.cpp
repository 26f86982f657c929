#include "ui/logfilters/preview/previewhistogram.h"

#include "ui/shared/formatting.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <algorithm>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int barsHeight = 52;
constexpr double leastHeight = 2; // Of a bar: few records can be seen beside many.
constexpr int axisHeight = 20;
constexpr qint64 day = 86'400'000;

} // namespace

PreviewHistogram::PreviewHistogram(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"previewHistogram"_s);
    setAccessibleName(tr("Records over time"));
    setFixedHeight(barsHeight + axisHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PreviewHistogram::setHistogram(const LensHistogram &histogram)
{
    m_histogram = histogram;
    qint64 kept = 0;
    qint64 dropped = 0;
    for (const LensGroup &bucket : histogram.buckets) {
        kept += bucket.records - bucket.dropped;
        dropped += bucket.dropped;
    }
    if (histogram.buckets.empty())
        setAccessibleDescription(tr("No records."));
    else
        setAccessibleDescription(tr("%1 kept and %2 dropped from %3 on.")
                                     .arg(numberText(kept), numberText(dropped), momentText(histogram.from)));
    update();
}

QString PreviewHistogram::timeText(qint64 time) const
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(time, shownTimeSpec());
    const bool isLong = qint64(m_histogram.buckets.size()) * m_histogram.width > 2 * day;
    return isLong ? QLocale().toString(moment, shortDayPattern()) : moment.toString(u"HH:mm"_s);
}

void PreviewHistogram::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    const auto &buckets = m_histogram.buckets;
    painter.fillRect(QRect(0, barsHeight, width(), 1), tokens.grid);
    if (buckets.empty())
        return;
    qint64 most = 1;
    for (const LensGroup &bucket : buckets)
        most = std::max(most, bucket.records);
    const double step = double(width()) / double(buckets.size());
    const double gap = std::min(3.0, step / 5);
    const auto heightOf = [most](qint64 count) {
        return count == 0 ? 0
                          : std::max(leastHeight, (barsHeight - leastHeight) * double(count) / double(most));
    };
    for (size_t i = 0; i < buckets.size(); ++i) {
        const double kept = heightOf(buckets[i].records - buckets[i].dropped);
        const double dropped = heightOf(buckets[i].dropped);
        const double left = double(i) * step;
        painter.fillRect(QRectF(left, barsHeight - kept, step - gap, kept), tokens.activities);
        // A line between the two, so that they are told apart without their colours.
        const double line = kept > 0 && dropped > 2 ? 1 : 0;
        painter.fillRect(QRectF(left, barsHeight - kept - dropped, step - gap, dropped - line), tokens.test);
    }
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(tokens.text2);
    constexpr int labelWidth = 96;
    const int every = std::max(1, int(double(labelWidth) / step) + 1);
    for (size_t i = 0; i < buckets.size(); i += size_t(every)) {
        const QRect place(int(double(i) * step), barsHeight + 2, labelWidth, axisHeight - 2);
        if (place.right() <= width())
            painter.drawText(place, int(Qt::AlignLeft | Qt::AlignVCenter),
                timeText(m_histogram.from + qint64(i) * m_histogram.width));
    }
}

} // namespace workbench
