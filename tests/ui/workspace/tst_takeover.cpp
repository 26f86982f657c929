#include "app/cli/tenantbed.h"
#include "testlib/collectingbed.h"
#include "ui/workspace/workspace.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace workbench;
using namespace workbench::test;
using Kind = CollectorState::Kind;

// A data directory on which connectorctl collects already when the window comes.
class TestTakeover : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldShowWhatTheOtherProcessDoes();
    void shouldFollowItsRecords();
    void shouldGoOnWhenTheOtherProcessEnds_data();
    void shouldGoOnWhenTheOtherProcessEnds();

private:
    static constexpr int patience = 30'000;
};

namespace {

const QStringList follow{u"collect"_s, u"--all"_s, u"--follow"_s};

// The second page of activities never comes: the run stays in progress, with the first one stored.
const QByteArray stuck = R"("records":{"count":200},"activities":{"scanMaximum":50,"scanDefault":50},
    "faults":[{"route":"activities","nth":2,"times":1,"kind":"hang"}])";
// It comes late.
const QByteArray slow = R"("records":{"count":200},"activities":{"scanMaximum":50,"scanDefault":50},
    "faults":[{"route":"activities","nth":2,"times":1,"kind":"slow","delayMilliseconds":4000}])";

// connectorctl and a workspace on one data directory.
class Bed {
public:
    explicit Bed(const QByteArray &groups = {}) : m_tenant(groups)
    {
        qputenv("CONNECTOR_WORKBENCH_SECRET_ACME", m_tenant.secret);
        const QString id = ConnectorRepository(m_tenant.data()).find(u"acme"_s).value().id;
        m_tenant.start(other, follow);
        if (!QTest::qWaitFor([&] { return CollectorLease::holder(m_tenant.data(), id).has_value(); }, 30'000)
            || !workspace.start())
            qFatal("one of the two does not start");
    }
    ~Bed()
    {
        QSignalSpy stopped(&workspace, &Workspace::stopped);
        workspace.stop();
        stopped.wait(10'000);
        other.kill();
        other.waitForFinished();
    }

    [[nodiscard]] const ConnectorOverview *shown() const
    {
        return workspace.overviews().isEmpty() ? nullptr : &workspace.overviews().first();
    }
    // As another process does it.
    [[nodiscard]] bool isShownElsewhere(Kind kind) const
    {
        return shown() && shown()->elsewhere && shown()->live.kind == kind;
    }
    [[nodiscard]] bool isOurs(Kind kind) const
    {
        return shown() && !shown()->elsewhere && shown()->live.kind == kind;
    }
    [[nodiscard]] QSet<QString> storedActivities() const
    {
        return CollectingBed::storedIdsIn(
            m_tenant.data().recordsFile(), "microsoft_defender_for_cloud_apps_activities");
    }
    [[nodiscard]] QSet<QString> trueActivities()
    {
        return CollectingBed::trueActivitiesOf(m_tenant.server());
    }

private:
    TenantBed m_tenant;

public:
    QProcess other;
    Workspace workspace{m_tenant.data()};
};

} // namespace

void TestTakeover::shouldShowWhatTheOtherProcessDoes()
{
    const Bed bed;

    QTRY_VERIFY_WITH_TIMEOUT(bed.isShownElsewhere(Kind::Waiting), patience);

    const ConnectorOverview &shown = *bed.shown();
    QCOMPARE(shown.elsewhere->process.processId, bed.other.processId());
    QCOMPARE(shown.elsewhere->process.program, u"connectorctl"_s);
    QVERIFY(shown.live.until > QDateTime::currentMSecsSinceEpoch());
    QVERIFY(!shown.live.error);
    QTRY_COMPARE_WITH_TIMEOUT(bed.shown()->status.state, ConnectorState::Ok, patience);
    QVERIFY(bed.shown()->storedRecords >= 200);
    QVERIFY(bed.shown()->pace.activities > 0);
}

void TestTakeover::shouldFollowItsRecords()
{
    const Bed bed(slow);
    QTRY_VERIFY_WITH_TIMEOUT(
        bed.isShownElsewhere(Kind::Collecting) && bed.shown()->storedNow >= 50, patience);
    QCOMPARE(bed.shown()->status.state, ConnectorState::Running);
    QVERIFY(bed.shown()->storedNow < 200);
    QSignalSpy stored(&bed.workspace, &Workspace::recordsStored);

    QTRY_VERIFY_WITH_TIMEOUT(bed.isShownElsewhere(Kind::Waiting), patience);

    QCOMPARE(bed.shown()->storedNow, 0);
    QTRY_VERIFY_WITH_TIMEOUT(!stored.isEmpty(), patience);
    QCOMPARE(stored.first().first().toString(), bed.shown()->connector.id);
}

void TestTakeover::shouldGoOnWhenTheOtherProcessEnds_data()
{
    QTest::addColumn<bool>("isKilled");
    QTest::newRow("it ends") << false;
    QTest::newRow("it is killed") << true;
}

void TestTakeover::shouldGoOnWhenTheOtherProcessEnds()
{
    QFETCH(bool, isKilled);
    Bed bed(stuck);
    QTRY_VERIFY_WITH_TIMEOUT(
        bed.isShownElsewhere(Kind::Collecting) && bed.shown()->storedNow >= 50, patience);

    if (isKilled)
        bed.other.kill();
    else
        bed.other.terminate();
    QVERIFY(bed.other.waitForFinished(patience));

    QTRY_VERIFY_WITH_TIMEOUT(bed.isOurs(Kind::Waiting), patience);
    QCOMPARE(bed.storedActivities(), bed.trueActivities());
    QTRY_COMPARE_WITH_TIMEOUT(bed.shown()->status.state, ConnectorState::Ok, patience);
}

QTEST_GUILESS_MAIN(TestTakeover)
#include "tst_takeover.moc"
