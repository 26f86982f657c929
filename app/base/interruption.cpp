#include "base/interruption.h"

#include <QSocketNotifier>
#include <atomic>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#include <vector>

namespace workbench {

namespace {

constexpr int stoppedBySignal = 130;

// A signal handler may touch little else than lock-free atomics and write(): the rest happens in the event
// loop.
std::atomic<int> writeEnd = -1;
std::atomic<int> signalsSeen = 0;

void noteSignal(int)
{
    if (signalsSeen.fetch_add(1) > 0)
        _exit(stoppedBySignal);
    const int savedErrno = errno;
    const char byte = 0;
    [[maybe_unused]] const auto written = write(writeEnd, &byte, 1);
    errno = savedErrno;
}

} // namespace

struct Interruption::Private {
    std::function<void()> interrupted;
    int pipe[2] = {-1, -1};
    struct Previous {
        int signal;
        struct sigaction action;
    };
    std::vector<Previous> previous;
    std::unique_ptr<QSocketNotifier> notifier;
};

Interruption::Interruption(std::function<void()> interrupted, Signals signals)
    : d(std::make_unique<Private>())
{
    d->interrupted = std::move(interrupted);
    if (pipe2(d->pipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    signalsSeen = 0;
    writeEnd = d->pipe[1];
    d->notifier = std::make_unique<QSocketNotifier>(d->pipe[0], QSocketNotifier::Read);
    QObject::connect(d->notifier.get(), &QSocketNotifier::activated, d->notifier.get(), [this] {
        d->notifier->setEnabled(false);
        d->interrupted();
    });
    struct sigaction action = {};
    action.sa_handler = noteSignal;
    action.sa_flags = SA_RESTART;
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        if (signal == SIGHUP && signals == Signals::OfPrograms)
            continue;
        Private::Previous before{.signal = signal, .action = {}};
        sigaction(signal, nullptr, &before.action);
        if (signal == SIGHUP && before.action.sa_handler == SIG_IGN)
            continue;
        sigaction(signal, &action, nullptr);
        d->previous.push_back(before);
    }
}

Interruption::~Interruption()
{
    if (!d->notifier)
        return;
    for (const Private::Previous &before : d->previous)
        sigaction(before.signal, &before.action, nullptr);
    writeEnd = -1;
    close(d->pipe[0]);
    close(d->pipe[1]);
}

} // namespace workbench
