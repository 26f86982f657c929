#include "simulator/connection.h"

#include <openssl/ssl.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <poll.h>
#include <sys/socket.h>

namespace workbench::simulator {

namespace {

constexpr size_t longestHead = 64 * 1024;
constexpr int idleMilliseconds = 30'000;

std::string lowered(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
        [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

// Where the line of header `name` begins, in a head in lower case.
size_t headerLine(const std::string &lowerHead, const std::string &name)
{
    const size_t at = lowerHead.find("\r\n" + name + ":");
    return at == std::string::npos ? at : at + 2;
}

} // namespace

bool Connection::waitReadable(int milliseconds) const
{
    if (m_tls != nullptr && SSL_pending(m_tls) > 0)
        return true;
    pollfd wanted{.fd = m_socket, .events = POLLIN, .revents = 0};
    return ::poll(&wanted, 1, milliseconds) > 0;
}

ssize_t Connection::receive(char *data, size_t size)
{
    if (!waitReadable(idleMilliseconds))
        return -1;
    if (m_tls != nullptr)
        return SSL_read(m_tls, data, int(std::min<size_t>(size, 1 << 20)));
    return ::recv(m_socket, data, size, 0);
}

bool Connection::receiveHead()
{
    std::array<char, 8192> buffer{};
    size_t end = m_received.find("\r\n\r\n");
    while (end == std::string::npos) {
        if (m_received.size() > longestHead)
            return false;
        const ssize_t count = receive(buffer.data(), buffer.size());
        if (count <= 0)
            return false;
        m_received.append(buffer.data(), size_t(count));
        end = m_received.find("\r\n\r\n");
    }
    rewriteHead(end + 2);
    return true;
}

void Connection::rewriteHead(size_t end)
{
    std::string lower = lowered(m_received.substr(0, end));
    m_acceptsGzip = false;
    if (const size_t line = headerLine(lower, "accept-encoding"); line != std::string::npos) {
        const size_t lineEnd = lower.find("\r\n", line);
        m_acceptsGzip = lower.substr(line, lineEnd - line).find("gzip") != std::string::npos;
        m_received[line] = 'X'; // Another name, the same length: the library compresses nothing by itself.
    }
    // The library reads no body of a GET, and would take it for the next request.
    const size_t length = headerLine(lower, "content-length");
    m_wasGet = m_received.starts_with("GET ") && length != std::string::npos;
    if (m_wasGet)
        m_received.replace(0, 3, "POST");
}

ssize_t Connection::read(char *data, size_t size)
{
    if (m_received.empty())
        return receive(data, size);
    const size_t count = std::min(size, m_received.size());
    std::copy_n(m_received.begin(), count, data);
    m_received.erase(0, count);
    return ssize_t(count);
}

ssize_t Connection::write(const char *data, size_t size)
{
    if (m_aborted)
        return -1;
    if (m_tls != nullptr)
        return SSL_write(m_tls, data, int(std::min<size_t>(size, 1 << 20)));
    return ::send(m_socket, data, size, MSG_NOSIGNAL);
}

void Connection::abort(bool withReset)
{
    m_aborted = true;
    m_reset = withReset;
}

bool Connection::clientIsGone() const
{
    pollfd wanted{.fd = m_socket, .events = POLLRDHUP, .revents = 0};
    return ::poll(&wanted, 1, 0) > 0;
}

void Connection::get_remote_ip_and_port(std::string &ip, int &port) const
{
    ip = "127.0.0.1";
    port = 0;
}

void Connection::get_local_ip_and_port(std::string &ip, int &port) const
{
    ip = "127.0.0.1";
    port = 0;
}

} // namespace workbench::simulator
