#pragma once

#include "collection/collector.h"
#include "connectors/catalogue.h"
#include "forecast/loadmeasurement.h"
#include "testlib/storebed.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <random>
#include <vector>

namespace workbench::test {

using namespace Qt::StringLiterals;

// How much happens in a simulated tenant.
struct LoadShape {
    unsigned seed = 1;
    double activitiesPerDay = 6000;
    double alertsPerDay = 60;
    double dayAndNight = 0.6; // 0: every hour alike.
    double dayNoise = 0.02; // How much one day differs from another.
    double growthAt = -1; // Day from which the tenant has grown.
    double growth = 1;
};

// A tenant whose records come by chance around a daily curve, made once so that what a forecast says can be
// compared with what then happens. Answers as the API does: pages, records again that were read before,
// several questions for alerts.
class SimulatedLoad {
public:
    static constexpr qint64 hour = 3'600'000;
    static constexpr qint64 day = 24 * hour;

    SimulatedLoad(const LoadShape &shape, qint64 start, int days) : m_start(start)
    {
        std::mt19937 random(shape.seed);
        for (int number = 0; number < days; ++number) {
            const double grown = shape.growthAt >= 0 && number >= shape.growthAt ? shape.growth : 1;
            std::normal_distribution noise(1.0, shape.dayNoise);
            const double times = grown * noise(random);
            addDay(shape, number, shape.activitiesPerDay * times, activityTimes, random);
            addDay(shape, number, shape.alertsPerDay * times, alertTimes, random);
        }
    }

    // The record of a content type, made when it is first asked for.
    MappedRecord record(const QString &contentType, size_t number)
    {
        auto &made = m_records[contentType];
        const auto &times = timesOf(contentType);
        if (made.size() < times.size())
            made.resize(times.size());
        if (!made[number]) {
            const bool isAlert = contentType == u"alerts"_s;
            const QString msgClass = u"microsoft_defender_for_cloud_apps_"_s + contentType;
            RecordBuilder builder(msgClass,
                isAlert ? Index::WindowsEvents | Index::Syslog : indexSet(Index::WindowsEvents),
                contentType + QString::number(number));
            builder.of(u"c-1"_s).at(times[number]).withText(QString(int(number % 400), u'x'));
            made[number] = builder.record();
        }
        return *made[number];
    }

    [[nodiscard]] const std::vector<qint64> &timesOf(const QString &contentType) const
    {
        return contentType == u"alerts"_s ? alertTimes : activityTimes;
    }
    [[nodiscard]] qint64 count(const QString &contentType, qint64 from, qint64 to) const
    {
        const auto &times = timesOf(contentType);
        return std::lower_bound(times.begin(), times.end(), to)
            - std::lower_bound(times.begin(), times.end(), from);
    }
    [[nodiscard]] qint64 start() const { return m_start; }

    std::vector<qint64> activityTimes, alertTimes;

private:
    using RecordBuilder = testlib::RecordBuilder;

    void addDay(const LoadShape &shape, int number, double perDay, std::vector<qint64> &times,
        std::mt19937 &random) const
    {
        for (int each = 0; each < 24; ++each) {
            const double curve = 1 - shape.dayAndNight * std::cos(2 * M_PI * (each - 2) / 24.0);
            std::poisson_distribution<int> poisson(perDay / 24 * curve);
            const size_t before = times.size();
            for (int left = poisson(random); left > 0; --left)
                times.push_back(m_start + number * day + each * hour + qint64(random() % hour));
            std::sort(times.begin() + std::ptrdiff_t(before), times.end());
        }
    }

