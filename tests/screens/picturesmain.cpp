// workbench-pictures FOLDER [NAME…]: every screen and state as a picture, or those named; the theme by
// WORKBENCH_PICTURE_THEME, the language by WORKBENCH_TEST_LANGUAGE, the size by QT_SCALE_FACTOR.
// packaging/screenshots.sh runs it for all of them.

#include "screens/screens.h"
#include "screens/shownlanguage.h"
#include "testlib/ownsettings.h"
#include "testlib/shownwidgets.h"

#include <QApplication>
#include <QDir>

using namespace Qt::StringLiterals;
using namespace workbench;

int main(int argc, char *argv[])
{
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    const testlib::OwnSettings settings;
    const QStringList arguments = QApplication::arguments().mid(1);
    if (arguments.isEmpty()) {
        qCritical("usage: workbench-pictures FOLDER [NAME...]");
        return 2;
    }
    const testlib::ShownLanguage language;
    const auto theme = testlib::shownTheme();
    testlib::Screens screens(*theme);
    const QDir folder(arguments.first());
    const QString ending =
        (theme->isDark() ? u"-dark"_s : u"-light"_s) + (qApp->devicePixelRatio() > 1 ? u"@2x"_s : QString());
    const QStringList names = arguments.size() > 1 ? arguments.mid(1) : screens.names();
    for (const QString &name : names) {
        QWidget *shown = screens.show(name);
        if (!shown || !shown->grab().save(folder.filePath(name + ending + u".png"_s))) {
            qCritical("cannot draw %s", qPrintable(name));
            return 1;
        }
    }
    return 0;
}
