#include "testlib/mappingbed.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace workbench;
using namespace workbench::defender;
using namespace workbench::testlib;

class TestActivityMapping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldMapActivityFields_data();
    void shouldMapActivityFields();
};

void TestActivityMapping::shouldMapActivityFields_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");

    const auto row = [](const char *title, const char *raw, const char *name, const char *value) {
        QTest::newRow(title) << QByteArray(raw) << QByteArray(name) << QByteArray(value);
    };
    row("user", R"({"user":{"userName":"Ann@Contoso"}})", "srcip_username", "\"Ann@Contoso\"");
    row("user in lower case", R"({"user":{"userName":"\u00c4nn@Contoso"}})", "user.name",
        "\"\xc3\xa4nn@contoso\"");
    row("blank user falls through", R"({"user":{"userName":" "},"failedUserData":{"userName":"b"}})",
        "srcip_username", "\"b\"");
    row("unusable user falls through", R"({"user":{"userName":"\ud800"},"rawDataJson":{"UserId":"c"}})",
        "srcip_username", "\"c\"");
    row("user from entities",
        R"({"entityData":{"0":null,"1":{"id":{"id":"x"}},"2":{"id":{"id":"d@e"}}},)"
        R"("resolvedActor":{"id":"f@g"}})",
        "srcip_username", "\"d@e\"");
    row("user from the actor", R"({"resolvedActor":{"id":"f@g"},"failedUserData":{"userName":"b"}})",
        "srcip_username", "\"f@g\"");
    row("user from the audit record", R"({"rawDataJson":{"Upn":"h@i"}})", "srcip_username", "\"h@i\"");
    row("user is no text", R"({"user":{"userName":{"a":1}}})", "user", "");
    row("user id", R"({"resolvedActor":{"id":"3fa9f28b-eb0e-463a-ba7b-8089fe9991e2"}})", "srcip_usersid",
        "\"3fa9f28b-eb0e-463a-ba7b-8089fe9991e2\"");
    row("user id is no GUID", R"({"resolvedActor":{"id":"100000000000000000001"}})", "srcip_usersid", "");
    row("full name", R"({"entityData":{"0":{"displayName":"Ann"}}})", "user.full_name", "\"Ann\"");
    row("address", R"({"device":{"clientIP":"10.0.0.1"}})", "srcip_type", "\"private\"");
    row("address with port", R"({"device":{"clientIP":"[2001:db8::1]:52011"}})", "srcip", "\"2001:db8::1\"");
    row("address version", R"({"device":{"clientIP":"[2001:db8::1]:52011"}})", "srcip_version", "\"ipv6\"");
    row("no address", R"({"device":{"clientIP":"unknown"}})", "srcip", "");
    row("no address, no kind", R"({"device":{"clientIP":"unknown"}})", "srcip_type", "");
    row("country", R"({"location":{"countryCode":"NL"}})", "srcip_geo",
        R"({"countryCode":"NL","countryName":"Netherlands"})");
    row("unknown country", R"({"location":{"countryCode":"XX"}})", "srcip_geo", R"({"countryCode":"XX"})");
    row("point", R"({"location":{"latitude":-52.5,"longitude":4}})", "srcip_geo_point", "\"-52.5,4\"");
    row("half a point", R"({"location":{"latitude":52.5,"longitude":null}})", "srcip_geo_point", "");
    row("impossible point", R"({"location":{"latitude":91,"longitude":181}})", "srcip_geo", "");
    row("service", R"({"appName":"Box","appId":"10489"})", "service", R"({"name":"Box","id":10489})");
    row("huge service id", R"({"appId":9007199254740993})", "service.id", "9007199254740993");
    row("service id is no number", R"({"appId":"x"})", "service", "");
    row("agent", R"({"device":{"userAgent":"M/5"},"userAgent":{"name":"Edge","version":"120"}})",
        "user_agent", R"({"original":"M/5","name":"Edge","version":"120"})");
    row("device", R"({"userAgent":{"deviceType":"MOBILE","operatingSystem":{"name":"iOS"}}})", "device",
        R"({"type":"MOBILE","os":"iOS"})");
    row("action", R"({"mainInfo":{"rawOperationName":"Op"},"eventTypeValue":"E"})", "event.action", "\"Op\"");
    row("action from the type", R"({"mainInfo":{"rawOperationName":""},"eventTypeValue":"E"})",
        "event.action", "\"E\"");
    row("category", R"({"eventTypeName":"EVENT_CATEGORY_FAILED_LOGIN"})", "event.category",
        "\"failed_login\"");
    row("other category", R"({"eventTypeName":"Other"})", "event.category", "\"other\"");
    row("type", R"({"mainInfo":{"type":"basic"},"genericEventType":"G"})", "event.type", "\"basic\"");
    row("generic type", R"({"genericEventType":"G"})", "event.type", "\"G\"");
    row("success", R"({"mainInfo":{"activityResult":{"isSuccess":true}}})", "event.outcome", "\"success\"");
    row("failure", R"({"mainInfo":{"activityResult":{"isSuccess":false}}})", "event.outcome", "\"failure\"");
    row("no outcome", R"({"mainInfo":{"activityResult":{"isSuccess":null}}})", "event.outcome", "");
    row("log-on result", R"({"mainInfo":{"type":"login","activityResult":{"isSuccess":true}}})",
        "login_result", "\"success\"");
    row("no log-on", R"({"mainInfo":{"type":"basic","activityResult":{"isSuccess":true}}})", "login_result",
        "");
    row("reason", R"({"mainInfo":{"activityResult":{"message":"M"}}})", "event.reason", "\"M\"");
    row("taken action", R"({"takenAction":"block"})", "action", "\"block\"");
    row("another kind of action", R"({"takenAction":"FileDownloaded"})", "action", "");
    row("description", R"({"description":"a\"b\u00e9"})", "event.description", R"("a\"b\u00e9")");
    row("severity", R"({"severity":"INFO"})", "event.severity_str", "\"INFO\"");
    row("file",
        R"({"mainInfo":{"eventObjects":[{"serviceObjectType":"Profile","name":"p"},)"
        R"({"serviceObjectType":"File","name":"https://h/d/x.txt"}]}})",
        "file", R"({"name":"x.txt","path":"https://h/d/x.txt"})");
    row("file from the audit record", R"({"rawDataJson":{"SourceFileName":"x","ObjectId":"https://h/x"}})",
        "file", R"({"name":"x","path":"https://h/x"})");
    row("no file", R"({"rawDataJson":{"ObjectId":"mailbox\\rule"}})", "file", "");
    row("reference", R"({"rawDataJson":{"Id":"97ee2049"}})", "event.reference", "\"97ee2049\"");
    row("Microsoft's tenant stays raw", R"({"tenantId":10000001,"aadTenantId":"x"})", "tenantid", "\"t-01\"");
    row("the first of two counts", R"({"description":"one","description":"two"})", "event.description",
        "\"one\"");
    row("case matters", R"({"Description":"one"})", "event.description", "");
    row("escaped names", R"({"descr\u0069ption":"one"})", "event.description", "\"one\"");
}

void TestActivityMapping::shouldMapActivityFields()
{
    QFETCH(QByteArray, raw);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);

    const auto mapped = activity(raw);

    QVERIFY(mapped);
    QCOMPARE(field(mapped->record.json, name), value);
    QVERIFY(isReadable(mapped->record.json));
}

QTEST_GUILESS_MAIN(TestActivityMapping)
#include "tst_activitymapping.moc"
