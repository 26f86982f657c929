// The screens that are the main window.

#include "screens/screens.h"
#include "ui/activitylog/activitylogpage.h"
#include "ui/connectorlist/connectorlistpage.h"
#include "overviewbuilder.h"
#include "ui/mainwindow/rail.h"
#include "ui/recordbrowser/page/recordbar.h"
#include "ui/recordbrowser/recordbrowser.h"
#include "ui/recordbrowser/recordtable.h"
#include "ui/recordbrowser/widgets/histogramview.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTableView>

namespace workbench::testlib {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize designSize(1440, 900);
constexpr QSize smallestSize(960, 540);
constexpr int patience = 30'000;

QList<ConnectorOverview> sevenConnectors()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto made = [now](const QString &name) { return OverviewBuilder(name, now); };
    return {made(u"acme-retail-mdca"_s).withTenant(u"Acme Retail"_s).overview(),
        made(u"harbor-bank-mdca"_s).withTenant(u"Harbor Bank"_s).throttled(38).withRecords(2'914'530),
        made(u"northfield-health"_s)
            .withTenant(u"Northfield Health"_s)
            .on(u"dp:dp-02"_s)
            .everyMinutes(10)
            .collecting()
            .withRecords(418'902),
        made(u"orbit-logistics"_s)
            .withTenant(u"Orbit Logistics"_s)
            .on(u"sensor:ams-02"_s)
            .secretExpired()
            .withRecords(61'270),
        made(u"riverton-schools"_s)
            .withTenant(u"Riverton Schools"_s)
            .everyMinutes(15)
            .paused()
            .withRecords(212),
        made(u"summit-energy-mdca"_s).withTenant(u"Summit Energy"_s).withoutProfile(),
        made(u"lakeside-energy"_s).withTenant(u"Lakeside Energy"_s).on(u"sensor:fra-01"_s).untested()};
}

QWidget *sized(MainWindow &window, QSize size)
{
    window.resize(size);
    QCoreApplication::processEvents();
    return &window;
}

// The exact number of records and how long the search took, in any language.
bool isCounted(const QString &text)
{
    const auto fits = [&text](const QString &form) {
        static const QRegularExpression value(u"%\\d"_s);
        qsizetype at = 0;
        for (const QString &words : form.split(value)) {
            at = text.indexOf(words, at);
            if (at < 0)
                return false;
            at += words.size();
        }
        return true;
    };
    return fits(RecordBrowser::tr("%1 of %2 records in %3"))
        || fits(RecordBrowser::tr("%1 of %2 records in under 1 ms"));
}

bool isReached(const std::function<bool()> &state)
{
    return QTest::qWaitFor(state, patience);
}

} // namespace

Site::Site(Theme &theme)
{
    if (!workspace.start())
        qFatal("the workspace does not start");
    const ThemeChoice wanted = theme.choice();
    window = std::make_unique<MainWindow>(workspace, theme);
    window->keepTheme();
    theme.setChoice(wanted);
    window->resize(designSize);
    window->show();
}

Site::~Site()
{
    QSignalSpy stopped(&workspace, &Workspace::stopped);
    workspace.stop();
    stopped.wait(patience);
}

Screens::Screens(Theme &theme) : m_theme(theme)
{
    addWindows();
    addWizard();
    addPrompts();
    addTests();
    addPlanning();
}

Screens::~Screens() = default;

QStringList Screens::names() const
{
    QStringList names;
    for (const Screen &screen : m_screens)
        names.append(screen.name);
    return names;
}

QWidget *Screens::show(const QString &name)
{
    const auto found = std::find_if(
        m_screens.begin(), m_screens.end(), [&name](const Screen &screen) { return screen.name == name; });
    if (found == m_screens.end())
        return nullptr;
    if (const auto close = std::exchange(m_closing, {}))
        close();
    m_dialog.reset();
    QWidget *widget = found->make();
    if (widget)
        QCoreApplication::processEvents();
    // A label that wraps asks for its height once it knows its width; what is around it asks next.
    constexpr int mostLevels = 8;
    for (int level = 0; level < mostLevels; ++level)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    return widget;
}

Site &Screens::emptySite()
{
    if (!m_empty)
        m_empty = std::make_unique<Site>(m_theme);
    return *m_empty;
}

Site *Screens::demoSite()
{
    if (m_demo)
        return m_demo.get();
    auto demo = std::make_unique<Site>(m_theme);
    QSignalSpy polls(&demo->workspace, &Workspace::pollFinished);
    demo->window->startDemo();
    if (!QTest::qWaitFor([&polls] { return !polls.isEmpty(); }, patience))
        return nullptr;
    m_demo = std::move(demo);
    return m_demo.get();
}

QWidget *Screens::overview(const QList<ConnectorOverview> &overviews, bool isOnline)
{
    Site &site = emptySite();
    auto *list = site.window->findChild<ConnectorListPage *>();
    site.window->showPlace(MainWindow::Connectors);
    // Layouts settle first: the workspace shows its own, empty overview again with its next look.
    QCoreApplication::processEvents();
    list->setOnline(isOnline, QDateTime::currentMSecsSinceEpoch() - 251'000);
    list->setOverviews(overviews);
    QCoreApplication::sendPostedEvents();
    return site.window.get();
}

void Screens::addWindows()
{
    m_screens.append({u"01-connectors"_s, [this] {
                          sized(*emptySite().window, designSize);
                          return overview(sevenConnectors());
                      }});
    m_screens.append({u"01-connectors-small"_s, [this] {
                          sized(*emptySite().window, smallestSize);
                          return overview(sevenConnectors());
                      }});
    m_screens.append({u"01-connectors-throttled"_s, [this] {
                          sized(*emptySite().window, designSize);
                          auto *window = overview({sevenConnectors().at(1), sevenConnectors().at(0)});
                          return window;
                      }});
    m_screens.append({u"10-secret-expired"_s, [this] { return overview({sevenConnectors().at(3)}); }});
    m_screens.append({u"10-offline"_s, [this] { return overview(sevenConnectors(), false); }});
    m_screens.append({u"02-connectors-empty"_s, [this] { return overview({}); }});
    m_screens.append({u"06-records"_s, [this]() -> QWidget * {
                          Site *site = demoSite();
                          if (!site)
                              return nullptr;
                          site->window->showPlace(MainWindow::Records);
                          auto *query = site->window->findChild<QLineEdit *>(u"query"_s);
                          query->clear();
                          QTest::keyClick(query, Qt::Key_Return);
                          auto *table = site->window->findChild<RecordTable *>();
                          QTableView *view = &table->view();
                          if (!QTest::qWaitFor([view] { return view->model()->rowCount() > 10; }, patience))
                              return nullptr;
                          table->setCurrentPosition(2);
                          view->setFocus();
                          QTest::keyClick(view, Qt::Key_Return);
                          const auto *result = site->window->findChild<QLabel *>(u"resultCount"_s);
                          // Bars follow records that come in at most once a second.
                          const auto *histogram = site->window->findChild<HistogramView *>();
                          if (!isReached([result, histogram] {
                                  return isCounted(result->text()) && histogram->bars().highest() > 0;
                              }))
                              return nullptr;
                          return sized(*site->window, designSize);
                      }});
    m_screens.append({u"06-records-mapping"_s, [this]() -> QWidget * {
                          QWidget *window = show(u"06-records"_s);
                          if (!window)
                              return nullptr;
                          if (auto *tabs = window->findChild<QTabBar *>(u"detailTabs"_s))
                              tabs->setCurrentIndex(2);
                          const auto *lines = window->findChild<QListView *>(u"mappingLines"_s);
                          if (!isReached([lines] { return lines->model()->rowCount() > 0; }))
                              return nullptr;
                          return window;
                      }});
    m_screens.append({u"06-records-small"_s, [this]() -> QWidget * {
                          QWidget *window = show(u"06-records"_s);
                          return window ? sized(*m_demo->window, smallestSize) : nullptr;
                      }});
    m_screens.append({u"10-no-results"_s, [this]() -> QWidget * {
                          QWidget *window = show(u"06-records"_s);
                          if (!window)
                              return nullptr;
                          auto *query = window->findChild<QLineEdit *>(u"query"_s);
                          if (!query)
                              return nullptr;
                          query->setFocus();
                          query->setText(u"event.action:\"nothing is called like this\""_s);
                          QTest::keyClick(query, Qt::Key_Return);
                          const auto *page =
                              window->findChild<RecordBrowser *>()->findChild<QWidget *>(u"noMatch"_s);
                          return isReached([page] { return page->isVisible(); }) ? window : nullptr;
                      }});
    m_screens.append({u"09-activity-log"_s, [this]() -> QWidget * {
                          Site *site = demoSite();
                          if (!site)
                              return nullptr;
                          site->window->showPlace(MainWindow::ActivityLogPlace);
                          const auto *table =
                              site->window->findChild<ActivityLogPage *>()->findChild<QTableView *>();
                          if (!isReached([table] { return table->model()->rowCount() > 0; }))
                              return nullptr;
                          return sized(*site->window, designSize);
                      }});
    m_screens.append({u"settings"_s, [this] {
                          emptySite().window->showPlace(MainWindow::SettingsPlace);
                          return sized(*emptySite().window, designSize);
                      }});
    m_screens.append({u"settings-small"_s, [this] {
                          emptySite().window->showPlace(MainWindow::SettingsPlace);
                          return sized(*emptySite().window, smallestSize);
                      }});
}

} // namespace workbench::testlib
