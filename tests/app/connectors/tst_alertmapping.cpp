#include "testlib/mappingbed.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace workbench;
using namespace workbench::defender;
using namespace workbench::testlib;

class TestAlertMapping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldMapAlertFields_data();
    void shouldMapAlertFields();
    void shouldDeriveAlertFields_data();
    void shouldDeriveAlertFields();
};

void TestAlertMapping::shouldMapAlertFields_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");

    const auto row = [](const char *title, const char *raw, const char *name, const char *value) {
        QTest::newRow(title) << QByteArray(raw) << QByteArray(name) << QByteArray(value);
    };
    row("low", R"({"severityValue":0})", "severity", "30");
    row("medium", R"({"severityValue":1})", "severity", "55");
    row("high", R"({"severityValue":"2"})", "severity", "80");
    row("informational", R"({"severityValue":3})", "severity", "10");
    row("informational in words", R"({"severityValue":3})", "event.severity_str", "\"Informational\"");
    row("unknown severity", R"({"severityValue":4})", "severity", "");
    row("negative severity", R"({"severityValue":-1})", "event.severity_str", "");
    row("stories", R"({"stories":[0,3,6,0,99,"8",null]})", "event.category",
        R"(["THREAT_DETECTION","DLP","CONFIGURATION_MONITORING"])");
    row("no stories", R"({"stories":[]})", "event.category", "");
    row("tactics", R"({"intent":[0,2,12,2]})", "event.tactic", R"(["Initial Access","Command and Control"])");
    row("status", R"({"statusValue":2,"resolutionStatusValue":3})", "event.status",
        "\"False positive, archived\"");
    row("status without resolution", R"({"statusValue":1})", "event.status", "\"Read\"");
    row("resolution alone", R"({"resolutionStatusValue":0})", "event.status", "\"Open\"");
    row("no status", R"({"statusValue":9})", "event.status", "");
    row("address of the alert", R"({"URL":"https://x/#/alerts/1"})", "event.url", "\"https://x/#/alerts/1\"");
    row("address of another kind", R"x({"URL":"javascript:alert(1)"})x", "event.url", "");
    row("the person is the source",
        R"({"entities":[{"type":"account","pa":"a@x"},{"type":"account","label":"B","entityRole":"Source"}]})",
        "srcip_username", "\"B\"");
    row("a full account before a label",
        R"({"entities":[{"type":"user","label":"L"},{"type":"account","label":"A","em":"a@x"}]})",
        "srcip_username", "\"a@x\"");
    row("the person's own id",
        R"({"entities":[{"type":"account","pa":"a@x","id":"S-1-5"},)"
        R"({"type":"account","label":"B","id":"3fa9f28b-eb0e-463a-ba7b-8089fe9991e2"}]})",
        "srcip_usersid", "");
    row("addresses",
        R"({"entities":[{"type":"ip","id":"bad"},{"type":"ip","id":"192.0.2.1"},{"type":"ip","label":"::1"}]})",
        "host_list", R"(["192.0.2.1","::1"])");
    row("first address", R"({"entities":[{"type":"ip","id":"bad"},{"type":"ip","id":"192.0.2.1"}]})", "srcip",
        "\"192.0.2.1\"");
    row("device",
        R"({"entities":[{"type":"device","label":"DC"},{"type":"device","label":"PC","entityRole":"Source"}]})",
        "host.name", "\"PC\"");
    row("rule", R"({"entities":[{"type":"policyRule","label":"R","id":7,"policyType":"FILE"}]})", "rule",
        R"({"name":"R","id":"7","category":"FILE"})");
    row("rule from the policy", R"({"entities":[],"policy":{"label":"R","id":"7"}})", "rule",
        R"({"name":"R","id":"7"})");
    row("the threat score stays raw", R"({"threatScore":34})", "threat_score", "");
    row("entities are no list", R"({"entities":"x"})", "user", "");
    row("entities hold anything", R"({"entities":[null,1,"x",[],{"type":5},{}]})", "user", "");
}

