#include "base/datadirectory.h"
#include "base/errorexplanation.h"
#include "base/interruption.h"
#include "ui/mainwindow/instance.h"
#include "ui/mainwindow/windowkeeper.h"
#include "ui/shared/accessibleroles.h"
#include "ui/theme/fonts.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QMessageBox>
#include <QTimer>
#include <chrono>
#include <cstdlib>
#include <versiontext.h>

#if defined(Q_OS_LINUX)
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;

namespace {

// A core dump would hold the client secrets of all connectors.
void forbidCoreDumps()
{
#if defined(Q_OS_LINUX)
    constexpr rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

// What is not done by then is repeated by the next start, as after a kill.
constexpr auto longestFarewell = std::chrono::seconds(5);

void end(workbench::MainWindow &window)
{
    QTimer::singleShot(longestFarewell, qApp, [] { std::_Exit(0); });
    window.end();
}

int report(const workbench::Error &error)
{
    const workbench::Explanation words = workbench::explain(error);
    QMessageBox::critical(nullptr, QObject::tr("Connector Workbench cannot start"),
        words.title + u"\n\n"_s + words.meaning + u'\n' + error.detail);
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    forbidCoreDumps();
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"connector-workbench"_s);
    QApplication::setOrganizationName(u"connector-workbench"_s);
    QApplication::setApplicationVersion(QLatin1StringView(WORKBENCH_VERSION_TEXT));
    QGuiApplication::setDesktopFileName(u"connector-workbench"_s);

    workbench::Translations translations;
    workbench::speak(u"system"_s, translations);
    QCommandLineParser parser;
    const QCommandLineOption directory(
        u"data-dir"_s, QObject::tr("Where connectors and records are kept."), u"folder"_s);
    const QCommandLineOption demo(u"demo"_s, QObject::tr("Adds and starts the built-in demo tenant."));
    const QCommandLineOption themeOption(u"theme"_s, QObject::tr("system, light or dark."), u"name"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({directory, demo, themeOption});
    parser.process(application);

    workbench::installAccessibleRoles();
    workbench::loadFonts();
    workbench::Theme theme;

    const workbench::DataDirectory data(parser.value(directory));
    // Damaged settings are told by the workspace.
    const QString language =
        workbench::SettingsRepository(data).load().value_or(workbench::Settings()).language;
    workbench::speak(language, translations);
    workbench::Instance instance(data);
    const auto isFirst = instance.claim();
    if (!isFirst)
        return report(isFirst.error());
    if (!*isFirst)
        return instance.raiseOther() ? 0 : 1;

    workbench::Workspace workspace(data);
    workbench::WindowKeeper keeper(workspace, theme, translations, language);
    if (parser.isSet(themeOption))
        keeper.keepTheme(workbench::themeFromName(parser.value(themeOption)));
    QObject::connect(&instance, &workbench::Instance::raiseRequested, &keeper, [&keeper] {
        keeper.window().showNormal();
        keeper.window().raise();
        keeper.window().activateWindow();
    });
    if (const auto started = workspace.start(); !started)
        return report(started.error());
    keeper.window().show();
    const workbench::Interruption interruption(
        [&keeper] { end(keeper.window()); }, workbench::Interruption::Signals::OfWindows);
    if (parser.isSet(demo))
        keeper.window().startDemo();
    QTimer::singleShot(0, &keeper, [&keeper] { keeper.window().startTourOnce(); });
    return QApplication::exec();
}
