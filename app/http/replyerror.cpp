#include "http/replyerror.h"

#include "http/errorbody.h"

#include <QRegularExpression>
#include <algorithm>

namespace workbench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Classification {
    ErrorKind kind = ErrorKind::BadReply;
    Cause cause = Cause::None;
};

Classification ofStatus(int status)
{
    switch (status) {
    case 400: return {ErrorKind::InvalidConfiguration};
    case 401: return {ErrorKind::BadCredentials};
    case 402: return {ErrorKind::Forbidden, Cause::LicenceMissing};
    case 403:
    case 451: return {ErrorKind::Forbidden};
    case 404:
    case 410: return {ErrorKind::NotFound};
    case 407: return {ErrorKind::Unreachable, Cause::ProxyNeedsPassword};
    case 408:
    case 425: return {ErrorKind::ServerFailure};
    case 429: return {ErrorKind::Throttled};
    default: break;
    }
    if (status >= 300 && status < 400)
        return {ErrorKind::BadReply, Cause::Redirected};
    if (status >= 400 && status < 500)
        return {ErrorKind::InvalidConfiguration};
    if (status >= 500 && status < 600)
        return {ErrorKind::ServerFailure};
    return {ErrorKind::BadReply, Cause::MalformedReply};
}

Classification ofNetworkError(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError: return {ErrorKind::Unreachable, Cause::HostNotFound};
    case QNetworkReply::ConnectionRefusedError: return {ErrorKind::Unreachable, Cause::ConnectionRefused};
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: return {ErrorKind::Unreachable, Cause::ConnectionReset};
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: return {ErrorKind::TimedOut};
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError: return {ErrorKind::Unreachable, Cause::NoNetwork};
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return {ErrorKind::Unreachable, Cause::ProxyNeedsPassword};
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError: return {ErrorKind::Unreachable, Cause::ProxyRefused};
    default: return {ErrorKind::BadReply, Cause::MalformedReply};
    }
}

// "POST https://host/path": the query stays out, it may name people.
QString requestLine(const HttpRequest &request)
{
    const QString method = request.method == HttpRequest::Method::Post ? u"POST"_s : u"GET"_s;
    return u"%1 %2"_s.arg(
        method, request.url.toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo));
}

QString described(const HttpRequest &request, const QString &what, const Redactor &redactor)
{
    return presentable(redactor.scrubbed(u"%1: %2"_s.arg(requestLine(request), what)));
}

Error statusError(const ExchangeOutcome &outcome, const HttpRequest &request, const Redactor &redactor)
{
    const ErrorBody body = readErrorBody(outcome.body, redactor);
    auto [kind, cause] = ofStatus(outcome.status);
    const bool isRefusal = kind == ErrorKind::InvalidConfiguration || kind == ErrorKind::BadCredentials
        || kind == ErrorKind::Forbidden;
    if (isRefusal && cause == Cause::None)
        cause = body.cause;
    Error error{.kind = kind, .cause = cause, .httpStatus = outcome.status, .entraCode = body.entraCode};
    QString words = body.words;
    if (cause == Cause::Redirected) {
        const QUrl target = request.url.resolved(QUrl::fromEncoded(outcome.location));
        words = u"The answer is a redirect to %1, which is not followed."_s.arg(
            target.toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo));
    }
    error.detail = described(request,
        words.isEmpty() ? u"HTTP %1"_s.arg(outcome.status) : u"HTTP %1: %2"_s.arg(outcome.status).arg(words),
        redactor);
    error.correlationId = body.correlationId;
    if (error.correlationId.isEmpty())
        error.correlationId = presentable(redactor.scrubbed(QString::fromLatin1(outcome.requestId)));
    if (isTransient(kind))
        error.retryAfter = askedDelay(outcome);
    return error;
}

Error networkError(const ExchangeOutcome &outcome, const HttpRequest &request, const Redactor &redactor)
{
    if (outcome.networkError == QNetworkReply::SslHandshakeFailedError || !outcome.tlsErrors.isEmpty()) {
        Error error = tlsError(outcome.tlsErrors, outcome.networkMessage);
        error.detail = described(request, error.detail, redactor);
        return error;
    }
    auto [kind, cause] = ofNetworkError(outcome.networkError);
    // Qt reports most troubles of a proxy as those of the network; the word is the same in all of its
    // translations.
    const bool isProxy = outcome.networkMessage.contains(u"proxy"_s, Qt::CaseInsensitive);
    if (kind == ErrorKind::Unreachable && isProxy && cause != Cause::ProxyNeedsPassword)
        cause = Cause::ProxyRefused;
    QString what = outcome.networkMessage;
    if (outcome.status != 0 && kind == ErrorKind::Unreachable) {
        // The answer had begun: the next one may well be whole.
        kind = ErrorKind::ServerFailure;
        cause = Cause::TruncatedReply;
        what = u"The answer was cut off after %1 bytes."_s.arg(outcome.body.size());
    }
    return {.kind = kind,
        .cause = cause,
        .httpStatus = outcome.status,
        .detail = described(request, what, redactor)};
}

