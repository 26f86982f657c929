#include "collection/connectorstatus.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {

ConnectorConfig activeConnector()
{
    ConnectorConfig connector;
    connector.id = u"c-01"_s;
    connector.name = u"acme"_s;
    connector.runOn = u"dp"_s;
    connector.profile = u"default"_s;
    connector.contentTypes = {u"activities"_s, u"alerts"_s};
    connector.createdAt = 1000;
    return connector;
}

RunSummary run(const QString &contentType, RunResult result, qint64 finishedAt)
{
    RunSummary summary;
    summary.contentType = contentType;
    summary.result = result;
    summary.finishedAt = finishedAt;
    if (result == RunResult::Failed)
        summary.error = Error{.kind = ErrorKind::BadCredentials, .httpStatus = 401};
    return summary;
}

} // namespace

class TestConnectorStatus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldFollowTheRules_data();
    void shouldFollowTheRules();
    void shouldNeedNoProfileOnASensor();
    void shouldRememberTheLastTestOfEachConnector();
    void shouldBePendingWithoutAStore();
};

void TestConnectorStatus::shouldFollowTheRules_data()
{
    QTest::addColumn<ConnectorConfig>("connector");
    QTest::addColumn<StatusFacts>("facts");
    QTest::addColumn<QString>("state");
    const auto ok = run(u"activities"_s, RunResult::Ok, 5000);
    const auto okAlerts = run(u"alerts"_s, RunResult::Ok, 5000);
    const auto failed = run(u"activities"_s, RunResult::Failed, 5000);
    const auto failedAlerts = run(u"alerts"_s, RunResult::Failed, 5000);
    const auto connector = activeConnector();
    auto withoutProfile = connector;
    withoutProfile.profile.clear();
    auto paused = connector;
    paused.active = false;
    StatusFacts noSecret;
    noSecret.isSecretStored = false;
    const auto facts = [](std::vector<RunSummary> runs, std::optional<LastTest> test = {}) {
        StatusFacts result;
        result.lastRuns = std::move(runs);
        result.test = std::move(test);
        return result;
    };
    auto running = facts({failed, failedAlerts});
    running.isCollecting = true;

    QTest::newRow("in no profile") << withoutProfile << StatusFacts{} << u"not_in_profile"_s;
    QTest::newRow("paused") << paused << StatusFacts{} << u"inactive"_s;
    QTest::newRow("no secret") << connector << noSecret << u"needs_secret"_s;
    QTest::newRow("never ran") << connector << StatusFacts{} << u"pending"_s;
    QTest::newRow("all well") << connector << facts({ok, okAlerts}) << u"ok"_s;
    QTest::newRow("one feed failed") << connector << facts({ok, failedAlerts}) << u"degraded"_s;
    QTest::newRow("all feeds failed") << connector << facts({failed, failedAlerts}) << u"failed"_s;
    QTest::newRow("a run is open") << connector << running << u"running"_s;
    QTest::newRow("a passed test clears a failure")
        << connector
        << facts({failed, failedAlerts}, LastTest{.finishedAt = 6000, .isPassed = true, .message = {}})
        << u"pending"_s;
    QTest::newRow("a run after the passed test fails again")
        << connector
        << facts({failed, failedAlerts}, LastTest{.finishedAt = 4000, .isPassed = true, .message = {}})
        << u"failed"_s;
    QTest::newRow("a failed test after a good run")
        << connector
        << facts({ok, okAlerts}, LastTest{.finishedAt = 6000, .isPassed = false, .message = u"no"_s})
        << u"failed"_s;
}

void TestConnectorStatus::shouldFollowTheRules()
{
    QFETCH(ConnectorConfig, connector);
    QFETCH(StatusFacts, facts);
    QFETCH(QString, state);

    const ConnectorStatus status = connectorStatus(connector, facts);

    QCOMPARE(stateName(status.state), state);
    QVERIFY(!status.message.isEmpty());
    QVERIFY(status.since >= connector.createdAt);
}

void TestConnectorStatus::shouldNeedNoProfileOnASensor()
{
    auto connector = activeConnector();
    connector.profile.clear();
    connector.runOn = u"sensor:branch"_s;

    QCOMPARE(connectorStatus(connector, {}).state, ConnectorState::Pending);
}

void TestConnectorStatus::shouldRememberTheLastTestOfEachConnector()
{
    const QTemporaryDir folder;
    const DataDirectory data(folder.path());

    QVERIFY(rememberTest(data, u"a"_s, {.finishedAt = 1, .isPassed = false, .message = u"no"_s}));
    QVERIFY(rememberTest(data, u"b"_s, {.finishedAt = 2, .isPassed = true, .message = {}}));
    QVERIFY(rememberTest(data, u"a"_s, {.finishedAt = 3, .isPassed = true, .message = u"yes"_s}));

    QCOMPARE(lastTest(data, u"a"_s)->finishedAt, 3);
    QVERIFY(lastTest(data, u"a"_s)->isPassed);
    QCOMPARE(lastTest(data, u"b"_s)->finishedAt, 2);
    QVERIFY(!lastTest(data, u"c"_s));
}

void TestConnectorStatus::shouldBePendingWithoutAStore()
{
    const QTemporaryDir folder;

    const auto facts = statusFacts(DataDirectory(folder.path()), activeConnector(), true);

    QVERIFY(facts.has_value());
    QVERIFY(facts->lastRuns.empty());
    QCOMPARE(connectorStatus(activeConnector(), *facts).state, ConnectorState::Pending);
}

QTEST_GUILESS_MAIN(TestConnectorStatus)
#include "tst_connectorstatus.moc"
