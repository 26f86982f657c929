#include "ui/recordbrowser/widgets/histogramview.h"

#include <QSignalSpy>
#include <QTest>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000, hour = 60 * minute;
constexpr qint64 morning = 1'795'507'200'000; // 24 Nov 2026 08:00 UTC

// Twenty buckets of five minutes with 10 activities each, the fifth with one alert among many activities.
HistogramBars bars()
{
    HistogramBars result;
    result.from = morning;
    result.width = 5 * minute;
    result.activities.assign(20, 10);
    result.others.assign(20, 0);
    result.alerts.assign(20, 0);
    result.activities[5] = 20'000;
    result.alerts[5] = 1;
    return result;
}

// Where the plot begins and how wide a bucket is, in a view 844 wide.
QPoint middleOf(const HistogramView &view, int bucket)
{
    const double width = (view.width() - 44) / 20.0;
    return {int(40 + (bucket + 0.5) * width), 60};
}
QPoint startOf(const HistogramView &view, int bucket)
{
    const double width = (view.width() - 44) / 20.0;
    return {int(40 + bucket * width), 60};
}

} // namespace

class HistogramViewTest : public QObject {
    Q_OBJECT

private:
    HistogramView *m_view = nullptr;

    void drag(int from, int until) const
    {
        QTest::mousePress(m_view, Qt::LeftButton, {}, startOf(*m_view, from));
        QTest::mouseMove(m_view, startOf(*m_view, until));
        QTest::mouseRelease(m_view, Qt::LeftButton, {}, startOf(*m_view, until));
    }

private Q_SLOTS:
    void init()
    {
        m_view = new HistogramView;
        m_view->resize(844, 112);
        m_view->setBars(bars());
        m_view->show();
    }
    void cleanup() { delete m_view; }

    void shouldChooseRoundStepsForCounts()
    {
        QCOMPARE(countStep(0), 1);
        QCOMPARE(countStep(3), 1);
        QCOMPARE(countStep(21'000), 10'000);
        QCOMPARE(countStep(4'100'000), 2'000'000);
        QCOMPARE(shortCount(10'000), u"10k"_s);
        QCOMPARE(shortCount(2'500'000), u"2.5M"_s);
        QCOMPARE(shortCount(250), u"250"_s);
    }

    void shouldLabelTimesAtFullHours()
    {
        QCOMPARE(timeStep(50 * minute), hour);
        QCOMPARE(firstTick(morning + minute, hour), morning + hour);
        QCOMPARE(tickText(morning, hour), u"08:00"_s);
        QCOMPARE(tickText(morning, 24 * hour), u"24 Nov"_s);
        QCOMPARE(spanText(morning, morning + hour), u"08:00 to 09:00"_s);
        QCOMPARE(spanText(morning, morning + 24 * hour), u"24 Nov 08:00 to 25 Nov 08:00"_s);
    }

    void shouldSelectWholeBucketsByDragging()
    {
        QSignalSpy changed(m_view, &HistogramView::brushChanged);

        drag(2, 6);

        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toLongLong(), morning + 10 * minute);
        QCOMPARE(changed[0][1].toLongLong(), morning + 30 * minute);
        QCOMPARE(m_view->brushText(), u"08:10 to 08:30 · 20,031 records"_s);
        QVERIFY(m_view->accessibleDescription().contains(u"20,031 records"_s));
    }

    void shouldMoveAnEdgeByItsHandle()
    {
        drag(2, 6);
        QSignalSpy changed(m_view, &HistogramView::brushChanged);

        drag(6, 9);

        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toLongLong(), morning + 10 * minute);
        QCOMPARE(changed[0][1].toLongLong(), morning + 45 * minute);
    }

    void shouldMoveAndResizeTheBrushWithKeys()
    {
        m_view->setBrush(HistogramView::Span{morning + 10 * minute, morning + 30 * minute});
        QSignalSpy changed(m_view, &HistogramView::brushChanged);

        QTest::keyClick(m_view, Qt::Key_Right);
        QTest::keyClick(m_view, Qt::Key_Left, Qt::ShiftModifier);

        QCOMPARE(changed.size(), 2);
        QCOMPARE(m_view->brush()->from, morning + 15 * minute);
        QCOMPARE(m_view->brush()->until, morning + 30 * minute);
    }

    void shouldKeepTheBrushInsideThePlot()
    {
        m_view->setBrush(HistogramView::Span{morning, morning + 10 * minute});

        QTest::keyClick(m_view, Qt::Key_Left);
        QTest::keyClick(m_view, Qt::Key_Left, Qt::ShiftModifier);
        QTest::keyClick(m_view, Qt::Key_Left, Qt::ShiftModifier);
        QTest::keyClick(m_view, Qt::Key_Left, Qt::ShiftModifier);

        QCOMPARE(m_view->brush()->from, morning);
        QCOMPARE(m_view->brush()->until, morning + 5 * minute);
    }

    void shouldMakeABrushByKeyboardAlone()
    {
        QSignalSpy changed(m_view, &HistogramView::brushChanged);

        QTest::keyClick(m_view, Qt::Key_Left);

        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_view->brush()->until, morning + 100 * minute);
    }

    void shouldClearTheBrushWithEscape()
    {
        m_view->setBrush(HistogramView::Span{morning, morning + 10 * minute});
        QSignalSpy cleared(m_view, &HistogramView::brushCleared);

        QTest::keyClick(m_view, Qt::Key_Escape);

        QCOMPARE(cleared.size(), 1);
        QVERIFY(!m_view->brush());
    }

    void shouldZoomIntoTheBrush()
    {
        m_view->setBrush(HistogramView::Span{morning + 10 * minute, morning + 30 * minute});
        QSignalSpy zoomed(m_view, &HistogramView::zoomRequested);

        QTest::mouseDClick(m_view, Qt::LeftButton, {}, middleOf(*m_view, 3));
        QTest::keyClick(m_view, Qt::Key_Return);

        QCOMPARE(zoomed.size(), 2);
        QCOMPARE(zoomed[0][0].toLongLong(), morning + 10 * minute);
    }

    void shouldDrawAFewAlertsAtLeastThreePixelsTall()
    {
        const QImage picture = m_view->grab().toImage();
        const int middle = middleOf(*m_view, 5).x();

        int alertPixels = 0;
        for (int y = 0; y < picture.height(); ++y) {
            const QColor color = picture.pixelColor(middle, y);
            if (color.red() > color.blue() + 60)
                ++alertPixels;
        }

        QVERIFY2(alertPixels >= 3, qPrintable(QString::number(alertPixels)));
    }

    void shouldSayWhatItShows()
    {
        QCOMPARE(m_view->accessibleDescription(),
            u"08:00 to 09:40: activities 20,190, alerts 1, others 0; peak at 24 Nov 2026, 08:25:00 with 20,001."_s);
        m_view->setBars({});
        QCOMPARE(m_view->accessibleDescription(), u"No records in this time range."_s);
    }
};

QTEST_MAIN(HistogramViewTest)
#include "tst_histogramview.moc"
