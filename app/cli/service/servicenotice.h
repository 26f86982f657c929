#pragma once

#include <QByteArrayView>
#include <QString>
#include <QTimer>

namespace workbench {

// Tells the service manager that started the program how it is doing, and feeds its watchdog from the event
// loop: systemd's sd_notify protocol. Does nothing where no manager listens ($NOTIFY_SOCKET). Lives on the
// main thread. The protocol is one datagram of text, which costs less than a library that would be linked for
// it alone and is missing on other systems.
class ServiceNotice {
public:
    ServiceNotice();

    void ready();
    // One line for a person, without line breaks.
    void describe(const QString &status);
    void stopping();

private:
    void send(QByteArrayView message) const;

    QByteArray m_socket; // Address of the manager's socket; empty: nobody listens.
    QTimer m_watchdog;
};

} // namespace workbench
