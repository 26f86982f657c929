#include "cli/program.h"

#include "base/joinedtext.h"
#include "cli/command.h"
#include "cli/output.h"
#include "cli/wording.h"

#include <CLI/CLI.hpp>
#include <cstring>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

// The whole help of one command: its options and every exit code.
void finishCommands(CLI::App &app)
{
    app.footer(exitCodeHelp().toStdString());
    for (auto *command : app.get_subcommands([](CLI::App *) { return true; })) {
        // Global options may stand after the command too.
        command->fallthrough();
        finishCommands(*command);
    }
}

// The parser stops at the first mistake, so whether --json was given has to be seen without it.
bool asksForJson(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--json") == 0)
            return true;
        if (std::strcmp(argv[i], "--") == 0)
            return false;
    }
    return false;
}

// Words that nothing expected. Only options are named when there are some: the word after a wrong option may
// be a secret that somebody tried to give as an argument.
QString unexpectedWords(const CLI::App &app)
{
    QStringList options;
    QString firstWord;
    const auto words = app.remaining(true);
    for (const auto &word : words) {
        const auto text = QString::fromStdString(word);
        if (text.startsWith(u'-'))
            options.append(text.section(u'=', 0, 0).left(40));
        else if (firstWord.isEmpty())
            firstWord = text.left(40);
    }
    if (!options.isEmpty())
        return CliWording::tr("There is no option %1.").arg(joinedList(options));
    if (app.get_subcommands().empty())
        return CliWording::tr("There is no command “%1”.").arg(firstWord);
    return CliWording::tr("“%1” is one word too many.").arg(firstWord);
}

int reportUsage(const CLI::ParseError &error, const CLI::App &app, const CommandContext &context)
{
    QString detail = QString::fromStdString(error.what());
    if (!app.remaining(true).empty())
        detail = unexpectedWords(app);
    else if (app.get_subcommands().empty() && dynamic_cast<const CLI::RequiredError *>(&error) != nullptr)
        detail = CliWording::tr("Name a command.");
    else if (detail.contains(u" missing"_s) && dynamic_cast<const CLI::ArgumentMismatch *>(&error) != nullptr)
        detail = CliWording::tr("%1 needs a value.").arg(detail.section(u':', 0, 0));
    else if (!detail.endsWith(u'.') && !detail.endsWith(u'。')) // The parser's own texts, in English.
        detail += u'.';
    const Error usage{.kind = ErrorKind::InvalidConfiguration, .detail = detail, .field = {}};
    const int code = reportError(usage, context, CliWording::tr("Wrong usage"));
    if (!context.json)
        printNote(CliWording::tr("See connectorctl --help."));
    return code;
}

} // namespace

int runProgram(int argc, char **argv, const std::function<void(CLI::App &, CommandContext &)> &addCommands)
{
    CommandContext context;
    CLI::App app(
        CliWording::tr("Configures, tests and runs connectors for Microsoft Defender for Cloud Apps.")
            .toStdString(),
        "connectorctl");
    const QString version = u"connectorctl "_s + QCoreApplication::applicationVersion();
    app.set_version_flag("--version", version.toStdString());
    app.require_subcommand(1);
    addText(
        app, "--data-dir", context.dataDir, CliWording::tr("Where connectors and records live").toStdString())
        ->type_name("DIR");
    app.add_flag("--json", context.json,
        CliWording::tr("One JSON document on standard output, nothing else there").toStdString());
    addCommands(app, context);
    finishCommands(app);
    // The parser reports by exception; this is the one place where they end.
    try {
        app.parse(argc, argv);
    } catch (const CLI::CallForHelp &) {
        printLine(QString::fromStdString(app.help()).trimmed());
        return ExitDone;
    } catch (const CLI::CallForVersion &) {
        printLine(version);
        return ExitDone;
    } catch (const CLI::ParseError &error) {
        context.json = asksForJson(argc, argv);
        return reportUsage(error, app, context);
    }
    return context.action ? context.action() : ExitFault;
}

} // namespace workbench
