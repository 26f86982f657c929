#include "collection/collectorlease.h"
#include "overview/connectoroverview.h"
#include "testlib/storebed.h"

#include <QFile>
#include <numeric>

using namespace workbench;
using namespace workbench::testlib;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000;

// A data directory with the connector "c-1" of two content types.
class OverviewBed {
public:
    OverviewBed()
    {
        if (!data().create())
            qFatal("no data directory");
    }

    [[nodiscard]] DataDirectory data() const { return DataDirectory(m_directory.path()); }
    [[nodiscard]] RecordStore store() const
    {
        auto opened = RecordStore::open(data().recordsFile());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        return std::move(*opened);
    }
    [[nodiscard]] ConnectorOverview read(qint64 now, bool isSecretStored = true) const
    {
        auto overview = readConnectorOverview(data(), connector, {}, isSecretStored, now);
        if (!overview)
            qFatal("%s", qPrintable(overview.error().detail));
        return std::move(*overview);
    }
    void finishRun(RecordStore &opened, const QString &contentType, RunResult result, qint64 start) const
    {
        RunSummary run;
        run.connectorId = connector.id;
        run.contentType = contentType;
        run.startedAt = start;
        run.window = {start - 60'000, start};
        run.id = opened.beginRun(run).value();
        run.result = result;
        run.finishedAt = start + 3200;
        if (result == RunResult::Failed)
            run.error = Error{.kind = ErrorKind::ServerFailure, .httpStatus = 503};
        if (!opened.finishRun(run, u"The run failed."_s))
            qFatal("the run was not kept");
    }

    ConnectorConfig connector = [] {
        ConnectorConfig config;
        config.id = u"c-1"_s;
        config.name = u"acme"_s;
        config.runOn = u"dp"_s;
        config.profile = u"default"_s;
        config.apiUrl = u"https://acme.example"_s;
        config.tenantId = u"acme.example"_s;
        config.contentTypes = {u"activities"_s, u"alerts"_s};
        return config;
    }();

private:
    QTemporaryDir m_directory;
};

} // namespace

