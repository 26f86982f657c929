// The window, offscreen:
//   bench_window read  STORE                  what a person waits for at a store that nobody writes to
//   bench_window live  STORE API_URL SECONDS  the same while records are collected into the store at full
//   speed bench_window start STARTED FOLDER         from the start of the process (STARTED: its time on the
//   monotonic
//                                             clock, in ns) to the painted main window on a data directory
//   bench_window bare  STARTED                the same with an empty window: the yardstick
// Delays of the event loop are measured in all of them from the beginning on.

#include "benchmarks/mappedrecords.h"
#include "benchmarks/measurement.h"
#include "benchmarks/windowcollector.h"
#include "benchmarks/windowperson.h"
#include "sqlite/database.h"
#include "storage/recordresult.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/recordbrowser/page/histogramsource.h"
#include "ui/recordbrowser/page/recordbar.h"
#include "ui/recordbrowser/recordbrowser.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/watchdog/guiwatchdog.h"
#include "ui/watchdog/watchedapplication.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QJsonArray>
#include <QVBoxLayout>
#include <random>

using namespace workbench;
using namespace workbench::bench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto frame = 16ms;

double milliseconds(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

QJsonObject toJson(const LatencyDistribution &times)
{
    return {{u"count"_s, times.count}, {u"p50"_s, times.p50}, {u"p95"_s, times.p95}, {u"p99"_s, times.p99},
        {u"p999"_s, times.p999}, {u"max"_s, times.max}};
}

QJsonObject toJson(const Timings &times)
{
    return {{u"p50"_s, times.median()}, {u"p99"_s, times.quantile(0.99)}, {u"max"_s, times.quantile(1)}};
}

// Resident and proportional memory, in MB.
QJsonObject memory()
{
    const auto valueOf = [](const char *file, const std::string &key) {
        std::ifstream lines(file);
        double kilobytes = 0;
        for (std::string word; lines >> word;)
            if (word == key && lines >> kilobytes)
                break;
        return kilobytes / 1024;
    };
    return {{u"rss"_s, valueOf("/proc/self/status", "VmRSS:")},
        {u"pss"_s, valueOf("/proc/self/smaps_rollup", "Pss:")}};
}

// Of the event loop and of single events, since the last clear().
QJsonObject responsiveness(const GuiWatchdog &watchdog, const WatchedApplication &application)
{
    QJsonArray stalls, costliest;
    for (const auto &stall : watchdog.stalls())
        stalls.append(QJsonObject{{u"ms"_s, milliseconds(stall.duration)}, {u"place"_s, stall.place}});
    for (const auto &event : application.costliest())
        costliest.append(QJsonObject{{u"what"_s, event.what}, {u"cpu_ms"_s, milliseconds(event.processor)},
            {u"wall_ms"_s, milliseconds(event.wall)}});
    return {{u"delays"_s, toJson(watchdog.latencies().distribution())},
        {u"late"_s, watchdog.latencies().countOver(frame)}, {u"stalls"_s, stalls},
        {u"events"_s, toJson(application.processorTimes().distribution())},
        {u"long_events"_s, application.processorTimes().countOver(frame)}, {u"costliest"_s, costliest}};
}

void pass(std::chrono::milliseconds time)
{
    const QDeadlineTimer end(time);
    while (!end.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents, int(end.remainingTime()));
}

// The record browser with its bar, as the main window shows it.
class ShownBrowser {
public:
    explicit ShownBrowser(const QString &store) : m_browser(new RecordBrowser(store, &m_window))
    {
        auto *layout = new QVBoxLayout(&m_window);
        layout->addWidget(m_browser->bar());
        layout->addWidget(m_browser, 1);
        m_window.resize(1440, 900);
        m_window.show();
        m_window.activateWindow();
        m_browser->focusQuery();
    }
    [[nodiscard]] RecordBrowser &browser() { return *m_browser; }

private:
    QWidget m_window;
    RecordBrowser *m_browser;
};

// Queries that find something, from frequent to rare.
QStringList queriesOf(const QString &store)
{
    auto reader = expected(RecordReader::open(store));
    const auto users = expected(reader.topValues({}, "srcip_username", 2, 1000));
    for (const auto &[user, count] : users.values)
        if (!user.isEmpty())
            return {u"event.outcome:success"_s, u"microsoft"_s,
                u"srcip_username:\"%1\""_s.arg(QString::fromUtf8(user))};
    giveUp(u"The store has no users."_s);
}

const QList<QByteArray> msgClasses{defender::activitiesClass, defender::alertsClass};

// Any row by its number: the product's reader against OFFSET in plain SQL.
QJsonObject measureReading(const QString &store)
{
    constexpr int jumps = 200, offsets = 15;
    constexpr qint64 rows = 64;
    auto reader = expected(RecordReader::open(store));
    auto result = expected(reader.result({}));
    auto plain = expected(sqlite::Database::open(store, sqlite::Database::Mode::ReadOnly));
    auto select = expected(plain.prepare("SELECT seq FROM r ORDER BY ts DESC, seq DESC LIMIT 64 OFFSET ?"));
    std::mt19937_64 dice(1);
    std::uniform_int_distribution<qint64> places(0, result.count() - rows);
    std::vector<qint64> found;
    const auto jump = [&](qint64 place) {
        found.clear();
        expected(result.pageAt(place, rows, [&](const StoredRecord &record) {
            found.push_back(record.seq);
            return true;
        }));
    };
    const auto product = Timings::of(jumps, [&] { jump(places(dice)); });
    const auto offset = Timings::of(offsets, [&] {
        const qint64 place = places(dice);
        select.reset();
        select.bind(1, place);
        std::vector<qint64> right;
        while (expected(select.step()))
            right.push_back(select.integer(0));
        jump(place);
        if (found != right)
            giveUp(u"Wrong answer: rows at a place differ from plain SQL."_s);
    });
    return {{u"jump"_s, toJson(product)}, {u"offset"_s, toJson(offset)}};
}

Timings timesOf(int repetitions, const std::function<double(int)> &act)
{
    Timings times;
    for (int number = 0; number < repetitions; ++number)
        times.milliseconds.push_back(act(number));
    std::sort(times.milliseconds.begin(), times.milliseconds.end());
    return times;
}

// Until the bars of the histogram follow the filter.
double barsTime(RecordBrowser &browser, const std::function<void()> &act)
{
    bool isRead = false;
    QObject context;
    QObject::connect(browser.findChild<HistogramSource *>(), &HistogramSource::barsRead, &context,
        [&isRead] { isRead = true; });
    const Stopwatch watch;
    act();
    WindowHands::waitUntil([&isRead] { return isRead; });
    return watch.seconds() * 1000;
}

QJsonObject measureWaits(ShownBrowser &shown, WindowHands &hands, const QStringList &queries)
{
    using Wait = WindowHands::Wait;
    constexpr int filters = 30, jumps = 100, pages = 200;
    const auto classOf = [](int number) {
        const auto place = number % (msgClasses.size() + 1);
        return place < msgClasses.size() ? msgClasses[place] : QByteArray();
    };
    QJsonObject waits;
    waits[u"filter"_s] = toJson(timesOf(filters,
        [&](int number) { return hands.timeOf(Wait::OtherResult, [&] { hands.filter(classOf(number)); }); }));
    waits[u"bars"_s] = toJson(timesOf(filters,
        [&](int number) { return barsTime(shown.browser(), [&] { hands.filter(classOf(number)); }); }));
    waits[u"search"_s] = toJson(timesOf(int(2 * queries.size()), [&](int number) {
        hands.clearQuery();
        for (const QChar letter : queries[number % queries.size()])
            hands.type(letter);
        return hands.timeOf(Wait::OtherResult, [&] { hands.search(); });
    }));
    hands.clearQuery();
    hands.timeOf(Wait::OtherResult, [&] { hands.search(); });
    std::mt19937_64 dice(2);
    std::uniform_real_distribution<double> places(0, 1);
    waits[u"jump"_s] = toJson(timesOf(
        jumps, [&](int) { return hands.timeOf(Wait::SameResult, [&] { hands.jump(places(dice)); }); }));
    hands.timeOf(Wait::SameResult, [&] { hands.jump(0.5); });
    waits[u"page"_s] = toJson(
        timesOf(pages, [&](int) { return hands.timeOf(Wait::SameResult, [&] { hands.pageDown(); }); }));
    return waits;
}

void measureQuiet(WatchedApplication &application, const QString &store)
{
    const QStringList queries = queriesOf(store);
    GuiWatchdog watchdog;
    watchdog.start();
    const Stopwatch watch;
    ShownBrowser shown(store);
    WindowHands hands(shown.browser());
    hands.timeOf(WindowHands::Wait::OtherResult, [&] { hands.showAllTimes(); });
    QJsonObject result{{u"open_ms"_s, watch.seconds() * 1000}, {u"records"_s, hands.total()}};
    result[u"waits"_s] = measureWaits(shown, hands, queries);
    watchdog.stop();
    result[u"repaint_ms"_s] = hands.repaintTime();
    result[u"blank"_s] = double(hands.blankPaints()) / hands.paints();
    result[u"gui"_s] = responsiveness(watchdog, application);
    result[u"memory"_s] = memory();
    result[u"reader"_s] = measureReading(store);
    report(result);
}

void measureLive(WatchedApplication &application, const QString &store, const QString &url, double seconds)
{
    const QStringList queries = queriesOf(store);
    GuiWatchdog watchdog;
    watchdog.start();
    ShownBrowser shown(store);
    WindowHands hands(shown.browser());
    hands.timeOf(WindowHands::Wait::OtherResult, [&] { hands.showAllTimes(); });
    QJsonObject result{{u"records"_s, hands.total()}};

    WindowCollector collector(url, store);
    qint64 stored = 0;
    QObject::connect(&collector, &WindowCollector::recordsStored, &shown.browser(), [&](int count) {
        stored += count;
        shown.browser().recordsStored(count);
    });
    WindowPerson person(
        hands, {defender::activitiesClass}, queries); // With each of them a query finds something.
    collector.start();
    WindowHands::waitUntil([&stored] { return stored > 0; });
    const qint64 first = stored;
    const Stopwatch watch;
    person.start();
    while (collector.isRunning() && watch.seconds() < seconds)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    result[u"rate"_s] = double(stored - first) / watch.seconds();
    result[u"seconds"_s] = watch.seconds();
    result[u"stored"_s] = stored;
    person.stop();
    watchdog.stop();
    result[u"memory"_s] = memory();
    for (const auto &[what, times] : person.waits())
        result[what] = toJson(times.distribution());
    result[u"blank"_s] = double(hands.blankPaints()) / hands.paints();
    result[u"gui"_s] = responsiveness(watchdog, application);
    report(result);
}

// Notices the first painting of a window.
class FirstPaint : public QObject {
public:
    explicit FirstPaint(QWidget &window) { window.installEventFilter(this); }
    [[nodiscard]] bool isDone() const { return m_isDone; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        m_isDone = m_isDone || event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_isDone = false;
};

// Milliseconds from the start of the process until `window` is painted and answers.
double showTimed(QWidget &window, qint64 started)
{
    const FirstPaint painted(window);
    window.show();
    WindowHands::waitUntil([&painted] { return painted.isDone(); });
    const auto sinceBoot = std::chrono::steady_clock::now().time_since_epoch();
    return milliseconds(sinceBoot - std::chrono::nanoseconds(started));
}

void measureBareStart(qint64 started)
{
    QWidget window;
    window.resize(1440, 900);
    report({{u"start_ms"_s, showTimed(window, started)}, {u"memory"_s, memory()}});
}

void measureStart(WatchedApplication &application, qint64 started, const QString &folder)
{
    GuiWatchdog watchdog;
    watchdog.start();
    loadFonts();
    Theme theme;
    const DataDirectory data(folder);
    Workspace workspace(data);
    MainWindow window(workspace, theme);
    expected(workspace.start());
    window.resize(1440, 900);
    QJsonObject result{{u"start_ms"_s, showTimed(window, started)}};
    pass(1500ms); // What the window reads at its start.
    result[u"idle"_s] = memory();
    if (QFile::exists(data.recordsFile())) {
        window.showPlace(MainWindow::Records);
        WindowHands hands(*window.findChild<RecordBrowser *>());
        hands.timeOf(WindowHands::Wait::OtherResult, [&] { hands.showAllTimes(); });
        hands.timeOf(WindowHands::Wait::SameResult, [&] { hands.jump(0.5); });
        pass(1500ms);
        result[u"browsing"_s] = memory();
    }
    watchdog.stop();
    result[u"gui"_s] = responsiveness(watchdog, application);
    report(result);
}

} // namespace

int main(int argc, char *argv[])
{
    WatchedApplication application(argc, argv);
    QApplication::setApplicationName(u"bench_window"_s);
    const QStringList arguments = QApplication::arguments();
    const QString what = arguments.value(1);
    if (what == u"bare"_s && argc == 3) {
        measureBareStart(arguments[2].toLongLong());
        return 0;
    }
    if (what == u"start"_s && argc == 4) {
        measureStart(application, arguments[2].toLongLong(), arguments[3]);
        return 0;
    }
    loadFonts();
    const Theme theme;
    if (what == u"read"_s && argc == 3)
        measureQuiet(application, arguments[2]);
    else if (what == u"live"_s && argc == 5)
        measureLive(application, arguments[2], arguments[3], arguments[4].toDouble());
    else
        giveUp(
            u"usage: bench_window read STORE | live STORE URL SECONDS | start STARTED FOLDER | bare STARTED"_s);
}
