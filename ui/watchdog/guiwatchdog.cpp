#include "ui/watchdog/guiwatchdog.h"

#include <QCoreApplication>
#include <QEvent>

namespace workbench {

namespace {

std::atomic<const char *> currentPlace = nullptr;

const QEvent::Type questionType = QEvent::Type(QEvent::registerEventType());

class Question : public QEvent {
public:
    explicit Question(std::chrono::steady_clock::time_point scheduled)
        : QEvent(questionType)
        , m_scheduled(scheduled)
    {
    }
    [[nodiscard]] std::chrono::steady_clock::time_point scheduled() const { return m_scheduled; }

private:
    std::chrono::steady_clock::time_point m_scheduled;
};

} // namespace

WatchedScope::WatchedScope(const char *what) : m_outer(currentPlace.exchange(what)) { }

WatchedScope::~WatchedScope()
{
    currentPlace = m_outer;
}

const char *WatchedScope::current()
{
    return currentPlace;
}

GuiWatchdog::GuiWatchdog(Duration limit, Duration interval, QObject *parent)
    : QObject(parent)
    , m_limit(limit)
    , m_interval(interval)
{
}

GuiWatchdog::~GuiWatchdog()
{
    stop();
}

void GuiWatchdog::start()
{
    stop();
    m_answered = Clock::now();
    m_isOverdue = false;
    m_thread = std::jthread([this](const std::stop_token &stop) { post(stop); });
}

void GuiWatchdog::stop()
{
    if (!m_thread.joinable())
        return;
    m_thread.request_stop();
    m_thread.join();
    QCoreApplication::removePostedEvents(this, questionType);
}

void GuiWatchdog::clear()
{
    m_latencies.clear();
    m_stalls.clear();
}

void GuiWatchdog::post(const std::stop_token &stop)
{
    for (auto scheduled = Clock::now(); !stop.stop_requested(); scheduled += m_interval) {
        std::this_thread::sleep_until(scheduled);
        QCoreApplication::postEvent(this, new Question(scheduled));
        look(Clock::now());
    }
}

// On the thread: where the event loop is while it does not answer, once for each stall.
void GuiWatchdog::look(Clock::time_point now)
{
    if (now - m_answered.load() - m_interval <= m_limit || m_isOverdue.exchange(true))
        return;
    m_place = WatchedScope::current();
    ++m_noticed;
}

bool GuiWatchdog::event(QEvent *event)
{
    if (event->type() != questionType)
        return QObject::event(event);
    take(static_cast<const Question *>(event)->scheduled());
    return true;
}

void GuiWatchdog::take(Clock::time_point scheduled)
{
    const auto now = Clock::now();
    m_answered = scheduled;
    const auto delay = now - scheduled;
    m_latencies.add(delay);
    // What else waited for the same stall is no stall of its own.
    const bool isOther = scheduled >= m_recovered;
    if (delay <= m_limit || !isOther) {
        if (delay <= m_limit)
            m_isOverdue = false;
        return;
    }
    m_recovered = now;
    const char *place = m_place.exchange(nullptr);
    m_stalls.push_back({delay, QString::fromLatin1(place)});
    Q_EMIT stalled(m_stalls.back());
}

} // namespace workbench
