#pragma once

#include <httplib.h>

#include <atomic>
#include <string>

namespace workbench::simulator {

// The bytes of one accepted connection, plain or in TLS. Lives on the thread that serves it; interrupted from
// outside by shutting the socket down.
class Connection : public httplib::Stream {
public:
    Connection(int socket, SSL *tls) : m_socket(socket), m_tls(tls) { }

    // Waits for the next request's head and takes out of it what the library would not do our way: the body
    // of a GET is read too, and compression is ours. False when the client has gone, stays silent, or sends
    // more than a head may have.
    [[nodiscard]] bool receiveHead();
    [[nodiscard]] bool wasGet() const { return m_wasGet; }
    [[nodiscard]] bool acceptsGzip() const { return m_acceptsGzip; }

    void abort(bool withReset); // Nothing more is written; the client sees a reset or an end.
    [[nodiscard]] bool isAborted() const { return m_aborted; }
    [[nodiscard]] bool isReset() const { return m_reset; }
    [[nodiscard]] bool clientIsGone() const;

    [[nodiscard]] bool is_readable() const override { return !m_aborted; }
    [[nodiscard]] bool is_writable() const override { return !m_aborted; }
    ssize_t read(char *data, size_t size) override;
    ssize_t write(const char *data, size_t size) override;
    void get_remote_ip_and_port(std::string &ip, int &port) const override;
    void get_local_ip_and_port(std::string &ip, int &port) const override;
    [[nodiscard]] socket_t socket() const override { return m_socket; }

private:
    [[nodiscard]] bool waitReadable(int milliseconds) const;
    ssize_t receive(char *data, size_t size);
    void rewriteHead(size_t end);

    int m_socket;
    SSL *m_tls;
    std::string m_received; // Not yet read by the library.
    bool m_wasGet = false, m_acceptsGzip = false, m_aborted = false, m_reset = false;
};

} // namespace workbench::simulator