void TestAlertMapping::shouldMapAlertFields()
{
    QFETCH(QByteArray, raw);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);

    const auto mapped = alert(raw);

    QVERIFY(mapped);
    QCOMPARE(field(mapped->record.json, name), value);
    QCOMPARE(field(mapped->derivedAlert->json, name), value);
    QVERIFY(isReadable(mapped->record.json) && isReadable(mapped->derivedAlert->json));
}

void TestAlertMapping::shouldDeriveAlertFields_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");

    const auto row = [](const char *title, const char *raw, const char *name, const char *value) {
        QTest::newRow(title) << QByteArray(raw) << QByteArray(name) << QByteArray(value);
    };
    row("origin", R"({"_id":"b2"})", "orig_id", "\"b2\"");
    row("index of the origin", R"({"_id":"b2"})", "orig_index", "\"syslog\"");
    row("source", "{}", "event_source", "\"microsoft_defender\"");
    row("status", "{}", "event_status", "\"New\"");
    row("status object", "{}", "stellar", R"({"status":"New"})");
    row("score", R"({"severityValue":2})", "event_score", "80");
    row("no score", "{}", "event_score", "");
    row("no fidelity", R"({"severityValue":2})", "fidelity", "");
    row("name", R"x({"intent":[4,2],"description":"Domain Account (T1087.002)"})x", "xdr_event.name",
        "\"microsoft_defender_for_cloud_apps-privilege_escalation-t1087_002\"");
    row("name without parts", "{}", "xdr_event.name", "\"microsoft_defender_for_cloud_apps\"");
    row("display name", R"({"title":"T"})", "xdr_event.display_name",
        "\"Microsoft Defender for Cloud Apps: T\"");
    row("tags", "{}", "xdr_event.tags", R"(["Microsoft Defender for Cloud Apps"])");
    row("tactic", R"({"intent":[0,99,2]})", "xdr_event.tactic", R"({"id":"TA0001","name":"Initial Access"})");
    row("technique", R"x({"description":"xT1000 T10000 T1087 T1087.0021 (T1087.002)"})x",
        "xdr_event.technique", R"({"id":"T1087"})");
    row("one tactic goes with each technique", R"({"intent":[7],"description":"T1087, T1087.002."})",
        "xdr_event.ttps",
        R"([{"tactic":{"id":"TA0007","name":"Discovery"},"technique":{"id":"T1087"}},)"
        R"({"tactic":{"id":"TA0007","name":"Discovery"},"technique":{"id":"T1087.002"}}])");
    row("several tactics", R"({"intent":[2,7],"description":"T1087"})", "xdr_event.ttps",
        R"([{"tactic":{"id":"TA0001","name":"Initial Access"}},{"tactic":{"id":"TA0007","name":"Discovery"}},)"
        R"({"technique":{"id":"T1087"}}])");
    row("unknown intent has no stage", R"({"intent":[0]})", "xdr_event.xdr_killchain_stage", "");
    const char *stages[] = {"Initial Attempts", "Initial Attempts", "Persistent Foothold", "Exploration",
        "Persistent Foothold", "Exploration", "Exploration", "Propagation", "Persistent Foothold",
        "Exfiltration & Impact", "Exfiltration & Impact", "Persistent Foothold", "Exfiltration & Impact"};
    for (int intent = 1; intent <= 13; ++intent) {
        const QByteArray number = QByteArray::number(intent);
        QTest::newRow(qPrintable(u"stage of intent %1"_s.arg(intent)))
            << QByteArray("{\"intent\":[" + number + "]}") << QByteArray("xdr_event.xdr_killchain_stage")
            << QByteArray('"' + QByteArray(stages[intent - 1]) + '"');
    }
}

void TestAlertMapping::shouldDeriveAlertFields()
{
    QFETCH(QByteArray, raw);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);

    const auto mapped = alert(raw);

    QVERIFY(mapped);
    QCOMPARE(field(mapped->derivedAlert->json, name), value);
    QVERIFY(field(mapped->record.json, name).isEmpty());
    QVERIFY(isReadable(mapped->derivedAlert->json));
}

QTEST_GUILESS_MAIN(TestAlertMapping)
#include "tst_alertmapping.moc"
