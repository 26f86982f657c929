#pragma once

#include "http/exchange.h"

#include <optional>

namespace workbench {

// Turns what came back into a value or an Error: HTTP status first, then the network's own error. `detail` is
// scrubbed.
[[nodiscard]] Result<HttpReply> judgeOutcome(
    ExchangeOutcome outcome, const HttpRequest &request, const Redactor &redactor);

// How long the server asked to wait: Retry-After in seconds or as a date (counted from the server's own clock
// where it is known), else "Expected available in N seconds" in the body. Zero: it did not say. At least one
// second, at most a day.
[[nodiscard]] std::chrono::seconds askedDelay(const ExchangeOutcome &outcome);

// The error of a connection that failed: also for sockets used without QNetworkAccessManager.
[[nodiscard]] Error tlsError(const QList<QSslError> &errors, const QString &message);

} // namespace workbench
