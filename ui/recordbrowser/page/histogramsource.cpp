#include "ui/recordbrowser/page/histogramsource.h"

#include "ui/recordbrowser/page/histogramplan.h"

#include <QDateTime>
#include <cstdlib>

namespace workbench {

HistogramSource::HistogramSource(const QString &storeFile, QObject *parent)
    : QObject(parent)
    , m_feed(storeFile)
{
    m_feed.setColumns({});
    m_pause.setSingleShot(true);
    m_pause.setInterval(1000);
    connect(&m_pause, &QTimer::timeout, this, &HistogramSource::ask);
    connect(&m_feed, &RecordFeed::figuresRead, this, &HistogramSource::takeFigures);
    connect(&m_feed, &RecordFeed::rowsRead, this, [this](const ShownPage &page) {
        // The first rows come unasked; what is wanted is the last one.
        if (m_needsOldest && page.position == m_last && !page.rows.empty())
            askFor(page.rows.back().key.eventTime, QDateTime::currentMSecsSinceEpoch());
    });
    connect(&m_feed, &RecordFeed::histogramRead, this,
        [this](const ShownHistogram &histogram) { Q_EMIT barsRead(barsOf(histogram)); });
}

void HistogramSource::setSearch(const RecordSearch &search)
{
    RecordSearch whole = search;
    whole.brush.reset();
    if (m_filter && whole == m_search)
        return; // Only the brush moved.
    m_search = whole;
    ask();
}

void HistogramSource::setPixels(int pixels)
{
    constexpr int noticeable = 60;
    if (std::abs(pixels - m_pixels) < noticeable)
        return;
    m_pixels = pixels;
    if (m_filter)
        m_pause.start();
}

void HistogramSource::refresh()
{
    if (m_filter && !m_pause.isActive())
        m_pause.start();
}

void HistogramSource::ask()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    m_filter = m_search.filter(now);
    m_feed.setFilter(*m_filter);
    m_needsOldest = !m_filter->since;
    m_last = -1;
    if (m_filter->since)
        askFor(*m_filter->since, m_filter->until ? *m_filter->until + 1 : now);
}

void HistogramSource::takeFigures(const ResultFigures &figures)
{
    if (!m_needsOldest || !figures.isComplete)
        return;
    if (figures.count == 0)
        Q_EMIT barsRead({});
    else
        m_feed.requestRows(m_last = figures.count - 1, 1);
}

void HistogramSource::askFor(qint64 from, qint64 until)
{
    m_needsOldest = false;
    const HistogramPlan plan = histogramPlan(from, until, m_pixels);
    m_feed.requestHistogram(plan.from, plan.width, plan.buckets);
}

} // namespace workbench
