#pragma once

#include "base/redaction.h"
#include "base/result.h"
#include "http/requestcount.h"
#include "http/requestpace.h"

#include <QByteArray>
#include <QDateTime>
#include <QNetworkAccessManager>
#include <QUrl>
#include <chrono>
#include <stop_token>
#include <vector>

namespace workbench {

struct HttpRequest {
    enum class Method { Get, Post };

    Method method = Method::Get;
    QUrl url = {};
    QByteArray contentType = {}; // Of the body.
    QByteArray body = {};
    Secret bearer = {}; // Sent as "Authorization: Bearer …" when not empty.
    RequestUse use = RequestUse::Uncounted;
};

struct HttpReply {
    int status = 0;
    QByteArray body; // Decompressed.
    QByteArray contentType;
    QDateTime date; // The server's Date header, UTC; invalid if there was none.
    std::chrono::milliseconds roundTrip{};
};

// Sends one request at a time and waits for its answer in a local event loop. Lives on a thread that may wait
// (never the GUI thread: asserted); owned by whoever runs there. Defender API requests (use other than
// Uncounted) wait for RequestPace first.
class HttpClient {
public:
    // `pace` may be null: then nothing is counted or held back (token requests only).
    HttpClient(QNetworkAccessManager &network, RequestPace *pace, std::stop_token stop);

    // Limits of one request: the whole of it, and the time without a single byte.
    void setTimeouts(std::chrono::milliseconds total, std::chrono::milliseconds silence);
    // Largest body accepted, after decompression. A larger one ends as BadReply, ReplyTooLarge, without
    // reading on.
    void setMaximumBodySize(qint64 bytes);
    // What must never appear in an error: added to what every message is scrubbed of. Bearer tokens are added
    // by themselves.
    void addSecret(const Secret &secret);
    // How long in total send() may wait because the server throttles (shared throttle pause) before it fails
    // as Throttled. Waiting for our own pace does not count. Callers that repeat with RetryPolicy set zero
    // (see there). A remainder of up to a second is always waited for.
    void setThrottlePatience(std::chrono::seconds patience);

    // Any 2xx is a value. Everything else is an Error: HTTP status first (401 BadCredentials, 403 Forbidden,
    // 404 NotFound, 429 Throttled with retryAfter, 400 InvalidConfiguration, 3xx BadReply/Redirected, 5xx
    // ServerFailure), then the network's. The body's own words ("detail", Entra's error object) go scrubbed
    // into Error::detail, entraCode and correlationId.
    [[nodiscard]] Result<HttpReply> send(const HttpRequest &request);

    // Requests sent so far that reached the pace, plus the uncounted ones; for reports.
    [[nodiscard]] int requestsSent() const { return m_sent; }
    [[nodiscard]] RequestCount countedRequests() const { return m_counted; }

private:
    [[nodiscard]] Result<void> waitForTurn(RequestUse use);
    [[nodiscard]] Result<void> waitWhileThrottled(std::chrono::milliseconds wait);

    QNetworkAccessManager &m_network;
    RequestPace *m_pace = nullptr;
    std::stop_token m_stop;
    std::chrono::milliseconds m_totalTimeout{std::chrono::seconds(120)};
    std::chrono::milliseconds m_silenceTimeout{std::chrono::seconds(30)};
    std::chrono::seconds m_throttlePatience{180};
    std::chrono::milliseconds m_lostToThrottling{};
    qint64 m_maximumBodySize = 64 * 1024 * 1024;
    Redactor m_redactor;
    int m_sent = 0;
    RequestCount m_counted;
};

} // namespace workbench
