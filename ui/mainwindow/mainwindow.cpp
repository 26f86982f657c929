#include "ui/mainwindow/mainwindow.h"

#include "base/errorexplanation.h"
#include "ui/activitylog/activitylogpage.h"
#include "ui/connectorlist/connectorlistpage.h"
#include "ui/help/helpdesk.h"
#include "ui/help/tour/firsttour.h"
#include "ui/mainwindow/connectoractions.h"
#include "ui/mainwindow/connectordialogs.h"
#include "ui/mainwindow/deployactions.h"
#include "ui/mainwindow/logfilteractions.h"
#include "ui/mainwindow/networkwatch.h"
#include "ui/mainwindow/rail.h"
#include "ui/mainwindow/statusitems.h"
#include "ui/recordbrowser/recordbrowser.h"
#include "ui/settings/settingspage.h"
#include "ui/shared/formatting.h"
#include "ui/theme/theme.h"

#include <QCloseEvent>
#include <QDesktopServices>
#include <QDir>
#include <QDirIterator>
#include <QHBoxLayout>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QUrl>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize firstSize(1440, 900);
constexpr QSize smallestSize(960, 540);
constexpr int saidFor = 6000; // Milliseconds.

qint64 sizeOf(const QString &directory)
{
    qint64 bytes = 0;
    QDirIterator files(directory, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

QString runText(const RunSummary &run)
{
    const QString took = durationText(run.finishedAt - run.startedAt);
    if (run.droppedByFilter == 0)
        return MainWindow::tr("%1: %2 records stored in %3, %4 repeats")
            .arg(run.contentType, numberText(run.stored), took, numberText(run.duplicates));
    return MainWindow::tr("%1: %2 records stored in %3, %4 repeats, %5 dropped by log filters")
        .arg(run.contentType, numberText(run.stored), took, numberText(run.duplicates),
            numberText(run.droppedByFilter));
}

} // namespace

MainWindow::MainWindow(Workspace &workspace, Theme &theme, QWidget *parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_theme(theme)
    , m_activity(workspace.data().activityFile())
    , m_tests(workspace, m_activity, this)
    , m_actions(new ConnectorActions(workspace, m_activity, m_tests, m_undo, this))
    , m_filters(new LogFilterActions(workspace, *m_actions, this))
    , m_dialogs(new ConnectorDialogs(workspace, *m_actions, m_tests, *m_filters, m_undo, this))
    , m_deploy(new DeployActions(workspace, *m_actions, m_tests, this))
    , m_help(new HelpDesk(this))
{
    setWindowTitle(tr("Connector Workbench"));
    setMinimumSize(smallestSize);
    buildPages();
    buildMenus();
    buildToolBar();
    buildStatus();
    buildTour();
    connectWorkspace();
    watchNetwork();
    applySettings();
    resize(firstSize);
    const QSettings stored;
    restoreGeometry(stored.value("window/geometry"_L1).toByteArray());
    m_list->restoreState(stored.value("window/connectors"_L1).toByteArray());
    m_records->restoreState(stored.value("window/records"_L1).toByteArray());
    showPlace(Connectors);
    updateActions();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPages()
{
    m_list = new ConnectorListPage(this);
    m_records = new RecordBrowser(m_workspace.data().recordsFile(), this, &m_undo);
    m_log = new ActivityLogPage(m_activity, this);
    m_settings = new SettingsPage(m_undo, this);
    m_rail = new Rail(this);
    m_rail->addItem(Connectors, tr("Connectors"), u"connectors"_s);
    m_rail->addItem(Records, tr("Records"), u"records"_s);
    m_rail->addItem(ActivityLogPlace, tr("Activity log"), u"activity-log"_s);
    m_rail->addGap();
    m_rail->addItem(SettingsPlace, tr("Settings"), u"settings"_s);
    m_pages = new QStackedWidget(this);
    m_pages->setProperty("v", u"page"_s);
    for (QWidget *page : std::initializer_list<QWidget *>{m_list, m_records, m_log, m_settings})
        m_pages->addWidget(page);
    auto *center = new QWidget(this);
    auto *layout = new QHBoxLayout(center);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addWidget(m_pages, 1);
    setCentralWidget(center);

    m_actions->connectPage(*m_list);
    connect(m_rail, &Rail::chosen, this, [this](int place) { showPlace(Place(place)); });
    connect(m_list, &ConnectorListPage::currentConnectorChanged, this, &MainWindow::updateActions);
    connect(m_list, &ConnectorListPage::showActivityLogRequested, this, [this](const QString &id) {
        m_log->showConnector(id);
        showPlace(ActivityLogPlace);
    });
    connect(m_list, &ConnectorListPage::networkSettingsRequested, this, [this] { showPlace(SettingsPlace); });
    connectRecords();
    connectDialogs();
    connect(m_log, &ActivityLogPage::copied, this, &MainWindow::say);
    connect(m_log, &ActivityLogPage::fixRequested, this, [this](const QString &id, ActivityFix fix) {
        switch (fix) {
        case ActivityFix::None: break;
        case ActivityFix::UpdateSecret: m_dialogs->updateSecret(id); break;
        case ActivityFix::EditConnector: m_dialogs->edit(id); break;
        case ActivityFix::RunTest: m_tests.testSaved(id); break;
        case ActivityFix::RaiseInterval: m_dialogs->edit(id, u"interval"_s); break;
        }
    });
    connect(m_settings, &SettingsPage::settingsChanged, this, &MainWindow::saveSettings);
    const auto concludePassword = [this](const std::optional<Error> &error) {
        m_settings->concludeProxyPassword(
            error ? tr("%1. %2").arg(explain(*error).title, explain(*error).meaning) : QString());
    };
    connect(m_settings, &SettingsPage::proxyPasswordEntered, this,
        [this, concludePassword](
            const Secret &password) { m_workspace.proxyPassword().store(password, concludePassword); });
    connect(m_settings, &SettingsPage::proxyPasswordRemovalRequested, this,
        [this, concludePassword] { m_workspace.proxyPassword().remove(concludePassword); });
    connect(m_settings, &SettingsPage::openFolderRequested, this,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_workspace.data().path())); });
}

