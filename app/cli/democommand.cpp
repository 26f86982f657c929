#include "cli/democommand.h"

#include "base/textcells.h"
#include "cli/command.h"
#include "cli/demotenant.h"
#include "cli/output.h"
#include "cli/runoutput.h"
#include "cli/testcommand.h"
#include "cli/wording.h"
#include "collection/collectorthread.h"
#include "connectivity/connectivitytest.h"
#include "storage/recordreader.h"

#include <CLI/CLI.hpp>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QNetworkAccessManager>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int sampleCount = 3;

// What the demo found in its own store.
struct Findings {
    std::vector<ValueCount> byClass;
    QList<QJsonObject> samples;
};

// One of each msg_class first, then whatever is newest.
Result<Findings> look(const DataDirectory &data)
{
    auto reader = RecordReader::open(data.recordsFile());
    if (!reader)
        return fail(reader.error());
    auto byClass = reader->countBy({}, "msg_class");
    if (!byClass)
        return fail(byClass.error());
    Findings findings{.byClass = std::move(*byClass), .samples = {}};
    const auto keep = [&findings](const StoredRecord &record) {
        findings.samples.append(QJsonDocument::fromJson(record.json.toByteArray()).object());
        return findings.samples.size() < sampleCount;
    };
    for (const Index index : {Index::Alerts, Index::WindowsEvents}) {
        RecordFilter filter;
        filter.indices = indexSet(index);
        const qint64 wanted = index == Index::Alerts ? 1 : sampleCount - findings.samples.size();
        if (const auto read = reader->read(filter, RecordOrder::NewestFirst, wanted, keep); !read)
            return fail(read.error());
    }
    return findings;
}

// The mapped fields in full; the raw object below them is as long again and shown by `record --raw`.
QString sampleText(QJsonObject sample)
{
    const auto raw = sample.take(u"microsoft_defender_for_cloud_apps"_s).toObject();
    const QString id = raw.value(u"_id"_s).toString();
    sample.insert(u"microsoft_defender_for_cloud_apps"_s,
        QJsonObject{{u"_id"_s, id}, {u"…"_s, CliWording::tr("as Microsoft sent it")}});
    return QString::fromUtf8(QJsonDocument(sample).toJson());
}

void printText(const Findings &findings)
{
    printLine(CliWording::tr("\nStored by msg_class:"));
    for (const ValueCount &group : findings.byClass)
        printLine(u"  %1  %2"_s.arg(
            paddedBefore(QLocale::c().toString(group.count), 8), QString::fromUtf8(group.value)));
    printLine(CliWording::tr("\nThree of them as Interflow:"));
    for (const QJsonObject &sample : findings.samples)
        printLine(sampleText(sample));
    printLine(CliWording::tr("That was the demo tenant. Add your own: connectorctl add --help"));
}

QJsonObject toJson(const Findings &findings)
{
    QJsonArray groups;
    for (const ValueCount &group : findings.byClass)
        groups.append(QJsonObject{{u"value"_s, QString::fromUtf8(group.value)}, {u"count"_s, group.count}});
    QJsonArray samples;
    for (const QJsonObject &sample : findings.samples)
        samples.append(sample);
    return {{u"groups"_s, groups}, {u"samples"_s, samples}};
}

int testTenant(const DemoTenant &tenant, const CommandContext &context, ConnectivityReport &report)
{
    return runOffMainThread([&](std::stop_token stop) {
        QNetworkAccessManager network;
        ConnectivityObserver observer;
        if (!context.json)
            observer.finished = [](const TestStep &step) { printLine(testStepLine(step)); };
        report = testConnectivity({.connector = tenant.connector(),
                                      .secret = tenant.secret(),
                                      .paceFile = tenant.data().paceFile()},
            network, stop, observer);
        return report.error ? exitCode(*report.error) : int(ExitDone);
    });
}

int runDemo(const CommandContext &context)
{
    const QString headline = CliWording::tr("Cannot run the demo");
    const auto tenant = DemoTenant::start();
    if (!tenant)
        return reportError(tenant.error(), context, headline);
    const ConnectorConfig connector = (*tenant)->connector();
    if (!context.json)
        printLine(CliWording::tr("Testing %1 at %2").arg(connector.name, connector.apiUrl));
    ConnectivityReport report;
    if (const int code = testTenant(**tenant, context, report); code != ExitDone)
        return report.error ? reportError(*report.error, context, headline) : code;

    if (!context.json)
        printLine(CliWording::tr("\nCollecting once"));
    CollectorThread collector(
        {.connector = connector, .secret = (*tenant)->secret(), .data = (*tenant)->data()},
        CollectorThread::Mode::Once);
    const int code = runOffMainThread([&](std::stop_token stop) {
        const std::stop_callback stopCollector(stop, [&collector] { collector.requestStop(); });
        collector.start();
        collector.wait();
        return stop.stop_requested() ? int(ExitStopped) : int(ExitDone);
    });
    if (collector.startError())
        return reportError(*collector.startError(), context, headline);
    const auto findings = look((*tenant)->data());
    if (!findings)
        return reportError(findings.error(), context, headline);
    if (context.json) {
        QJsonObject document = runsJson(connector.name, collector.runs());
        document.insert(u"test"_s, report.summary);
        document.insert(u"count"_s, toJson(*findings));
        printJson(document);
    } else {
        printLine(runsText(connector.name, collector.runs()).trimmed());
        printText(*findings);
    }
    int worst = code;
    for (const RunSummary &run : collector.runs())
        worst = worseExitCode(worst, exitCode(run));
    return worst;
}

} // namespace

void addDemoCommand(CLI::App &app, CommandContext &context)
{
    auto *command = app.add_subcommand("demo",
        CliWording::tr(
            "Tests and collects the built-in demo tenant and shows what was stored; needs no account")
            .toStdString());
    command->callback([&context] { context.action = [&context] { return runDemo(context); }; });
}

} // namespace workbench
