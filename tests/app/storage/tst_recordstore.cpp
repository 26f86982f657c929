#include "storage/bodycodec.h"
#include "storage/recordstore.h"
#include "testlib/storebed.h"

#include <QDateTime>
#include <QFile>
#include <QTest>
#include <latch>
#include <sqlite3.h>
#include <thread>

using namespace workbench;
using namespace workbench::testlib;
using namespace Qt::StringLiterals;

namespace {

quint64 sameHashForAll(const RecordKey &)
{
    return ~quint64(0); // The last number there is: the next one tried is 0.
}

sqlite3 *newestConnection = nullptr;

// SQLite calls this for each connection that is opened.
int rememberConnection(sqlite3 *connection, const char **, const sqlite3_api_routines *)
{
    newestConnection = connection;
    return SQLITE_OK;
}

// Opens a store whose disk can be made full: limitPages() says how many pages the file may have from then on.
RecordStore openLimited(const StoreBed &bed)
{
    using Entry = void (*)();
    const auto entry = reinterpret_cast<Entry>(&rememberConnection);
    sqlite3_auto_extension(entry);
    RecordStore store = bed.open();
    sqlite3_cancel_auto_extension(entry);
    return store;
}

void limitPages(sqlite3 *connection, qint64 pages)
{
    const QByteArray sql = "PRAGMA max_page_count=" + QByteArray::number(pages);
    QCOMPARE(sqlite3_exec(connection, sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
}

} // namespace

class TestRecordStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldStoreEveryTableOfARecord();
    void shouldDropRepeatsWithinAndAcrossPages();
    void shouldTellRecordsApartByConnectorClassAndId();
    void shouldKeepRecordsThatShareAHash();
    void shouldReplaceARevisedAlertAndItsDerivedOne();
    void shouldBringBackAMissingDerivedAlert();
    void shouldKeepBytesThatTheBodyDoesNotHold();
    void shouldKeepRejectedRecordsOnce();
    void shouldKeepTimesBefore1970();
    void shouldStoreHostileTexts();
    void shouldKeepNothingOfAPageThatDoesNotFit();
    void shouldStoreFromTwoThreadsAtOnce();
    void shouldCreateOneStoreFromTwoThreadsAtOnce();
    void shouldKeepACopyOfTheShippedDictionary();
    void shouldCompressWithATrainedDictionary();
    void shouldForgetAConnector_data();
    void shouldForgetAConnector();
    void shouldRefuseAStoreThatWasSetAside();
};

void TestRecordStore::shouldStoreEveryTableOfARecord()
{
    const StoreBed bed;
    auto store = bed.open();

    const auto outcome = store.append(page({activity(u"a1"_s), alert(u"x1"_s)}));

    QVERIFY(outcome);
    QCOMPARE(outcome->stored, 2);
    QCOMPARE(bed.rows(), 3); // The derived alert is a row, but not a record of the API.
    QCOMPARE(bed.contradiction(), QString());
    QCOMPARE(bed.number("SELECT received FROM r WHERE seq=1"), noon + 60'000);
    QVERIFY(bed.number("SELECT received + written FROM r WHERE seq=1") > noon);
    QCOMPARE(bed.text("SELECT text FROM term JOIN r ON usr = term.id"), u"ada@contoso.example"_s);
    QCOMPARE(bed.number("SELECT country IS NULL FROM r WHERE seq=1"), 1);
    QCOMPARE(bed.number("SELECT indices FROM cls WHERE derived=1"), 4);
    QCOMPARE(bed.number("SELECT count(*) FROM f WHERE f MATCH 'signed ada'"), 3);
    QCOMPARE(store.feedState(u"c-1"_s, u"activities"_s)->stored, 2);
}

void TestRecordStore::shouldDropRepeatsWithinAndAcrossPages()
{
    const StoreBed bed;
    auto store = bed.open();

    const auto first = store.append(page({activity(u"a1"_s), activity(u"a2"_s), activity(u"a1"_s)}));
    const auto second =
        store.append(page({activity(u"a2"_s), activity(u"a3"_s), alert(u"x"_s), alert(u"x"_s)}));
    const auto third = bed.open().append(page({activity(u"a3"_s), alert(u"x"_s)}));

    QCOMPARE(first->stored, 2);
    QCOMPARE(first->duplicates, 1);
    QCOMPARE(second->stored, 2);
    QCOMPARE(second->duplicates, 2);
    QCOMPARE(third->duplicates, 2);
    QCOMPARE(third->stored + third->revised, 0);
    QCOMPARE(bed.rows(), 5);
    QCOMPARE(bed.contradiction(), QString());
}

void TestRecordStore::shouldTellRecordsApartByConnectorClassAndId()
{
    const StoreBed bed;
    auto store = bed.open();
    const RecordBuilder sameId(u"other_class"_s, indexSet(Index::WindowsEvents), u"a1"_s);

    QVERIFY(store.append(page({activity(u"a1"_s), activity(u"A1"_s), sameId})));
    QVERIFY(store.append(page({activity(u"a1"_s).of(u"c-2"_s)}, u"c-2"_s)));

    QCOMPARE(bed.rows(), 4);
}

void TestRecordStore::shouldKeepRecordsThatShareAHash()
{
    const StoreBed bed;
    auto store = RecordStore::open(bed.file(), sameHashForAll);
    QVERIFY(store);

    const auto first = store->append(page({activity(u"a1"_s), activity(u"a2"_s), alert(u"x"_s)}));
    const auto repeat = store->append(page({activity(u"a2"_s), alert(u"x"_s), activity(u"a1"_s)}));
    const auto revision = store->append(page({alert(u"x"_s).withContent(u"second"_s)}));

    QCOMPARE(first->stored, 3);
    QCOMPARE(repeat->duplicates, 3);
    QCOMPARE(revision->revised, 1);
    QCOMPARE(bed.rows(), 4);
    QCOMPARE(bed.contradiction(), QString());
}

void TestRecordStore::shouldReplaceARevisedAlertAndItsDerivedOne()
{
    const StoreBed bed;
    auto store = bed.open();
    QVERIFY(store.append(page({alert(u"x"_s).withText(u"Impossible travel"_s), alert(u"y"_s)})));
    const qint64 before = QDateTime::currentMSecsSinceEpoch();

    PageCommit later = page({alert(u"x"_s)
                                 .withContent(u"second"_s)
                                 .withText(u"Resolved by hand"_s)
                                 .withUser(u"eve@contoso.example"_s)
                                 .at(noon + 3'600'000)});
    later.receiveTime = noon + 7'200'000;
    const auto outcome = store.append(later);
    const auto repeat = store.append(later);

    QCOMPARE(outcome->revised, 1);
    QCOMPARE(outcome->stored, 0);
    QCOMPARE(repeat->duplicates, 1);
    QCOMPARE(bed.rows(), 4);
    QCOMPARE(bed.contradiction(), QString());
    QCOMPARE(bed.number("SELECT received FROM r WHERE seq=1"), noon + 60'000);
    QVERIFY(bed.number("SELECT received + written FROM r WHERE seq=1") >= before);
    QCOMPARE(bed.number("SELECT ts FROM r WHERE seq=1"), noon + 3'600'000);
    QCOMPARE(bed.text("SELECT text FROM r JOIN term ON term.id = usr WHERE seq=2"), u"eve@contoso.example"_s);
    QCOMPARE(bed.number("SELECT count(*) FROM f WHERE f MATCH 'travel'"), 0);
    QCOMPARE(bed.number("SELECT count(*) FROM f WHERE f MATCH 'resolved'"), 2);
    QCOMPARE(bed.number("SELECT count(*) FROM revisable WHERE revision=1"), 2);
    QCOMPARE(store.feedState(u"c-1"_s, u"activities"_s)->stored, 2);
}

void TestRecordStore::shouldBringBackAMissingDerivedAlert()
{
    const StoreBed bed;
    auto store = bed.open();
    MappedRecord lonely = alert(u"x"_s);
    lonely.derivedAlert.reset();
    QVERIFY(store.append(page({lonely})));

    const auto outcome = store.append(page({alert(u"x"_s)}));

    QCOMPARE(outcome->duplicates, 1);
    QCOMPARE(bed.rows(), 2);
    QCOMPARE(bed.contradiction(), QString());
}

void TestRecordStore::shouldKeepBytesThatTheBodyDoesNotHold()
{
    const StoreBed bed;
    auto store = bed.open();

    QVERIFY(store.append(page({alert(u"x"_s).withOriginal("broken \xff"_ba), activity(u"a"_s)})));
    QCOMPARE(bed.text("SELECT hex(bytes) FROM original"), u"62726F6B656E20FF"_s);
    QVERIFY(store.append(page({alert(u"x"_s).withContent(u"second"_s)})));

    QCOMPARE(bed.number("SELECT count(*) FROM original"), 0);
}

void TestRecordStore::shouldKeepRejectedRecordsOnce()
{
    const StoreBed bed;
    auto store = bed.open();
    PageCommit commit = page({});
    commit.rejected = {{"[1]"_ba, "It is not an object."_ba}, {"\0\xff"_ba, "It is not text."_ba}};

    const auto first = store.append(commit);
    const auto again = store.append(commit);

    QCOMPARE(first->rejected, 2);
    QCOMPARE(again->rejected, 0);
    QCOMPARE(again->duplicates, 2);
    QCOMPARE(bed.text("SELECT group_concat(hex(raw)) FROM rejected"), u"5B315D,00FF"_s);
}

void TestRecordStore::shouldKeepTimesBefore1970()
{
    const StoreBed bed;
    auto store = bed.open();

    QVERIFY(store.append(
        page({activity(u"a"_s).at(-1), activity(u"b"_s).at(-3'600'000), activity(u"c"_s).at(0)})));

    QCOMPARE(bed.contradiction(), QString());
    QCOMPARE(bed.number("SELECT n FROM stat WHERE hour=-1"), 2);
}

void TestRecordStore::shouldStoreHostileTexts()
{
    const StoreBed bed;
    auto store = bed.open();
    const QString large(1'000'000, u'x');
    MappedRecord odd = activity(u"not json"_s);
    odd.record.json = "no object at all"_ba;

    const auto outcome = store.append(page({activity(large).withUser(large).withText(large),
        activity(u"a\0b"_s).withUser(u"nul\0nul"_s), activity(QString()), odd}));
    const auto again = store.append(page({activity(large).withUser(large), activity(u"a\0b"_s), odd}));

    QCOMPARE(outcome->stored, 4);
    QCOMPARE(again->duplicates, 3);
    QCOMPARE(bed.contradiction(), QString());
}

void TestRecordStore::shouldKeepNothingOfAPageThatDoesNotFit()
{
    const StoreBed bed;
    PageCommit small = page(activities(10, u"kept"_s));
    small.checkpoint = "1"_ba;
    PageCommit large = page(activities(3000, u"lost"_s));
    large.checkpoint = "2"_ba;
    large.complete = TimeInterval{1, 2};
    large.records.push_back(activity(u"new"_s).withUser(u"new@contoso.example"_s));
    auto store = openLimited(bed);
    sqlite3 *connection = newestConnection;
    QVERIFY(store.append(small));
    limitPages(connection, bed.number("PRAGMA page_count") + 20);

    const auto refused = store.append(large);
    const auto state = store.feedState(u"c-1"_s, u"activities"_s);
    const qint64 rowsAfterRefusal = bed.rows();
    limitPages(connection, 1'000'000);
    const auto stored = store.append(large);

    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::StorageFailure);
    QCOMPARE(refused.error().cause, Cause::DiskFull);
    QCOMPARE(rowsAfterRefusal, 10);
    QCOMPARE(state->checkpoint, "1"_ba);
    QVERIFY(state->complete.empty());
    QVERIFY(stored);
    QCOMPARE(stored->stored, 3001);
    QCOMPARE(bed.contradiction(), QString());
}

void TestRecordStore::shouldStoreFromTwoThreadsAtOnce()
{
    const StoreBed bed;
    std::latch start(2);
    const auto write = [&](const QString &connector) {
        auto store = bed.open();
        start.arrive_and_wait();
        for (int number = 0; number < 20; ++number) {
            const QString prefix = u"%1-"_s.arg(number);
            const auto done = store.append(page(activities(50, prefix, connector), connector));
            if (!done || done->stored != 50)
                qFatal("a page was not stored whole");
        }
    };
    {
        std::jthread one(write, u"c-1"_s);
        std::jthread other(write, u"c-2"_s);
    }
    QCOMPARE(bed.rows(), 2000);
    QCOMPARE(bed.number("SELECT count(*) FROM term"), 21);
    QCOMPARE(bed.contradiction(), QString());
}

void TestRecordStore::shouldCreateOneStoreFromTwoThreadsAtOnce()
{
    for (int round = 0; round < 10; ++round) {
        const StoreBed bed;
        std::latch start(2);
        const auto create = [&](const QString &id) {
            start.arrive_and_wait();
            auto store = RecordStore::open(bed.file());
            if (!store)
                qFatal("%s", qPrintable(store.error().detail));
            if (!store->append(page({activity(id)})))
                qFatal("a page was not stored");
        };
        {
            std::jthread one(create, u"a"_s);
            std::jthread other(create, u"b"_s);
        }
        QCOMPARE(bed.rows(), 2);
    }
}

void TestRecordStore::shouldKeepACopyOfTheShippedDictionary()
{
    const StoreBed bed;
    auto store = bed.open();

    QVERIFY(store.append(page({activity(u"a"_s)})));
    QVERIFY(bed.open().append(page({activity(u"b"_s)})));

    QCOMPARE(bed.number("SELECT count(*) FROM zdict"), 1);
    QCOMPARE(bed.number("SELECT count(*) FROM body WHERE dict=1"), 2);
    QCOMPARE(
        bed.text("SELECT hex(d) FROM zdict"), QString::fromLatin1(defaultDictionary().toHex().toUpper()));
}

void TestRecordStore::shouldCompressWithATrainedDictionary()
{
    const StoreBed bed;
    auto store = bed.open();

    QVERIFY(store.append(page(activities(2000, u"first"_s))));
    // Trained beside the storing, taken up with the next page.
    QTRY_VERIFY(store.append(page({})) && bed.number("SELECT count(*) FROM zdict") == 2);
    QVERIFY(store.append(page(activities(2000, u"second"_s))));
    QVERIFY(bed.open().append(page(activities(10, u"third"_s))));

    QCOMPARE(bed.number("SELECT count(*) FROM zdict"), 2);
    QCOMPARE(bed.number("SELECT count(*) FROM body WHERE dict=2"), 2010);
    // The shipped dictionary knows what real records look like, not these.
    QVERIFY(bed.number(
                "SELECT 10 * sum(length(doc)) FILTER (WHERE dict=2) / sum(length(doc)) FILTER (WHERE dict=1)"
                " FROM body WHERE seq <= 4000")
        < 6);
    // A repeat is found by its body, whichever dictionary that was packed with.
    QCOMPARE(store.append(page(activities(10, u"third"_s)))->duplicates, 10);
    QCOMPARE(bed.open().append(page(activities(10, u"first"_s)))->duplicates, 10);
}

void TestRecordStore::shouldForgetAConnector_data()
{
    QTest::addColumn<bool>("deletesRecords");
    QTest::addColumn<qint64>("removed");
    QTest::addColumn<qint64>("rows");
    QTest::newRow("keep its records") << false << qint64(0) << qint64(7);
    QTest::newRow("delete its records") << true << qint64(5) << qint64(2);
}

void TestRecordStore::shouldForgetAConnector()
{
    QFETCH(bool, deletesRecords);
    const StoreBed bed;
    auto store = bed.open();
    PageCommit commit = page({activity(u"a"_s), activity(u"b"_s).withText(u"Unmistakable"_s),
        activity(u"c"_s).withOriginal("\xff"_ba), alert(u"x"_s)});
    commit.checkpoint = "{}"_ba;
    commit.complete = TimeInterval{1, 2};
    QVERIFY(store.append(commit));
    QVERIFY(store.append(page({activity(u"a"_s).of(u"c-2"_s), activity(u"b"_s).of(u"c-2"_s)}, u"c-2"_s)));

    const auto removed = store.removeConnector(
        u"c-1"_s, deletesRecords ? RecordStore::Records::Delete : RecordStore::Records::Keep);

    QVERIFY(removed);
    QTEST(*removed, "removed");
    QTEST(bed.rows(), "rows");
    QCOMPARE(bed.contradiction(), QString());
    QVERIFY(store.feedState(u"c-1"_s, u"activities"_s)->checkpoint.isNull());
    QVERIFY(store.feedState(u"c-1"_s, u"activities"_s)->complete.empty());
    QCOMPARE(bed.number("SELECT count(*) FROM f WHERE f MATCH 'unmistakable'"), deletesRecords ? 0 : 1);
    QCOMPARE(bed.number("SELECT count(*) FROM original"), deletesRecords ? 0 : 1);
    QVERIFY(store.append(page({activity(u"a"_s)})));
    QCOMPARE(bed.contradiction(), QString());
}

void TestRecordStore::shouldRefuseAStoreThatWasSetAside()
{
    const StoreBed bed;
    auto store = bed.open();
    QVERIFY(store.append(page({activity(u"a"_s)})));
    QVERIFY(QFile::rename(bed.file(), bed.file() + u".elsewhere"_s));

    const auto refused = store.append(page({activity(u"b"_s)}));

    QVERIFY(!refused);
    QCOMPARE(refused.error().cause, Cause::StoreDamaged);
}

QTEST_GUILESS_MAIN(TestRecordStore)
#include "tst_recordstore.moc"