void MainWindow::showAdded()
{
    if (m_added.isEmpty())
        return;
    m_list->setCurrentConnector(m_added);
    if (m_list->currentConnectorId() == m_added)
        m_added.clear();
}

void MainWindow::applySettings()
{
    const Settings &settings = m_workspace.settings();
    if (const ThemeChoice choice = themeFromName(settings.theme);
        !m_isThemeKept && choice != m_theme.choice())
        m_theme.setChoice(choice);
    m_theme.setMotionReduced(settings.reduceMotion);
    setShownTimeSpec(settings.timesInUtc ? Qt::UTC : Qt::LocalTime);
    const QSignalBlocker blocker(m_utc);
    m_utc->setChecked(settings.timesInUtc);
    m_status->setTimesInUtc(settings.timesInUtc);
    m_settings->setSettings(settings);
    m_records->updateTimes();
    m_list->setOverviews(m_workspace.overviews());
}

void MainWindow::showPlace(Place place)
{
    m_rail->setCurrent(place);
    m_pages->setCurrentIndex(place);
    showTools(place);
    if (place == SettingsPlace)
        m_settings->setDataDirectory(m_workspace.data().path(), sizeOf(m_workspace.data().path()));
}

void MainWindow::buildTour()
{
    const auto item = [this](Place place) { return m_rail->findChild<QWidget *>(u"rail%1"_s.arg(place)); };
    m_tour = new FirstTour(this,
        {.create = {m_list->findChild<QWidget *>(u"createConnector"_s), m_tourStops.value(0)},
            .test = {m_tourStops.value(1)},
            .records = {item(Records)},
            .activityLog = {item(ActivityLogPlace)}});
}

void MainWindow::startTourOnce()
{
    m_tour->startOnce();
}

void MainWindow::startDemo()
{
    m_actions->startDemo();
}

void MainWindow::saveSettings(const Settings &settings)
{
    if (const auto saved = m_workspace.saveSettings(settings); !saved)
        m_settings->showProblem(tr("The settings cannot be saved. %1").arg(explain(saved.error()).meaning));
}

void MainWindow::say(const QString &sentence)
{
    m_status->withdraw();
    statusBar()->showMessage(sentence, saidFor);
}

void MainWindow::showFailure(const QString &sentence, const Error &error)
{
    ActivityEntry entry = activityOfError(ActivityKind::System, sentence, error);
    m_activity.append(entry);
    say(tr("%1: %2").arg(sentence, explain(error).headline));
}

void MainWindow::noteRuns(const QString &id, const QList<RunSummary> &runs)
{
    const ConnectorConfig *connector = m_workspace.connector(id);
    for (const RunSummary &run : runs) {
        ActivityEntry entry = run.error
            ? activityOfError(ActivityKind::Run, tr("Run failed"), *run.error)
            : ActivityEntry{
                .level = ActivityLevel::Success, .kind = ActivityKind::Run, .event = tr("Run finished")};
        entry.connectorId = id;
        entry.connectorName = connector ? connector->name : QString();
        entry.by = ActivityActor::Schedule;
        if (!run.error)
            entry.detail = runText(run);
        m_activity.append(entry);
    }
}

void MainWindow::lookAtStore()
{
    qint64 records = 0;
    for (const ConnectorOverview &overview : m_workspace.overviews())
        records += overview.storedRecords;
    // What was stored last is in the write-ahead log.
    const QString file = m_workspace.data().recordsFile();
    m_status->setStore(QFileInfo(file).size() + QFileInfo(file + u"-wal"_s).size(), records);
}

const ConnectorOverview *MainWindow::current() const
{
    return m_workspace.overview(m_list->currentConnectorId());
}

void MainWindow::takeHelpFrom(const MainWindow &before)
{
    m_help->takeOver(*before.m_help);
}

MainWindow::Place MainWindow::place() const
{
    return Place(m_pages->currentIndex());
}

void MainWindow::saveState() const
{
    QSettings stored;
    stored.setValue("window/geometry"_L1, saveGeometry());
    stored.setValue("window/connectors"_L1, m_list->saveState());
    stored.setValue("window/records"_L1, m_records->saveState());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveState();
    if (m_isClosing || m_workspace.isIdle()) {
        event->accept();
        return;
    }
    event->ignore();
    finishPages();
}

void MainWindow::finishPages()
{
    setEnabled(false);
    statusBar()->showMessage(tr("Finishing the page in hand…"));
    m_tests.cancel();
    m_workspace.stop();
}

void MainWindow::end()
{
    saveState();
    m_isEnding = true;
    finishPages();
}

} // namespace workbench
