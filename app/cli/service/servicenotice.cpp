#include "cli/service/servicenotice.h"

#include <algorithm>
#include <chrono>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace workbench {

namespace {

// How often the watchdog is to be fed; zero: it is not watching us. It barks after $WATCHDOG_USEC, and the
// protocol advises half of that.
std::chrono::milliseconds watchdogInterval()
{
    bool isNumber = false;
    const qint64 microseconds = qgetenv("WATCHDOG_USEC").toLongLong(&isNumber);
    const QByteArray process = qgetenv("WATCHDOG_PID");
    const bool isOurs = process.isEmpty() || process.toLongLong() == getpid();
    return std::chrono::milliseconds(isNumber && isOurs ? std::max<qint64>(microseconds / 2000, 0) : 0);
}

} // namespace

ServiceNotice::ServiceNotice() : m_socket(qgetenv("NOTIFY_SOCKET"))
{
    const auto interval = watchdogInterval();
    if (m_socket.isEmpty() || interval.count() == 0)
        return;
    m_watchdog.setInterval(interval);
    m_watchdog.callOnTimeout([this] { send("WATCHDOG=1"); });
    m_watchdog.start();
}

void ServiceNotice::ready()
{
    send("READY=1");
}

void ServiceNotice::describe(const QString &status)
{
    send("STATUS=" + status.toUtf8());
}

void ServiceNotice::stopping()
{
    send("STOPPING=1");
}

// A manager that cannot be reached will draw its own conclusion: there is nobody else to tell.
void ServiceNotice::send(QByteArrayView message) const
{
    sockaddr_un address{};
    if (m_socket.isEmpty() || size_t(m_socket.size()) >= sizeof(address.sun_path))
        return;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, m_socket.constData(), size_t(m_socket.size()));
    if (m_socket.startsWith('@')) // The abstract name space.
        address.sun_path[0] = '\0';
    const int descriptor = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return;
    const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + size_t(m_socket.size()));
    [[maybe_unused]] const auto sent = sendto(descriptor, message.data(), size_t(message.size()),
        MSG_NOSIGNAL, reinterpret_cast<const sockaddr *>(&address), length);
    close(descriptor);
}

} // namespace workbench
