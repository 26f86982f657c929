#pragma once

#include "ui/activitylog/activityfeed.h"
#include "ui/mainwindow/testrunner.h"
#include "ui/workspace/workspace.h"

#include <QMainWindow>
#include <QUndoStack>

class QLineEdit;
class QStackedWidget;
class QToolButton;

namespace workbench {

class ActivityLogPage;
class ConnectorActions;
class ConnectorDialogs;
class ConnectorListPage;
class DeployActions;
class FirstTour;
class HelpDesk;
class LogFilterActions;
class Rail;
class NetworkWatch;
class RecordBrowser;
class SettingsPage;
class StatusItems;
class Theme;

// The window on one data directory. GUI thread; made by main() after the workspace.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    enum Place { Connectors, Records, ActivityLogPlace, SettingsPlace };

    MainWindow(Workspace &workspace, Theme &theme, QWidget *parent = nullptr);
    ~MainWindow() override;

    void showPlace(Place place);
    [[nodiscard]] Place place() const;
    // Sizes, columns and panes, for the next window.
    void saveState() const;
    // The help stays open where another window takes this one's place.
    void takeHelpFrom(const MainWindow &before);
    void startDemo();
    void startTourOnce();
    // As closing it, but without a question and whatever dialog is open; the program ends when the pages in
    // hand are stored.
    void end();
    // The theme of the command line holds until the window is closed, whatever the settings say.
    void keepTheme() { m_isThemeKept = true; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildPages();
    void buildToolBar();
    // The bar stays, so that nothing jumps; what it offers belongs to the place.
    void showTools(Place place);
    void shrinkTools();
    void buildTour();
    void buildMenus();
    void buildViewMenu();
    void buildConnectorMenu();
    void buildHelpMenu();
    void buildStatus();
    void connectRecords();
    void connectDialogs();
    void connectWorkspace();
    void watchNetwork();
    void applySettings();
    void updateActions();
    void showAdded();
    void focusSearch(); // Of the page.
    [[nodiscard]] QList<QWidget *> panes() const;
    void saveSettings(const Settings &settings);
    void say(const QString &sentence);
    void showFailure(const QString &sentence, const Error &error);
    void noteRuns(const QString &id, const QList<RunSummary> &runs);
    void lookAtStore();
    void finishPages();
    [[nodiscard]] const ConnectorOverview *current() const;

    Workspace &m_workspace;
    Theme &m_theme;
    QUndoStack m_undo;
    ActivityFeed m_activity;
    TestRunner m_tests;
    ConnectorActions *m_actions;
    LogFilterActions *m_filters;
    ConnectorDialogs *m_dialogs;
    DeployActions *m_deploy;
    HelpDesk *m_help;
    FirstTour *m_tour = nullptr;
    Rail *m_rail = nullptr;
    QStackedWidget *m_pages = nullptr;
    ConnectorListPage *m_list = nullptr;
    RecordBrowser *m_records = nullptr;
    ActivityLogPage *m_log = nullptr;
    SettingsPage *m_settings = nullptr;
    StatusItems *m_status = nullptr;
    NetworkWatch *m_network = nullptr;
    QToolBar *m_tools = nullptr;
    QLineEdit *m_connectorSearch = nullptr;
    QAction *m_recordBar = nullptr, *m_gap = nullptr;
    QList<QToolButton *> m_shrinking; // Lose their text where the window is narrow.
    QList<QWidget *> m_tourStops; // Create connector, Test.
    QList<QAction *> m_listTools; // What the tool bar shows beside the overview only.
    QAction *m_create = nullptr, *m_test = nullptr, *m_edit = nullptr, *m_collect = nullptr;
    QAction *m_pause = nullptr, *m_logFilters = nullptr, *m_forecast = nullptr, *m_utc = nullptr;
    QList<QAction *> m_onCurrent; // What needs a connector to act on, and nothing else.
    QString m_added; // Id of a new connector whose row is not there yet.
    bool m_isThemeKept = false;
    bool m_isClosing = false;
    bool m_isEnding = false; // Without asking: the program goes, not only the window.
};

} // namespace workbench
