// What the parts of the window want from each other.

#include "secret/keychainunlock.h"
#include "ui/activitylog/activitylogpage.h"
#include "ui/connectorlist/connectorlistpage.h"
#include "ui/help/helpdesk.h"
#include "ui/mainwindow/connectoractions.h"
#include "ui/mainwindow/connectordialogs.h"
#include "ui/mainwindow/deployactions.h"
#include "ui/mainwindow/logfilteractions.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/networkwatch.h"
#include "ui/mainwindow/statusitems.h"
#include "ui/recordbrowser/recordbrowser.h"
#include "ui/settings/settingspage.h"
#include "ui/shared/formatting.h"

#include <QCoreApplication>
#include <QStatusBar>
#include <QTimer>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr auto keychainLook = std::chrono::seconds(5);

ReferencesInUse referencesOf(const QList<ConnectorConfig> &connectors)
{
    ReferencesInUse references;
    for (const ConnectorConfig &connector : connectors) {
        const QString device = connector.runOn == u"dp"_s ? u"dp:dp-local"_s : connector.runOn;
        references.devices[device].append(connector.name);
        references.tenants[connector.tenantName].append(connector.name);
        if (!connector.profile.isEmpty())
            references.profiles[connector.profile].append(connector.name);
    }
    return references;
}

} // namespace

void MainWindow::connectRecords()
{
    connect(m_list, &ConnectorListPage::showRecordsRequested, this, [this](const QString &id) {
        const ConnectorConfig *connector = m_workspace.connector(id);
        m_records->showConnector(id, connector ? connector->name : QString());
        showPlace(Records);
    });
    connect(m_records, &RecordBrowser::statusMessage, this, &MainWindow::say);
    connect(m_records, &RecordBrowser::connectorsRequested, this, [this] { showPlace(Connectors); });
    connect(m_records, &RecordBrowser::exportProgress, this, [this](qint64 done, qint64 total) {
        statusBar()->showMessage(tr("Exporting %1 of %2 records…").arg(numberText(done), numberText(total)));
        m_status->offer(tr("Cancel the export"), [this] { m_records->cancelExport(); });
    });
    connect(m_records, &RecordBrowser::exportFinished, this,
        [this](const QString &file, qint64 records, const std::optional<Error> &error) {
            if (!error)
                say(tr("Exported %1 records to %2.").arg(numberText(records), visibleText(file)));
            else if (error->kind == ErrorKind::Cancelled)
                say(tr("The export was cancelled. No file was written."));
            else
                showFailure(tr("Cannot export the records"), *error);
        });
    connect(&m_workspace, &Workspace::recordsStored, m_records,
        [this](const QString &, int count) { m_records->recordsStored(count); });
}

void MainWindow::connectDialogs()
{
    m_dialogs->connectPage(*m_list);
    connect(m_list, &ConnectorListPage::helpRequested, m_help, &HelpDesk::show);
    connect(m_list, &ConnectorListPage::logFiltersRequested, m_filters, &LogFilterActions::edit);
    connect(m_list, &ConnectorListPage::deployRequested, m_deploy, &DeployActions::open);
    connect(m_records, &RecordBrowser::excludeRequested, this,
        [this](const QString &field, const QString &value, const QString &id) {
            m_filters->exclude(field, value, id.isEmpty() ? m_list->currentConnectorId() : id);
        });
    connect(m_filters, &LogFilterActions::demoRequested, this, &MainWindow::startDemo);
    connect(m_filters, &LogFilterActions::said, this, &MainWindow::say);
    connect(m_filters, &LogFilterActions::failed, this, &MainWindow::showFailure);
    connect(m_dialogs, &ConnectorDialogs::said, this, &MainWindow::say);
    connect(m_dialogs, &ConnectorDialogs::failed, this, &MainWindow::showFailure);
    connect(m_dialogs, &ConnectorDialogs::showConnectorRequested, this, [this](const QString &id) {
        showPlace(Connectors);
        m_list->setCurrentConnector(id);
    });
    connect(m_dialogs, &ConnectorDialogs::added, this, [this](const QString &id) {
        showPlace(Connectors);
        m_added = id;
        showAdded();
    });
}

