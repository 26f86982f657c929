#include "testlib/mappingbed.h"

#include <QTest>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace workbench;
using namespace workbench::defender;
using namespace workbench::testlib;

class TestDefenderMapping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldGiveEveryRecordItsConstants();
    void shouldTakeTheTimeThatIsThere_data();
    void shouldTakeTheTimeThatIsThere();
    void shouldIdentifyRecords_data();
    void shouldIdentifyRecords();
    void shouldGiveTheSameResultAgain();
    void shouldTellRecordsApartByUuid();
    void shouldNoticeARevisionByItsContent();
    void shouldKeepTheRawBytes_data();
    void shouldKeepTheRawBytes();
    void shouldRepairBrokenUtf8AndKeepTheBytes();
    void shouldTellRecordsThatDifferInBrokenBytesApart();
    void shouldCutTitlesBetweenCharacters();
    void shouldRefuseWhatCannotBeMapped_data();
    void shouldRefuseWhatCannotBeMapped();
};

void TestDefenderMapping::shouldGiveEveryRecordItsConstants()
{
    const auto first = activity(R"({"_id":"a1","timestamp":1751000000000})");
    const auto second = alert(R"({"_id":"b2","timestamp":1751000000000,"title":"T"})");
    QVERIFY(first && second && second->derivedAlert);

    const QByteArray activities("\"microsoft_defender_for_cloud_apps_activities\"");
    QCOMPARE(field(first->record.json, "msg_class"), activities);
    QCOMPARE(first->record.msgClass, QByteArray(activitiesClass));
    QCOMPARE(first->record.indices, indexSet(Index::WindowsEvents));
    QCOMPARE(second->record.indices, Index::WindowsEvents | Index::Syslog);
    QCOMPARE(second->derivedAlert->indices, indexSet(Index::Alerts));
    for (const QByteArray &json : {second->record.json, second->derivedAlert->json})
        QCOMPARE(field(json, "msg_class"), QByteArray("\"microsoft_defender_for_cloud_apps_alerts\""));
    for (const QByteArray &json : {first->record.json, second->record.json, second->derivedAlert->json}) {
        QCOMPARE(field(json, "msg_origin"),
            QByteArray(R"({"source":"microsoft_defender","vendor":"microsoft_defender_for_cloud_apps",)"
                       R"("category":"saas","processor":{"id":"c-01","name":"microsoft_defender",)"
                       R"("type":"log_collector"}})"));
        QCOMPARE(field(json, "tenant_name"), QByteArray("\"Contoso\""));
        QCOMPARE(field(json, "tenantid"), QByteArray("\"t-01\""));
        QCOMPARE(field(json, "engid"), QByteArray("\"microsoft_defender_for_cloud_apps_prod\""));
        QCOMPARE(field(json, "engid_name"), field(json, "engid"));
        QCOMPARE(field(json, "timestamp"), QByteArray("1751000000000"));
        QVERIFY(field(json, "receive_time").isEmpty() && field(json, "write_time").isEmpty());
    }
}

void TestDefenderMapping::shouldTakeTheTimeThatIsThere_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<qint64>("time");
    QTest::addColumn<QByteArray>("source");

    QTest::newRow("event time") << QByteArray(R"({"timestamp":5,"created":6})") << qint64(5) << QByteArray();
    QTest::newRow("event time as text") << QByteArray(R"({"timestamp":"5"})") << qint64(5) << QByteArray();
    QTest::newRow("event time with a fraction")
        << QByteArray(R"({"timestamp":5.75})") << qint64(5) << QByteArray();
    QTest::newRow("save time") << QByteArray(R"({"created":6})") << qint64(6) << QByteArray("\"created\"");
    QTest::newRow("null") << QByteArray(R"({"timestamp":null,"created":6})") << qint64(6)
                          << QByteArray("\"created\"");
    QTest::newRow("negative") << QByteArray(R"({"timestamp":-1,"created":6})") << qint64(6)
                              << QByteArray("\"created\"");
    QTest::newRow("after 9999") << QByteArray(R"({"timestamp":253402300800000})") << receiveTime
                                << QByteArray("\"received\"");
    QTest::newRow("the end of 9999") << QByteArray(R"({"timestamp":253402300799999})")
                                     << qint64(253402300799999) << QByteArray();
    QTest::newRow("nothing") << QByteArray("{}") << receiveTime << QByteArray("\"received\"");
}

void TestDefenderMapping::shouldTakeTheTimeThatIsThere()
{
    QFETCH(QByteArray, raw);
    QFETCH(qint64, time);
    QFETCH(QByteArray, source);

    const auto mapped = activity(raw);

    QVERIFY(mapped);
    QCOMPARE(mapped->record.eventTime, time);
    QCOMPARE(field(mapped->record.json, "timestamp"), QByteArray::number(time));
    QCOMPARE(field(mapped->record.json, "event.time_source"), source);
}

