#include "storage/recordreader.h"
#include "storage/retention.h"
#include "testlib/storebed.h"

using namespace workbench;
using namespace workbench::testlib;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 24 * 60 * 60 * 1000;

} // namespace

// How long records stay.
class TestRetention : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bed = std::make_unique<StoreBed>(); }
    void cleanup() { m_bed.reset(); }

    void shouldKeepEverythingByDefault()
    {
        RecordStore store = m_bed->open();
        collect(store, 10, noon - 400 * day, u"old"_s);

        QCOMPARE(applyRetention(store, {}, noon).value_or(-1), 0);

        QCOMPARE(count(), 10);
    }

    void shouldRemoveWhatWasCollectedLongAgoAndNothingElse()
    {
        RecordStore store = m_bed->open();
        collect(store, 10, noon - 40 * day, u"old"_s);
        collect(store, 7, noon - 2 * day, u"young"_s);

        QCOMPARE(applyRetention(store, {.days = 35}, noon).value_or(-1), 10);

        QCOMPARE(count(), 7);
        QCOMPARE(applyRetention(store, {.days = 35}, noon).value_or(-1), 0);
    }

    void shouldNeverRemoveWhatTheApiCouldSendAgain()
    {
        RecordStore store = m_bed->open();
        collect(store, 10, noon - 30 * day, u"old"_s);

        QCOMPARE(applyRetention(store, {.days = 1, .bytes = 1}, noon).value_or(-1), 0);

        QCOMPARE(count(), 10);
    }

    void shouldRemoveTheOldestWhereTheStoreIsTooLarge()
    {
        RecordStore store = m_bed->open();
        collect(store, 10, noon - 60 * day, u"old"_s);
        collect(store, 7, noon - 2 * day, u"young"_s);
        const qint64 used = store.usedBytes().value_or(0);
        QVERIFY(used > 0);

        QCOMPARE(applyRetention(store, {.bytes = used}, noon).value_or(-1), 0);
        QCOMPARE(applyRetention(store, {.bytes = 1}, noon).value_or(-1), 10);

        QCOMPARE(count(), 7);
    }

    void shouldStopWhenTold()
    {
        RecordStore store = m_bed->open();
        collect(store, 10, noon - 60 * day, u"old"_s);
        std::stop_source stop;
        stop.request_stop();

        QCOMPARE(applyRetention(store, {.days = 35}, noon, stop.get_token()).value_or(-1), 0);
    }

private:
    static void collect(RecordStore &store, int records, qint64 at, const QString &ids)
    {
        PageCommit commit = page(activities(records, ids));
        commit.receiveTime = at;
        QVERIFY(store.append(commit).has_value());
    }
    [[nodiscard]] qint64 count() const
    {
        auto reader = RecordReader::open(m_bed->file());
        return reader ? reader->count({}).value_or(-1) : -1;
    }

    std::unique_ptr<StoreBed> m_bed;
};

QTEST_GUILESS_MAIN(TestRetention)

#include "tst_retention.moc"
