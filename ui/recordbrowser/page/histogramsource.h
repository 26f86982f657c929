#pragma once

#include "ui/recordbrowser/page/recordsearch.h"
#include "ui/recordbrowser/recordfeed.h"

#include <QTimer>

namespace workbench {

// Reads the histogram of a search without its brush, so that the bars around the brush stay. Has a feed of
// its own, whose filter is not the table's. GUI thread; owned by the page.
class HistogramSource : public QObject {
    Q_OBJECT

public:
    explicit HistogramSource(const QString &storeFile, QObject *parent = nullptr);

    void setSearch(const RecordSearch &search);
    // The width there is for bars; asks anew if it changed much.
    void setPixels(int pixels);
    // Something was stored: asks again, at most once a second.
    void refresh();

Q_SIGNALS:
    void barsRead(const workbench::HistogramBars &bars);

private:
    void ask();
    void takeFigures(const ResultFigures &figures);
    void askFor(qint64 from, qint64 until);

    RecordFeed m_feed;
    RecordSearch m_search;
    std::optional<RecordFilter> m_filter;
    bool m_needsOldest = false; // Of all times the first one is not known yet.
    qint64 m_last = -1; // Position of the oldest record.
    int m_pixels = 800;
    QTimer m_pause;
};

} // namespace workbench
