#include "ui/recordbrowser/page/histogramplan.h"
#include "ui/recordbrowser/page/liverate.h"
#include "ui/recordbrowser/page/recordsearch.h"
#include "ui/recordbrowser/page/searchcommand.h"

#include <QTest>
#include <QUndoStack>

using namespace workbench;
using namespace Qt::StringLiterals;

class RecordSearchTest : public QObject {
    Q_OBJECT

private:
    static constexpr qint64 now = 1'795'519'200'000; // 24 Nov 2026 11:20 UTC
    static constexpr qint64 minute = 60'000;

    static RecordSearch limited()
    {
        RecordSearch search;
        search.indices = indexSet(Index::Alerts);
        search.connectorId = u"c-1"_s;
        search.msgClasses = {"a_alerts"};
        search.range.kind = TimeRange::Kind::LastHour;
        search.query = u"event.action:Login"_s;
        return search;
    }

private Q_SLOTS:
    void shouldBecomeAFilter()
    {
        const RecordFilter filter = limited().filter(now);

        QCOMPARE(filter.indices, indexSet(Index::Alerts));
        QCOMPARE(filter.connectorIds, QStringList{u"c-1"_s});
        QCOMPARE(filter.msgClasses, QList<QByteArray>{"a_alerts"});
        QCOMPARE(filter.since, std::optional(now - 60 * minute));
        QVERIFY(!filter.until);
        QVERIFY(filter.query);
    }

    void shouldLimitTheTimeToTheBrush()
    {
        RecordSearch search = limited();
        search.brush = HistogramView::Span{now - 20 * minute, now - 10 * minute};

        const RecordFilter filter = search.filter(now);

        QCOMPARE(filter.since, std::optional(now - 20 * minute));
        QCOMPARE(filter.until, std::optional(now - 10 * minute - 1));
    }

    void shouldCountItsLimits()
    {
        QCOMPARE(limited().limits(), 4);
        QCOMPARE(limited().cleared().limits(), 0);
        QCOMPARE(limited().cleared().range.kind, TimeRange::Kind::All);
    }

    void shouldBeKept()
    {
        QCOMPARE(recordSearchFromJson(toJson(limited())), limited());
        QCOMPARE(recordSearchFromJson({}), RecordSearch());
    }

    void shouldAskForRoundBuckets()
    {
        const HistogramPlan plan = histogramPlan(now - 24 * 60 * minute, now, 1250);

        QCOMPARE(plan.width, 15 * minute);
        QCOMPARE(plan.from % plan.width, 0);
        QVERIFY(plan.from <= now - 24 * 60 * minute);
        QVERIFY(plan.from + plan.buckets * plan.width >= now);
    }

    void shouldNeverAskForTooManyBuckets()
    {
        const HistogramPlan plan = histogramPlan(0, now, 8000);
        QVERIFY(plan.buckets <= 400);
        QVERIFY(plan.from + plan.buckets * plan.width >= now);
    }

    void shouldUndoChangesAndMergeMovesOfTheBrush()
    {
        QUndoStack undo;
        RecordSearch shown;
        const auto apply = [&](const RecordSearch &search) { shown = search; };
        const auto change = [&](const RecordSearch &next) {
            undo.push(new SearchCommand(shown, next, apply, u"change"_s));
        };

        RecordSearch brushed;
        brushed.brush = HistogramView::Span{0, 10};
        change(brushed);
        brushed.brush = HistogramView::Span{10, 20};
        change(brushed);
        brushed.brush = HistogramView::Span{20, 30};
        change(brushed);
        brushed.query = u"a"_s;
        change(brushed);
        QCOMPARE(undo.count(), 3);

        undo.undo();
        QVERIFY(shown.query.isEmpty());
        undo.undo();
        QCOMPARE(shown.brush->from, 0);
        undo.undo();
        QCOMPARE(shown, RecordSearch());
    }

    void shouldTellTheRateOfTheLastSeconds()
    {
        LiveRate rate;
        rate.add(1000, 200);
        rate.add(3000, 120);
        QCOMPARE(rate.perSecond(3000), 64);
        QCOMPARE(rate.perSecond(6000), 24);
        QCOMPARE(rate.perSecond(9000), 0);
    }
};

QTEST_MAIN(RecordSearchTest)
#include "tst_recordsearch.moc"
