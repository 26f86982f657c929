#pragma once

#include "ui/watchdog/latencies.h"

#include <QObject>
#include <atomic>
#include <thread>

namespace workbench {

// What the GUI thread is at from here to the end of the scope. Scopes nest. GUI thread only; the text must
// live as long as the program (a literal, the name of a class).
class WatchedScope {
public:
    explicit WatchedScope(const char *what);
    ~WatchedScope();
    WatchedScope(const WatchedScope &) = delete;
    WatchedScope &operator=(const WatchedScope &) = delete;

    // Of the innermost scope; null outside of all. Any thread.
    [[nodiscard]] static const char *current();

private:
    const char *m_outer;
};

// Notices when the event loop does not answer. A thread of its own posts an event each interval, on a fixed
// schedule, so that a stall counts with everything that had to wait for it. Lives on the GUI thread; made by
// tests and benchmarks, never by the program that is shipped (build option WORKBENCH_WATCHDOG).
class GuiWatchdog : public QObject {
    Q_OBJECT

public:
    using Duration = std::chrono::nanoseconds;

    struct Stall {
        Duration duration{};
        QString place; // What the GUI thread was at when it was overdue; empty: not known.
    };

    explicit GuiWatchdog(Duration limit = std::chrono::milliseconds(50),
        Duration interval = std::chrono::milliseconds(1), QObject *parent = nullptr);
    ~GuiWatchdog() override; // Joins the thread.

    void start();
    void stop();
    // Forgets what was measured so far.
    void clear();

    // Delays of the events. A stall is in both.
    [[nodiscard]] const Latencies &latencies() const { return m_latencies; }
    [[nodiscard]] const std::vector<Stall> &stalls() const { return m_stalls; }
    // How many times the thread found the event loop overdue, also one that goes on. Any thread.
    [[nodiscard]] int noticed() const { return m_noticed; }

Q_SIGNALS:
    void stalled(const workbench::GuiWatchdog::Stall &stall);

protected:
    bool event(QEvent *event) override;

private:
    using Clock = std::chrono::steady_clock;

    void post(const std::stop_token &stop);
    void look(Clock::time_point now);
    void take(Clock::time_point scheduled);

    const Duration m_limit, m_interval;
    Latencies m_latencies;
    std::vector<Stall> m_stalls;
    Clock::time_point m_recovered; // End of the latest stall.
    // Shared with the thread.
    std::atomic<Clock::time_point> m_answered; // Schedule of the last event that was answered.
    std::atomic<const char *> m_place = nullptr;
    std::atomic<int> m_noticed = 0;
    std::atomic<bool> m_isOverdue = false;
    std::jthread m_thread;
};

} // namespace workbench
