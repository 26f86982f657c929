#include "testlib/scriptednetwork.h"

#include <QTest>
#include <QTimer>
#include <cstring>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

// An answer that arrives in the next turn of the event loop, as one from a socket would.
class ScriptedReply : public QNetworkReply {
public:
    ScriptedReply(QNetworkAccessManager::Operation operation, const QNetworkRequest &request, QByteArray body)
        : m_body(std::move(body))
    {
        setOperation(operation);
        setRequest(request);
        setUrl(request.url());
        open(QIODevice::ReadOnly);
    }

    void arrive(
        int status, const ScriptedNetwork::Headers &headers, NetworkError error, const QString &message)
    {
        if (status != 0)
            setAttribute(QNetworkRequest::HttpStatusCodeAttribute, status);
        for (const auto &[name, value] : headers)
            setRawHeader(name, value);
        if (error != NoError)
            setError(error, message);
        QTimer::singleShot(0, this, [this] {
            if (isFinished())
                return;
            Q_EMIT metaDataChanged();
            if (!m_body.isEmpty())
                Q_EMIT readyRead();
            setFinished(true);
            Q_EMIT finished();
        });
    }

    void abort() override
    {
        if (isFinished())
            return;
        setError(OperationCanceledError, u"Operation canceled"_s);
        setFinished(true);
        Q_EMIT finished();
    }

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override
    {
        return m_body.size() - m_read + QNetworkReply::bytesAvailable();
    }

protected:
    qint64 readData(char *data, qint64 maximum) override
    {
        const qint64 size = std::min(maximum, m_body.size() - m_read);
        if (size <= 0)
            return isFinished() ? -1 : 0;
        std::memcpy(data, m_body.constData() + m_read, size_t(size));
        m_read += size;
        return size;
    }

private:
    QByteArray m_body;
    qint64 m_read = 0;
};

// What Qt reports beside these statuses.
QNetworkReply::NetworkError errorOfStatus(int status)
{
    switch (status) {
    case 401: return QNetworkReply::AuthenticationRequiredError;
    case 403: return QNetworkReply::ContentAccessDenied;
    case 404: return QNetworkReply::ContentNotFoundError;
    case 500: return QNetworkReply::InternalServerError;
    case 503: return QNetworkReply::ServiceUnavailableError;
    default: break;
    }
    if (status >= 500)
        return QNetworkReply::UnknownServerError;
    return status >= 400 ? QNetworkReply::UnknownContentError : QNetworkReply::NoError;
}

} // namespace

ScriptedNetwork::Expectation &ScriptedNetwork::Expectation::answer(
    int withStatus, const QByteArray &withBody, const Headers &withHeaders)
{
    status = withStatus;
    body = withBody;
    headers = withHeaders;
    error = errorOfStatus(withStatus);
    errorMessage = u"HTTP %1"_s.arg(withStatus);
    return *this;
}

ScriptedNetwork::Expectation &ScriptedNetwork::Expectation::fail(
    QNetworkReply::NetworkError withError, const QString &message)
{
    status = 0;
    error = withError;
    errorMessage = message;
    return *this;
}

ScriptedNetwork::Expectation &ScriptedNetwork::Expectation::neverAnswer()
{
    answers = false;
    return *this;
}

ScriptedNetwork::Expectation &ScriptedNetwork::Expectation::mayNotCome()
{
    isOptional = true;
    return *this;
}

ScriptedNetwork::ScriptedNetwork() = default;

ScriptedNetwork::~ScriptedNetwork()
{
    for (const Expectation &expectation : std::as_const(m_expected)) {
        if (!expectation.isOptional)
            QTest::qFail(qPrintable(u"This request never came: %1"_s.arg(expectation.url.toString())),
                __FILE__, __LINE__);
    }
}

ScriptedNetwork::Expectation &ScriptedNetwork::expectGet(const QUrl &url)
{
    return expect(GetOperation, url);
}

ScriptedNetwork::Expectation &ScriptedNetwork::expectPost(const QUrl &url)
{
    return expect(PostOperation, url);
}

ScriptedNetwork::Expectation &ScriptedNetwork::expect(Operation operation, const QUrl &url)
{
    Expectation expectation;
    expectation.operation = operation;
    expectation.url = url;
    m_expected.append(expectation);
    return m_expected.last();
}

QNetworkReply *ScriptedNetwork::createRequest(
    Operation operation, const QNetworkRequest &request, QIODevice *outgoingData)
{
    m_sent.append({request, outgoingData ? outgoingData->readAll() : QByteArray()});
    if (m_expected.isEmpty() || m_expected.first().operation != operation
        || m_expected.first().url != request.url()) {
        QTest::qFail(qPrintable(u"This request was not expected now: %1"_s.arg(request.url().toString())),
            __FILE__, __LINE__);
        auto *refused = new ScriptedReply(operation, request, {});
        refused->arrive(0, {}, QNetworkReply::ProtocolUnknownError, u"not in the script"_s);
        return refused;
    }
    const Expectation expectation = m_expected.takeFirst();
    auto *reply = new ScriptedReply(operation, request, expectation.body);
    if (expectation.answers)
        reply->arrive(expectation.status, expectation.headers, expectation.error, expectation.errorMessage);
    return reply;
}

} // namespace workbench
