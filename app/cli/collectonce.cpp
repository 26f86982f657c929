#include "cli/collectonce.h"

#include "base/interruption.h"
#include "cli/command.h"
#include "cli/output.h"
#include "cli/runoutput.h"
#include "cli/wording.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QLocale>

#include <cstdio>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

using Threads = std::vector<std::unique_ptr<CollectorThread>>;

// One line that grows in place; only where somebody watches.
void showProgress(qint64 stored)
{
    const QByteArray line = CliWording::tr("%1 records stored").arg(QLocale::c().toString(stored)).toUtf8();
    std::fprintf(stderr, "\r%s ", line.constData());
    std::fflush(stderr);
}

void runAll(const Threads &threads)
{
    QEventLoop loop;
    size_t left = threads.size();
    qint64 stored = 0;
    const Interruption interruption([&threads] {
        for (const auto &thread : threads)
            thread->requestStop();
    });
    for (const auto &thread : threads) {
        QObject::connect(thread.get(), &QThread::finished, &loop, [&loop, &left] {
            if (--left == 0)
                loop.quit();
        });
        if (wantsProgress())
            QObject::connect(thread.get(), &CollectorThread::recordsStored, &loop, [&stored](int count) {
                stored += count;
                showProgress(stored);
            });
    }
    for (const auto &thread : threads)
        thread->start();
    if (!threads.empty()) // With --all it may be that no connector is to collect.
        loop.exec();
    if (wantsProgress() && stored > 0)
        std::fputs("\n", stderr);
}

QString headline(const CollectorThread &thread)
{
    return CliWording::tr("Cannot collect “%1”").arg(thread.connector().name);
}

QJsonObject documentOf(const CollectorThread &thread)
{
    if (!thread.startError())
        return runsJson(thread.connector().name, thread.runs());
    QJsonObject document = errorDocument(*thread.startError(), headline(thread));
    document.insert(u"connector"_s, thread.connector().name);
    return document;
}

int codeOf(const CollectorThread &thread)
{
    if (thread.startError())
        return exitCode(*thread.startError());
    int code = ExitDone;
    for (const RunSummary &run : thread.runs())
        code = worseExitCode(code, exitCode(run));
    return code;
}

void print(const Threads &threads, const CommandContext &context)
{
    if (context.json && threads.size() == 1) {
        printJson(documentOf(*threads.front()));
    } else if (context.json) {
        QJsonArray connectors;
        for (const auto &thread : threads)
            connectors.append(documentOf(*thread));
        printJson({{u"connectors"_s, connectors}});
    } else {
        for (const auto &thread : threads) {
            if (thread->startError())
                (void)reportError(*thread->startError(), context, headline(*thread));
            else
                printLine(runsText(thread->connector().name, thread->runs()).trimmed());
        }
    }
}

} // namespace

int collectOnce(std::vector<CollectorSetup> setups, const CommandContext &context)
{
    Threads threads;
    for (CollectorSetup &setup : setups)
        threads.push_back(std::make_unique<CollectorThread>(std::move(setup), CollectorThread::Mode::Once));
    runAll(threads);
    print(threads, context);
    int code = ExitDone;
    for (const auto &thread : threads)
        code = worseExitCode(code, codeOf(*thread));
    return code;
}

} // namespace workbench
