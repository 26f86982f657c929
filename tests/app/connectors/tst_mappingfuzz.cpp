#include "connectors/defender/defendermapping.h"
#include "connectors/defender/defenderpage.h"
#include "record/jsonindex.h"
#include "record/jsonscanner.h"
#include "record/jsontext.h"

#include <QFile>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace workbench;
using namespace workbench::defender;

namespace {

QByteArray sample(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/defender/samples/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// One to four small damages: a byte changed, taken out, doubled, or replaced by one that has a meaning in
// JSON.
QByteArray damaged(QByteArray text, std::mt19937 &random)
{
    static constexpr std::string_view special = "\"\\{}[]:,0-eE.tfn\x01\x7f\x80\xc3\xff ";
    for (auto times = random() % 4 + 1; times > 0 && !text.isEmpty(); --times) {
        const qsizetype at = qsizetype(random() % size_t(text.size()));
        switch (random() % 5) {
        case 0: text[at] = char(random() & 0xff); break;
        case 1: text[at] = special[random() % special.size()]; break;
        case 2: text.remove(at, qsizetype(random() % 8 + 1)); break;
        case 3: text.insert(at, special[random() % special.size()]); break;
        default: text.insert(at, text.mid(at, qsizetype(random() % 40))); break;
        }
    }
    return text;
}

bool isSound(const InterflowRecord &record)
{
    return isValidUtf8(viewOf(record.json)) && JsonIndex::of(viewOf(record.json), 600)
        && isValidUtf8(viewOf(record.title)) && isValidUtf8(viewOf(record.user)) && !record.sourceId.isEmpty()
        && record.eventTime >= 0;
}

} // namespace

// Damaged answers and records, the same ones in every run. Meant to be run with the address and undefined
// sanitizers.
class TestMappingFuzz : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldMapOrRefuseDamagedRecords_data();
    void shouldMapOrRefuseDamagedRecords();
    void shouldCutOrRefuseDamagedPages_data();
    void shouldCutOrRefuseDamagedPages();
};

void TestMappingFuzz::shouldMapOrRefuseDamagedRecords_data()
{
    QTest::addColumn<QString>("file");

    QTest::newRow("activities") << u"activities.json"_s;
    QTest::newRow("alerts") << u"alerts.json"_s;
}

void TestMappingFuzz::shouldMapOrRefuseDamagedRecords()
{
    QFETCH(QString, file);
    const QByteArray body = sample(file);
    const auto page = slicePage(viewOf(body));
    QVERIFY(page && !page->records.empty());
    const MappingConstants constants{
        .connectorId = u"c"_s, .connectorName = {}, .tenantName = {}, .tenantId = {}};
    std::mt19937 random(20240607);
    int mappedCount = 0;
    int refusedCount = 0;

    for (int round = 0; round < 3000; ++round) {
        const auto record = page->records[size_t(round) % page->records.size()];
        const QByteArray raw = damaged(QByteArray(record.data(), qsizetype(record.size())), random);
        const auto mapped = file == u"alerts.json" ? mapAlert(viewOf(raw), constants, 1)
                                                   : mapActivity(viewOf(raw), constants, 1);
        static_cast<void>(recordTimes(viewOf(raw)));
        if (!mapped) {
            ++refusedCount;
            QCOMPARE(mapped.error().kind, ErrorKind::BadReply);
            continue;
        }
        ++mappedCount;
        QVERIFY2(isSound(mapped->record), raw.constData());
        QVERIFY(!mapped->derivedAlert || isSound(*mapped->derivedAlert));
        QCOMPARE(mapped->record.originalBytes.isEmpty() ? raw : mapped->record.originalBytes, raw);
        QVERIFY(explainMapping(mapped->record.json));
    }

    QVERIFY(mappedCount > 300);
    QVERIFY(refusedCount > 300);
}

void TestMappingFuzz::shouldCutOrRefuseDamagedPages_data()
{
    shouldMapOrRefuseDamagedRecords_data();
}

void TestMappingFuzz::shouldCutOrRefuseDamagedPages()
{
    QFETCH(QString, file);
    const QByteArray body = sample(file).left(9000) + "}]}";
    std::mt19937 random(19980401);

    for (int round = 0; round < 3000; ++round) {
        const QByteArray answer = damaged(body, random);
        const auto page = slicePage(viewOf(answer));
        if (!page)
            QCOMPARE(page.error().kind, ErrorKind::BadReply);
        for (const auto record : page ? page->records : std::vector<std::string_view>()) {
            QVERIFY(record.data() >= answer.constData()
                && record.data() + record.size() <= answer.constData() + answer.size());
        }
    }
}

QTEST_GUILESS_MAIN(TestMappingFuzz)
#include "tst_mappingfuzz.moc"
