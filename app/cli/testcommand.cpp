#include "cli/testcommand.h"

#include "base/errorexplanation.h"
#include "base/textcells.h"
#include "cli/command.h"
#include "cli/output.h"
#include "cli/proxylogin.h"
#include "cli/secretaccess.h"
#include "cli/wording.h"
#include "collection/lasttest.h"
#include "configuration/connectorrepository.h"
#include "configuration/settings.h"
#include "connectivity/connectivityreporttext.h"
#include "connectivity/connectivitytest.h"
#include "connector/fieldrules.h"
#include "storage/processlock.h"

#include <CLI/CLI.hpp>
#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QNetworkAccessManager>
#include <memory>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestDuration = 999'999; // Milliseconds; the column is as wide.

QJsonObject stepJson(const TestStep &step)
{
    QJsonObject json{{u"id"_s, step.id}, {u"state"_s, stepStateName(step.state)},
        {u"duration_ms"_s, qint64(step.duration.count())}, {u"summary"_s, step.summary}};
    if (!step.detail.isEmpty())
        json[u"detail"_s] = step.detail;
    return json;
}

QJsonObject reportJson(const ConnectivityReport &report)
{
    QJsonArray steps;
    for (const TestStep &step : report.steps)
        steps.append(stepJson(step));
    QJsonObject json{{u"connector"_s, report.connectorName},
        {u"result"_s, report.isPassed ? u"success"_s : u"failure"_s}, {u"summary"_s, report.summary},
        {u"requests"_s, report.requests}, {u"duration_ms"_s, qint64(report.duration.count())},
        {u"steps"_s, steps}};
    if (!report.notes.isEmpty())
        json[u"notes"_s] = QJsonArray::fromStringList(report.notes);
    if (!report.error)
        return json;
    json[u"kind"_s] = errorKindName(report.error->kind);
    if (report.error->httpStatus != 0)
        json[u"http_status"_s] = report.error->httpStatus;
    if (report.error->entraCode != 0)
        json[u"entra_code"_s] = report.error->entraCode;
    if (!report.error->correlationId.isEmpty())
        json[u"correlation_id"_s] = report.error->correlationId;
    if (!report.error->field.isEmpty())
        json[u"field"_s] = report.error->field;
    json[u"explanation"_s] = report.explanation;
    json[u"recommendations"_s] = QJsonArray::fromStringList(report.recommendations);
    return json;
}

// What comes after the steps, which were printed as they happened.
void printConclusion(const ConnectivityReport &report)
{
    printLine(u"\n%1: %2"_s.arg(report.connectorName, report.summary));
    for (const QString &note : report.notes)
        printLine(CliWording::tr("Note: %1").arg(note));
    if (report.isPassed) {
        printLine(
            CliWording::tr("Sign-in and connection are proven. Whether data flows shows after collecting."));
        return;
    }
    printLine(CliWording::tr("What it means: %1").arg(report.explanation));
    if (!report.recommendations.isEmpty())
        printLine(CliWording::tr("What to do:"));
    for (const QString &recommendation : report.recommendations)
        printLine(u"  - "_s + recommendation);
    for (const TestStep &step : report.steps) {
        if (step.state == StepState::Failed && !step.detail.isEmpty())
            printLine(CliWording::tr("Details of %1: %2").arg(stepTitle(step.id), step.detail));
    }
}

Result<ConnectivitySubject> subjectFor(const ConnectorConfig &connector, const DataDirectory &data)
{
    const auto settings = SettingsRepository(data).load();
    if (!settings)
        return fail(settings.error());
    QElapsedTimer clock;
    clock.start();
    auto secret = readSecret(connector);
    const auto secretDuration = std::chrono::milliseconds(clock.elapsed());
    return ConnectivitySubject{.connector = withNetworkDefaults(connector, *settings),
        .secret = std::move(secret),
        .secretDuration = secretDuration,
        .proxyLogin = readProxyLogin(connector, *settings),
        .paceFile = data.paceFile(),
        .requestCeiling = settings->requestCeiling};
}

int runTest(const QString &nameOrId, const CommandContext &context, const TestFinished &onFinished)
{
    const QString headline = CliWording::tr("Cannot test %1").arg(echoed(nameOrId));
    const DataDirectory data = context.dataDirectory();
    const auto connector = ConnectorRepository(data).find(nameOrId);
    if (!connector)
        return reportError(connector.error(), context, headline);
    if (const auto created = data.create(); !created)
        return reportError(created.error(), context, headline);
    const auto lock = ProcessLock::acquire(data.lockFile(u"test"_s), u"connectorctl"_s);
    if (!lock) {
        Error error = lock.error();
        if (error.kind == ErrorKind::Busy)
            error.cause = Cause::TestRunning;
        return reportError(error, context, headline);
    }
    const auto subject = subjectFor(*connector, data);
    if (!subject)
        return reportError(subject.error(), context, headline);

    ConnectivityReport report;
    const int code = runOffMainThread([&](std::stop_token stop) {
        QNetworkAccessManager network;
        ConnectivityObserver observer;
        if (!context.json)
            observer.finished = [](const TestStep &step) { printLine(testStepLine(step)); };
        report = testConnectivity(*subject, network, stop, observer);
        return report.error ? exitCode(*report.error) : int(ExitDone);
    });
    if (onFinished)
        onFinished(data, report);
    if (context.json)
        printJson(reportJson(report));
    else
        printConclusion(report);
    return code;
}

} // namespace

QString testStepLine(const TestStep &step)
{
    const QString mark = step.state == StepState::Passed ? CliWording::tr("ok")
        : step.state == StepState::Failed                ? CliWording::tr("FAILED")
                                                         : u"-"_s;
    const auto shown = [](qint64 milliseconds) { return CliWording::tr("%1 ms").arg(milliseconds); };
    const QString duration = step.state == StepState::Skipped ? QString() : shown(step.duration.count());
    const int markWidth = widestOf({CliWording::tr("ok"), CliWording::tr("FAILED")}) + 2;
    return padded(mark, markWidth) + padded(stepTitle(step.id), stepTitleWidth() + 2)
        + paddedBefore(duration, displayWidth(shown(longestDuration))) + u"  "_s + step.summary;
}

void rememberReport(const DataDirectory &data, const ConnectivityReport &report)
{
    if (report.error && report.error->kind == ErrorKind::Cancelled)
        return;
    const auto remembered = rememberTest(data, report.connectorId,
        {.finishedAt = QDateTime::currentMSecsSinceEpoch(),
            .isPassed = report.isPassed,
            .message = report.summary});
    if (!remembered)
        printNote(CliWording::tr("The result of the test cannot be kept: %1").arg(remembered.error().detail));
}

void addTestCommand(CLI::App &app, CommandContext &context, TestFinished onFinished)
{
    const auto connector = std::make_shared<QString>();
    auto *command = app.add_subcommand("test",
        CliWording::tr("Tests sign-in and connection of one connector, and reads one record").toStdString());
    addText(*command, "connector", *connector, CliWording::tr("Name or id of the connector").toStdString())
        ->required()
        ->type_name("N");
    command->callback([&context, connector, onFinished = std::move(onFinished)] {
        context.action = [&context, connector, onFinished] {
            return runTest(*connector, context, onFinished);
        };
    });
}

} // namespace workbench
