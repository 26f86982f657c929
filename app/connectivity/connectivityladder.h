#pragma once

#include "connectivity/connectivitytest.h"
#include "connectivity/firstrecord.h"
#include "connectivity/hostprobe.h"
#include "http/httpclient.h"
#include "http/oauthtokens.h"

namespace workbench {

// One run of testConnectivity(): the steps in order and what they hand on to each other. Lives on the stack
// of that function.
class ConnectivityLadder {
public:
    ConnectivityLadder(const ConnectivitySubject &subject, QNetworkAccessManager &network,
        std::stop_token stop, const ConnectivityObserver &observer);

    [[nodiscard]] ConnectivityReport climb();

private:
    // What a step that passed has seen, or why it failed.
    struct Seen {
        QString summary;
        QString detail = {};
        bool isSkipped = false;
    };
    using Outcome = Result<Seen>;

    void step(const QString &id, const std::function<Outcome()> &work);
    void skip(const QString &id, const QString &summary);
    void finish(const TestStep &step);
    [[nodiscard]] bool isOver() const { return m_report.error.has_value(); }

    [[nodiscard]] Outcome checkSecret() const;
    [[nodiscard]] Outcome resolve();
    [[nodiscard]] Outcome connect();
    [[nodiscard]] Outcome handshake();
    [[nodiscard]] Outcome getToken();
    void checkPermissionsAndRead();
    void readWithoutKnownRole();
    void readContentType(const QString &contentType);
    [[nodiscard]] Result<FirstRecordSeen> fetchFirstRecord(const QString &contentType);
    void stepOfRead(
        const QString &contentType, const Result<FirstRecordSeen> &read, std::chrono::milliseconds duration);
    void conclude();

    const ConnectivitySubject &m_subject;
    QNetworkAccessManager &m_network;
    std::stop_token m_stop;
    const ConnectivityObserver &m_observer;
    QUrl m_apiUrl;
    Result<HostRoute> m_route;
    Result<RequestPace> m_pace;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<OAuthTokens> m_tokens;
    bool m_hasRefreshed = false;
    ConnectivityReport m_report;
};

} // namespace workbench