void TestDefenderMapping::shouldIdentifyRecords_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QByteArray>("id"); // Empty: made up.

    QTest::newRow("text") << QByteArray(R"({"_id":"10000001_15600_97ee"})")
                          << QByteArray("10000001_15600_97ee");
    QTest::newRow("escaped") << QByteArray(R"({"_id":"a\u0062\"c"})") << QByteArray("ab\"c");
    QTest::newRow("number") << QByteArray(R"({"_id":9007199254740993})") << QByteArray("9007199254740993");
    QTest::newRow("half a surrogate pair") << QByteArray(R"({"_id":"\ud800"})") << QByteArray(R"(\ud800)");
    QTest::newRow("missing") << QByteArray("{}") << QByteArray();
    QTest::newRow("empty") << QByteArray(R"({"_id":""})") << QByteArray();
    QTest::newRow("null") << QByteArray(R"({"_id":null})") << QByteArray();
    QTest::newRow("object") << QByteArray(R"({"_id":{"$oid":"x"}})") << QByteArray();
}

void TestDefenderMapping::shouldIdentifyRecords()
{
    QFETCH(QByteArray, raw);
    QFETCH(QByteArray, id);
    static const QRegularExpression sha256(u"^[0-9a-f]{64}$"_s);

    const auto mapped = alert(raw);

    QVERIFY(mapped);
    QCOMPARE(mapped->derivedAlert->sourceId, mapped->record.sourceId);
    QCOMPARE(
        field(mapped->record.json, "event.id_synthetic"), id.isEmpty() ? QByteArray("true") : QByteArray());
    if (id.isEmpty())
        QVERIFY(sha256.match(QString::fromLatin1(mapped->record.sourceId)).hasMatch());
    else
        QCOMPARE(mapped->record.sourceId, id);
}

void TestDefenderMapping::shouldGiveTheSameResultAgain()
{
    const QByteArray raw = R"({"_id":"a","timestamp":5,"title":"T","intent":[2],"created":6})";

    const auto first = alert(raw);
    const auto second = alert(raw);

    QVERIFY(first && second);
    QCOMPARE(first->record.json, second->record.json);
    QCOMPARE(first->derivedAlert->json, second->derivedAlert->json);
    QCOMPARE(first->record.stellarUuid, second->record.stellarUuid);
    QCOMPARE(
        activity("{\"b\":1,\"a\":2}")->record.sourceId, activity("{ \"a\":2, \"b\":1 }")->record.sourceId);
}

void TestDefenderMapping::shouldTellRecordsApartByUuid()
{
    static const QRegularExpression form(
        u"^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}1751000000000$"_s);
    const QByteArray raw = R"({"_id":"a","timestamp":1751000000000})";
    auto otherConnector = constants();
    otherConnector.connectorId = u"c-02"_s;

    const auto mapped = alert(raw);
    QVERIFY(mapped);
    const QByteArrayList uuids{mapped->record.stellarUuid, mapped->derivedAlert->stellarUuid,
        activity(raw)->record.stellarUuid,
        activity(R"({"_id":"b","timestamp":1751000000000})")->record.stellarUuid,
        mapActivity(viewOf(raw), otherConnector, receiveTime)->record.stellarUuid};

    QCOMPARE(QSet<QByteArray>(uuids.begin(), uuids.end()).size(), uuids.size());
    for (const QByteArray &uuid : uuids)
        QVERIFY2(form.match(QString::fromLatin1(uuid)).hasMatch(), uuid.constData());
}

void TestDefenderMapping::shouldNoticeARevisionByItsContent()
{
    const auto first = alert(R"({"_id":"a","statusValue":0,"comment":"x"})");
    const auto reordered = alert(R"({ "comment": "x", "statusValue": 0, "_id": "a" })");
    const auto changed = alert(R"({"_id":"a","statusValue":1,"comment":"x"})");
    QVERIFY(first && reordered && changed);

    QCOMPARE(first->record.contentHash.size(), 64);
    QCOMPARE(first->derivedAlert->contentHash, first->record.contentHash);
    QCOMPARE(reordered->record.contentHash, first->record.contentHash);
    QVERIFY(changed->record.contentHash != first->record.contentHash);
    QVERIFY(activity(R"({"_id":"a"})")->record.contentHash.isEmpty());
}

