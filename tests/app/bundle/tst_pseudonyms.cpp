#include "bundle/samples/pseudonyms.h"
#include "bundle/samples/samplerecords.h"
#include "testlib/collectingbed.h"

#include <QRegularExpression>

using namespace workbench;
using namespace workbench::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QJsonObject replaced(const QJsonObject &record)
{
    Pseudonyms pseudonyms;
    pseudonyms.learn(record);
    return pseudonyms.replaced(record);
}

QStringList matches(const QByteArray &text, const QString &pattern)
{
    QStringList found;
    auto each = QRegularExpression(pattern).globalMatch(QString::fromUtf8(text));
    while (each.hasNext())
        found.append(each.next().captured());
    found.removeDuplicates();
    return found;
}

} // namespace

class PseudonymsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldGiveOnePersonOnePseudonym()
    {
        const QJsonObject record = replaced(parsed(R"({
            "srcip_username": "Ann@contoso.example",
            "user": {"full_name": "Ann Smith", "id": "712e8174-baf2-40d1-a554-f446dccf973f"},
            "microsoft_defender_for_cloud_apps": {"resolvedActor": {"name": "ann smith"},
                "rawDataJson": {"actor": "ann@contoso.example", "target_user": "bob@contoso.example"}}})"));

        QCOMPARE(record[u"srcip_username"_s].toString(), u"person1@example.invalid"_s);
        const QJsonObject user = record[u"user"_s].toObject();
        QCOMPARE(user[u"full_name"_s].toString(), u"Person 1"_s);
        QCOMPARE(user[u"id"_s].toString(), u"00000000-0000-4000-8000-000000000001"_s);
        const QJsonObject raw = record[u"microsoft_defender_for_cloud_apps"_s].toObject();
        QCOMPARE(raw[u"resolvedActor"_s].toObject()[u"name"_s].toString(), u"Person 1"_s);
        QCOMPARE(raw[u"rawDataJson"_s].toObject()[u"actor"_s].toString(), u"person1@example.invalid"_s);
        QCOMPARE(raw[u"rawDataJson"_s].toObject()[u"target_user"_s].toString(), u"person2@example.invalid"_s);
    }
    void shouldKnowAPersonFromAnotherRecord()
    {
        Pseudonyms pseudonyms;
        const QJsonObject first = parsed(R"({"user": {"full_name": "Ann Smith"}})");
        const QJsonObject second =
            parsed(R"({"srcip_username": "ann@x.example", "user": {"full_name": "Ann Smith"}})");
        pseudonyms.learn(first);
        pseudonyms.learn(second);

        QCOMPARE(pseudonyms.replaced(first)[u"user"_s].toObject()[u"full_name"_s], u"Person 1"_s);
        QCOMPARE(pseudonyms.replaced(second)[u"srcip_username"_s], u"person1@example.invalid"_s);
    }
    void shouldKeepWordsOfTheApiAndTimes()
    {
        const QJsonObject record = parsed(R"({"msg_class": "microsoft_defender_for_cloud_apps_activities",
            "event": {"action": "Login"}, "service": {"id": 11627, "name": "Dropbox"},
            "srcip_geo": {"countryCode": "GB"}, "timestamp": 1795528783008, "score": 19.25, "done": true,
            "none": null, "when": "2026-11-24T13:56:27.852Z"})");

        QCOMPARE(replaced(record), record);
    }
    void shouldReplaceAWordThatNamesSomebody()
    {
        const QJsonObject record = replaced(parsed(
            R"({"srcip_username": "annabel", "event": {"action": "Reset password of Annabel", "type": "a@b.c"}})"));

        QCOMPARE(record[u"event"_s].toObject()[u"action"_s].toString(), u"value 1"_s);
        QCOMPARE(record[u"event"_s].toObject()[u"type"_s].toString(), u"person1@example.invalid"_s);
    }
    void shouldReplaceAddressesPlacesAndIds()
    {
        const QJsonObject record = replaced(parsed(R"({"srcip": "203.0.113.7", "host_list": ["203.0.113.7",
            "2a01:db8::5"], "srcip_geo": {"latitude": 53.48, "city": "Delft"}, "x": {"id": 123456,
            "accountId": 77}, "guid": "0c525d28-8e81-4401-be2f-491cb466ba54"})"));

        QCOMPARE(record[u"srcip"_s].toString(), u"198.18.0.1"_s);
        QCOMPARE(record[u"host_list"_s].toArray(), (QJsonArray{u"198.18.0.1"_s, u"2001:db8::2"_s}));
        QVERIFY(record[u"srcip_geo"_s].toObject()[u"latitude"_s].toDouble() != 53.48);
        QVERIFY(record[u"srcip_geo"_s].toObject()[u"city"_s].toString().startsWith(u"value "));
        QVERIFY(record[u"x"_s].toObject()[u"id"_s].toInt() != 123456);
        QVERIFY(record[u"x"_s].toObject()[u"accountId"_s].toInt() != 77);
        QCOMPARE(record[u"guid"_s].toString(), u"00000000-0000-4000-9000-000000000001"_s);
    }
    void shouldReplaceKeysThatAreNoNames()
    {
        const QJsonObject record = replaced(parsed(
            R"({"srcip_username": "ann", "actors": {"ann@x.example": 1, "6da89bd90e6ad9ff5a857ddc": 2, "ann": 3}})"));

        QCOMPARE(record[u"actors"_s].toObject().keys(), (QStringList{u"key 1"_s, u"key 2"_s, u"key 3"_s}));
    }
    void shouldLeaveNobodyOfASimulatedTenant();
    void shouldGiveTheSameBytesForTheSameRecords()
    {
        const QByteArrayList records{
            R"({"srcip_username":"b@x.example"})", R"({"srcip_username":"a@x.example"})"};

        QCOMPARE(pseudonymisedLines(records), pseudonymisedLines(records));
        QCOMPARE(pseudonymisedLines(records),
            QByteArray("{\"srcip_username\":\"person1@example.invalid\"}\n"
                       "{\"srcip_username\":\"person2@example.invalid\"}\n"));
    }
};

