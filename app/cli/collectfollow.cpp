#include "cli/collectfollow.h"

#include "base/errorexplanation.h"
#include "base/interruption.h"
#include "cli/collectsetup.h"
#include "cli/command.h"
#include "cli/output.h"
#include "cli/runoutput.h"
#include "cli/wording.h"
#include "collection/lasttest.h"

#include <QCoreApplication>
#include <QDateTime>

#include <cstdlib>
#include <utility>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr auto reloadInterval = std::chrono::seconds(5);
// A stop is promised within two seconds: what is not done by then is repeated by the next run, as after a
// kill.
constexpr auto stopLimit = std::chrono::milliseconds(1800);

QString errorText(const Error &error)
{
    const QString title = explain(error).title;
    return error.detail.isEmpty() ? title : title + u": "_s + error.detail;
}

} // namespace

CollectFollow::CollectFollow(
    const CommandContext &context, QStringList names, std::optional<std::chrono::seconds> patience)
    : m_context(context)
    , m_names(std::move(names))
    , m_patience(patience)
    , m_data(context.dataDirectory())
    , m_connectors(m_data)
    , m_settings(m_data)
    , m_metricsListener([this] { return m_metrics.text(QDateTime::currentMSecsSinceEpoch()); })
{
    connect(&m_running, &RunningCollectors::pollFinished, this, &CollectFollow::takePoll);
    connect(&m_running, &RunningCollectors::stateChanged, this,
        [this](const QString &id, const CollectorState &state) {
            const bool isSilent = !state.error || state.kind == CollectorState::Kind::Stopped;
            say(id, isSilent ? QString() : errorText(*state.error));
        });
    m_reload.setInterval(reloadInterval);
    connect(&m_reload, &QTimer::timeout, this, &CollectFollow::reload);
}

Result<void> CollectFollow::serveMetrics(const MetricsAddress &address)
{
    auto started = m_metricsListener.start(address);
    if (started)
        printNote(CliWording::tr("Metrics: %1").arg(m_metricsListener.url()));
    return started;
}

int CollectFollow::run()
{
    const Interruption interruption([this] { stop(); });
    connect(&m_running, &RunningCollectors::allStopped, this, [this] {
        if (m_isStopping)
            QCoreApplication::exit(ExitStopped);
    });
    reload();
    m_reload.start();
    m_notice.ready();
    return QCoreApplication::exec();
}

void CollectFollow::stop()
{
    m_isStopping = true;
    m_notice.stopping();
    m_reload.stop();
    QTimer::singleShot(stopLimit, this, [] { std::_Exit(ExitStopped); });
    m_running.stopAll();
}

void CollectFollow::reload()
{
    const auto connectors = m_connectors.load();
    const auto settings = m_settings.load();
    if (!connectors || !settings) {
        // A file that is being mended by hand must not stop what runs.
        say({}, errorText(connectors ? settings.error() : connectors.error()));
        return;
    }
    say({}, {});
    std::vector<RunningCollectors::Wanted> all;
    for (const ConnectorConfig &connector : *connectors) {
        m_nameOf.insert(connector.id, connector.name);
        if (!shouldCollect(connector))
            continue;
        auto one = wanted(connector, *settings);
        if (one)
            all.push_back(std::move(*one));
        else
            say(connector.id, errorText(one.error()));
    }
    if (!m_isStopping)
        m_running.setWanted(all);
    describe(all.size(), connectors->size());
}

void CollectFollow::describe(size_t running, qsizetype all)
{
    const QString text = CliWording::tr("Collects %1 of %2 connectors").arg(running).arg(all);
    if (std::exchange(m_described, text) != text)
        m_notice.describe(text);
}

bool CollectFollow::shouldCollect(const ConnectorConfig &connector) const
{
    const bool isMeant = m_names.isEmpty() || m_names.contains(connector.name, Qt::CaseInsensitive)
        || m_names.contains(connector.id, Qt::CaseInsensitive);
    return isMeant && connector.collects();
}

Result<RunningCollectors::Wanted> CollectFollow::wanted(
    const ConnectorConfig &connector, const Settings &settings)
{
    auto setup = readCollectorSetup(connector, m_data, settings);
    if (!setup)
        return fail(setup.error());
    setup->throttlePatience = m_patience.value_or(setup->throttlePatience);
    const auto test = lastTest(m_data, connector.id);
    return RunningCollectors::Wanted{
        .setup = std::move(*setup), .passedTestAt = test && test->isPassed ? test->finishedAt : 0};
}

void CollectFollow::say(const QString &connectorId, const QString &problem)
{
    const QString name = m_nameOf.value(connectorId);
    if (!name.isEmpty())
        m_metrics.setProblem(name, !problem.isEmpty());
    if (m_said.value(connectorId) == problem)
        return;
    m_said.insert(connectorId, problem);
    if (problem.isEmpty())
        return;
    printNote(name.isEmpty() ? problem : name + u": "_s + problem);
}

void CollectFollow::takePoll(const QString &connectorId, const QList<RunSummary> &runs)
{
    const std::vector<RunSummary> all(runs.begin(), runs.end());
    const QString name = m_nameOf.value(connectorId);
    m_metrics.add(name, runs);
    if (m_context.json)
        printJson(runsJson(name, all));
    else
        printLine(runsText(name, all).trimmed());
}

} // namespace workbench
