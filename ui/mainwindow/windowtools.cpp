// The tool bar of the window.

#include "ui/connectorlist/connectorlistpage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/recordbrowser/page/recordbar.h"
#include "ui/recordbrowser/recordbrowser.h"
#include "ui/shared/buttons.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QToolBar>
#include <QToolButton>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int wideSearch = 240, narrowSearch = 180;
constexpr int wideWindow = 1100; // Below, the lesser actions show their icons only.

} // namespace

void MainWindow::buildToolBar()
{
    m_tools = addToolBar(tr("Connector"));
    m_tools->setObjectName(u"tools"_s);
    m_tools->setMovable(false);
    m_tools->setContextMenuPolicy(Qt::PreventContextMenu);
    m_tools->setIconSize(QSize(16, 16));
    for (QAction *action : {m_create, m_test, m_edit, m_collect, m_pause, m_logFilters, m_forecast}) {
        // As a widget of its own it can be hidden without its action, which the menu shows too.
        auto *button = new QToolButton(m_tools);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        button->setProperty("v", action == m_create ? u"primary"_s : u"tool"_s);
        m_listTools.append(m_tools->addWidget(button));
        if (action == m_pause || action == m_logFilters || action == m_forecast)
            m_shrinking.append(button);
        if (action == m_create || action == m_test)
            m_tourStops.append(button);
    }
    m_records->bar()->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_recordBar = m_tools->addWidget(m_records->bar());
    auto *gap = new QWidget(m_tools);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_gap = m_tools->addWidget(gap);
    auto *search = new QLineEdit(m_tools);
    search->setObjectName(u"connectorSearch"_s);
    search->setPlaceholderText(tr("Search connectors"));
    search->setAccessibleName(tr("Search connectors"));
    search->setClearButtonEnabled(true);
    search->addAction(themeIcon(u"search"_s, IconTone::Muted), QLineEdit::LeadingPosition)
        ->setText(tr("Search connectors"));
    // Qt names neither of the two buttons inside.
    for (auto *button : search->findChildren<QToolButton *>())
        button->setAccessibleName(tr("Clear the search"));
    connect(search, &QLineEdit::textChanged, m_list, &ConnectorListPage::setSearch);
    m_listTools.append(m_tools->addWidget(search));
    m_connectorSearch = search;
    auto *columns = iconButton(tr("Columns"), u"columns"_s, m_tools);
    columns->setMenu(m_list->columnsMenu());
    columns->setPopupMode(QToolButton::InstantPopup);
    m_listTools.append(m_tools->addWidget(columns));
    auto *theme = iconButton(tr("Light or dark"), u"moon"_s, m_tools);
    connect(theme, &QToolButton::clicked, this, [this] {
        Settings settings = m_workspace.settings();
        settings.theme = themeName(m_theme.isDark() ? ThemeChoice::Light : ThemeChoice::Dark);
        saveSettings(settings);
    });
    // The theme that it leads to.
    const auto showTheme = [this, theme] {
        theme->setIcon(themeIcon(m_theme.isDark() ? u"sun"_s : u"moon"_s));
    };
    connect(&m_theme, &Theme::changed, theme, showTheme);
    showTheme();
    m_tools->addWidget(theme);
}

void MainWindow::shrinkTools()
{
    const auto style = width() < wideWindow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon;
    m_connectorSearch->setFixedWidth(width() < wideWindow ? narrowSearch : wideSearch);
    for (QToolButton *button : std::as_const(m_shrinking)) {
        button->setToolButtonStyle(style);
        button->setAccessibleName(button->text());
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    shrinkTools();
}

void MainWindow::showTools(Place place)
{
    for (QAction *action : m_listTools)
        action->setVisible(place == Connectors);
    m_recordBar->setVisible(place == Records);
    m_gap->setVisible(place != Records); // The record bar takes the room itself.
}

} // namespace workbench