void PseudonymsTest::shouldLeaveNobodyOfASimulatedTenant()
{
    CollectingBed bed(R"({"limiter":{"limit":0},"records":{"count":600}})");
    static_cast<void>(bed.collect());
    QByteArrayList records;
    auto reader = RecordReader::open(bed.file());
    QVERIFY(reader);
    QVERIFY(reader->read({}, RecordOrder::OldestFirst, 0, [&](const StoredRecord &record) {
        records.append(record.json.toByteArray());
        return true;
    }));
    QVERIFY(records.size() > 600);
    const QByteArray before = records.join('\n');

    const QByteArray after = pseudonymisedLines(records);

    QStringList identities = matches(before, u"[A-Za-z0-9_.+-]+@[A-Za-z0-9.-]+"_s)
        + matches(before, u"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"_s)
        + matches(before, u"\\b(198\\.51\\.100|203\\.0\\.113|192\\.0\\.2)\\.\\d{1,3}\\b"_s);
    for (const QByteArray &record : std::as_const(records))
        identities.append(
            parsed(record).value(u"user"_s).toObject().value(u"full_name"_s).toString(u"Dana Admin"_s));
    identities.removeDuplicates();
    QVERIFY(identities.size() > 100);
    for (const QString &identity : std::as_const(identities))
        QVERIFY2(!after.contains(identity.toUtf8()), qPrintable(identity));
    QVERIFY(!after.contains("contoso"));
    QCOMPARE(after.count('\n'), records.size());
    for (const QByteArray &line : after.trimmed().split('\n'))
        QVERIFY(!parsed(line).isEmpty());
}

QTEST_GUILESS_MAIN(PseudonymsTest)
#include "tst_pseudonyms.moc"
