#include "ui/connectorlist/details/panelfacts.h"
#include "ui/connectorlist/pagebanner.h"
#include "ui/connectorlist/rowmenu.h"

#include "ui/connectorlist/overviewbuilder.h"
#include "ui/shared/formatting.h"

#include <QLocale>
#include <QTest>

using namespace workbench;
using namespace workbench::testlib;
using namespace Qt::StringLiterals;

namespace {

const ListContext online{.now = designNow, .isOnline = true, .onlineSince = 0, .testing = {}};
const ListContext offline{
    .now = designNow, .isOnline = false, .onlineSince = designNow - 251'000, .testing = {}};

} // namespace

class TestStanding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void shouldGiveEachStateItsMarkAndNextRun_data()
    {
        QTest::addColumn<ConnectorOverview>("overview");
        QTest::addColumn<bool>("isOnline");
        QTest::addColumn<StatusMark>("mark");
        QTest::addColumn<QString>("next");
        QTest::addColumn<bool>("needsAttention");

        const auto made = [] { return OverviewBuilder(u"acme"_s); };
        QTest::newRow("waits") << made().overview() << true << StatusMark::Active << u"14:10:02"_s << false;
        QTest::newRow("collects") << made().collecting().overview() << true << StatusMark::Collecting
                                  << u"now"_s << false;
        QTest::newRow("throttled") << made().throttled(38).overview() << true << StatusMark::Throttled
                                   << u"in 0:38"_s << true;
        QTest::newRow("secret expired")
            << made().secretExpired().overview() << true << StatusMark::SecretExpired << u"stopped"_s << true;
        QTest::newRow("paused") << made().paused().overview() << true << StatusMark::Paused << u"paused"_s
                                << false;
        QTest::newRow("never tested")
            << made().untested().overview() << true << StatusMark::NotTested << u"not started"_s << false;
        QTest::newRow("no profile") << made().withoutProfile().overview() << true << StatusMark::NotTested
                                    << u"not started"_s << false;
        QTest::newRow("refused") << made()
                                        .failing({.kind = ErrorKind::Forbidden, .httpStatus = 403},
                                            CollectorState::Kind::NeedsAttention)
                                        .overview()
                                 << true << StatusMark::Failed << u"stopped"_s << true;
        QTest::newRow("server fails") << made()
                                             .failing({.kind = ErrorKind::ServerFailure, .httpStatus = 503},
                                                 CollectorState::Kind::Retrying, designNow + 72'000)
                                             .overview()
                                      << true << StatusMark::Failed << u"in 1:12"_s << true;
        QTest::newRow("no network") << made().overview() << false << StatusMark::Offline << u"waiting"_s
                                    << false;
        ConnectorOverview local = made().overview();
        local.connector.apiUrl = u"http://127.0.0.1:8444"_s;
        QTest::newRow("simulator without network")
            << local << false << StatusMark::Active << u"14:10:02"_s << false;
        QTest::newRow("paused without network")
            << made().paused().overview() << false << StatusMark::Paused << u"paused"_s << false;
        QTest::newRow("expired without network") << made().secretExpired().overview() << false
                                                 << StatusMark::SecretExpired << u"stopped"_s << true;
    }
    void shouldGiveEachStateItsMarkAndNextRun()
    {
        QFETCH(ConnectorOverview, overview);
        QFETCH(bool, isOnline);
        QFETCH(QString, next);
        const ListContext &context = isOnline ? online : offline;

        const Standing standing = standingOf(overview, context);

        QTEST(standing.mark, "mark");
        QTEST(standing.needsAttention, "needsAttention");
        QCOMPARE(nextRunText(overview, context), next);
    }

    void shouldShowATestAboveAllElse()
    {
        ListContext context = online;
        context.testing = u"id-acme"_s;

        QCOMPARE(standingOf(OverviewBuilder(u"acme"_s).paused(), context).mark, StatusMark::Testing);
    }

    void shouldNameTheOpenStep()
    {
        QCOMPARE(standingOf(OverviewBuilder(u"acme"_s).withoutProfile(), online).openStep,
            u"Needs a Data Analyzer profile"_s);
    }

    void shouldEndThrottlingWithItsTime()
    {
        ListContext later = online;
        later.now += 39'000;

        QVERIFY(!throttledUntil(OverviewBuilder(u"acme"_s).throttled(38), later.now));
        QVERIFY(whyNotCollect(OverviewBuilder(u"acme"_s).throttled(38), later).isEmpty());
        QVERIFY(!whyNotCollect(OverviewBuilder(u"acme"_s).throttled(38), online).isEmpty());
    }

