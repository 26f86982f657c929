#include "cli/service/collectmetrics.h"

#include "cli/runoutput.h"

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

using FeedMap = std::map<std::pair<QString, QString>, FeedFigures>;
// One more label with its value, where the family has one, and the value; both as they are printed.
using Samples = std::vector<std::pair<QByteArray, QByteArray>>;

QByteArray label(QByteArrayView name, const QString &value)
{
    QByteArray text = value.toUtf8().replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    return name.toByteArray() + "=\"" + text + '"';
}

QByteArray head(QByteArrayView name, QByteArrayView type, QByteArrayView help)
{
    return "# HELP " + name.toByteArray() + ' ' + help.toByteArray() + "\n# TYPE " + name.toByteArray() + ' '
        + type.toByteArray() + '\n';
}

QByteArray seconds(qint64 milliseconds)
{
    return QByteArray::number(double(milliseconds) / 1000, 'f', 3);
}

Samples one(const QByteArray &value)
{
    return {{QByteArray(), value}};
}

Samples counted(QByteArrayView name, const std::map<QString, qint64> &counts)
{
    Samples samples;
    for (const auto &[value, count] : counts)
        samples.emplace_back(',' + label(name, value), QByteArray::number(count));
    return samples;
}

QByteArray family(const FeedMap &feeds, QByteArrayView name, QByteArrayView type, QByteArrayView help,
    const std::function<Samples(const FeedFigures &)> &samplesOf)
{
    QByteArray text = head(name, type, help);
    for (const auto &[key, feed] : feeds) {
        const QByteArray labels = label("connector", key.first) + ',' + label("content_type", key.second);
        for (const auto &[more, value] : samplesOf(feed))
            text += name.toByteArray() + '{' + labels + more + "} " + value + '\n';
    }
    return text;
}

} // namespace

void CollectMetrics::add(const QString &connector, const QList<RunSummary> &runs)
{
    for (const RunSummary &run : runs) {
        FeedFigures &feed = m_feeds[{connector, run.contentType}];
        feed.requests += run.requests;
        feed.throttled += run.throttled;
        feed.records[u"stored"_s] += run.stored;
        feed.records[u"duplicate"_s] += run.duplicates;
        feed.records[u"revised"_s] += run.revised;
        feed.records[u"dropped"_s] += run.droppedByFilter;
        feed.records[u"rejected"_s] += run.rejected;
        ++feed.runs[resultName(run.result)];
        if (run.error)
            ++feed.errors[errorKindName(run.error->kind)];
        feed.lastRun = run.finishedAt;
        feed.completeThrough = run.completeThrough;
    }
}

void CollectMetrics::setProblem(const QString &connector, bool hasProblem)
{
    m_hasProblem[connector] = hasProblem;
}

QByteArray CollectMetrics::text(qint64 now) const
{
    QByteArray text =
        family(m_feeds, "connectorctl_records_total", "counter", "Records received, by what became of them.",
            [](const FeedFigures &feed) { return counted("outcome", feed.records); });
    text += family(m_feeds, "connectorctl_requests_total", "counter", "Requests to the Defender API.",
        [](const FeedFigures &feed) { return one(QByteArray::number(feed.requests)); });
    text += family(m_feeds, "connectorctl_throttles_total", "counter", "Requests answered with 429.",
        [](const FeedFigures &feed) { return one(QByteArray::number(feed.throttled)); });
    text += family(m_feeds, "connectorctl_runs_total", "counter", "Finished runs, by result.",
        [](const FeedFigures &feed) { return counted("result", feed.runs); });
    text += family(m_feeds, "connectorctl_errors_total", "counter", "Runs that ended with an error, by kind.",
        [](const FeedFigures &feed) { return counted("kind", feed.errors); });
    text += family(m_feeds, "connectorctl_last_run_timestamp_seconds", "gauge",
        "When the last run ended, Unix time.",
        [](const FeedFigures &feed) { return one(seconds(feed.lastRun)); });
    text += family(m_feeds, "connectorctl_lag_seconds", "gauge",
        "Age of the moment up to which all is stored.", [now](const FeedFigures &feed) {
            return feed.completeThrough ? one(seconds(std::max<qint64>(now - *feed.completeThrough, 0)))
                                        : Samples();
        });
    constexpr QByteArrayView problem = "connectorctl_connector_problem";
    text += head(problem, "gauge", "1 while something keeps the connector from collecting, else 0.");
    for (const auto &[connector, hasProblem] : m_hasProblem)
        text += problem.toByteArray() + '{' + label("connector", connector) + "} " + (hasProblem ? '1' : '0')
            + '\n';
    return text;
}

} // namespace workbench
