#include "storage/recordstore.h"
#include "storage/salvage.h"
#include "testlib/storebed.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>
#include <functional>

using namespace workbench;
using namespace workbench::testlib;
using namespace Qt::StringLiterals;

namespace {

constexpr int recordCount =
    1500; // Fewer than those from which a dictionary is trained, which takes its time.
constexpr qint64 pageSize = 4096;

QByteArray noise(qsizetype size, quint32 seed)
{
    QRandomGenerator generator(seed);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(generator.bounded(256));
    return bytes;
}

void overwrite(const QString &file, qint64 position, const QByteArray &bytes)
{
    QFile target(file);
    QVERIFY(target.open(QIODevice::ReadWrite));
    QVERIFY(target.seek(position));
    QCOMPARE(target.write(bytes), bytes.size());
}

// A closed store with all kinds of content.
void fill(const StoreBed &bed)
{
    auto store = bed.open();
    PageCommit commit = page(activities(recordCount, u"a"_s));
    commit.records.push_back(alert(u"x"_s).withOriginal("\xff"_ba));
    commit.rejected = {{"[]"_ba, "It is not an object."_ba}};
    commit.checkpoint = "{}"_ba;
    commit.cursor = noon;
    commit.complete = TimeInterval{1, noon};
    QVERIFY(store.append(commit));
    QVERIFY(store.append(page({alert(u"x"_s).withContent(u"second"_s).withOriginal("\xfe"_ba)})));
    RunSummary run;
    run.connectorId = u"c-1"_s;
    run.contentType = u"activities"_s;
    QVERIFY(store.beginRun(run));
}

qint64 rootPage(const StoreBed &bed, const char *table)
{
    const QByteArray sql = QByteArray("SELECT rootpage FROM sqlite_master WHERE name='") + table + '\'';
    return bed.number(sql.constData());
}

QStringList setAside(const StoreBed &bed)
{
    return QDir(bed.path()).entryList({u"records.damaged-*.db"_s});
}

// The number before `words` in a sentence.
qint64 numberIn(const QString &sentence, const QString &pattern)
{
    const auto match = QRegularExpression(pattern).match(sentence);
    return match.hasMatch() ? match.captured(1).toLongLong() : -1;
}

} // namespace

class TestSalvage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldSalvageWhatADamagedStoreGives_data();
    void shouldSalvageWhatADamagedStoreGives();
    void shouldKeepWhatBelongsToARecord();
    void shouldStartFeedsAgain();
    void shouldSalvageAfterDamageWasMetInUse();
    void shouldFinishASalvageThatWasKilled();
    void shouldSurviveNoiseAnywhere();
    void shouldLeaveANewerStoreAlone();
};

