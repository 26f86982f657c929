#include "collection/collectorlease.h"

#include <QTemporaryDir>
#include <QTest>

using namespace workbench;
using namespace Qt::StringLiterals;
using Kind = CollectorState::Kind;

// What a collector says of itself to others on its data directory.
class TestCollectorLease : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_data.create()); }

    void shouldBelongToOneAtATime()
    {
        const auto lease = CollectorLease::acquire(m_data, m_id);
        QVERIFY(lease);

        const auto second = CollectorLease::acquire(m_data, m_id);

        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Busy);
        QVERIFY(CollectorLease::acquire(m_data, u"another connector"_s));
    }

    void shouldSayNothingBeforeItsFirstState()
    {
        const auto lease = CollectorLease::acquire(m_data, m_id);

        const auto holder = CollectorLease::holder(m_data, m_id);

        QVERIFY(holder);
        QVERIFY(!holder->activity);
    }

    void shouldTellEachState_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::newRow("starting") << Kind::Starting;
        QTest::newRow("collecting") << Kind::Collecting;
        QTest::newRow("waiting") << Kind::Waiting;
        QTest::newRow("retrying") << Kind::Retrying;
        QTest::newRow("needs attention") << Kind::NeedsAttention;
    }

    void shouldTellEachState()
    {
        QFETCH(Kind, kind);
        auto lease = CollectorLease::acquire(m_data, m_id);
        const Error error{.kind = ErrorKind::Throttled,
            .httpStatus = 429,
            .detail = u"“Wait”"_s,
            .retryAfter = std::chrono::seconds(60)};

        lease->enter({.kind = kind, .until = 1'795'529'241'000, .error = error});

        const auto activity = CollectorLease::holder(m_data, m_id)->activity;
        QVERIFY(activity);
        QCOMPARE(activity->state.kind, kind);
        QCOMPARE(activity->state.until, 1'795'529'241'000);
        QCOMPARE(activity->state.error, error);
    }

    void shouldCountTheRecordsOfTheRunInProgress()
    {
        auto lease = CollectorLease::acquire(m_data, m_id);
        lease->enter({.kind = Kind::Collecting});

        lease->addStored(100);
        lease->addStored(20);

        QCOMPARE(CollectorLease::holder(m_data, m_id)->activity->storedNow, 120);
        lease->enter({.kind = Kind::Waiting, .until = 1});
        QCOMPARE(CollectorLease::holder(m_data, m_id)->activity->storedNow, 0);
    }

    void shouldHaveRoomForTheLongestError()
    {
        auto lease = CollectorLease::acquire(m_data, m_id);
        const Error error{.kind = ErrorKind::BadReply, .detail = QString(20'000, QChar(0x65e5))};

        lease->enter({.kind = Kind::Retrying, .until = 1, .error = error});

        const auto activity = CollectorLease::holder(m_data, m_id)->activity;
        QVERIFY(activity);
        QCOMPARE(activity->state.error->kind, ErrorKind::BadReply);
        QVERIFY(error.detail.startsWith(activity->state.error->detail));
    }

    void shouldNotGuessWhatANewerVersionSays()
    {
        const QString file = m_data.lockFile(u"collect-"_s + m_id);
        auto lock = ProcessLock::acquire(file, u"newer"_s);

        lock->tell({{u"state"_s, u"dreaming"_s}});

        const auto holder = CollectorLease::holder(m_data, m_id);
        QCOMPARE(holder->process.program, u"newer"_s);
        QVERIFY(!holder->activity);
    }

private:
    const QString m_id = u"c-1"_s;
    QTemporaryDir m_folder;
    DataDirectory m_data{m_folder.path()};
};

QTEST_GUILESS_MAIN(TestCollectorLease)
#include "tst_collectorlease.moc"