    void shouldSumUpAllConnectors()
    {
        QCOMPARE(listSubtitle(designOverviews(), online),
            u"7 connectors. 2 need attention: harbor-bank-mdca, orbit-logistics."_s);
        QCOMPARE(listSubtitle({OverviewBuilder(u"a"_s)}, online), u"1 connector. All fine."_s);
        QCOMPARE(listSubtitle({}, online), u"None yet."_s);
    }

    void shouldPickTheMostSevereBanner()
    {
        const auto expired = pageBannerOf(designOverviews(), online);
        QVERIFY(expired);
        QCOMPARE(expired->headline, u"Client secret of orbit-logistics has expired"_s);
        QCOMPARE(expired->more, 1);

        const auto throttled = pageBannerOf({OverviewBuilder(u"harbor-bank-mdca"_s).throttled(38)}, online);
        QVERIFY(throttled);
        QCOMPARE(throttled->headline, u"harbor-bank-mdca is throttled (HTTP 429 Too Many Requests)"_s);
        QCOMPARE(throttled->text,
            u"Microsoft asked us to wait 60 s. Retrying in 0:38. The cursor is kept, so no activity is skipped."_s);

        const auto gone = pageBannerOf(designOverviews(), offline);
        QVERIFY(gone);
        QCOMPARE(
            gone->text, u"No network since 14:03:10. 5 connectors wait, stored records stay available."_s);
        QVERIFY(!pageBannerOf({OverviewBuilder(u"a"_s)}, online));
    }

    void shouldRemindOfTheLastDayOfASecret_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("headline");

        QTest::newRow("15") << 15 << QString();
        QTest::newRow("14") << 14 << u"Client secret of acme expires in 14 days"_s;
        QTest::newRow("1") << 1 << u"Client secret of acme expires tomorrow"_s;
        QTest::newRow("0") << 0 << u"Client secret of acme expires today"_s;
        QTest::newRow("-1") << -1 << u"Client secret of acme is past its last day"_s;
    }

    void shouldRemindOfTheLastDayOfASecret()
    {
        QFETCH(int, days);
        QFETCH(QString, headline);
        ConnectorOverview overview = OverviewBuilder(u"acme"_s);
        const QDate day = QDateTime::fromMSecsSinceEpoch(online.now).date().addDays(days);
        overview.connector.secretExpires = day.toString(Qt::ISODate);

        const auto banner = pageBannerOf({overview}, online);

        QCOMPARE(banner ? banner->headline : QString(), headline);
        QVERIFY(!banner || banner->text == dayText(day) + u". Update it now to avoid a stop."_s);
    }

    void shouldNotRemindWhereItWasAskedToWait()
    {
        ConnectorOverview overview = OverviewBuilder(u"acme"_s);
        overview.connector.secretExpires =
            QDateTime::fromMSecsSinceEpoch(online.now).date().toString(Qt::ISODate);
        ListContext waiting = online;
        waiting.silentUntil.insert(overview.connector.id, online.now + 1);

        QVERIFY(!pageBannerOf({overview}, waiting));

        waiting.now += 1;
        QVERIFY(pageBannerOf({overview}, waiting));
    }

    void shouldHoldTheStateLineWhereItIsHeldUp()
    {
        QCOMPARE(statePlaceOf(OverviewBuilder(u"a"_s), online).step, StateLine::Step::Wait);
        QCOMPARE(statePlaceOf(OverviewBuilder(u"a"_s), online).text,
            u"Last run stored 1,284 records in 3.20 s."_s);
        QCOMPARE(statePlaceOf(OverviewBuilder(u"a"_s).collecting(), online).step, StateLine::Step::Fetch);
        QCOMPARE(statePlaceOf(OverviewBuilder(u"a"_s).throttled(9), online).text,
            u"Fetch is on hold after HTTP 429."_s);
        QCOMPARE(statePlaceOf(OverviewBuilder(u"a"_s).secretExpired(), online).step, StateLine::Step::Token);
        QCOMPARE(statePlaceOf(OverviewBuilder(u"a"_s).paused(), online).step, StateLine::Step::None);
    }

    void shouldTellTheLagBehindTheLastRun()
    {
        const auto rows = cursorFacts(OverviewBuilder(u"a"_s).everyMinutes(1));

        QCOMPARE(rows[0][0].text, u"Activities"_s);
        QCOMPARE(rows[0][1].text, u"14:04:58.000"_s);
        QCOMPARE(rows[0][2].text, u"lag 0:04"_s);
        QCOMPARE(rows[1][2].text, u"lag 0:50"_s);
        QCOMPARE(rows[1][2].tone, LabelTone::Secondary);
    }
};

QTEST_GUILESS_MAIN(TestStanding)
#include "tst_standing.moc"
