#include "simulator/httplistener.h"

#include "simulator/connection.h"
#include "simulator/gzip.h"

#include <openssl/ssl.h>

#include <condition_variable>
#include <mutex>
#include <set>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace workbench::simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t threadCount = 32; // A connection that is kept open holds one.
constexpr size_t longestBody = 16U << 20U;

thread_local Connection *currentConnection = nullptr;

Request requestOf(const httplib::Request &from)
{
    Request request{.method = from.method,
        .path = from.path,
        .target = from.target,
        .body = from.body,
        .authorization = from.get_header_value("Authorization"),
        .contentType = from.get_header_value("Content-Type"),
        .parameters = from.params};
    if (currentConnection->wasGet())
        request.method = "GET";
    return request;
}

} // namespace

// The library's server, with connections of our own making: its own cannot be reset, woken up or asked for a
// GET's body.
struct HttpListener::Private : public httplib::Server {
    HttpListener::Handler handler;
    std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> tls{nullptr, &SSL_CTX_free};
    std::thread thread;
    int boundPort = 0;

    std::mutex lock;
    std::condition_variable stopped;
    bool isStopping = false;
    std::set<int> sockets;

    // False if the listener stops meanwhile.
    bool pause(int milliseconds)
    {
        std::unique_lock guard(lock);
        return !stopped.wait_for(
            guard, std::chrono::milliseconds(milliseconds), [this] { return isStopping; });
    }

    Result<void> loadCertificate(const std::string &certificateFile, const std::string &keyFile);
    void answer(const httplib::Request &from, httplib::Response &to);
    void deliver(const Answer &answer, httplib::Response &to);
    void deliverEndless(httplib::Response &to);
    void serve(Connection &connection);
    void hang()
    {
        while (!currentConnection->clientIsGone() && pause(50)) { }
    }

private:
    bool process_and_close_socket(socket_t socket) override;
};

Result<void> HttpListener::Private::loadCertificate(
    const std::string &certificateFile, const std::string &keyFile)
{
    if (certificateFile.empty() && keyFile.empty())
        return {};
    tls.reset(SSL_CTX_new(TLS_server_method()));
    if (!tls || SSL_CTX_use_certificate_chain_file(tls.get(), certificateFile.c_str()) != 1
        || SSL_CTX_use_PrivateKey_file(tls.get(), keyFile.c_str(), SSL_FILETYPE_PEM) != 1
        || SSL_CTX_check_private_key(tls.get()) != 1) {
        return fail({.kind = ErrorKind::InvalidConfiguration,
            .detail = u"The certificate and key cannot be used: both must be readable PEM files that belong "
                      "together."_s});
    }
    return {};
}

void HttpListener::Private::deliverEndless(httplib::Response &to)
{
    to.set_chunked_content_provider("application/json", [this](size_t offset, httplib::DataSink &sink) {
        const std::string start = offset == 0 ? R"({"hasNext":false,"total":1,"data":[)" : "";
        const std::string record =
            start + R"({"_id":"endless","padding":")" + std::string(16'000, 'x') + "\"},";
        return sink.write(record.data(), record.size()) && pause(0);
    });
}

void HttpListener::Private::deliver(const Answer &answer, httplib::Response &to)
{
    switch (answer.delivery) {
    case Delivery::Hang: hang(); [[fallthrough]];
    case Delivery::Close: currentConnection->abort(false); break;
    case Delivery::Reset: currentConnection->abort(true); break;
    case Delivery::Endless: deliverEndless(to); break;
    case Delivery::Truncate: {
        const size_t cut = std::min(size_t(answer.bytes), answer.body.size());
        to.set_content_provider(answer.body.size() + (cut == answer.body.size() ? 1 : 0), answer.contentType,
            [text = answer.body.substr(0, cut)](size_t offset, size_t, httplib::DataSink &sink) {
                return offset == 0 && !text.empty() && sink.write(text.data(), text.size());
            });
        break;
    }
    case Delivery::Drip:
        to.set_content_provider(answer.body.size(), answer.contentType,
            [this, answer](size_t offset, size_t length, httplib::DataSink &sink) {
                const size_t count = std::min(length, size_t(std::max(1, answer.bytes)));
                return pause(answer.pauseMilliseconds) && sink.write(answer.body.data() + offset, count);
            });
        break;
    case Delivery::Whole:
        if (answer.mustCompress || (answer.mayCompress && currentConnection->acceptsGzip())) {
            to.set_header("Content-Encoding", "gzip");
            to.set_content(gzipped(answer.body), answer.contentType);
        } else {
            to.set_content(answer.body, answer.contentType);
        }
        break;
    }
}