bool looksLikeHtml(const ExchangeOutcome &outcome)
{
    QByteArrayView body(outcome.body);
    if (body.startsWith("\xef\xbb\xbf"))
        body = body.sliced(3);
    while (!body.isEmpty() && QByteArrayView(" \t\r\n").contains(body.front()))
        body = body.sliced(1);
    return body.startsWith('<') || outcome.contentType.toLower().startsWith("text/html");
}

std::chrono::seconds bounded(qint64 seconds)
{
    return std::chrono::seconds(std::clamp(seconds, qint64(1), qint64(86'400)));
}

} // namespace

Error tlsError(const QList<QSslError> &errors, const QString &message)
{
    const auto has = [&errors](std::initializer_list<QSslError::SslError> wanted) {
        return std::any_of(errors.begin(), errors.end(), [&](const QSslError &error) {
            return std::find(wanted.begin(), wanted.end(), error.error()) != wanted.end();
        });
    };
    Cause cause = Cause::None;
    if (has({QSslError::CertificateExpired}))
        cause = Cause::CertificateExpired;
    else if (has({QSslError::CertificateNotYetValid}))
        cause = Cause::ClockOff;
    else if (has({QSslError::SelfSignedCertificate}))
        cause = Cause::CertificateSelfSigned;
    else if (has({QSslError::HostNameMismatch}) && errors.size() == 1)
        cause = Cause::CertificateWrongName;
    else if (!errors.isEmpty())
        cause = Cause::CertificateUntrusted;
    QStringList words;
    for (const QSslError &error : errors)
        words << error.errorString();
    if (words.isEmpty())
        words << message;
    return {.kind = ErrorKind::TlsFailure, .cause = cause, .detail = presentable(words.join(u" "_s))};
}

std::chrono::seconds askedDelay(const ExchangeOutcome &outcome)
{
    bool isNumber = false;
    const qint64 seconds = outcome.retryAfter.trimmed().toLongLong(&isNumber);
    if (isNumber && seconds >= 0)
        return bounded(seconds);
    if (const QDateTime until = parseHttpDate(outcome.retryAfter); until.isValid()) {
        const QDateTime now = outcome.date.isValid() ? outcome.date : QDateTime::currentDateTimeUtc();
        return bounded(now.secsTo(until));
    }
    static const QRegularExpression pattern(
        u"available in (\\d{1,9})(?:\\.\\d+)? second"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(QString::fromLatin1(outcome.body.left(4096)));
    return match.hasMatch() ? bounded(match.captured(1).toLongLong()) : 0s;
}

Result<HttpReply> judgeOutcome(ExchangeOutcome outcome, const HttpRequest &request, const Redactor &redactor)
{
    using End = ExchangeOutcome::End;
    if (outcome.end == End::Stopped)
        return fail({.kind = ErrorKind::Cancelled});
    if (outcome.end == End::TimedOut)
        return fail({.kind = ErrorKind::TimedOut,
            .httpStatus = outcome.status < 300 ? 0 : outcome.status,
            .detail = described(request, u"No complete answer in time."_s, redactor)});
    const bool isSuccess = outcome.status >= 200 && outcome.status < 300;
    if (outcome.status >= 300 || (outcome.status != 0 && outcome.status < 200))
        return fail(statusError(outcome, request, redactor));
    if (outcome.end == End::TooLarge)
        return fail({.kind = ErrorKind::BadReply,
            .cause = Cause::ReplyTooLarge,
            .httpStatus = outcome.status,
            .detail = described(
                request, u"The answer is larger than %1 bytes."_s.arg(outcome.body.size()), redactor)});
    if (!isSuccess || outcome.networkError != QNetworkReply::NoError)
        return fail(networkError(outcome, request, redactor));
    if (looksLikeHtml(outcome))
        return fail({.kind = ErrorKind::BadReply,
            .cause = Cause::HtmlInsteadOfJson,
            .httpStatus = outcome.status,
            .detail = described(request,
                u"The answer is a web page: %1"_s.arg(readErrorBody(outcome.body, redactor).words),
                redactor)});
    return HttpReply{.status = outcome.status,
        .body = std::move(outcome.body),
        .contentType = outcome.contentType,
        .date = outcome.date,
        .roundTrip = outcome.roundTrip};
}

} // namespace workbench
