#include "cli/secretinput.h"

#include "cli/command.h"
#include "cli/wording.h"
#include "secret/secrettext.h"

#include <QFile>
#include <CLI/CLI.hpp>
#include <cerrno>
#include <csignal>
#include <termios.h>
#include <unistd.h>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

void ignoreButInterrupt(int) { }

// Echo off and interrupts as errors of read() while it lives; the terminal is as before afterwards, whatever
// happened.
class QuietTerminal {
public:
    QuietTerminal()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        quiet.c_lflag |= tcflag_t(ECHONL);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
        struct sigaction interrupt = {};
        interrupt.sa_handler = ignoreButInterrupt;
        sigaction(SIGINT, &interrupt, &m_beforeInterrupt);
        sigaction(SIGTERM, &interrupt, &m_beforeTerminate);
    }
    ~QuietTerminal()
    {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        sigaction(SIGINT, &m_beforeInterrupt, nullptr);
        sigaction(SIGTERM, &m_beforeTerminate, nullptr);
    }
    QuietTerminal(const QuietTerminal &) = delete;
    QuietTerminal &operator=(const QuietTerminal &) = delete;

private:
    termios m_before = {};
    struct sigaction m_beforeInterrupt = {};
    struct sigaction m_beforeTerminate = {};
};

Result<std::optional<Secret>> askForSecret()
{
    // Before the question: whoever types as soon as it shows is not echoed.
    const QuietTerminal quiet;
    const QByteArray question = CliWording::tr("Client secret: ").toUtf8();
    [[maybe_unused]] const auto asked = write(STDERR_FILENO, question.constData(), size_t(question.size()));
    QByteArray line(maximumSecretSize + 2, '\0');
    const auto length = read(STDIN_FILENO, line.data(), size_t(line.size()));
    if (length < 0)
        return fail({.kind = ErrorKind::Cancelled,
            .detail = CliWording::tr("The question for the client secret was interrupted.")});
    line.truncate(length);
    auto secret = secretFromText(std::move(line), u"client_secret"_s);
    if (!secret)
        return fail(secret.error());
    return std::optional(std::move(*secret));
}

} // namespace

void addSecretInput(CLI::App &app, SecretInput &input)
{
    auto *fromStdin = app.add_flag("--secret-stdin", input.fromStdin,
        CliWording::tr("Read the client secret from standard input").toStdString());
    addText(
        app, "--secret-file", input.file, CliWording::tr("Read the client secret from a file").toStdString())
        ->type_name("FILE")
        ->excludes(fromStdin);
}

Result<std::optional<Secret>> takeSecret(const SecretInput &input)
{
    if (input.isGiven()) {
        QFile standardInput;
        if (input.fromStdin && !standardInput.open(STDIN_FILENO, QIODevice::ReadOnly | QIODevice::Unbuffered))
            return fail({.kind = ErrorKind::InvalidConfiguration,
                .detail = CliWording::tr("Standard input cannot be read."),
                .field = u"secret-stdin"_s});
        auto secret = input.fromStdin ? readSecret(standardInput, u"secret-stdin"_s)
                                      : readSecretFile(input.file, u"secret-file"_s);
        if (!secret)
            return fail(secret.error());
        return std::optional(std::move(*secret));
    }
    if (isatty(STDIN_FILENO) == 1)
        return askForSecret();
    return std::optional<Secret>();
}

} // namespace workbench
