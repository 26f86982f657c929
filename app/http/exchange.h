#pragma once

#include "http/httpclient.h"

#include <QNetworkReply>
#include <QSslError>

namespace workbench {

// The most that one request may take.
struct ExchangeLimits {
    std::chrono::milliseconds total{};
    std::chrono::milliseconds silence{};
    qint64 body = 0; // Bytes after decompression.
};

// What came of one request on the wire, before anybody judges it.
struct ExchangeOutcome {
    enum class End { Finished, Stopped, TimedOut, TooLarge };

    End end = End::Finished;
    int status = 0; // 0: no status line came.
    QByteArray body;
    QByteArray contentType, retryAfter, location, requestId;
    QDateTime date;
    QNetworkReply::NetworkError networkError = QNetworkReply::NoError;
    QString networkMessage;
    QList<QSslError> tlsErrors;
    std::chrono::milliseconds roundTrip{};
};

// Sends the request once and waits in a local event loop until the answer is complete, too large or too late,
// or a stop is requested. Never follows a redirect, never sends the request a second time.
[[nodiscard]] ExchangeOutcome exchange(QNetworkAccessManager &network, const HttpRequest &request,
    const ExchangeLimits &limits, const std::stop_token &stop);

// "Tue, 24 Nov 2026 10:00:00 GMT"; invalid if it is anything else.
[[nodiscard]] QDateTime parseHttpDate(const QByteArray &text);

} // namespace workbench