void TestSalvage::shouldSalvageWhatADamagedStoreGives_data()
{
    using Damage = std::function<void(const StoreBed &)>;
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<int>("atLeast");
    const int all = recordCount + 2;

    QTest::newRow("header") << Damage([](const StoreBed &bed) { overwrite(bed.file(), 0, noise(100, 1)); })
                            << all;
    QTest::newRow("first page") << Damage([](const StoreBed &bed) {
        overwrite(bed.file(), 0, noise(pageSize, 2));
    }) << all;
    QTest::newRow("first page, zeros")
        << Damage([](const StoreBed &bed) { overwrite(bed.file(), 0, QByteArray(pageSize, '\0')); }) << all;
    QTest::newRow("root of r") << Damage([](const StoreBed &bed) {
        overwrite(bed.file(), (rootPage(bed, "r") - 1) * pageSize, noise(pageSize, 3));
    }) << all;
    QTest::newRow("root of cls") << Damage([](const StoreBed &bed) {
        overwrite(bed.file(), (rootPage(bed, "cls") - 1) * pageSize, noise(pageSize, 3));
    }) << all;
    QTest::newRow("index of ids") << Damage([](const StoreBed &bed) {
        overwrite(bed.file(), (rootPage(bed, "r_id") - 1) * pageSize, noise(pageSize, 4));
    }) << all;
    QTest::newRow("root of body") << Damage([](const StoreBed &bed) {
        overwrite(bed.file(), (rootPage(bed, "body") - 1) * pageSize, noise(pageSize, 5));
    }) << 0;
    QTest::newRow("middle") << Damage([](const StoreBed &bed) {
        const qint64 size = QFileInfo(bed.file()).size();
        overwrite(bed.file(), size / 2 / pageSize * pageSize, noise(5 * pageSize, 6));
    }) << recordCount * 9 / 10;
    QTest::newRow("cut off") << Damage([](const StoreBed &bed) {
        QVERIFY(QFile::resize(bed.file(), QFileInfo(bed.file()).size() / 2));
    }) << 1;
    QTest::newRow("cut off in the first page")
        << Damage([](const StoreBed &bed) { QVERIFY(QFile::resize(bed.file(), 1000)); }) << 0;
    QTest::newRow("noise") << Damage([](const StoreBed &bed) {
        QFile file(bed.file());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(noise(100'000, 7));
    }) << 0;
}

void TestSalvage::shouldSalvageWhatADamagedStoreGives()
{
    using Damage = std::function<void(const StoreBed &)>;
    QFETCH(Damage, damage);
    QFETCH(int, atLeast);
    const StoreBed bed;
    fill(bed);
    damage(bed);

    const auto refused = RecordStore::open(bed.file());

    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::StorageFailure);
    QCOMPARE(refused.error().cause, Cause::StoreDamaged);
    QCOMPARE(setAside(bed).size(), 1);
    QVERIFY2(refused.error().detail.contains(setAside(bed).first()), qPrintable(refused.error().detail));
    const qint64 salvaged = numberIn(refused.error().detail, u"(\\d+) records were copied"_s);
    QVERIFY2(salvaged >= atLeast, qPrintable(refused.error().detail));
    auto store = bed.open();
    QCOMPARE(bed.rows(), salvaged);
    QCOMPARE(bed.contradiction(), QString());
    const auto again = store.append(page(activities(recordCount, u"a"_s)));
    QVERIFY(again);
    QVERIFY(bed.rows() >= recordCount);
    QCOMPARE(bed.number("SELECT count(*) FROM cls WHERE derived=0 AND msg_class='test_activities'"), 1);
    QCOMPARE(QDir(bed.path()).entryList({u"*salvag*"_s, u"*copy*"_s, u"*empty*"_s}), QStringList());
    QCOMPARE(QFile::permissions(bed.file()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestSalvage::shouldKeepWhatBelongsToARecord()
{
    const StoreBed bed;
    fill(bed);
    {
        auto store = bed.open();
        QVERIFY(store.append(page(activities(600, u"b"_s))));
        QTRY_VERIFY(store.append(page({})) && bed.number("SELECT count(*) FROM zdict") == 2);
        QVERIFY(store.append(page(activities(600, u"c"_s)))); // With a dictionary of its own by now.
    }
    QCOMPARE(bed.number("SELECT count(*) FROM body WHERE dict=2"), 600);
    const auto facts = [&] {
        return QStringList{
            bed.text("SELECT group_concat(received || ' ' || (received + written)) FROM r WHERE seq > 2600"),
            bed.text("SELECT group_concat(ts || ' ' || uid || ' ' || idhash) FROM r"),
            bed.text("SELECT group_concat(text) FROM r JOIN term ON term.id = usr"),
            bed.text(
                "SELECT group_concat(connector || msg_class || indices || content_type || derived) FROM cls"),
            bed.text("SELECT group_concat(hex(hash) || revision) FROM revisable"),
            bed.text("SELECT group_concat(hex(bytes)) FROM original"),
            bed.text("SELECT group_concat(hex(raw) || reason) FROM rejected"),
            bed.text("SELECT group_concat(seq) FROM body"),
        };
    };
    const QStringList before = facts();
    overwrite(bed.file(), 0, noise(100, 1));

    QVERIFY(!RecordStore::open(bed.file()));

    QCOMPARE(facts(), before);
    auto store = bed.open();
    QCOMPARE(store.append(page({alert(u"x"_s).withContent(u"second"_s)}))->duplicates, 1);
    QCOMPARE(store.append(page({alert(u"x"_s).withContent(u"third"_s)}))->revised, 1);
    QCOMPARE(bed.number("SELECT count(*) FROM revisable WHERE revision=2"), 2);
}

void TestSalvage::shouldStartFeedsAgain()
{
    const StoreBed bed;
    fill(bed);
    overwrite(bed.file(), (rootPage(bed, "body") - 1) * pageSize, noise(pageSize, 5));
    const auto refused = RecordStore::open(bed.file());

    const auto state = bed.open().feedState(u"c-1"_s, u"activities"_s);

    QCOMPARE(numberIn(refused.error().detail, u"at least (\\d+)"_s), recordCount + 2);
    QVERIFY(state->checkpoint.isNull());
    QVERIFY(!state->cursor);
    QVERIFY(state->complete.empty());
    QCOMPARE(state->gaps.size(), size_t(1));
    QCOMPARE(state->gaps[0].interval, (TimeInterval{1, noon}));
    QVERIFY(state->gaps[0].reason.contains(u"damaged"_s));
    QVERIFY(state->lastRun);
}

void TestSalvage::shouldSalvageAfterDamageWasMetInUse()
{
    const StoreBed bed;
    fill(bed);
    auto store = bed.open();
    // What another connection commits makes this one read its pages anew.
    QVERIFY(bed.open().addGap(u"c-1"_s, u"activities"_s, {{noon, noon + 1}, u"Test."_s}));
    overwrite(bed.file(), (rootPage(bed, "r_id") - 1) * pageSize, noise(pageSize, 8));

    const auto refused = store.append(page({activity(u"new"_s)}));
    const auto reopened = RecordStore::open(bed.file());

    QVERIFY(!refused);
    QCOMPARE(refused.error().cause, Cause::StoreDamaged);
    QVERIFY(!reopened);
    QCOMPARE(reopened.error().cause, Cause::StoreDamaged);
    // Whoever still has the damaged file open must not go on with it.
    const auto stale = store.append(page({activity(u"new"_s)}));
    QVERIFY(!stale);
    QCOMPARE(bed.open().append(page({activity(u"new"_s)}))->stored, 1);
    QCOMPARE(bed.contradiction(), QString());
    QCOMPARE(setAside(bed).size(), 1);
}

void TestSalvage::shouldFinishASalvageThatWasKilled()
{
    const StoreBed bed;
    fill(bed);
    const StoreBed other;
    QVERIFY(other.open().append(page({activity(u"salvaged"_s)})));
    overwrite(bed.file(), 0, noise(100, 1));
    QVERIFY(QFile::copy(other.file(), bed.file() + u".salvaged"_s));
    QVERIFY(QFile::copy(other.file(), bed.file() + u".salvaging"_s));
    salvage::noteDamage(bed.file());

    auto store = RecordStore::open(bed.file());

    QVERIFY(store);
    QCOMPARE(bed.rows(), 1);
    QCOMPARE(setAside(bed).size(), 1);
}

void TestSalvage::shouldSurviveNoiseAnywhere()
{
    const StoreBed original;
    fill(original);
    const qint64 size = QFileInfo(original.file()).size();
    for (quint32 seed = 1; seed <= 8; ++seed) {
        QRandomGenerator generator(seed);
        const StoreBed bed;
        QVERIFY(QFile::copy(original.file(), bed.file()));
        for (int place = 0; place < 10; ++place)
            overwrite(bed.file(), generator.bounded(size - 600), noise(generator.bounded(1, 600), seed));

        auto store = RecordStore::open(bed.file());
        for (int attempt = 0; attempt < 3 && !store; ++attempt) {
            QCOMPARE(store.error().cause, Cause::StoreDamaged);
            store = RecordStore::open(bed.file());
        }
        QVERIFY(store);
        auto again = store->append(page(activities(recordCount, u"a"_s)));
        if (!again) {
            QCOMPARE(again.error().cause, Cause::StoreDamaged);
            QVERIFY(!RecordStore::open(bed.file()));
            store = bed.open();
            again = store->append(page(activities(recordCount, u"a"_s)));
        }
        QVERIFY2(again, qPrintable(QString::number(seed)));
        QVERIFY(bed.rows() >= recordCount);
    }
}

void TestSalvage::shouldLeaveANewerStoreAlone()
{
    const StoreBed bed;
    fill(bed);
    {
        auto database = sqlite::Database::open(bed.file(), sqlite::Database::Mode::ReadWriteCreate);
        QVERIFY(database->execute("PRAGMA user_version=999"));
    }
    const auto refused = RecordStore::open(bed.file());

    QVERIFY(!refused);
    QCOMPARE(refused.error().cause, Cause::StoreTooNew);
    QCOMPARE(bed.rows(), recordCount + 2);
    QCOMPARE(setAside(bed), QStringList());
}

QTEST_GUILESS_MAIN(TestSalvage)
#include "tst_salvage.moc"
