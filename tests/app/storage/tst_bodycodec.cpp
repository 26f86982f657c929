#include "storage/bodycodec.h"
#include "testlib/storebed.h"

#include <QTest>

using namespace workbench;
using namespace workbench::testlib;
using namespace Qt::StringLiterals;

namespace {

QByteArrayList bodies(int count)
{
    QByteArrayList result;
    for (const MappedRecord &mapped : activities(count, u"a"_s))
        result << mapped.record.json;
    return result;
}

} // namespace

class TestBodyCodec : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldGiveBackWhatItTook_data();
    void shouldGiveBackWhatItTook();
    void shouldPackBetterWithADictionary();
    void shouldRefuseWhatIsNoBody_data();
    void shouldRefuseWhatIsNoBody();
    void shouldNoticeEveryChangedByte();
    void shouldNotTrainFromTooLittle();

private:
    std::unique_ptr<StoreBed> m_bed;
    std::unique_ptr<sqlite::Database> m_database;
};

void TestBodyCodec::init()
{
    m_database.reset();
    m_bed = std::make_unique<StoreBed>();
    (void)m_bed->open();
    auto opened = sqlite::Database::open(m_bed->file(), sqlite::Database::Mode::ReadWriteCreate);
    QVERIFY(opened);
    m_database = std::make_unique<sqlite::Database>(std::move(*opened));
}

void TestBodyCodec::shouldGiveBackWhatItTook_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("one byte") << "x"_ba;
    QTest::newRow("record") << bodies(1).first();
    QTest::newRow("with zeros") << QByteArray(10, '\0');
    QTest::newRow("a megabyte") << QByteArray(1'000'000, 'x');
}

void TestBodyCodec::shouldGiveBackWhatItTook()
{
    QFETCH(QByteArray, body);
    BodyEncoder encoder;
    BodyDecoder decoder(*m_database);

    const auto packed = encoder.encoded(body);
    const auto unpacked = decoder.decoded(encoder.dictionaryId(), *packed);

    QVERIFY(unpacked);
    QCOMPARE(unpacked->toByteArray(), body);
    QCOMPARE(QByteArray(unpacked->end(), BodyUnpacker::padding), QByteArray(BodyUnpacker::padding, '\0'));
}

void TestBodyCodec::shouldPackBetterWithADictionary()
{
    const auto dictionary = trainDictionary(bodies(500));
    QVERIFY(dictionary);
    QVERIFY(dictionary->size() <= 64 * 1024);
    auto insert = m_database->prepare("INSERT INTO zdict(id, d) VALUES(7, ?)");
    QVERIFY(insert->bindBlob(1, *dictionary).run());
    const QByteArray body = bodies(501).last();
    BodyEncoder plain;
    BodyEncoder trained;
    trained.setDictionary(7, *dictionary);

    const qsizetype plainSize = plain.encoded(body)->size();
    const QByteArray packed = trained.encoded(body)->toByteArray();
    BodyDecoder decoder(*m_database);

    QCOMPARE(trained.dictionaryId(), 7);
    QVERIFY(packed.size() * 2 < plainSize);
    QCOMPARE(decoder.decoded(7, packed)->toByteArray(), body);
    QCOMPARE(decoder.decoded(8, packed).error().cause, Cause::StoreDamaged);
    QCOMPARE(decoder.decoded(0, packed).error().cause, Cause::StoreDamaged);
    trained.setDictionary(0, {});
    QCOMPARE(decoder.decoded(0, *trained.encoded(body))->toByteArray(), body);
}

void TestBodyCodec::shouldRefuseWhatIsNoBody_data()
{
    QTest::addColumn<QByteArray>("doc");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << "{\"a\":1}"_ba;
    QTest::newRow("start only") << QByteArray::fromHex("28b52ffd");
    // A frame that claims to hold 2^62 bytes.
    QTest::newRow("huge") << QByteArray::fromHex("28b52ffde00000000000000040");
}

void TestBodyCodec::shouldRefuseWhatIsNoBody()
{
    QFETCH(QByteArray, doc);
    BodyDecoder decoder(*m_database);

    const auto refused = decoder.decoded(0, doc);

    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::StorageFailure);
    QCOMPARE(refused.error().cause, Cause::StoreDamaged);
}

void TestBodyCodec::shouldNoticeEveryChangedByte()
{
    const QByteArray body = bodies(1).first();
    BodyEncoder encoder;
    BodyDecoder decoder(*m_database);
    const QByteArray packed = encoder.encoded(body)->toByteArray();

    for (qsizetype position = 0; position < packed.size(); ++position) {
        QByteArray changed = packed;
        changed[position] = char(changed[position] ^ 0x10);
        const auto unpacked = decoder.decoded(0, changed);
        QVERIFY2(!unpacked || *unpacked == body, qPrintable(QString::number(position)));
    }
}

void TestBodyCodec::shouldNotTrainFromTooLittle()
{
    QVERIFY(!trainDictionary({}));
    QVERIFY(!trainDictionary(bodies(20)));
    QVERIFY(!trainDictionary(QByteArrayList(500, QByteArray())));
}

QTEST_GUILESS_MAIN(TestBodyCodec)
#include "tst_bodycodec.moc"
