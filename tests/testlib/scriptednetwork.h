#pragma once

#include <QList>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QQueue>
#include <QUrl>
#include <utility>

namespace workbench {

// A network that answers a conversation written down before, in order, and fails the test on a request that
// was not expected or never came. No socket is opened. Lives on the test's thread.
class ScriptedNetwork : public QNetworkAccessManager {
    Q_OBJECT

public:
    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    // One expected request and its answer.
    class Expectation {
    public:
        Expectation &answer(int status, const QByteArray &body = {}, const Headers &headers = {});
        Expectation &fail(QNetworkReply::NetworkError error, const QString &message = {});
        Expectation &neverAnswer();
        // For a request that a stop may forestall.
        Expectation &mayNotCome();

    private:
        friend class ScriptedNetwork;
        QNetworkAccessManager::Operation operation = QNetworkAccessManager::GetOperation;
        QUrl url;
        int status = 200;
        QByteArray body;
        Headers headers;
        QNetworkReply::NetworkError error = QNetworkReply::NoError;
        QString errorMessage;
        bool answers = true;
        bool isOptional = false;
    };

    // What was sent, for looking at afterwards.
    struct Sent {
        QNetworkRequest request;
        QByteArray body;
    };

    ScriptedNetwork();
    ~ScriptedNetwork() override; // Fails the test if an expected request never came.

    // Valid until the next expect…().
    Expectation &expectGet(const QUrl &url);
    Expectation &expectPost(const QUrl &url);

    [[nodiscard]] const QList<Sent> &sent() const { return m_sent; }
    // Requests still to come.
    [[nodiscard]] qsizetype pending() const { return m_expected.size(); }

protected:
    QNetworkReply *createRequest(
        Operation operation, const QNetworkRequest &request, QIODevice *outgoingData) override;

private:
    Expectation &expect(Operation operation, const QUrl &url);

    QList<Expectation> m_expected;
    QList<Sent> m_sent;
};

} // namespace workbench
