#include "http/httpclient.h"

#include "http/exchange.h"
#include "http/replyerror.h"
#include "http/retrypolicy.h"

#include <QCoreApplication>
#include <QThread>
#include <algorithm>

namespace workbench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

// How long everybody holds back after a 429 that does not say how long.
constexpr auto defaultPause = 60s;
// The rest of a pause that a caller already waited for on its own clock is not worth an error.
constexpr auto negligiblePause = 1000ms;

[[maybe_unused]] bool mayWaitHere()
{
    const auto *application = QCoreApplication::instance();
    return !application || !application->inherits("QGuiApplication")
        || application->thread() != QThread::currentThread();
}

bool fitsIntoHeader(const Secret &token)
{
    const auto text = token.reveal();
    return std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

} // namespace

HttpClient::HttpClient(QNetworkAccessManager &network, RequestPace *pace, std::stop_token stop)
    : m_network(network)
    , m_pace(pace)
    , m_stop(std::move(stop))
{
}

void HttpClient::setTimeouts(milliseconds total, milliseconds silence)
{
    m_totalTimeout = total;
    m_silenceTimeout = silence;
}

void HttpClient::setMaximumBodySize(qint64 bytes)
{
    m_maximumBodySize = bytes;
}

void HttpClient::addSecret(const Secret &secret)
{
    m_redactor.add(secret);
}

void HttpClient::setThrottlePatience(std::chrono::seconds patience)
{
    m_throttlePatience = patience;
}

Result<HttpReply> HttpClient::send(const HttpRequest &request)
{
    Q_ASSERT_X(mayWaitHere(), "HttpClient::send", "waits, so it must not run on the GUI thread");
    if (!fitsIntoHeader(request.bearer))
        return fail({.kind = ErrorKind::BadReply,
            .cause = Cause::MalformedReply,
            .detail = u"The access token holds characters that cannot be sent."_s});
    if (request.use != RequestUse::Uncounted && m_pace) {
        if (const auto turn = waitForTurn(request.use); !turn)
            return fail(turn.error());
    }
    if (m_stop.stop_requested())
        return fail({.kind = ErrorKind::Cancelled});

    ++m_sent;
    m_counted.sent += request.use == RequestUse::Uncounted ? 0 : 1;
    const ExchangeLimits limits{
        .total = m_totalTimeout, .silence = m_silenceTimeout, .body = m_maximumBodySize};
    auto outcome = exchange(m_network, request, limits, m_stop);

    // A service sees a new token every hour: each is known for its own request only, or the list would grow
    // for ever.
    Redactor redactor = m_redactor;
    redactor.add(request.bearer);
    auto reply = judgeOutcome(std::move(outcome), request, redactor);
    const bool isThrottled = !reply && reply.error().kind == ErrorKind::Throttled;
    m_counted.throttled += isThrottled && request.use != RequestUse::Uncounted ? 1 : 0;
    if (isThrottled && request.use != RequestUse::Uncounted && m_pace) {
        const auto asked = reply.error().retryAfter;
        if (const auto paused = m_pace->pauseFor(asked > 0s ? asked : defaultPause); !paused)
            return fail(paused.error());
    }
    return reply;
}

// Returns when the request may be sent; its place in the minute is taken then.
Result<void> HttpClient::waitForTurn(RequestUse use)
{
    for (;;) {
        if (m_stop.stop_requested())
            return fail({.kind = ErrorKind::Cancelled});
        const auto wait = m_pace->tryTake(use);
        if (!wait)
            return fail(wait.error());
        if (*wait <= 0ms)
            return {};
        const auto usage = m_pace->usage();
        if (!usage)
            return fail(usage.error());
        if (usage->throttledFor > 0ms) {
            if (const auto waited = waitWhileThrottled(usage->throttledFor); !waited)
                return waited;
        } else if (!waitFor(*wait, m_stop)) {
            return fail({.kind = ErrorKind::Cancelled});
        }
    }
}

Result<void> HttpClient::waitWhileThrottled(milliseconds wait)
{
    const milliseconds patienceLeft = milliseconds(m_throttlePatience) - m_lostToThrottling;
    const bool isNegligible = wait <= negligiblePause;
    if (!isNegligible && wait > patienceLeft)
        return fail({.kind = ErrorKind::Throttled,
            .detail = u"Microsoft asked this tenant to wait; %1 s of that are left."_s.arg(
                std::chrono::ceil<std::chrono::seconds>(wait).count()),
            .retryAfter = std::chrono::ceil<std::chrono::seconds>(wait)});
    if (!isNegligible)
        m_lostToThrottling += wait;
    if (!waitFor(wait, m_stop))
        return fail({.kind = ErrorKind::Cancelled});
    return {};
}

} // namespace workbench
