#include "cli/collectcommand.h"

#include "base/timetext.h"
#include "cli/collectfollow.h"
#include "cli/collectonce.h"
#include "cli/collectsetup.h"
#include "cli/command.h"
#include "cli/output.h"
#include "cli/wording.h"

#include <CLI/CLI.hpp>
#include <QDateTime>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

struct CollectOptions {
    QStringList names;
    bool all = false;
    bool once = false;
    bool follow = false;
    int patience = -1; // Seconds; below zero: as the settings say.
    QString from;
    QString to;
    QString metricsListen;
};

Error refusal(const QString &detail, const QString &field)
{
    return {.kind = ErrorKind::InvalidConfiguration, .detail = detail, .field = field};
}

Result<std::optional<TimeInterval>> windowOf(const CollectOptions &options)
{
    if (options.from.isEmpty() && options.to.isEmpty())
        return std::nullopt;
    if (options.from.isEmpty())
        return fail(refusal(CliWording::tr("--to needs --from."), u"from"_s));
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto from = parseTime(options.from, now, u"from"_s);
    if (!from)
        return fail(from.error());
    const auto to = options.to.isEmpty() ? Result<qint64>(now) : parseTime(options.to, now, u"to"_s);
    if (!to)
        return fail(to.error());
    if (*from > *to)
        return fail(refusal(
            CliWording::tr("--from %1 is later than --to %2.").arg(formatTime(*from), formatTime(*to)),
            u"from"_s));
    constexpr qint64 longestReach = 30LL * 24 * 3'600'000; // The API keeps records for so long.
    if (*from < now - longestReach)
        return fail(refusal(
            CliWording::tr("--from %1 is more than 30 days back: the API no longer has those records.")
                .arg(formatTime(*from)),
            u"from"_s));
    if (*from > now)
        return fail(
            refusal(CliWording::tr("--from %1 lies in the future.").arg(formatTime(*from)), u"from"_s));
    return TimeInterval{*from, qMin(*to, now)};
}

Result<void> checkCollectable(const ConnectorConfig &connector)
{
    if (connector.runsOnDataProcessor() && connector.profile.isEmpty())
        return fail(refusal(
            CliWording::tr("“%1” is in no Data Analyzer profile, so it collects nothing. Add it to one: "
                           "connectorctl edit “%1” --profile default")
                .arg(connector.name),
            u"profile"_s));
    if (!connector.active)
        return fail(refusal(
            CliWording::tr("“%1” is paused. Start it again: connectorctl activate “%1”").arg(connector.name),
            u"active"_s));
    return {};
}

Result<std::vector<CollectorSetup>> setupsFor(const CollectOptions &options, const DataDirectory &data)
{
    const auto window = windowOf(options);
    if (!window)
        return fail(window.error());
    const ConnectorRepository repository(data);
    QList<ConnectorConfig> connectors;
    if (options.all) {
        const auto all = repository.load();
        if (!all)
            return fail(all.error());
        for (const ConnectorConfig &connector : *all) {
            if (checkCollectable(connector))
                connectors.append(connector);
        }
    }
    for (const QString &name : options.names) {
        const auto connector = repository.find(name);
        if (!connector)
            return fail(connector.error());
        if (const auto checked = checkCollectable(*connector); !checked)
            return fail(checked.error());
        if (!connectors.contains(*connector))
            connectors.append(*connector);
    }
    const auto settings = SettingsRepository(data).load();
    if (!settings)
        return fail(settings.error());
    std::vector<CollectorSetup> setups;
    for (const ConnectorConfig &connector : connectors) {
        auto setup = readCollectorSetup(connector, data, *settings);
        if (!setup)
            return fail(setup.error());
        if (options.patience >= 0)
            setup->throttlePatience = std::chrono::seconds(options.patience);
        setup->window = *window;
        setups.push_back(std::move(*setup));
    }
    return setups;
}

int follow(const CollectOptions &options, const DataDirectory &data, const CommandContext &context,
    const QString &headline)
{
    for (const QString &name : options.names) {
        if (const auto found = ConnectorRepository(data).find(name); !found)
            return reportError(found.error(), context, headline);
    }
    const auto patience =
        options.patience < 0 ? std::nullopt : std::optional(std::chrono::seconds(options.patience));
    CollectFollow service(context, options.all ? QStringList() : options.names, patience);
    if (!options.metricsListen.isEmpty()) {
        const auto served = metricsAddress(options.metricsListen).and_then([&service](const auto &address) {
            return service.serveMetrics(address);
        });
        if (!served)
            return reportError(served.error(), context, headline);
    }
    return service.run();
}

int collect(const CollectOptions &options, const CommandContext &context)
{
    const QString headline = CliWording::tr("Cannot collect");
    if (options.names.isEmpty() && !options.all)
        return reportError(
            refusal(CliWording::tr("Name a connector, or use --all."), u"connector"_s), context, headline);
    if (options.once == options.follow)
        return reportError(
            refusal(CliWording::tr("Choose --once for one run or --follow for the service."), u"once"_s),
            context, headline);
    if (options.follow && !(options.from.isEmpty() && options.to.isEmpty()))
        return reportError(
            refusal(CliWording::tr("--from and --to go with --once only."), u"from"_s), context, headline);
    if (options.once && !options.metricsListen.isEmpty())
        return reportError(
            refusal(CliWording::tr("--metrics-listen goes with --follow only."), u"metrics-listen"_s),
            context, headline);
    const DataDirectory data = context.dataDirectory();
    if (const auto created = data.create(); !created)
        return reportError(created.error(), context, headline);
    if (options.follow)
        return follow(options, data, context, headline);
    auto setups = setupsFor(options, data);
    if (!setups)
        return reportError(setups.error(), context, headline);
    return collectOnce(std::move(*setups), context);
}

} // namespace

void addCollectCommand(CLI::App &app, CommandContext &context)
{
    const auto options = std::make_shared<CollectOptions>();
    auto *command = app.add_subcommand(
        "collect", CliWording::tr("Collect activities and alerts: one run, or as a service").toStdString());
    addList(*command, "connectors", options->names,
        CliWording::tr("Connectors to collect, by name or id").toStdString());
    command->add_flag("--all", options->all,
        CliWording::tr("All connectors that are active and in a profile").toStdString());
    command->add_flag("--once", options->once,
        CliWording::tr("One run of every content type up to now, then exit").toStdString());
    command->add_flag("--follow", options->follow,
        CliWording::tr("The service: runs at each connector's interval until stopped").toStdString());
    command
        ->add_option("--patience", options->patience,
            CliWording::tr("How many seconds a run may wait because Microsoft throttles (default 180)")
                .toStdString())
        ->check(CLI::Range(0, 86'400));
    addText(*command, "--from", options->from,
        CliWording::tr("Collect this stretch again, from this time (ISO 8601, epoch ms, 24h)").toStdString());
    addText(
        *command, "--to", options->to, CliWording::tr("to this time; without it up to now").toStdString());
    addText(*command, "--metrics-listen", options->metricsListen,
        CliWording::tr("With --follow: serve figures for Prometheus there, on this machine only")
            .toStdString())
        ->type_name("127.0.0.1:PORT");
    command->callback(
        [options, &context] { context.action = [options, &context] { return collect(*options, context); }; });
}

} // namespace workbench
