#include "base/language.h"
#include "cli/commands.h"
#include "cli/program.h"

#include <QCoreApplication>
#include <QLocale>
#include <versiontext.h>
#include <clocale>
#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace {

// A core dump would hold the client secret and access tokens.
void disableCoreDumps()
{
#ifdef Q_OS_LINUX
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

// Log lines go to standard error and nowhere else: Qt's own handler would send them to the journal of the
// system when standard error is not a terminal.
void writeLogLine(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(qFormatLogMessage(type, context, message)));
}

void addCommands(CLI::App &app, workbench::CommandContext &context)
{
    using namespace workbench;
    addAddCommand(app, context);
    addListCommand(app, context);
    addShowCommand(app, context);
    addEditCommand(app, context);
    addRemoveCommand(app, context);
    addActivateCommand(app, context);
    addDeactivateCommand(app, context);
    addSecretCommand(app, context);
    addTestCommand(app, context);
    addCollectCommand(app, context);
    addStatusCommand(app, context);
    addRecordsCommand(app, context);
    addCountCommand(app, context);
    addRecordCommand(app, context);
    addRejectedCommand(app, context);
    addFilterCommand(app, context);
    addForecastCommand(app, context);
    addBundleCommand(app, context);
    addDemoCommand(app, context);
}

} // namespace

int main(int argc, char **argv)
{
    disableCoreDumps();
    std::signal(SIGPIPE, SIG_IGN);
    qInstallMessageHandler(writeLogLine);
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("connectorctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WORKBENCH_VERSION_TEXT));
    // Numbers and times look the same on every machine: scripts read them.
    QLocale::setDefault(QLocale::c());
    std::setlocale(LC_NUMERIC, "C");
    workbench::Translations translations;
    translations.use(QStringLiteral("system"));
    return workbench::runProgram(argc, argv, addCommands);
}