class TestConnectorOverview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // A collector makes the file before its tables; a look in between found a damaged store.
    void shouldTakeAStoreThatIsBeingMadeForNone()
    {
        const OverviewBed bed;
        QFile file(bed.data().recordsFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();

        const auto overview = bed.read(noon);

        QCOMPARE(overview.storedRecords, 0);
        QCOMPARE(overview.feeds.size(), size_t(2));
    }

    void shouldCreateNothingWhereNothingIs()
    {
        const OverviewBed bed;

        const auto overview = bed.read(noon);

        QVERIFY(!QFile::exists(bed.data().recordsFile()));
        QVERIFY(!QFile::exists(bed.data().paceFile()));
        QCOMPARE(overview.status.state, ConnectorState::Pending);
        QCOMPARE(overview.feeds.size(), size_t(2));
        QVERIFY(!overview.lastRun);
        QVERIFY(!overview.nextRun);
        QCOMPARE(overview.pace.limit, Settings().requestCeiling);
        QCOMPARE(overview.live.kind, CollectorState::Kind::Stopped);
        QCOMPARE(overview.readAt, noon);
    }

    void shouldCountRecordsByHourOfTheirEvent()
    {
        const OverviewBed bed;
        auto store = bed.store();
        QVERIFY(store.append(page(
            {activity(u"1"_s).at(noon), activity(u"2"_s).at(noon - 1), activity(u"3"_s).at(noon - 23 * hour),
                activity(u"4"_s).at(noon - 24 * hour), alert(u"5"_s).at(noon + 60'000)})));
        QVERIFY(store.append(page({activity(u"9"_s).of(u"c-2"_s).at(noon)}, u"c-2"_s)));

        const auto overview = bed.read(noon + 30 * 60'000);

        QCOMPARE(overview.hourly[23], 2);
        QCOMPARE(overview.hourly[22], 1);
        QCOMPARE(overview.hourly[0], 1);
        QCOMPARE(std::accumulate(overview.hourly.begin(), overview.hourly.end(), qint64(0)), 4);
        QCOMPARE(overview.recordsOf24h, 4);
    }

    void shouldCountTheLastDayToTheMillisecond()
    {
        const OverviewBed bed;
        auto store = bed.store();
        const qint64 now = noon + 30 * 60'000;
        QVERIFY(store.append(
            page({activity(u"in"_s).at(now - 24 * hour + 1), activity(u"out"_s).at(now - 24 * hour)})));

        QCOMPARE(bed.read(now).recordsOf24h, 1);
    }

    void shouldTellTheLastErrorsNewestFirst()
    {
        const OverviewBed bed;
        auto store = bed.store();
        for (int number = 0; number < 5; ++number)
            bed.finishRun(store, u"activities"_s, RunResult::Failed, noon + number * 60'000);
        bed.finishRun(store, u"activities"_s, RunResult::Ok, noon + hour);

        const auto overview = bed.read(noon + 2 * hour);

        QCOMPARE(overview.lastErrors.size(), size_t(3));
        QCOMPARE(overview.lastErrors.front().startedAt, noon + 4 * 60'000);
        QCOMPARE(overview.lastErrors.front().error->httpStatus, 503);
        QCOMPARE(overview.lastRun.value(), noon + hour);
        QCOMPARE(overview.nextRun.value(), noon + hour + 5 * 60'000);
        QCOMPARE(overview.status.state, ConnectorState::Ok);
    }

    void shouldPlanNoRunForAPausedConnector()
    {
        OverviewBed bed;
        auto store = bed.store();
        bed.finishRun(store, u"alerts"_s, RunResult::Ok, noon);
        bed.connector.active = false;

        const auto overview = bed.read(noon + hour);

        QVERIFY(overview.lastRun);
        QVERIFY(!overview.nextRun);
        QCOMPARE(overview.status.state, ConnectorState::Inactive);
    }

    void shouldTellTheCursorAndTheStoredRecordsOfEachContentType()
    {
        const OverviewBed bed;
        auto store = bed.store();
        auto commit = page({activity(u"1"_s), alert(u"2"_s)});
        commit.cursor = noon + 5;
        commit.complete = TimeInterval{noon - hour, noon};
        QVERIFY(store.append(commit));

        const auto overview = bed.read(noon + hour);

        QCOMPARE(overview.feeds[0].state.cursor.value(), noon + 5);
        QCOMPARE(overview.feeds[0].state.complete, (std::vector<TimeInterval>{{noon - hour, noon}}));
        QVERIFY(!overview.feeds[1].state.cursor);
        QCOMPARE(overview.storedRecords, 2);
        QCOMPARE(overview.recordsOf24h, 2);
    }

    void shouldSayThatTheSecretIsMissing()
    {
        const OverviewBed bed;

        QCOMPARE(bed.read(noon, false).status.state, ConnectorState::NeedsSecret);
    }

    void shouldNotTakeOurOwnLockForSomebodyElses()
    {
        const OverviewBed bed;
        const auto lock = CollectorLease::acquire(bed.data(), u"c-1"_s);
        QVERIFY(lock);

        QVERIFY(!bed.read(noon).elsewhere);
    }

    void shouldRefuseADamagedStoreAndLeaveItAsItIs()
    {
        const OverviewBed bed;
        QFile file(bed.data().recordsFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray rubbish(8192, 'x');
        file.write(rubbish);
        file.close();

        const auto overview = readConnectorOverview(bed.data(), bed.connector, {}, true, noon);

        QVERIFY(!overview);
        QCOMPARE(overview.error().kind, ErrorKind::StorageFailure);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), rubbish);
    }
};

QTEST_GUILESS_MAIN(TestConnectorOverview)
#include "tst_connectoroverview.moc"
