#include "connectors/defender/defendermapping.h"
#include "record/jsonscanner.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace workbench;
using namespace workbench::defender;

namespace {

using Kind = MappingLine::Kind;

const char raw[] =
    R"({"_id":"a1","timestamp":1751000000000,"user":{"userName":"Ann@X"},"device":{"clientIP":"[::1]:5"},
 "location":{"latitude":52.5,"longitude":4.5},"rawDataJson":{"a.b":{"c":[1,2]},"Id":"r"},"entityData":{},"tags":[]})";

MappingConstants constants()
{
    return {.connectorId = u"c-01"_s,
        .connectorName = u"Prod"_s,
        .tenantName = u"Contoso"_s,
        .tenantId = u"t-01"_s};
}

std::vector<MappingLine> explained(const QByteArray &json)
{
    return explainMapping(json).value_or(std::vector<MappingLine>());
}

const MappingLine *lineOf(const std::vector<MappingLine> &lines, const QByteArray &name)
{
    const auto line =
        std::find_if(lines.begin(), lines.end(), [&](const MappingLine &l) { return l.field == name; });
    return line == lines.end() ? nullptr : &*line;
}

} // namespace

class TestMappingExplanation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldSayWhereEachFieldCameFrom_data();
    void shouldSayWhereEachFieldCameFrom();
    void shouldExplainTheDerivedAlert();
    void shouldAccountForEveryRawValue();
    void shouldRefuseAnotherObject();
};

void TestMappingExplanation::shouldSayWhereEachFieldCameFrom_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("rawField");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("rawValue");

    const auto row = [](const char *field, Kind kind, const char *rawField, const char *value,
                         const char *rawValue) {
        QTest::newRow(field) << QByteArray(field) << int(kind) << QByteArray(rawField) << QByteArray(value)
                             << QByteArray(rawValue);
    };
    row("timestamp", Kind::Copied, "timestamp", "1751000000000", "1751000000000");
    row("event.id", Kind::Copied, "_id", "\"a1\"", "\"a1\"");
    row("srcip_username", Kind::Copied, "user.userName", "\"Ann@X\"", "\"Ann@X\"");
    row("user.name", Kind::Changed, "user.userName", "\"ann@x\"", "\"Ann@X\"");
    row("srcip", Kind::Changed, "device.clientIP", "\"::1\"", "\"[::1]:5\"");
    row("srcip_geo.latitude", Kind::Copied, "location.latitude", "52.5", "52.5");
    row("srcip_geo_point", Kind::Changed, "location.latitude, location.longitude", "\"52.5,4.5\"",
        "[52.5,4.5]");
    row("event.reference", Kind::Copied, "rawDataJson.Id", "\"r\"", "\"r\"");
    row("msg_origin.processor.id", Kind::Added, "", "\"c-01\"", "");
    row("receive_time", Kind::Added, "", "5", "");
    row("rawDataJson.a\\.b.c", Kind::KeptRaw, "rawDataJson.a\\.b.c", "[1,2]", "[1,2]");
    row("entityData", Kind::KeptRaw, "entityData", "{}", "{}");
    row("tags", Kind::KeptRaw, "tags", "[]", "[]");
}

void TestMappingExplanation::shouldSayWhereEachFieldCameFrom()
{
    QFETCH(QByteArray, field);
    QFETCH(int, kind);
    QFETCH(QByteArray, rawField);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, rawValue);
    const auto mapped = mapActivity(raw, constants(), 1);
    QVERIFY(mapped);
    const QByteArray stored = "{\"receive_time\":5,\"write_time\":6," + mapped->record.json.sliced(1);

    const auto lines = explained(stored);

    const MappingLine *line = lineOf(lines, field);
    QVERIFY(line);
    QCOMPARE(int(line->kind), kind);
    QCOMPARE(line->rawField, rawField);
    QCOMPARE(line->value, value);
    QCOMPARE(line->rawValue, rawValue);
}

void TestMappingExplanation::shouldExplainTheDerivedAlert()
{
    const QByteArray alert =
        R"({"_id":"b2","title":"T","intent":[2],"entities":[{"type":"x"},{"type":"ip","id":"192.0.2.1"},
        {"type":"ip","id":"192.0.2.2","triggeredAlert":true}]})";
    const auto mapped = mapAlert(viewOf(alert), constants(), 1);
    QVERIFY(mapped);

    const auto lines = explained(mapped->derivedAlert->json);

    QVERIFY(lineOf(lines, "xdr_event.tactic.id"));
    QCOMPARE(lineOf(lines, "xdr_event.tactic.id")->rawField, QByteArray("intent"));
    QCOMPARE(lineOf(lines, "orig_id")->rawField, QByteArray("_id"));
    QVERIFY(lineOf(lines, "orig_index")->kind == Kind::Added);
    QCOMPARE(lineOf(lines, "srcip")->rawField, QByteArray("entities[1].id"));
    QVERIFY(!lineOf(lines, "entities[2].id"));
    QVERIFY(lineOf(lines, "entities[2].triggeredAlert")->kind == Kind::KeptRaw);
}

void TestMappingExplanation::shouldAccountForEveryRawValue()
{
    const auto mapped = mapActivity(raw, constants(), 1);
    QVERIFY(mapped);

    const auto lines = explained(mapped->record.json);

    for (const char *path : {"_id", "timestamp", "user.userName", "device.clientIP", "rawDataJson.a\\.b.c",
             "rawDataJson.Id", "entityData", "tags"}) {
        QVERIFY2(std::any_of(lines.begin(), lines.end(),
                     [path](const MappingLine &line) { return line.rawField == path; }),
            path);
    }
}

void TestMappingExplanation::shouldRefuseAnotherObject()
{
    for (const char *json : {"", "{}", "[]", "{\"microsoft_defender_for_cloud_apps\":[]}", "{\"x\""}) {
        const auto lines = explainMapping(json);
        QVERIFY(!lines);
        QCOMPARE(lines.error().kind, ErrorKind::BadReply);
    }
}

QTEST_GUILESS_MAIN(TestMappingExplanation)
#include "tst_mappingexplanation.moc"
