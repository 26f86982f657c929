#include "cli/output.h"

#include "base/errorexplanation.h"
#include "cli/command.h"
#include "cli/wording.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <cerrno>
#include <unistd.h>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

bool writeAll(int file, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const auto written = write(file, bytes.data(), size_t(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

// What we refuse ourselves says field, value and remedy in its detail; nothing has to be explained beside it.
bool isOurRefusal(const Error &error)
{
    return (error.kind == ErrorKind::InvalidConfiguration || error.kind == ErrorKind::NotFound)
        && error.httpStatus == 0 && error.entraCode == 0 && !error.detail.isEmpty();
}

QString reasonOf(const Error &error, const Explanation &explanation)
{
    return isOurRefusal(error) ? error.detail : explanation.headline;
}

} // namespace

int exitCode(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Cancelled: return ExitStopped;
    case ErrorKind::BadCredentials:
    case ErrorKind::Forbidden: return ExitRefusedByMicrosoft;
    case ErrorKind::Unreachable:
    case ErrorKind::TlsFailure:
    case ErrorKind::TimedOut:
    case ErrorKind::ServerFailure:
    case ErrorKind::BadReply: return ExitNotReachable;
    case ErrorKind::Busy:
    case ErrorKind::Throttled: return ExitNotNow;
    case ErrorKind::SecretUnavailable: return ExitNoSecret;
    case ErrorKind::StorageFailure: return ExitStore;
    // What Entra refuses is Microsoft's refusal, also when the cause is a wrong value in our configuration.
    case ErrorKind::InvalidConfiguration:
    case ErrorKind::NotFound: return error.entraCode != 0 ? ExitRefusedByMicrosoft : ExitRefusedByUs;
    case ErrorKind::Internal: return ExitFault;
    }
    Q_UNREACHABLE();
}

QString exitCodeHelp()
{
    return CliWording::tr(
        "Exit codes:\n"
        "  0    done\n"
        "  1    a fault of the program\n"
        "  2    wrong usage, an unknown connector, index, field or time, or a refused configuration\n"
        "  3    refused by Microsoft: credentials, permission, licence\n"
        "  4    not reachable: name, connection, TLS, proxy, time-out, server failure, not the API's answer\n"
        "  5    not now: throttled, or another process collects or tests this connector\n"
        "  6    the secret cannot be had: keychain missing, locked, denied, no entry\n"
        "  7    the local store cannot be opened, is damaged, or the disk is full\n"
        "  130  stopped by SIGINT or SIGTERM; everything stored before is kept");
}

bool writeOut(QByteArrayView bytes)
{
    return writeAll(STDOUT_FILENO, bytes);
}

void printLine(const QString &text)
{
    writeAll(STDOUT_FILENO, text.toUtf8() + '\n');
}

void printNote(const QString &text)
{
    writeAll(STDERR_FILENO, text.toUtf8() + '\n');
}

void printJson(const QJsonObject &document)
{
    writeAll(STDOUT_FILENO, QJsonDocument(document).toJson(QJsonDocument::Compact) + '\n');
}

bool wantsProgress()
{
    return isatty(STDERR_FILENO) == 1;
}

QJsonObject errorDocument(const Error &error, const QString &headline)
{
    const auto explanation = explain(error);
    QJsonObject body{{u"kind"_s, errorKindName(error.kind)}};
    body[u"message"_s] = u"%1: %2"_s.arg(headline, reasonOf(error, explanation));
    if (error.httpStatus != 0)
        body[u"http_status"_s] = error.httpStatus;
    if (error.entraCode != 0)
        body[u"entra_code"_s] = error.entraCode;
    if (!error.field.isEmpty())
        body[u"field"_s] = error.field;
    if (!error.correlationId.isEmpty())
        body[u"correlation_id"_s] = error.correlationId;
    if (!explanation.meaning.isEmpty() && !isOurRefusal(error))
        body[u"explanation"_s] = explanation.meaning;
    if (!explanation.recommendations.isEmpty() && !isOurRefusal(error))
        body[u"recommendations"_s] = QJsonArray::fromStringList(explanation.recommendations);
    if (!error.detail.isEmpty())
        body[u"detail"_s] = error.detail;
    return {{u"error"_s, body}};
}

int reportError(const Error &error, const CommandContext &context, const QString &headline)
{
    if (context.json) {
        printJson(errorDocument(error, headline));
        return exitCode(error);
    }
    const auto explanation = explain(error);
    printNote(u"connectorctl: %1: %2"_s.arg(headline, reasonOf(error, explanation)));
    if (!isOurRefusal(error)) {
        if (!explanation.meaning.isEmpty())
            printNote(u"  "_s + explanation.meaning);
        for (const auto &recommendation : explanation.recommendations)
            printNote(u"  - "_s + recommendation);
        if (!error.detail.isEmpty())
            printNote(u"  "_s + CliWording::tr("Details: %1").arg(error.detail));
    }
    return exitCode(error);
}

} // namespace workbench
