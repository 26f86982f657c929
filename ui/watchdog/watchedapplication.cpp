#include "ui/watchdog/watchedapplication.h"

#include "ui/watchdog/guiwatchdog.h"

#include <QEvent>
#include <QMetaEnum>
#include <QThread>
#include <algorithm>
#include <ctime>

namespace workbench {

using namespace Qt::StringLiterals;
using std::chrono::nanoseconds;

namespace {

constexpr std::size_t keptEvents = 10;

nanoseconds processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + nanoseconds(time.tv_nsec);
}

QString nameOf(QLatin1StringView receiver, int type)
{
    const char *kind = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    return u"%1 %2"_s.arg(receiver, kind ? QString::fromLatin1(kind) : QString::number(type));
}

} // namespace

WatchedApplication::WatchedApplication(int &argc, char **argv) : QApplication(argc, argv) { }

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    // Both may be gone afterwards.
    const char *name = receiver->metaObject()->className();
    const int type = event->type();
    const WatchedScope scope(name);
    m_open.push_back({});
    const auto started = std::chrono::steady_clock::now();
    const nanoseconds before = processorTime();
    const bool isHandled = QApplication::notify(receiver, event);
    const nanoseconds processor = processorTime() - before;
    close(name, type, processor);
    if (m_open.empty())
        note(name, type, processor, std::chrono::steady_clock::now() - started);
    return isHandled;
}

void WatchedApplication::close(const char *receiver, int type, nanoseconds processor)
{
    const nanoseconds own = processor - m_open.back().inside;
    m_open.pop_back();
    if (!m_open.empty())
        m_open.back().inside += processor;
    if (own > m_costliestPart.own)
        m_costliestPart = {receiver, type, own};
}

void WatchedApplication::note(const char *receiver, int type, nanoseconds processor, nanoseconds wall)
{
    const Part part = std::exchange(m_costliestPart, {});
    m_processorTimes.add(processor);
    if (m_costliest.size() == keptEvents && m_costliest.back().processor >= processor)
        return;
    QString what = nameOf(QLatin1StringView(receiver), type);
    if (part.receiver && (part.receiver != receiver || part.type != type))
        what += u" › "_s + nameOf(QLatin1StringView(part.receiver), part.type);
    const auto place = std::upper_bound(m_costliest.begin(), m_costliest.end(), processor,
        [](nanoseconds time, const Event &other) { return time > other.processor; });
    m_costliest.insert(place, {what, processor, wall});
    if (m_costliest.size() > keptEvents)
        m_costliest.pop_back();
}

void WatchedApplication::clear()
{
    m_processorTimes.clear();
    m_costliest.clear();
}

} // namespace workbench
