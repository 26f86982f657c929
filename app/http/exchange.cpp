#include "http/exchange.h"

#include "http/networkconfiguration.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QIODevice>
#include <QLocale>
#include <QNetworkRequest>
#include <QTimer>
#include <cstring>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

// Error bodies are short; what is longer says nothing more.
constexpr qint64 largestErrorBody = 256 * 1024;
// How much Qt may hold before we took it: an endless body is then never ahead of us.
constexpr qint64 readBufferSize = 1024 * 1024;

// A request body that can be read once. Qt sends a request again by itself when the connection breaks before
// an answer, up to three times; those requests would be counted by the server and by nobody else, so a second
// reading is refused.
class SingleUseBody : public QIODevice {
public:
    explicit SingleUseBody(const QByteArray &body) : m_body(body)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool atEnd() const override { return m_read == m_body.size(); }
    qint64 bytesAvailable() const override { return m_body.size() - m_read; }

protected:
    qint64 readData(char *data, qint64 maximum) override
    {
        const qint64 size = std::min(maximum, m_body.size() - m_read);
        if (size <= 0)
            return atEnd() ? -1 : 0;
        std::memcpy(data, m_body.constData() + m_read, size_t(size));
        m_read += size;
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray &m_body; // Of the request, which outlives this device.
    qint64 m_read = 0;
};

QNetworkRequest networkRequest(const HttpRequest &request)
{
    QNetworkRequest result(request.url);
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    result.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    // Qt's own check knows a bomb by its ratio, and honest pages of records compress as well as that. Here
    // the bytes are counted as they are unpacked, never more than the read buffer ahead, which ends a bomb at
    // the limit in the same way.
    result.setDecompressedSafetyCheckThreshold(-1);
    result.setHeader(QNetworkRequest::UserAgentHeader, u"connector-workbench/" WORKBENCH_VERSION ""_s);
    result.setRawHeader("Accept", "application/json");
    if (!request.bearer.isEmpty()) {
        const auto token = request.bearer.reveal();
        result.setRawHeader("Authorization", "Bearer " + QByteArray(token.data(), qsizetype(token.size())));
    }
    if (request.method == HttpRequest::Method::Post) {
        result.setRawHeader("Content-Type",
            request.contentType.isEmpty() ? QByteArray("application/octet-stream") : request.contentType);
        result.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    }
    return result;
}

// The running request. Lives for one call of exchange(), on its stack.
class RunningExchange {
public:
    RunningExchange(QNetworkReply &reply, const ExchangeLimits &limits) : m_reply(reply), m_limits(limits)
    {
        m_reply.setReadBufferSize(readBufferSize);
        QObject::connect(&m_reply, &QNetworkReply::finished, &m_loop, &QEventLoop::quit);
        QObject::connect(&m_reply, &QNetworkReply::sslErrors, &m_loop,
            [this](const QList<QSslError> &errors) { m_outcome.tlsErrors = errors; });
        QObject::connect(&m_reply, &QNetworkReply::readyRead, &m_loop, [this] {
            m_silence.start();
            readSome();
        });
        QObject::connect(&m_reply, &QNetworkReply::metaDataChanged, &m_silence, qOverload<>(&QTimer::start));
        QObject::connect(&m_reply, &QNetworkReply::uploadProgress, &m_silence, qOverload<>(&QTimer::start));
        for (QTimer *timer : {&m_total, &m_silence}) {
            timer->setSingleShot(true);
            QObject::connect(
                timer, &QTimer::timeout, &m_loop, [this] { end(ExchangeOutcome::End::TimedOut); });
        }
        m_total.setInterval(limits.total);
        m_silence.setInterval(limits.silence);
    }

    ExchangeOutcome run(const std::stop_token &stop)
    {
        // Runs on the thread that asks for the stop, so it only posts.
        const std::stop_callback onStop(stop, [this] {
            QMetaObject::invokeMethod(
                &m_loop, [this] { end(ExchangeOutcome::End::Stopped); }, Qt::QueuedConnection);
        });
        m_total.start();
        m_silence.start();
        if (!m_reply.isFinished())
            m_loop.exec();
        if (m_outcome.end == ExchangeOutcome::End::Finished)
            readSome();
        m_total.stop();
        m_silence.stop();
        return std::move(m_outcome);
    }

private:
    void end(ExchangeOutcome::End why)
    {
        if (m_reply.isFinished() || m_outcome.end != ExchangeOutcome::End::Finished)
            return;
        m_outcome.end = why;
        m_reply.abort();
        m_loop.quit();
    }

    void readSome()
    {
        const int status = m_reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const bool isErrorBody = status >= 300;
        const qint64 limit = isErrorBody ? std::min(largestErrorBody, m_limits.body) : m_limits.body;
        while (m_reply.bytesAvailable() > 0 && m_outcome.body.size() <= limit) {
            const QByteArray piece =
                m_reply.read(std::min(limit + 1 - m_outcome.body.size(), readBufferSize));
            if (piece.isEmpty())
                break;
            m_outcome.body += piece;
        }
        if (m_outcome.body.size() <= limit)
            return;
        m_outcome.body.truncate(limit);
        if (m_reply.isFinished())
            m_outcome.end = ExchangeOutcome::End::TooLarge;
        else
            end(ExchangeOutcome::End::TooLarge);
    }

    QNetworkReply &m_reply;
    ExchangeLimits m_limits;
    ExchangeOutcome m_outcome;
    QEventLoop m_loop;
    QTimer m_total;
    QTimer m_silence;
};

} // namespace

QDateTime parseHttpDate(const QByteArray &text)
{
    auto date =
        QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date;
}

ExchangeOutcome exchange(QNetworkAccessManager &network, const HttpRequest &request,
    const ExchangeLimits &limits, const std::stop_token &stop)
{
    QElapsedTimer clock;
    clock.start();
    SingleUseBody body(request.body);
    QNetworkRequest prepared = networkRequest(request);
    if (request.url.scheme() == u"https"_s)
        prepared.setSslConfiguration(tlsConfigurationOf(network));
    const std::unique_ptr<QNetworkReply> reply(
        request.method == HttpRequest::Method::Post ? network.post(prepared, &body) : network.get(prepared));

    ExchangeOutcome outcome = RunningExchange(*reply, limits).run(stop);
    outcome.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    outcome.contentType = reply->rawHeader("Content-Type").left(256);
    outcome.retryAfter = reply->rawHeader("Retry-After").left(64);
    outcome.location = reply->rawHeader("Location").left(2048);
    for (const char *name : {"x-ms-request-id", "request-id", "x-ms-correlation-id", "client-request-id"}) {
        if (outcome.requestId.isEmpty())
            outcome.requestId = reply->rawHeader(name).left(64);
    }
    outcome.date = parseHttpDate(reply->rawHeader("Date").left(64));
    outcome.networkError = reply->error();
    outcome.networkMessage = reply->errorString().left(1000);
    outcome.roundTrip = std::chrono::milliseconds(clock.elapsed());
    return outcome;
}

} // namespace workbench
