// The screens of what is thought of before deploying, over the demo tenant; the help and the tour.

#include "screens/screens.h"
#include "ui/deploy/deploysheet.h"
#include "ui/help/helpwindow.h"
#include "ui/logfilters/logfiltersdialog.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

namespace workbench::testlib {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

// By its English text. Null: the window has no such action, or cannot do it now.
QAction *actionOf(const QWidget &window, const char *english)
{
    const QString text = MainWindow::tr(english);
    for (QAction *action : window.findChildren<QAction *>()) {
        if (action->text() == text && QTest::qWaitFor([action] { return action->isEnabled(); }, patience))
            return action;
    }
    return nullptr;
}

template<typename Dialog> Dialog *opened(Site &site, const char *action)
{
    site.window->showPlace(MainWindow::Connectors);
    QAction *found = actionOf(*site.window, action);
    if (!found)
        return nullptr;
    found->trigger();
    auto *dialog = site.window->findChild<Dialog *>();
    return dialog && QTest::qWaitFor([dialog] { return dialog->isVisible(); }, patience) ? dialog : nullptr;
}

} // namespace

void Screens::addPlanning()
{
    m_screens.append({u"07-log-filters"_s, [this]() -> QWidget * {
                          Site *site = demoSite();
                          auto *dialog = site ? opened<LogFiltersDialog>(*site, "Log filters…") : nullptr;
                          if (!dialog)
                              return nullptr;
                          dialog->excludeValue(u"service.name"_s, u"Office 365"_s);
                          m_closing = [dialog] { delete dialog; };
                          // Estimates have a sign before them.
                          const auto *sentence = dialog->findChild<QLabel *>(u"previewSentence"_s);
                          const auto isExact = [sentence] {
                              static const QRegularExpression figure(u"\\d"_s);
                              return sentence->text().contains(figure) && !sentence->text().contains(u'≈');
                          };
                          return QTest::qWaitFor(isExact, patience) ? dialog : nullptr;
                      }});
    m_screens.append({u"08-forecast-deploy"_s, [this]() -> QWidget * {
                          Site *site = demoSite();
                          auto *sheet = site ? opened<DeploySheet>(*site, "Forecast and deploy…") : nullptr;
                          if (!sheet)
                              return nullptr;
                          m_closing = [sheet] { sheet->close(); };
                          const auto *copy = sheet->findChild<QPushButton *>(u"copyForecast"_s);
                          return QTest::qWaitFor([copy] { return copy->isEnabled(); }, patience) ? sheet
                                                                                                 : nullptr;
                      }});
    m_screens.append({u"11-help"_s, [this]() -> QWidget * {
                          auto help = std::make_unique<HelpWindow>();
                          help->showPage(u"help:values"_s);
                          m_dialog = std::move(help);
                          return m_dialog.get();
                      }});
    m_screens.append(
        {u"12-tour"_s, [this]() -> QWidget * {
             Site &site = emptySite();
             QAction *tour = actionOf(*site.window, "Take the tour");
             if (!tour)
                 return nullptr;
             tour->trigger();
             m_closing = [&site] { QTest::keyClick(site.window->focusWidget(), Qt::Key_Escape); };
             return site.window.get();
         }});
}

} // namespace workbench::testlib