    qint64 m_start;
    std::map<QString, std::vector<std::optional<MappedRecord>>> m_records;
};

// The pages of one run over a simulated load.
class LoadReader : public FeedReader {
public:
    LoadReader(SimulatedLoad &load, const FeedRequest &request) : m_load(load), m_request(request)
    {
        const bool isFirst = request.checkpoint.isNull();
        m_window = {isFirst ? request.firstFrom : request.checkpoint.toLongLong(), request.now};
        m_isAlerts = request.contentType == u"alerts"_s;
        const qint64 again = m_isAlerts ? SimulatedLoad::day : 600'000;
        const auto &times = load.timesOf(request.contentType);
        m_next = firstAfter(times, m_window.from - (isFirst ? 0 : again));
        m_end = firstAfter(times, m_window.to);
        m_questions = m_isAlerts && !isFirst ? 1 : 0;
        m_questions += m_questions == 1 && m_window.to / 3'600'000 != m_window.from / 3'600'000 ? 1 : 0;
    }

    Result<std::optional<Page>> nextPage() override
    {
        if (m_isDone && m_questions == 0)
            return std::nullopt;
        ++m_requests.sent;
        Page page;
        page.receiveTime = m_request.now;
        if (m_isDone) {
            --m_questions;
            return page;
        }
        const size_t size = m_isAlerts ? 100 : 500;
        for (; m_next < m_end && page.records.size() < size; ++m_next) {
            page.records.push_back(m_load.record(m_request.contentType, m_next));
            page.bytes += page.records.back().record.json.size();
        }
        page.received = qint64(page.records.size());
        m_isDone = m_next == m_end;
        if (m_isDone) {
            page.complete = m_window;
            page.checkpoint = QByteArray::number(m_window.to);
        }
        return page;
    }
    TimeInterval window() const override { return m_window; }
    RequestCount requests() const override { return m_requests; }

private:
    static size_t firstAfter(const std::vector<qint64> &times, qint64 time)
    {
        return size_t(std::lower_bound(times.begin(), times.end(), time) - times.begin());
    }

    SimulatedLoad &m_load;
    FeedRequest m_request;
    TimeInterval m_window;
    size_t m_next = 0, m_end = 0;
    int m_questions = 0; // Beside the window, each answered with nothing.
    bool m_isAlerts = false, m_isDone = false;
    RequestCount m_requests;
};

class LoadSource : public RecordSource {
public:
    explicit LoadSource(SimulatedLoad &load) : m_load(load) { }
    Result<std::unique_ptr<FeedReader>> beginRun(const FeedRequest &request) override
    {
        return std::make_unique<LoadReader>(m_load, request);
    }

private:
    SimulatedLoad &m_load;
};

// The engine on a simulated load, with a clock of its own.
class LoadBed {
public:
    explicit LoadBed(SimulatedLoad &load, int intervalMinutes) : m_source(load), m_store(m_bed.open())
    {
        connector.id = u"c-1"_s;
        connector.name = u"acme"_s;
        connector.type = u"microsoft_defender_for_cloud_apps"_s;
        connector.contentTypes = {u"activities"_s, u"alerts"_s};
        connector.intervalMinutes = intervalMinutes;
    }

    // One poll at `now`; the first one reaches `back` milliseconds.
    std::vector<RunSummary> poll(qint64 now, qint64 back = 0)
    {
        connector.startFrom = QString::number(now - back);
        Collector collector(m_source, m_store, connector, [now] { return now; }, {});
        return collector.collectOnce();
    }
    // Polls at the interval after `from` up to `to`; the answer is how many requests they needed.
    int poll(TimeInterval time)
    {
        int requests = 0;
        const qint64 interval = connector.intervalMinutes * 60'000;
        for (qint64 now = time.from + interval; now <= time.to; now += interval) {
            for (const RunSummary &run : poll(now))
                requests += run.requests;
        }
        return requests;
    }
    [[nodiscard]] LoadMeasurement measured(const std::vector<LogFilter> &filters = {}) const
    {
        const auto load = measureLoad(m_bed.file(), connector, *connectorType(connector.type), filters);
        if (!load || !*load)
            qFatal("%s", load ? "nothing was measured" : qPrintable(load.error().detail));
        return **load;
    }
    [[nodiscard]] QString file() const { return m_bed.file(); }
    [[nodiscard]] RecordStore &store() { return m_store; }

    ConnectorConfig connector;

private:
    testlib::StoreBed m_bed;
    LoadSource m_source;
    RecordStore m_store;
};

} // namespace workbench::test
