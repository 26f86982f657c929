#pragma once

#include "ui/watchdog/latencies.h"

#include <QApplication>

namespace workbench {

// An application that knows what each event of the GUI thread cost, and tells a GuiWatchdog whose event it is
// at. What an event sends while it is handled counts as part of it. For tests and benchmarks.
class WatchedApplication : public QApplication {
    Q_OBJECT

public:
    WatchedApplication(int &argc, char **argv);

    bool notify(QObject *receiver, QEvent *event) override;

    struct Event {
        QString what; // Class of the receiver, kind of the event and, after "›", the costliest part of it.
        std::chrono::nanoseconds processor{}, wall{};
    };
    // Processor time of this thread, of each event.
    [[nodiscard]] const Latencies &processorTimes() const { return m_processorTimes; }
    // Those that took most processor time, the largest first, at most ten.
    [[nodiscard]] const std::vector<Event> &costliest() const { return m_costliest; }
    void clear();

private:
    struct Open {
        std::chrono::nanoseconds inside{}; // Of the events that were sent meanwhile.
    };
    struct Part {
        const char *receiver = nullptr;
        int type = 0;
        std::chrono::nanoseconds own{};
    };

    void close(const char *receiver, int type, std::chrono::nanoseconds processor);
    void note(
        const char *receiver, int type, std::chrono::nanoseconds processor, std::chrono::nanoseconds wall);

    std::vector<Open> m_open; // The innermost last.
    Part m_costliestPart; // Of the outermost event.
    Latencies m_processorTimes;
    std::vector<Event> m_costliest;
};

} // namespace workbench