void MainWindow::connectWorkspace()
{
    connect(&m_workspace, &Workspace::overviewsChanged, this, [this] {
        m_list->setOverviews(m_workspace.overviews());
        showAdded();
        m_status->setOverviews(m_workspace.overviews());
        lookAtStore();
        updateActions();
    });
    connect(&m_workspace, &Workspace::connectorsChanged, this, [this] {
        QList<ActivityLogPage::Connector> connectors;
        QHash<QString, QString> names;
        for (const ConnectorConfig &connector : m_workspace.connectors()) {
            connectors.append({connector.id, connector.name});
            names.insert(connector.id, connector.name);
        }
        m_records->setConnectors(names);
        m_log->setConnectors(connectors);
        m_settings->setReferencesInUse(referencesOf(m_workspace.connectors()));
    });
    connect(&m_workspace, &Workspace::settingsChanged, this, &MainWindow::applySettings);
    connect(&m_workspace, &Workspace::pollFinished, this, &MainWindow::noteRuns);
    connect(&m_workspace, &Workspace::failed, this, &MainWindow::showFailure);
    connect(&m_workspace, &Workspace::stopped, this, [this] {
        m_isClosing = true;
        if (m_isEnding)
            QCoreApplication::exit(); // A dialog that asks about its input would stop quit().
        else
            close();
    });
}

void MainWindow::watchNetwork()
{
    m_network = new NetworkWatch(this);
    const auto show = [this] {
        m_status->setOnline(m_network->isOnline());
        m_list->setOnline(m_network->isOnline(), m_network->since());
    };
    const auto collectAll = [this] {
        for (const ConnectorConfig &connector : m_workspace.connectors())
            m_workspace.collectNow(connector.id);
    };
    connect(m_network, &NetworkWatch::changed, this, [show, collectAll](bool isOnline) {
        show();
        if (isOnline)
            collectAll(); // What waited for the network need not wait for its next try.
    });
    connect(m_list, &ConnectorListPage::onlineCheckRequested, this, collectAll);
    connect(m_status, &StatusItems::onlineRequested, this, [this] { showPlace(SettingsPlace); });
    show();
}

void MainWindow::buildStatus()
{
    m_status = new StatusItems(this);
    connect(m_status, &StatusItems::connectorsRequested, this, [this] { showPlace(Connectors); });
    connect(m_status, &StatusItems::testRequested, &m_tests, &TestRunner::showDialog);
    connect(m_status, &StatusItems::storeRequested, this, [this] { showPlace(SettingsPlace); });
    connect(m_status, &StatusItems::timesRequested, m_utc, &QAction::toggle);
    const auto lookAtKeychain = [this] {
        lookAtKeychainService(this, [this](const KeychainService &found) { m_status->setKeychain(found); });
    };
    connect(m_status, &StatusItems::keychainRequested, this, [lookAtKeychain] {
        askToUnlockKeychain(); // Asks nobody where it is open.
        lookAtKeychain();
    });
    // Whether it is locked is asked without prompting anybody, and answered through the event loop.
    auto *again = new QTimer(this);
    again->setInterval(keychainLook);
    connect(again, &QTimer::timeout, this, lookAtKeychain);
    again->start();
    connect(&m_workspace, &Workspace::secretAnswered, this, lookAtKeychain);
    connect(&m_tests, &TestRunner::finished, this, lookAtKeychain);
    lookAtKeychain();
    connect(&m_tests, &TestRunner::started, this, [this](const QString &id, const QString &name) {
        m_list->setTesting(id);
        m_status->setTest(name, 1);
        updateActions();
    });
    connect(&m_tests, &TestRunner::stepped, m_status, &StatusItems::setTest);
    connect(&m_tests, &TestRunner::finished, this, [this] {
        m_list->setTesting({});
        m_status->setTest({}, 0);
        updateActions();
    });
    connect(&m_tests, &TestRunner::collectNowRequested, m_actions, &ConnectorActions::collectNow);
    connect(m_actions, &ConnectorActions::said, this, &MainWindow::say);
    const auto offerUndo = [this] { m_status->offer(tr("Undo"), [this] { m_undo.undo(); }); };
    connect(m_actions, &ConnectorActions::undoOffered, this, offerUndo);
    connect(m_dialogs, &ConnectorDialogs::undoOffered, this, offerUndo);
    connect(m_actions, &ConnectorActions::failed, this, &MainWindow::showFailure);
}

} // namespace workbench
