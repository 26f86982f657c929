#include "collection/collectorlease.h"
#include "configuration/connectorrepository.h"
#include "sqlite/database.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

using namespace workbench;
using namespace Qt::StringLiterals;

// The real program, ended by its session instead of by a person.
class TestEndSignals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldEndAsClosingDoes_data();
    void shouldEndAsClosingDoes();

private:
    static constexpr int patience = 60'000;
};

namespace {

// One number out of the store as it is now; -1: there is none yet.
qint64 numberIn(const QString &store, const char *sql)
{
    if (!QFile::exists(store))
        return -1;
    auto database = sqlite::Database::open(store, sqlite::Database::Mode::ReadOnly);
    if (!database)
        return -1;
    auto statement = database->prepare(sql);
    return statement && statement->step().value_or(false) ? statement->integer(0) : -1;
}

// The window with the demo tenant on a data directory, a home and a bus of nobody else.
void start(QProcess &window, const QTemporaryDir &folder)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    for (const QString &name :
        {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_RUNTIME_DIR"_s})
        environment.insert(name, folder.filePath(u"home"_s));
    window.setProcessEnvironment(environment);
    window.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    window.start(
        QStringLiteral(WORKBENCH_PROGRAM), {u"--demo"_s, u"--data-dir"_s, folder.filePath(u"data"_s)});
}

} // namespace

void TestEndSignals::shouldEndAsClosingDoes_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void TestEndSignals::shouldEndAsClosingDoes()
{
    QFETCH(int, signal);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"home"_s));
    QVERIFY(QFile::setPermissions(
        folder.filePath(u"home"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const DataDirectory data(folder.filePath(u"data"_s));
    QProcess window;
    start(window, folder);
    QTRY_VERIFY_WITH_TIMEOUT(numberIn(data.recordsFile(), "SELECT count(*) FROM r") > 0, patience);

    QCOMPARE(::kill(pid_t(window.processId()), signal), 0);

    QVERIFY(window.waitForFinished(patience));
    QCOMPARE(window.exitStatus(), QProcess::NormalExit);
    QCOMPARE(window.exitCode(), 0);
    QCOMPARE(numberIn(data.recordsFile(), "SELECT count(*) FROM run WHERE result = 0"), 0);
    QCOMPARE(
        numberIn(data.recordsFile(), "SELECT count(*) FROM pragma_quick_check WHERE quick_check <> 'ok'"), 0);
    QCOMPARE(numberIn(data.recordsFile(), "SELECT count(*) FROM body"),
        numberIn(data.recordsFile(), "SELECT count(*) FROM r"));
    QVERIFY(!ProcessLock::holder(data.lockFile(u"window"_s)));
    const auto connectors = ConnectorRepository(data).load();
    QCOMPARE(connectors->size(), 1);
    QVERIFY(!CollectorLease::holder(data, connectors->first().id));
}

QTEST_GUILESS_MAIN(TestEndSignals)
#include "tst_endsignals.moc"
