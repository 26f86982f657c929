// One whole run of the collector over HTTP into a store of its own, final checkpoint of the log included:
//   bench_run API_URL STORE [ALERTS_FILE]
// Prints rates by fifth, the rate of storing alone by million, peak memory by million, and bytes on disk.
// With a file of alerts, adds them to the store afterwards, unmeasured, so that readers find several classes.

#include "benchmarks/benchconnector.h"
#include "benchmarks/linefile.h"
#include "benchmarks/measurement.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <deque>
#include <mutex>
#include <sys/resource.h>

using namespace workbench;
using namespace workbench::bench;
using namespace Qt::StringLiterals;

namespace {

// What is known of a run at the end of each page.
struct PageTimes {
    qint64 records = 0; // So far.
    double seconds = 0; // So far.
    double storing = 0; // So far, of pages that are in the store.
    double memory = 0;
};

// Notes what happens on both threads of a run: the one that reads and the one that stores.
class RunTimes {
public:
    void start() { m_watch.restart(); }

    void asked()
    {
        const std::lock_guard lock(m_mutex);
        m_now.seconds = m_watch.seconds();
        m_now.memory = peakMemory();
        m_pages.push_back(m_now);
    }
    void handedOver(qint64 records)
    {
        const std::lock_guard lock(m_mutex);
        m_now.records += records;
        if (records > 0)
            m_waiting.push_back(m_watch.seconds());
    }
    void stored()
    {
        const std::lock_guard lock(m_mutex);
        const double end = m_watch.seconds();
        m_now.storing += end - std::max(m_lastStored, m_waiting.front());
        m_lastStored = end;
        m_waiting.pop_front();
    }

    [[nodiscard]] const PageTimes &now() const { return m_now; }
    [[nodiscard]] const std::vector<PageTimes> &pages() const { return m_pages; }

private:
    std::mutex m_mutex;
    Stopwatch m_watch;
    PageTimes m_now;
    std::vector<PageTimes> m_pages;
    std::deque<double> m_waiting; // When the pages that are not stored yet were handed over.
    double m_lastStored = 0;
};

// Hands through what another reader reads and notes when.
class TimedReader : public FeedReader {
public:
    TimedReader(std::unique_ptr<FeedReader> reader, RunTimes &times)
        : m_reader(std::move(reader))
        , m_times(times)
    {
    }

    Result<std::optional<Page>> nextPage() override
    {
        m_times.asked();
        auto page = m_reader->nextPage();
        m_times.handedOver(page && *page ? (*page)->received : 0);
        return page;
    }
    TimeInterval window() const override { return m_reader->window(); }
    std::optional<UnreadableStretch> unreadable() const override { return m_reader->unreadable(); }
    QString notice() const override { return m_reader->notice(); }
    bool isDegraded() const override { return m_reader->isDegraded(); }
    RequestCount requests() const override { return m_reader->requests(); }

private:
    std::unique_ptr<FeedReader> m_reader;
    RunTimes &m_times;
};

class TimedSource : public RecordSource {
public:
    TimedSource(RecordSource &source, RunTimes &times) : m_source(source), m_times(times) { }

    Result<std::unique_ptr<FeedReader>> beginRun(const FeedRequest &request) override
    {
        auto reader = m_source.beginRun(request);
        if (!reader)
            return reader;
        return std::make_unique<TimedReader>(std::move(*reader), m_times);
    }

private:
    RecordSource &m_source;
    RunTimes &m_times;
};

RunSummary collect(const QString &url, RecordStore &store, RunTimes &times)
{
    const ConnectorConfig connector = connectorOf(url);
    QNetworkAccessManager network;
    HttpClient http(network, nullptr, {});
    RetryPolicy retry = noRetries();
    const Secret secret("bench");
    const auto clock = [] { return now; };
    const auto source = expected(
        makeSource({.connector = connector, .secret = secret, .http = http, .retry = retry, .clock = clock}));
    TimedSource timed(*source, times);
    Collector collector(timed, store, connector, clock, {});
    QObject::connect(
        &collector, &Collector::recordsStored, &collector, [&times] { times.stored(); },
        Qt::DirectConnection);
    times.start();
    const auto runs = collector.collectOnce();
    if (runs.size() != 1 || runs.front().error)
        giveUp(u"The run failed: %1"_s.arg(runs.front().error->detail));
    expected(store.checkpointLog());
    times.asked();
    return runs.front();
}

// Records a second between two moments of the run, given as shares of its records.
double rateBetween(const std::vector<PageTimes> &pages, qint64 from, qint64 to, double PageTimes::*time)
{
    const auto at = [&](qint64 records) {
        return *std::lower_bound(pages.begin(), pages.end() - 1, records,
            [](const PageTimes &page, qint64 number) { return page.records < number; });
    };
    const PageTimes first = at(from);
    const PageTimes last = at(to);
    return double(last.records - first.records) / (last.*time - first.*time);
}

QJsonArray rates(const RunTimes &times, qint64 portion, double PageTimes::*time)
{
    QJsonArray result;
    for (qint64 from = 0; from + portion <= times.now().records; from += portion)
        result.append(rateBetween(times.pages(), from, from + portion, time));
    return result;
}

QJsonArray memoryBy(const RunTimes &times, qint64 portion)
{
    QJsonArray result;
    qint64 next = portion;
    for (const PageTimes &page : times.pages()) {
        if (page.records < next)
            continue;
        result.append(page.memory);
        next += portion;
    }
    return result;
}

double processorSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
        + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

void addAlerts(const std::string &file, RecordStore &store)
{
    LineFile lines(file);
    for (;;) {
        const auto &raw = lines.next(500);
        if (raw.empty())
            break;
        PageCommit page;
        page.connectorId = mappingConstants().connectorId;
        page.contentType = u"alerts"_s;
        page.receiveTime = now;
        for (const std::string_view line : raw)
            page.records.push_back(expected(defender::mapAlert(line, mappingConstants(), now)));
        expected(store.append(page));
    }
    expected(store.checkpointLog());
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc < 3)
        giveUp(u"usage: bench_run API_URL STORE [ALERTS_FILE]"_s);
    const QString file = QString::fromLocal8Bit(argv[2]);
    auto store = expected(RecordStore::open(file));
    RunTimes times;
    const RunSummary run = collect(QString::fromLocal8Bit(argv[1]), store, times);
    const qint64 records = times.now().records;
    const qint64 portion = records >= 2'000'000 ? 1'000'000 : records / 4;
    const auto bytes = double(QFileInfo(file).size());
    report({{u"records"_s, records}, {u"stored"_s, run.stored}, {u"seconds"_s, times.now().seconds},
        {u"storing_seconds"_s, times.now().storing}, {u"rate"_s, double(records) / times.now().seconds},
        {u"fifths"_s, rates(times, records / 5, &PageTimes::seconds)},
        {u"storing_rates"_s, rates(times, portion, &PageTimes::storing)}, {u"portion"_s, portion},
        {u"rss"_s, memoryBy(times, portion)}, {u"rss_peak"_s, peakMemory()},
        {u"cpu_us"_s, processorSeconds() * 1e6 / double(records)},
        {u"bytes_per_record"_s, bytes / double(records)}, {u"bytes"_s, bytes}});
    if (argc > 3)
        addAlerts(argv[3], store);
}
