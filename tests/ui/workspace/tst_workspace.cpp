#include "ui/workspace/workspace.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace workbench;

// A data directory as the window works on it, with the demo tenant over real sockets.
class TestWorkspace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldCollectTheDemoTenantWithoutAKeychain();
    void shouldReachTheDemoTenantPastTheProxyOfTheSettings();
    void shouldShowWhatTheCollectorDoes();
    void shouldKeepShowingItWhenItsStateChanges();
    void shouldKeepTheDemoTenantWhenItIsStartedAgain();
    void shouldStopTheCollectorOfAPausedConnector();
    void shouldForgetARemovedConnectorAndItsRecords();
    void shouldCollectAStretchAgain();
    void shouldTellWhenSettingsChange();

private:
    static constexpr int patience = 20'000;
};

namespace {

struct Bed {
    QTemporaryDir folder;
    Workspace workspace{DataDirectory(folder.path())};
    QSignalSpy polls{&workspace, &Workspace::pollFinished};

    QString startDemo()
    {
        if (!workspace.start())
            return {};
        return workspace.startDemo().value_or(QString());
    }
    void stop()
    {
        QSignalSpy stopped(&workspace, &Workspace::stopped);
        workspace.stop();
        QVERIFY(stopped.wait(10'000));
    }
};

} // namespace

void TestWorkspace::shouldCollectTheDemoTenantWithoutAKeychain()
{
    Bed bed;
    QSignalSpy stored(&bed.workspace, &Workspace::recordsStored);

    const QString id = bed.startDemo();

    QVERIFY(!id.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!stored.isEmpty(), patience);
    QCOMPARE(stored.first().first().toString(), id);
    bed.stop();
}

void TestWorkspace::shouldReachTheDemoTenantPastTheProxyOfTheSettings()
{
    Bed bed;
    const ProxySettings proxy{.mode = ProxyMode::Manual, .host = u"proxy.invalid"_s};
    QVERIFY(SettingsRepository(bed.workspace.data()).modify([&](Settings &settings) -> Result<void> {
        settings.proxy = proxy;
        return {};
    }));
    QSignalSpy stored(&bed.workspace, &Workspace::recordsStored);

    bed.startDemo();

    QCOMPARE(bed.workspace.settings().proxy, proxy);
    QTRY_VERIFY_WITH_TIMEOUT(!stored.isEmpty(), patience);
    bed.stop();
}

void TestWorkspace::shouldShowWhatTheCollectorDoes()
{
    Bed bed;

    bed.startDemo();

    const auto shown = [&bed]() -> const ConnectorOverview * {
        return bed.workspace.overviews().isEmpty() ? nullptr : &bed.workspace.overviews().first();
    };
    QTRY_VERIFY_WITH_TIMEOUT(shown() && shown()->live.kind == CollectorState::Kind::Waiting, patience);
    QTRY_VERIFY_WITH_TIMEOUT(shown()->storedRecords > 1000, patience);
    QVERIFY(shown()->recordsOf24h > 0);
    QTRY_COMPARE_WITH_TIMEOUT(shown()->status.state, ConnectorState::Ok, patience);
    bed.stop();
}

void TestWorkspace::shouldKeepShowingItWhenItsStateChanges()
{
    Bed bed;
    const QString id = bed.startDemo();
    QTRY_VERIFY_WITH_TIMEOUT(!bed.workspace.overviews().isEmpty(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!bed.polls.isEmpty(), patience);
    qsizetype fewest = 1;
    connect(&bed.workspace, &Workspace::overviewsChanged, this,
        [&] { fewest = qMin(fewest, bed.workspace.overviews().size()); });
    bed.polls.clear();

    bed.workspace.collectNow(id);

    QTRY_VERIFY_WITH_TIMEOUT(!bed.polls.isEmpty(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(bed.workspace.overview(id)->live.kind, CollectorState::Kind::Waiting, patience);
    QCOMPARE(fewest, 1);
    bed.stop();
}

void TestWorkspace::shouldKeepTheDemoTenantWhenItIsStartedAgain()
{
    QTemporaryDir folder;
    QString first;
    {
        Workspace workspace{DataDirectory(folder.path())};
        QVERIFY(workspace.start());
        first = workspace.startDemo().value_or(QString());
    }
    Workspace workspace{DataDirectory(folder.path())};
    QVERIFY(workspace.start());

    const auto second = workspace.startDemo();

    QCOMPARE(second.value_or(QString()), first);
    QCOMPARE(workspace.connectors().size(), 1);
}

void TestWorkspace::shouldStopTheCollectorOfAPausedConnector()
{
    Bed bed;
    const QString id = bed.startDemo();
    QTRY_VERIFY_WITH_TIMEOUT(!bed.polls.isEmpty(), patience);

    const auto changed = bed.workspace.modify(id, [](ConnectorConfig &connector) -> Result<void> {
        connector.active = false;
        return {};
    });

    QVERIFY(changed.has_value());
    QTRY_VERIFY_WITH_TIMEOUT(bed.workspace.isIdle(), patience);
}

void TestWorkspace::shouldForgetARemovedConnectorAndItsRecords()
{
    Bed bed;
    const QString id = bed.startDemo();
    QTRY_VERIFY_WITH_TIMEOUT(!bed.polls.isEmpty(), patience);
    std::optional<std::optional<Error>> answer;

    bed.workspace.removeConnector(
        id, Workspace::Records::Delete, [&answer](std::optional<Error> error) { answer = std::move(error); });

    QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), patience);
    QVERIFY(!answer->has_value());
    QVERIFY(bed.workspace.connectors().isEmpty());
    bed.stop();
}

void TestWorkspace::shouldCollectAStretchAgain()
{
    Bed bed;
    const QString id = bed.startDemo();
    QTRY_VERIFY_WITH_TIMEOUT(!bed.polls.isEmpty(), patience);
    bed.polls.clear();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();

    bed.workspace.collectAgain(id, {.from = now - 3'600'000, .to = now});

    QTRY_VERIFY_WITH_TIMEOUT(!bed.polls.isEmpty(), patience);
    const auto runs = bed.polls.first().at(1).value<QList<RunSummary>>();
    QVERIFY(!runs.isEmpty());
    QVERIFY(runs.first().duplicates > 0);
    bed.stop();
}

void TestWorkspace::shouldTellWhenSettingsChange()
{
    Bed bed;
    QVERIFY(bed.workspace.start());
    QSignalSpy changed(&bed.workspace, &Workspace::settingsChanged);
    Settings settings = bed.workspace.settings();
    settings.requestCeiling = 20;

    QVERIFY(bed.workspace.saveSettings(settings).has_value());

    QCOMPARE(changed.size(), 1);
    QCOMPARE(bed.workspace.settings().requestCeiling, 20);
}

QTEST_GUILESS_MAIN(TestWorkspace)

#include "tst_workspace.moc"
