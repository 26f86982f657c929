#include "ui/connectorlist/connectorlistpage.h"
#include "ui/connectorlist/connectormodel.h"
#include "ui/connectorlist/connectortable.h"
#include "ui/connectorlist/details/coveragestrip.h"
#include "ui/connectorlist/details/stateline.h"
#include "ui/shared/banner.h"
#include "ui/shared/budgetstrip.h"
#include "ui/shared/segments.h"

#include "ui/connectorlist/overviewbuilder.h"
#include "testlib/shownwidgets.h"

#include <QAction>
#include <QDateTime>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <memory>

using namespace workbench;
using namespace workbench::testlib;
using namespace Qt::StringLiterals;

namespace {

// A page in a window that is as wide as the design's content. Times are of now, since the page has a clock.
class PageBed {
public:
    explicit PageBed(const QList<ConnectorOverview> &overviews, QSize size = {1358, 800})
    {
        page.resize(size);
        page.setOverviews(overviews);
        page.show();
        page.activateWindow();
    }

    template<typename T> [[nodiscard]] T *find(const QString &name = {}) const
    {
        return page.findChild<T *>(name);
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *one : page.findChildren<QPushButton *>()) {
            if (one->isVisible() && one->text() == text)
                return one;
        }
        return nullptr;
    }
    void click(const QString &text) const
    {
        // What a layout has just taken in is shown by the event loop.
        QTRY_VERIFY2(button(text), qPrintable(text));
        QTest::mouseClick(button(text), Qt::LeftButton);
    }
    [[nodiscard]] ConnectorTable *table() const { return find<ConnectorTable>(); }
    [[nodiscard]] QMenu *openMenu() const
    {
        QTest::keyClick(table(), Qt::Key_Menu);
        return find<QMenu>(u"rowMenu"_s);
    }

    ConnectorListPage page;
};

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

OverviewBuilder acme()
{
    return OverviewBuilder(u"acme"_s, now());
}

} // namespace

class TestConnectorListPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_theme = testlib::shownTheme();
    }

    void shouldOfferTheFirstStepsWhenThereIsNoConnector()
    {
        const PageBed bed({});
        QSignalSpy created(&bed.page, &ConnectorListPage::createRequested);
        QSignalSpy demo(&bed.page, &ConnectorListPage::demoRequested);

        bed.click(u"Create connector"_s);
        bed.click(u"Try it with the demo tenant"_s);
        QSignalSpy help(&bed.page, &ConnectorListPage::helpRequested);
        bed.click(u"Where do I find the four values?"_s);

        QCOMPARE(created.size(), 1);
        QCOMPARE(demo.size(), 1);
        QCOMPARE(bed.find<QLabel>(u"subtitle"_s)->text(), u"None yet."_s);
        QVERIFY(!bed.find<QWidget>(u"detailsPanel"_s)->isVisible());
        QCOMPARE(help.value(0).value(0).toString(), u"help:values"_s);
    }

    void shouldCountItsSegments()
    {
        const PageBed bed(designOverviews(now()));

        QStringList texts;
        for (const QAbstractButton *one : bed.find<Segments>()->findChildren<QAbstractButton *>())
            texts << one->text();

        QCOMPARE(texts, (QStringList{u"All 7"_s, u"Active 3"_s, u"Needs attention 2"_s, u"Paused 1"_s}));
    }

    void shouldSayWhenNothingMatches()
    {
        PageBed bed(designOverviews(now()));

        bed.page.setSearch(u"nobody"_s);
        QVERIFY(bed.find<QLabel>(u"noMatch"_s)->isVisible());
        bed.page.setSearch(u"harbor"_s);
        QVERIFY(!bed.find<QLabel>(u"noMatch"_s)->isVisible());
    }

    void shouldOfferToRaiseTheIntervalWhenThrottled()
    {
        const PageBed bed({acme().throttled(38)});
        QSignalSpy raised(&bed.page, &ConnectorListPage::raiseIntervalRequested);

        bed.click(u"Raise interval…"_s);

        QCOMPARE(raised.value(0).value(0).toString(), u"id-acme"_s);
        QVERIFY(!bed.find<QPushButton>(u"collectNow"_s)->isEnabled());
        QCOMPARE(bed.find<StateLine>()->accessibleName(), u"State: Fetch, step 3 of 5"_s);
        QSignalSpy help(&bed.page, &ConnectorListPage::helpRequested);
        bed.click(u"What causes this?"_s);
        QVERIFY(help.value(0).value(0).toString().startsWith(u"help:errors#"_s));
    }

    void shouldCountDownWithoutBeingTold()
    {
        const PageBed bed({acme().throttled(38)});
        const auto *countdown = bed.find<QLabel>(u"countdown"_s);
        const QString before = countdown->text();

        QTRY_VERIFY(countdown->text() != before);
        QVERIFY(countdown->text().startsWith(u"00:3"_s));
    }

    void shouldAskForANewSecretWhenItHasExpired()
    {
        const PageBed bed(designOverviews(now()));
        QSignalSpy updated(&bed.page, &ConnectorListPage::updateSecretRequested);
        QSignalSpy logged(&bed.page, &ConnectorListPage::showActivityLogRequested);

        bed.click(u"Update secret…"_s);
        bed.click(u"1 more"_s);

        QCOMPARE(updated.value(0).value(0).toString(), u"id-orbit-logistics"_s);
        QCOMPARE(logged.value(0).value(0).toString(), QString());
    }

    void shouldSayThatItIsOffline()
    {
        PageBed bed({acme()});
        QSignalSpy checked(&bed.page, &ConnectorListPage::onlineCheckRequested);

        bed.page.setOnline(false, now());
        bed.click(u"Try now"_s);
        QCOMPARE(checked.size(), 1);
        QCOMPARE(bed.find<Banner>()->headline(), u"You are offline"_s);
        bed.page.setOnline(true, now());

        QVERIFY(!bed.find<Banner>()->isVisible());
    }

    void shouldActFromTheDetailsPanel()
    {
        const PageBed bed({acme()});
        QSignalSpy collected(&bed.page, &ConnectorListPage::collectNowRequested);
        QSignalSpy changed(&bed.page, &ConnectorListPage::activeChangeRequested);
        QSignalSpy tested(&bed.page, &ConnectorListPage::testRequested);

        bed.click(u"Collect now"_s);
        bed.click(u"Pause"_s);
        bed.click(u"Test"_s);

        QCOMPARE(collected.value(0).value(0).toString(), u"id-acme"_s);
        QCOMPARE(changed.value(0).value(1).toBool(), false);
        QCOMPARE(tested.value(0).value(0).toString(), u"id-acme"_s);
        QCOMPARE(bed.find<BudgetStrip>()->usage().used(), 7);
        QCOMPARE(bed.find<QLabel>(u"budgetText"_s)->text(), u"7 of 30 per min"_s);
    }

    void shouldNotFightWithAnotherProcess()
    {
        const PageBed bed({acme().elsewhere()});

        QVERIFY(!bed.find<QPushButton>(u"collectNow"_s)->isVisible());
        bool isSaid = false;
        for (const QLabel *label : bed.page.findChildren<QLabel *>())
            isSaid |= label->isVisible() && label->text().startsWith(u"Collected by another process"_s);
        QVERIFY(isSaid);
    }

    void shouldShowWhatAnotherProcessDoes_data()
    {
        QTest::addColumn<ConnectorOverview>("overview");
        QTest::addColumn<StatusMark>("mark");
        QTest::addColumn<QString>("state");
        const LockHolder process{.processId = 4711, .program = u"connectorctl"_s, .since = now() - 60'000};
        const QString lastRun = u"Last run stored 1,284 records in 3.20 s."_s;
        QTest::newRow("waits") << acme().by(process).overview() << StatusMark::Active << lastRun;
        QTest::newRow("collects") << acme().collecting().by(process).overview() << StatusMark::Collecting
                                  << u"1,500 records stored so far."_s;
        QTest::newRow("is throttled") << acme().throttled(38).by(process).overview() << StatusMark::Throttled
                                      << u"Fetch is on hold after HTTP 429."_s;
    }

    void shouldShowWhatAnotherProcessDoes()
    {
        QFETCH(ConnectorOverview, overview);
        const PageBed bed({overview});

        QTEST(bed.find<StatusLabel>()->status(), "mark");
        QTEST(bed.find<QLabel>(u"stateText"_s)->text(), "state");
        const bool isNow = overview.live.kind == CollectorState::Kind::Collecting;
        QCOMPARE(bed.find<QLabel>(u"countdown"_s)->text() == u"now"_s, isNow);
        const auto *elsewhere = bed.find<QLabel>(u"elsewhere"_s);
        QVERIFY(elsewhere->isVisible());
        QVERIFY2(elsewhere->text().startsWith(u"Collected by connectorctl, process 4711"_s),
            qPrintable(elsewhere->text()));
        QVERIFY(!bed.find<QPushButton>(u"collectNow"_s)->isVisible());
        const QModelIndex name = bed.table()->model()->index(0, int(ConnectorColumn::Name));
        QCOMPARE(name.data(ConnectorModel::SecondLineRole).toString(), u"Collected by connectorctl"_s);
    }

    void shouldCollectAGapByKeyAndByClick()
    {
        const qint64 hour = 3'600'000;
        const TimeInterval gap{now() - 50 * hour, now() - 20 * hour};
        const PageBed bed({acme().withGap(gap.from, gap.to)});
        QSignalSpy asked(&bed.page, &ConnectorListPage::gapCollectRequested);
        auto *strip = bed.find<CoverageStrip>(u"coverage-activities"_s);

        QTest::keyClick(strip, Qt::Key_Return);
        const double position = 1 - 35.0 / (7 * 24);
        QTest::mouseClick(strip, Qt::LeftButton, {}, QPoint(int(strip->width() * position), 9));

        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked[0][1].toString(), u"activities"_s);
        QCOMPARE(asked[1][2].value<TimeInterval>(), gap);
        QVERIFY(strip->accessibleDescription().contains(u"The run was interrupted."_s));
        QCOMPARE(
            bed.find<CoverageStrip>(u"coverage-alerts"_s)->accessibleDescription(), u"Complete, no gap"_s);
    }

    void shouldOfferOnlyWhatWorksInTheRowMenu()
    {
        const PageBed bed({acme()});
        const QMenu *menu = bed.openMenu();

        QVERIFY(menu);
        QStringList texts;
        for (const QAction *action : menu->actions()) {
            if (!action->isSeparator())
                texts << action->text();
        }
        QCOMPARE(texts,
            (QStringList{u"Test"_s, u"Edit"_s, u"Collect now"_s, u"Pause"_s, u"Update secret…"_s,
                u"Collect from an earlier time…"_s, u"Log filters…"_s, u"Forecast and deploy…"_s,
                u"Show records"_s, u"Show in Activity log"_s, u"Duplicate…"_s, u"Delete connector…"_s}));
    }

    void shouldEmitWhatTheRowMenuAsksFor()
    {
        const PageBed bed({acme().withoutProfile()});
        QSignalSpy profile(&bed.page, &ConnectorListPage::assignProfileRequested);
        QSignalSpy records(&bed.page, &ConnectorListPage::showRecordsRequested);
        QSignalSpy deleted(&bed.page, &ConnectorListPage::deleteRequested);
        QSignalSpy duplicated(&bed.page, &ConnectorListPage::duplicateRequested);
        QSignalSpy recollected(&bed.page, &ConnectorListPage::recollectRequested);

        for (QAction *action : bed.openMenu()->actions()) {
            if (action->isEnabled() && !action->isSeparator())
                action->trigger();
        }

        for (const QSignalSpy *spy : {&profile, &records, &deleted, &duplicated, &recollected}) {
            QCOMPARE(spy->size(), 1);
            QCOMPARE(spy->first().first().toString(), u"id-acme"_s);
        }
    }

    void shouldKeepTheCurrentConnectorThroughUpdates()
    {
        PageBed bed(designOverviews(now()));
        bed.page.setCurrentConnector(u"id-riverton-schools"_s);
        QSignalSpy changed(&bed.page, &ConnectorListPage::currentConnectorChanged);

        auto overviews = designOverviews(now());
        overviews.removeFirst();
        bed.page.setOverviews(overviews);

        QCOMPARE(bed.page.currentConnectorId(), u"id-riverton-schools"_s);
        QVERIFY(changed.isEmpty());
        QCOMPARE(bed.find<QLabel>(u"detailsName"_s)->text(), u"riverton-schools"_s);
    }

    void shouldNotMoveRowsUnderThePointer()
    {
        PageBed bed(designOverviews(now()));
        bed.find<Segments>()->setCurrent(1);
        QCOMPARE(bed.table()->model()->rowCount(), 3);
        const QPoint middle = bed.table()->visualRect(bed.table()->model()->index(0, 1)).center();
        QTest::mouseMove(bed.table()->viewport(), middle);
        QTRY_VERIFY(bed.table()->isPointerInside());

        auto overviews = designOverviews(now());
        overviews[0] = OverviewBuilder(u"acme-retail-mdca"_s, now()).paused();
        bed.page.setOverviews(overviews);
        QCOMPARE(bed.table()->model()->rowCount(), 3);
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(bed.table()->viewport(), &leave);

        QCOMPARE(bed.table()->model()->rowCount(), 2);
    }

    void shouldOpenTheDetailsOverTheTableInASmallWindow()
    {
        const PageBed bed(designOverviews(now()), {960, 540});
        auto *details = bed.find<QWidget>(u"detailsPanel"_s);
        QVERIFY(!details->isVisible());
        const int tableWidth = bed.table()->width();

        bed.page.detailsAction()->trigger();
        QVERIFY(details->isVisible());
        QCOMPARE(bed.table()->width(), tableWidth);
        QTest::keyClick(details, Qt::Key_Escape);

        QVERIFY(!details->isVisible());
    }

    void shouldRememberItsState()
    {
        PageBed bed(designOverviews(now()));
        bed.page.columnsMenu()->actions().first()->setChecked(false);
        bed.page.detailsAction()->trigger();
        PageBed other(designOverviews(now()));

        QVERIFY(other.page.restoreState(bed.page.saveState()));

        QVERIFY(other.table()->isColumnHidden(int(ConnectorColumn::Status)));
        QVERIFY(!other.find<QWidget>(u"detailsPanel"_s)->isVisible());
        QVERIFY(!other.page.restoreState("rubbish"));
    }

    void shouldNameEveryControl()
    {
        const PageBed bed(designOverviews(now()));

        for (const QAbstractButton *button : bed.page.findChildren<QAbstractButton *>()) {
            const bool isNamed = !button->text().isEmpty() || !button->accessibleName().isEmpty();
            QVERIFY2(isNamed || !button->isVisible(), qPrintable(button->objectName()));
        }
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestConnectorListPage)
#include "tst_connectorlistpage.moc"
