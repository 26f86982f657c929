#include "simulator/tenant.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace workbench;
using namespace workbench::simulator;

namespace {

constexpr qint64 start = 1'700'000'000'000;

Scenario fixed(int count)
{
    Scenario scenario;
    scenario.records.count = count;
    scenario.records.now = start;
    return scenario;
}

QJsonObject bodyOf(const Answer &answer)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(answer.body)).object();
}

// A tenant and a client that has a token.
class Bed {
public:
    explicit Bed(const Scenario &scenario) : tenant(scenario, {}, {}, Secret("s3cret value")) { refresh(); }

    void refresh()
    {
        const Answer answer = tenant.answer({.method = "POST",
            .path = "/" + tenant.tenantId() + "/oauth2/v2.0/token",
            .target = "/x",
            .body = {},
            .authorization = {},
            .contentType = "application/x-www-form-urlencoded",
            .parameters = {{"grant_type", "client_credentials"}, {"client_id", tenant.clientId()},
                {"client_secret", "s3cret value"},
                {"scope", "05a65629-4c1b-48c1-a78b-804c4abdd4af/.default"}}});
        m_token = bodyOf(answer).value("access_token"_L1).toString().toStdString();
    }
    Answer ask(const std::string &path, const QByteArray &body = "{}", const std::string &method = "POST",
        std::multimap<std::string, std::string> parameters = {})
    {
        return tenant.answer({.method = method,
            .path = path,
            .target = path,
            .body = body.toStdString(),
            .authorization = "Bearer " + m_token,
            .contentType = "application/json",
            .parameters = std::move(parameters)});
    }
    Answer activities(const QByteArray &body = "{}") { return ask("/api/v1/activities/", body); }
    QJsonArray violations()
    {
        return QJsonDocument::fromJson(tenant.requests()).object().value("violations"_L1).toArray();
    }

    Tenant tenant;

private:
    std::string m_token;
};

} // namespace

