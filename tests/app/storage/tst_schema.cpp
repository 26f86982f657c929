#include "storage/schema.h"
#include "testlib/storebed.h"

#include <QTest>
#include <array>

using namespace workbench;
using namespace workbench::testlib;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char *, 3> steps{
    "CREATE TABLE a(x)",
    "ALTER TABLE a ADD COLUMN y; INSERT INTO a VALUES(1, 2)",
    "CREATE INDEX a_y ON a(y)",
};

sqlite::Database database(const StoreBed &bed)
{
    auto opened = sqlite::Database::open(bed.file(), sqlite::Database::Mode::ReadWriteCreate);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    return std::move(*opened);
}

} // namespace

class TestSchema : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldMigrateFromEveryVersion_data();
    void shouldMigrateFromEveryVersion();
    void shouldKeepTheOldVersionWhenAStepFails();
    void shouldRefuseANewerStore();
    void shouldRefuseToReadWhatWasNeverSetUp();
    void shouldReadAStoreThatIsStillToBeMigrated();
    void shouldSetUpTheWritingConnection();
    void shouldRoundHoursDown_data();
    void shouldRoundHoursDown();
    void shouldReadTheStartOfAUuid_data();
    void shouldReadTheStartOfAUuid();
};

void TestSchema::shouldMigrateFromEveryVersion_data()
{
    QTest::addColumn<int>("from");
    for (int from = 0; from <= int(steps.size()); ++from)
        QTest::addRow("version %d", from) << from;
}

void TestSchema::shouldMigrateFromEveryVersion()
{
    QFETCH(int, from);
    const StoreBed bed;
    auto store = database(bed);
    QVERIFY(schema::migrate(store, std::span(steps).first(size_t(from))));
    QCOMPARE(schema::storedVersion(store).value_or(-1), from);

    QVERIFY(schema::migrate(store, steps));
    QVERIFY(schema::migrate(store, steps));

    QCOMPARE(schema::storedVersion(store).value_or(-1), 3);
    QCOMPARE(bed.text("SELECT x || y FROM a"), u"12"_s);
}

void TestSchema::shouldKeepTheOldVersionWhenAStepFails()
{
    const StoreBed bed;
    auto store = database(bed);
    constexpr std::array<const char *, 2> broken{"CREATE TABLE a(x)", "CREATE TABLE b(x); CREATE TABLE a(x)"};
    QVERIFY(schema::migrate(store, std::span(broken).first(1)));

    const auto refused = schema::migrate(store, broken);

    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::StorageFailure);
    QCOMPARE(schema::storedVersion(store).value_or(-1), 1);
    QCOMPARE(bed.number("SELECT count(*) FROM sqlite_master"), 1);
}

void TestSchema::shouldRefuseANewerStore()
{
    const StoreBed bed;
    auto store = database(bed);
    QVERIFY(store.execute("PRAGMA user_version=4"));

    for (const auto &refused : {schema::migrate(store, steps), schema::checkVersion(store)}) {
        QVERIFY(!refused);
        QCOMPARE(refused.error().cause, Cause::StoreTooNew);
    }
}

void TestSchema::shouldRefuseToReadWhatWasNeverSetUp()
{
    const StoreBed bed;
    auto store = database(bed);

    QCOMPARE(schema::checkVersion(store).error().cause, Cause::StoreDamaged);
    QVERIFY(schema::migrate(store));
    QVERIFY(schema::checkVersion(store));
}

void TestSchema::shouldReadAStoreThatIsStillToBeMigrated()
{
    const StoreBed bed;
    auto store = database(bed);
    QVERIFY(schema::migrate(store, schema::migrations().first(size_t(schema::oldestReadable))));

    QVERIFY(schema::checkVersion(store));
    QVERIFY(schema::migrate(store));
    QCOMPARE(schema::storedVersion(store).value_or(-1), schema::version);
}

void TestSchema::shouldSetUpTheWritingConnection()
{
    const StoreBed bed;
    auto store = database(bed);
    QVERIFY(schema::configureWriter(store));
    QVERIFY(schema::migrate(store));

    QCOMPARE(bed.text("PRAGMA journal_mode"), u"wal"_s);
    QCOMPARE(bed.number("PRAGMA page_size"), 4096);
}

void TestSchema::shouldRoundHoursDown_data()
{
    QTest::addColumn<qint64>("time");
    QTest::addColumn<qint64>("hour");
    QTest::newRow("epoch") << qint64(0) << qint64(0);
    QTest::newRow("last of the first hour") << qint64(3'599'999) << qint64(0);
    QTest::newRow("second hour") << qint64(3'600'000) << qint64(1);
    QTest::newRow("just before 1970") << qint64(-1) << qint64(-1);
    QTest::newRow("one hour before 1970") << qint64(-3'600'000) << qint64(-1);
    QTest::newRow("earlier") << qint64(-3'600'001) << qint64(-2);
}

void TestSchema::shouldRoundHoursDown()
{
    QFETCH(qint64, time);

    QTEST(schema::hourOf(time), "hour");
}

void TestSchema::shouldReadTheStartOfAUuid_data()
{
    QTest::addColumn<QByteArray>("uuid");
    QTest::addColumn<qint64>("uid");
    QTest::newRow("lowest") << "000000ff-0000"_ba << qint64(-8'388'608);
    QTest::newRow("middle") << "800000"_ba << qint64(0);
    QTest::newRow("highest") << "ffffff"_ba << qint64(8'388'607);
    QTest::newRow("upper case") << "800F0a00"_ba << qint64(0xf0a);
    QTest::newRow("too short") << "80000"_ba << qint64(0);
    QTest::newRow("no digits") << "zzzzzz"_ba << qint64(0);
    QTest::newRow("empty") << QByteArray() << qint64(0);
}

void TestSchema::shouldReadTheStartOfAUuid()
{
    QFETCH(QByteArray, uuid);

    QTEST(schema::uidOf(uuid), "uid");
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
