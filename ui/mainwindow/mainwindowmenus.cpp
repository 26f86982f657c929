#include "ui/activitylog/activitylogpage.h"
#include "ui/connectorlist/connectorlistpage.h"
#include "ui/help/helpdesk.h"
#include "ui/help/tour/firsttour.h"
#include "ui/mainwindow/connectoractions.h"
#include "ui/mainwindow/connectordialogs.h"
#include "ui/mainwindow/deployactions.h"
#include "ui/mainwindow/logfilteractions.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/panes.h"
#include "ui/mainwindow/rail.h"
#include "ui/recordbrowser/page/recordbar.h"
#include "ui/recordbrowser/recordbrowser.h"
#include "ui/shared/buttons.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QWhatsThis>

namespace workbench {

using namespace Qt::StringLiterals;

void MainWindow::buildMenus()
{
    auto *file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);

    auto *edit = menuBar()->addMenu(tr("&Edit"));
    QAction *undo = m_undo.createUndoAction(this, tr("Undo"));
    undo->setShortcut(QKeySequence::Undo);
    QAction *redo = m_undo.createRedoAction(this, tr("Redo"));
    redo->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    edit->addActions({undo, redo});
    edit->addSeparator();
    QAction *find = edit->addAction(tr("Find"), this, &MainWindow::focusSearch);
    find->setShortcuts({QKeySequence(QKeySequence::Find), QKeySequence(Qt::Key_Slash)});

    buildViewMenu();

    buildConnectorMenu();

    auto *records = menuBar()->addMenu(tr("&Records"));
    records->addAction(tr("Live tail"), QKeySequence(Qt::CTRL | Qt::Key_L), this, [this] {
        showPlace(Records);
        m_records->toggleLiveTail();
    });
    records->addAction(tr("Export…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), this, [this] {
        showPlace(Records);
        m_records->exportRecords();
    });

    buildHelpMenu();
}

void MainWindow::buildConnectorMenu()
{
    auto *menu = menuBar()->addMenu(tr("&Connector"));
    const auto add = [this, menu](const QString &text, const QString &icon, const QKeySequence &keys,
                         const std::function<void(const QString &id)> &act) {
        QAction *action = menu->addAction(icon.isEmpty() ? QIcon() : themeIcon(icon), text, this,
            [this, act] { act(m_list->currentConnectorId()); });
        action->setShortcut(keys);
        return action;
    };
    m_create = add(tr("Create connector…"), u"plus"_s, QKeySequence::New,
        [this](const QString &) { m_dialogs->create(); });
    // The white icon belongs to the filled button of the tool bar.
    m_create->setIcon(themeIcon(u"plus"_s, IconTone::OnFill));
    m_create->setIconVisibleInMenu(false);
    m_create->setIconText(tr("Create connector"));
    m_edit = add(tr("Edit…"), u"edit"_s, QKeySequence(Qt::CTRL | Qt::Key_E),
        [this](const QString &id) { m_dialogs->edit(id); });
    m_edit->setIconText(tr("Edit"));
    m_test = add(tr("Test"), u"test"_s, QKeySequence(Qt::CTRL | Qt::Key_T),
        [this](const QString &id) { m_tests.testSaved(id); });
    m_collect = add(tr("Collect now"), u"collect"_s, QKeySequence(Qt::CTRL | Qt::Key_R),
        [this](const QString &id) { m_actions->collectNow(id); });
    m_pause =
        add(tr("Pause"), u"pause"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), [this](const QString &) {
            if (const ConnectorOverview *overview = current())
                m_actions->setActive(overview->connector.id, !overview->connector.active);
        });
    m_logFilters = add(tr("Log filters…"), u"filter"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F),
        [this](const QString &id) { m_filters->edit(id); });
    m_logFilters->setIconText(tr("Log filters"));
    m_forecast = add(tr("Forecast and deploy…"), u"forecast"_s, QKeySequence(Qt::CTRL | Qt::Key_D),
        [this](const QString &id) { m_deploy->open(id); });
    m_forecast->setIconText(tr("Forecast and deploy"));
    menu->addSeparator();
    m_onCurrent = {m_edit, m_logFilters, m_forecast,
        add(tr("Update secret…"), {}, {}, [this](const QString &id) { m_dialogs->updateSecret(id); }),
        add(tr("Collect from an earlier time…"), {}, {},
            [this](const QString &id) { m_dialogs->recollect(id); }),
        add(tr("Duplicate…"), {}, {}, [this](const QString &id) { m_dialogs->duplicate(id); })};
    menu->addSeparator();
    // No key here: Delete belongs to the table, and to the text of every field.
    m_onCurrent.append(
        add(tr("Delete connector…"), {}, {}, [this](const QString &id) { m_dialogs->remove(id); }));
}