void TestDefenderMapping::shouldKeepTheRawBytes_data()
{
    QTest::addColumn<QByteArray>("raw");

    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("keys that differ in case") << QByteArray(R"({"rawDataJson":{"Level":"4","level":"x"}})");
    QTest::newRow("duplicate keys") << QByteArray(R"({"_id":"a","_id":"b"})");
    QTest::newRow("blanks and line breaks") << QByteArray("{ \"a\" :\r\n\t[ 1 , 2 ] }");
    QTest::newRow("numbers") << QByteArray(
        R"({"a":123456789012345678901234567890,"b":1e400,"c":-0,"d":1.10})");
    QTest::newRow("escapes") << QByteArray(R"({"a":"\/\u00e9\ud83d\ude00","\ud800":"\ude00"})");
    QTest::newRow("emoji") << QByteArray("{\"a\":\"\xf0\x9f\x98\x80\"}");
    QTest::newRow("deep") << "{\"a\":" + QByteArray(511, '[') + QByteArray(511, ']') + "}";
    QTest::newRow("large") << "{\"a\":\"" + QByteArray(1'000'000, 'x') + "\"}";
}

void TestDefenderMapping::shouldKeepTheRawBytes()
{
    QFETCH(QByteArray, raw);

    const auto mapped = alert(raw);

    QVERIFY(mapped);
    for (const InterflowRecord &record : {mapped->record, *mapped->derivedAlert}) {
        QVERIFY(record.json.endsWith("\"microsoft_defender_for_cloud_apps\":" + raw + "}"));
        QVERIFY(record.originalBytes.isEmpty());
        QVERIFY(isReadable(record.json));
    }
}

void TestDefenderMapping::shouldRepairBrokenUtf8AndKeepTheBytes()
{
    const QByteArray raw = "{\"_id\":\"a\",\"description\":\"caf\xe9\",\"user\":{\"userName\":\"b\xff\"}}";

    const auto mapped = activity(raw);

    QVERIFY(mapped);
    QCOMPARE(mapped->record.originalBytes, raw);
    QCOMPARE(mapped->record.user, QByteArray("b\xef\xbf\xbd"));
    QCOMPARE(field(mapped->record.json, "microsoft_defender_for_cloud_apps.description"),
        QByteArray("\"caf\xef\xbf\xbd\""));
    QVERIFY(QUtf8StringView(mapped->record.json).isValidUtf8());
    QVERIFY(isReadable(mapped->record.json));
}

void TestDefenderMapping::shouldTellRecordsThatDifferInBrokenBytesApart()
{
    const auto first = alert("{\"title\":\"\xfe\"}");
    const auto second = alert("{\"title\":\"\xff\"}");
    QVERIFY(first && second);

    QVERIFY(first->record.sourceId != second->record.sourceId);
    QVERIFY(first->record.contentHash != second->record.contentHash);
}

void TestDefenderMapping::shouldCutTitlesBetweenCharacters()
{
    const QByteArray eAcute("\xc3\xa9");

    const auto mapped = alert("{\"title\":\"" + eAcute.repeated(250) + "\"}");
    const auto untitled = alert(R"({"description":"D"})");

    QVERIFY(mapped && untitled);
    QCOMPARE(mapped->record.title, eAcute.repeated(200));
    QCOMPARE(untitled->record.title, QByteArray("D"));
}

void TestDefenderMapping::shouldRefuseWhatCannotBeMapped_data()
{
    QTest::addColumn<QByteArray>("raw");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("text") << QByteArray("\"x\"");
    QTest::newRow("number") << QByteArray("5");
    QTest::newRow("cut off") << QByteArray(R"({"_id":"a")");
    QTest::newRow("trailing text") << QByteArray(R"({"_id":"a"} x)");
    QTest::newRow("unknown escape") << QByteArray(R"({"_id":"\q"})");
    QTest::newRow("raw line break in a string") << QByteArray("{\"_id\":\"a\nb\"}");
    QTest::newRow("broken bytes outside of strings") << QByteArray("{\"_id\":\xff}");
    QTest::newRow("too deep") << "{\"a\":" + QByteArray(512, '[') + QByteArray(512, ']') + "}";
    QTest::newRow("a depth bomb") << "{\"a\":" + QByteArray(3'000'000, '[');
    QTest::newRow("too large") << "{\"a\":\"" + QByteArray(16 << 20, 'x') + "\"}";
}

void TestDefenderMapping::shouldRefuseWhatCannotBeMapped()
{
    QFETCH(QByteArray, raw);

    for (const auto &mapped : {activity(raw), alert(raw)}) {
        QVERIFY(!mapped);
        QCOMPARE(mapped.error().kind, ErrorKind::BadReply);
        QVERIFY(mapped.error().detail.endsWith(u'.'));
    }
}

QTEST_GUILESS_MAIN(TestDefenderMapping)
#include "tst_defendermapping.moc"
