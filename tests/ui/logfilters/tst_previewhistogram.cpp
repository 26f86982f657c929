#include "testlib/shownwidgets.h"
#include "ui/logfilters/preview/previewhistogram.h"
#include "ui/theme/tokens.h"

#include <QTest>

using namespace workbench;

// The bars of what filters keep and drop.
class TestPreviewHistogram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldShowFewRecordsBesideMany_data()
    {
        QTest::addColumn<qint64>("dropped");
        QTest::newRow("kept") << qint64(0);
        QTest::newRow("dropped") << qint64(1);
    }
    void shouldShowFewRecordsBesideMany()
    {
        QFETCH(qint64, dropped);
        const auto theme = testlib::shownTheme();
        PreviewHistogram histogram;
        histogram.resize(200, histogram.height());

        histogram.setHistogram({.from = 0,
            .width = 60'000,
            .buckets = {{.records = 1000, .dropped = 0}, {.records = 1, .dropped = dropped}}});

        const Tokens &tokens = tokensOf(histogram.palette());
        const QImage picture = histogram.grab().toImage();
        int seen = 0;
        for (int y = 0; y < picture.height(); ++y)
            seen += picture.pixelColor(150, y) == (dropped == 0 ? tokens.activities : tokens.test) ? 1 : 0;
        QVERIFY2(seen >= 2, qPrintable(QString::number(seen)));
    }
};

QTEST_MAIN(TestPreviewHistogram)
#include "tst_previewhistogram.moc"