void MainWindow::buildHelpMenu()
{
    auto *help = menuBar()->addMenu(tr("&Help"));
    // F1 is the desk's: it works in dialogs too.
    help->addAction(themeIcon(u"help"_s), tr("Help contents"), this, [this] { m_help->show(); });
    QAction *whatsThis = QWhatsThis::createAction(this);
    whatsThis->setText(tr("What's This?"));
    help->addAction(whatsThis);
    help->addAction(tr("Take the tour"), this, [this] {
        showPlace(Connectors);
        m_tour->start();
    });
    help->addSeparator();
    help->addAction(tr("&About Connector Workbench"), this, [this] {
        QMessageBox::about(this, tr("About Connector Workbench"),
            tr("Connector Workbench %1\nApache License 2.0").arg(QCoreApplication::applicationVersion()));
    });
}

void MainWindow::buildViewMenu()
{
    auto *view = menuBar()->addMenu(tr("&View"));
    view->addAction(
        tr("Connectors"), QKeySequence(Qt::CTRL | Qt::Key_1), this, [this] { showPlace(Connectors); });
    view->addAction(tr("Records"), QKeySequence(Qt::CTRL | Qt::Key_2), this, [this] { showPlace(Records); });
    view->addAction(tr("Activity log"), QKeySequence(Qt::CTRL | Qt::Key_3), this,
        [this] { showPlace(ActivityLogPlace); });
    view->addAction(
        tr("Settings"), QKeySequence(Qt::CTRL | Qt::Key_Comma), this, [this] { showPlace(SettingsPlace); });
    view->addSeparator();
    view->addAction(
        tr("Next pane"), QKeySequence(Qt::Key_F6), this, [this] { focusPane(panes(), PaneStep::Next); });
    view->addAction(tr("Previous pane"), QKeySequence(Qt::SHIFT | Qt::Key_F6), this,
        [this] { focusPane(panes(), PaneStep::Previous); });
    view->addAction(m_list->detailsAction());
    m_utc = view->addAction(tr("Times in UTC"));
    m_utc->setCheckable(true);
    connect(m_utc, &QAction::toggled, this, [this](bool isUtc) {
        Settings settings = m_workspace.settings();
        settings.timesInUtc = isUtc;
        saveSettings(settings);
    });
    auto *themes = view->addMenu(tr("Theme"));
    auto *group = new QActionGroup(this);
    for (const auto &[choice, text] : {std::pair(ThemeChoice::System, tr("System")),
             std::pair(ThemeChoice::Light, tr("Light")), std::pair(ThemeChoice::Dark, tr("Dark"))}) {
        QAction *action = themes->addAction(text, this, [this, name = themeName(choice)] {
            Settings settings = m_workspace.settings();
            settings.theme = name;
            saveSettings(settings);
        });
        action->setCheckable(true);
        group->addAction(action);
        connect(&m_theme, &Theme::changed, action,
            [this, action, own = choice] { action->setChecked(m_theme.choice() == own); });
    }
}

void MainWindow::focusSearch()
{
    switch (Place(m_pages->currentIndex())) {
    case Connectors:
        m_connectorSearch->setFocus(Qt::ShortcutFocusReason);
        m_connectorSearch->selectAll();
        break;
    case Records: m_records->focusQuery(); break;
    case ActivityLogPlace: m_log->focusSearch(); break;
    case SettingsPlace: break;
    }
}

QList<QWidget *> MainWindow::panes() const
{
    return QList<QWidget *>{m_tools} + panesOf(m_pages->currentWidget())
        + QList<QWidget *>{m_rail, statusBar()};
}

void MainWindow::updateActions()
{
    const ConnectorOverview *overview = current();
    m_test->setEnabled(overview && !m_tests.run().isRunning());
    m_test->setToolTip(m_tests.run().isRunning()
            ? tr("A test of %1 is running.").arg(m_tests.run().connectorName())
            : tr("Test (Ctrl+T)"));
    const bool collects = overview && overview->live.kind != CollectorState::Kind::Stopped;
    m_collect->setEnabled(collects && overview->live.kind != CollectorState::Kind::Collecting);
    m_pause->setEnabled(overview != nullptr);
    for (QAction *action : std::as_const(m_onCurrent))
        action->setEnabled(overview != nullptr);
    const bool isPaused = overview && !overview->connector.active;
    m_pause->setText(isPaused ? tr("Start") : tr("Pause"));
    m_pause->setIcon(themeIcon(isPaused ? u"play"_s : u"pause"_s));
}

} // namespace workbench