void HttpListener::Private::answer(const httplib::Request &from, httplib::Response &to)
{
    const Answer answer = handler(requestOf(from));
    to.status = answer.status == 0 ? 200 : answer.status;
    for (const auto &[name, value] : answer.headers)
        to.set_header(name, value);
    if (answer.holdMilliseconds > 0 && !pause(answer.holdMilliseconds))
        currentConnection->abort(false);
    deliver(answer, to);
}

void HttpListener::Private::serve(Connection &connection)
{
    currentConnection = &connection;
    bool isClosed = false;
    while (!isClosed && connection.receiveHead())
        if (!process_request(connection, false, isClosed, [](httplib::Request &) {})
            || connection.isAborted())
            break;
    currentConnection = nullptr;
}

bool HttpListener::Private::process_and_close_socket(socket_t socket)
{
    {
        const std::lock_guard guard(lock);
        if (isStopping) {
            ::close(socket);
            return false;
        }
        sockets.insert(socket);
    }
    std::unique_ptr<SSL, decltype(&SSL_free)> session(tls ? SSL_new(tls.get()) : nullptr, &SSL_free);
    const bool isReady =
        !session || (SSL_set_fd(session.get(), socket) == 1 && SSL_accept(session.get()) == 1);
    Connection connection(socket, session.get());
    if (isReady)
        serve(connection);
    if (session && isReady && !connection.isReset())
        SSL_shutdown(session.get());

    const std::lock_guard guard(lock);
    sockets.erase(socket);
    if (connection.isReset()) {
        const linger now{.l_onoff = 1, .l_linger = 0};
        ::setsockopt(socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    }
    ::close(socket);
    return true;
}

HttpListener::HttpListener() : d(std::make_unique<Private>()) { }

HttpListener::~HttpListener()
{
    stop();
}

Result<void> HttpListener::start(
    int port, const std::string &certificateFile, const std::string &keyFile, Handler handler)
{
    if (const auto loaded = d->loadCertificate(certificateFile, keyFile); !loaded)
        return fail(loaded.error());
    d->handler = std::move(handler);
    const httplib::Server::Handler route = [this](const httplib::Request &from, httplib::Response &to) {
        d->answer(from, to);
    };
    const std::string everything = ".*";
    d->Get(everything, route).Post(everything, route).Put(everything, route).Patch(everything, route);
    d->Delete(everything, route).Options(everything, route);
    d->set_payload_max_length(longestBody);
    d->new_task_queue = [] { return new httplib::ThreadPool(threadCount); }; // The library deletes it.
    // Without the library's SO_REUSEPORT, with which a port that is taken would be taken twice.
    d->set_socket_options([](socket_t socket) {
        const int yes = 1;
        ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    });
    d->set_tcp_nodelay(true);

    if (port == 0)
        d->boundPort = d->bind_to_any_port("127.0.0.1");
    else
        d->boundPort = d->bind_to_port("127.0.0.1", port) ? port : -1;
    if (d->boundPort <= 0)
        return fail(
            {.kind = ErrorKind::Unreachable, .detail = u"Port %1 on 127.0.0.1 is taken."_s.arg(port)});

    d->thread = std::thread([this] { d->listen_after_bind(); });
    while (!d->is_running())
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    return {};
}

void HttpListener::stop()
{
    if (!d->thread.joinable())
        return;
    {
        const std::lock_guard guard(d->lock);
        d->isStopping = true;
        for (const int socket : d->sockets)
            ::shutdown(socket, SHUT_RDWR);
    }
    d->stopped.notify_all();
    d->Private::stop();
    d->thread.join();
}

int HttpListener::port() const
{
    return d->boundPort;
}

} // namespace workbench::simulator