class TestTenant : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldAnswerInTheEnvelopeOfItsRoute()
    {
        Bed bed(fixed(500));

        const QJsonObject activities = bodyOf(bed.activities());
        const QJsonObject scan = bodyOf(bed.activities(R"({"isScan":true,"filters":{"date":{"gte":0}}})"));
        const QJsonObject alerts = bodyOf(bed.ask("/api/v1/alerts/"));

        QCOMPARE(activities.value("data"_L1).toArray().size(), 100);
        QCOMPARE(activities.value("hasNext"_L1), QJsonValue(true));
        QVERIFY(!activities.contains("nextQueryFilters"_L1)); // Only in scan mode.
        QVERIFY(activities.value("total"_L1) != QJsonValue(500)); // Deliberately not exact.
        QCOMPARE(scan.value("data"_L1).toArray().size(), 500);
        QCOMPARE(scan.value("hasNext"_L1), QJsonValue(false));
        QVERIFY(!scan.contains("nextQueryFilters"_L1)); // Only while there is more.
        QCOMPARE(alerts.value("max"_L1), QJsonValue(100));
        QCOMPARE(alerts.value("moreThanTotal"_L1), QJsonValue(false));
        QCOMPARE(alerts.value("data"_L1).toArray().size(), 8);
    }

    void shouldKeepTheGivenFiltersInTheCursor()
    {
        Bed bed(fixed(700));

        const QJsonObject page = bodyOf(bed.activities(
            R"({"isScan":true,"sortField":"created","sortDirection":"asc","filters":{"created":{"gte":5,"lte":1700000000000},"source":{"neq":[9]}}})"));

        const QJsonObject next = page.value("nextQueryFilters"_L1).toObject();
        const qint64 boundary = next[u"created"][u"gte"].toInteger();
        QCOMPARE(next[u"created"][u"lte"].toInteger(), start);
        QVERIFY(boundary > page.value("data"_L1).toArray().last()[u"created"].toInteger());
        QVERIFY(next.contains("source"_L1));
    }

    void shouldAcceptEveryWayOfAsking()
    {
        Bed bed(fixed(500));
        const QByteArray json = R"({"limit":"7","filters":{"date":{"gte":0}}})";

        QCOMPARE(bodyOf(bed.activities(json)).value("data"_L1).toArray().size(), 7);
        QCOMPARE(bodyOf(bed.ask("/api/v1/activities/", json, "GET")).value("data"_L1).toArray().size(), 7);
        QCOMPARE(bodyOf(bed.ask("/api/v1/activities/", {}, "GET",
                            {{"limit", "7"}, {"filters", R"({"date":{"gte":0}})"}}))
                     .value("data"_L1)
                     .toArray()
                     .size(),
            7);
        QCOMPARE(bodyOf(bed.ask("/cas/api/v1/activities/", json)).value("data"_L1).toArray().size(), 7);
    }

    void shouldRefuseBadRequests_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("field");
        QTest::newRow("malformed") << QByteArray("{") << u"detail"_s;
        QTest::newRow("unknown filter") << QByteArray(R"({"filters":{"x":{"eq":1}}})") << u"filters"_s;
        QTest::newRow("bad value") << QByteArray(R"({"filters":{"date":{"gte":"x"}}})") << u"filters"_s;
        QTest::newRow("too deep") << QByteArray(R"({"skip":4950})") << u"skip"_s;
        QTest::newRow("negative") << QByteArray(R"({"skip":-1})") << u"skip"_s;
        QTest::newRow("limit") << QByteArray(R"({"limit":"many"})") << u"limit"_s;
        QTest::newRow("direction") << QByteArray(R"({"sortDirection":"up"})") << u"sortDirection"_s;
        QTest::newRow("sort field") << QByteArray(R"({"sortField":"severity"})") << u"sortField"_s;
    }
    void shouldRefuseBadRequests()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, field);
        Bed bed(fixed(10));

        const Answer answer = bed.activities(body);

        QCOMPARE(answer.status, 400);
        QVERIFY(bodyOf(answer).contains(field));
        if (field != u"detail")
            QCOMPARE(
                bodyOf(answer)[field][0][u"errorMessageCode"].toString(), u"CONSOLE_FORMS_NOT_VALID_VALUE"_s);
    }

    void shouldSortOnlyWhenBothFieldsAreGiven()
    {
        Bed bed(fixed(300));
        const auto first = [&](const QByteArray &body) {
            return bodyOf(bed.activities(body))[u"data"][0][u"timestamp"].toInteger();
        };

        const qint64 newest = first("{}");

        QCOMPARE(first(R"({"sortDirection":"asc"})"), newest); // Ignored alone.
        QVERIFY(first(R"({"sortDirection":"asc","sortField":"date"})") < newest);
    }

    void shouldCheckTokens()
    {
        Scenario scenario = fixed(10);
        scenario.token.lifetimeSeconds = 60;
        Bed bed(scenario);

        QCOMPARE(bed.activities().status, 200);
        bed.tenant.advanceClock(std::chrono::seconds(61));
        const Answer expired = bed.activities();
        QCOMPARE(expired.status, 401);
        QCOMPARE(expired.body, std::string(R"({"detail":"Invalid token"})"));
        bed.refresh();
        QCOMPARE(bed.activities().status, 200);
    }

    void shouldForbidWithoutTheRole()
    {
        Scenario scenario = fixed(10);
        scenario.token.roles = {u"Discovery.read"_s};
        Bed bed(scenario);

        QCOMPARE(bed.activities().body, std::string(R"({"detail":"Insufficient role based permissions"})"));
        QCOMPARE(bed.activities().status, 403);
        QCOMPARE(bed.ask("/api/v1/alerts/").status, 200);
    }

    void shouldThrottleOverAllRoutes()
    {
        Scenario scenario = fixed(10);
        scenario.limiter.retryAfter = u"seconds"_s;
        Bed bed(scenario);
        bed.tenant.addForeignRequests(28);

        QCOMPARE(bed.activities().status, 200);
        QCOMPARE(bed.ask("/api/v1/alerts/").status, 200);
        const Answer refused = bed.activities();
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.headers.front().first, std::string("Retry-After"));
        QVERIFY(bodyOf(refused)
                    .value("detail"_L1)
                    .toString()
                    .startsWith(u"Request was throttled. Expected available in "));

        bed.tenant.advanceClock(std::chrono::seconds(61));
        QCOMPARE(bed.activities().status, 200);
    }

    void shouldRedirectRoutesWithoutTheLastSlash()
    {
        Scenario scenario = fixed(10);
        Bed bed(scenario);

        const Answer redirect = bed.ask("/api/v1/activities");

        QCOMPARE(redirect.status, 301);
        QCOMPARE(redirect.headers.front().second, std::string("/api/v1/activities/"));
        scenario.api.slashless = u"serve"_s;
        bed.tenant.setScenario(scenario);
        QCOMPARE(bed.ask("/api/v1/activities").status, 200);
        scenario.api.slashless = u"notFound"_s;
        bed.tenant.setScenario(scenario);
        QCOMPARE(bed.ask("/api/v1/activities").status, 404);
    }

    void shouldServeOneRecordByItsId()
    {
        Bed bed(fixed(50));
        const QJsonObject truth = QJsonDocument::fromJson(bed.tenant.truth(true)).object();
        const QString id = truth[u"activities"][7].toString();
        const QString alert = truth[u"alerts"][0][u"id"].toString();

        QCOMPARE(bodyOf(bed.ask("/api/v1/activities/" + id.toStdString() + "/", {}, "GET"))
                     .value("_id"_L1)
                     .toString(),
            id);
        QCOMPARE(bodyOf(bed.ask("/api/v1/alerts/" + alert.toStdString() + "/", {}, "GET"))
                     .value("_id"_L1)
                     .toString(),
            alert);
        QCOMPARE(bed.ask("/api/v1/alerts/000000000000000000000000/", {}, "GET").status, 404);
    }

    void shouldRecordViolations()
    {
        Bed bed(fixed(10));

        QCOMPARE(bed.ask("/api/v1/alerts/close_benign/").status, 200);
        (void)bed.tenant.answer({.method = "GET",
            .path = "/api/v1/alerts/",
            .target = "/api/v1/alerts/?client_secret=s3cret%20value",
            .body = {},
            .authorization = {},
            .contentType = {},
            .parameters = {{"client_secret", "s3cret value"}}});

        const QJsonArray violations = bed.violations();
        QCOMPARE(violations.size(), 2);
        QCOMPARE(violations[0][u"violation"].toString(), u"write_route"_s);
        QCOMPARE(violations[1][u"violation"].toString(), u"secret_in_url"_s);
    }

    void shouldNeverKeepSecrets()
    {
        Bed bed(fixed(10));
        (void)bed.activities(R"({"filters":{"text":{"eq":["s3cret value"]}}})");

        const QByteArray log = bed.tenant.requests();

        QVERIFY(log.contains("[removed]"));
        QVERIFY(!log.contains("s3cret"));
        QVERIFY(!log.contains("eyJ"));
    }

    void shouldTellTheTruthAboutVersions()
    {
        Scenario scenario = fixed(100);
        scenario.alerts.mutations = u"off"_s;
        Bed bed(scenario);
        const auto alert = [&] {
            return QJsonDocument::fromJson(bed.tenant.truth(true)).object()[u"alerts"][0].toObject();
        };
        const QString id = alert().value("id"_L1).toString();
        QCOMPARE(alert().value("version"_L1), QJsonValue(1));

        QVERIFY(bed.tenant.mutateAlert(id, u"close_benign"_s).has_value());

        QCOMPARE(alert().value("version"_L1), QJsonValue(2));
        QCOMPARE(bed.tenant.mutateAlert(u"none"_s, u"read"_s).error().kind, ErrorKind::NotFound);
        QCOMPARE(bed.tenant.mutateAlert(id, u"paint"_s).error().kind, ErrorKind::InvalidConfiguration);
    }

    void shouldHoldAllOfThePastInTheWindowBeforeTheRealTime_data()
    {
        QTest::addColumn<bool>("live");

        QTest::newRow("fixed") << false;
        QTest::newRow("live") << true;
    }

    void shouldHoldAllOfThePastInTheWindowBeforeTheRealTime()
    {
        QFETCH(bool, live);
        constexpr qint64 hour = 3'600'000;
        Scenario scenario;
        scenario.records.count = 400;
        scenario.records.live = live;
        scenario.records.ratePerMinute = 400;
        scenario.activities.total = u"exact"_s;
        Bed bed(scenario);
        const qint64 now = QDateTime::currentMSecsSinceEpoch();

        const auto asked = [&bed, now](qint64 from) {
            const auto filters = QJsonObject{{u"created"_s, QJsonObject{{u"gte"_s, from}, {u"lte"_s, now}}}};
            const auto body = QJsonObject{{u"filters"_s, filters}, {u"limit"_s, 1}};
            return bodyOf(bed.activities(QJsonDocument(body).toJson())).value("total"_L1).toInteger();
        };

        QVERIFY(asked(now - 24 * hour) >= 400);
        QCOMPARE(asked(now - 24 * hour), asked(0));
        QVERIFY(asked(now - 2 * hour) > 0);
    }

    void shouldServeTheSameBytesForOneSeedAndTime()
    {
        Bed a(fixed(300)), b(fixed(300));
        const QByteArray all = R"({"isScan":true,"limit":500})";
        QCOMPARE(a.activities(all).body, b.activities(all).body);
        QCOMPARE(a.ask("/api/v1/alerts/").body, b.ask("/api/v1/alerts/").body);
    }

    void shouldIgnoreCreatedWhenTheTenantDoes()
    {
        Scenario scenario = fixed(300);
        scenario.activities.createdSupport = u"ignored"_s;
        Bed bed(scenario);

        const QJsonObject page = bodyOf(bed.activities(
            R"({"isScan":true,"limit":100,"sortField":"created","sortDirection":"asc","filters":{"created":{"lte":1}}})"));

        QCOMPARE(page.value("data"_L1).toArray().size(), 99);
        QVERIFY(page[u"nextQueryFilters"][u"date"].toObject().contains("lte"_L1));
    }

    void shouldMoveTheCursorNowhereOnAnEmptyPage()
    {
        Scenario scenario = fixed(700);
        scenario.faults = {{.route = u"activities"_s, .nth = 1, .kind = u"emptyPage"_s}};
        Bed bed(scenario);
        const QByteArray body = R"({"isScan":true,"filters":{"date":{"gte":0}}})";

        const QJsonObject page = bodyOf(bed.activities(body));

        QVERIFY(page.value("data"_L1).toArray().isEmpty());
        QCOMPARE(page.value("hasNext"_L1), QJsonValue(true));
        QCOMPARE(page.value("nextQueryFilters"_L1), QJsonDocument::fromJson(body)[u"filters"]);
    }

    void shouldShiftPlainPagesWhenRecordsArriveMeanwhile()
    {
        Scenario scenario = fixed(300);
        scenario.activities.arriveWhilePaging = 2;
        scenario.activities.delaySeconds = 0;
        Bed bed(scenario);

        const QJsonArray first = bodyOf(bed.activities()).value("data"_L1).toArray();
        const QJsonArray second = bodyOf(bed.activities(R"({"skip":100})")).value("data"_L1).toArray();

        QCOMPARE(second[0][u"_id"], first[98][u"_id"]);
        QCOMPARE(second[1][u"_id"], first[99][u"_id"]);
    }
};

QTEST_GUILESS_MAIN(TestTenant)
#include "tst_tenant.moc"
