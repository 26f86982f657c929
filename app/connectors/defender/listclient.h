#pragma once

#include "base/result.h"
#include "connectors/defender/defenderpage.h"
#include "http/httpclient.h"
#include "http/oauthtokens.h"
#include "http/retrypolicy.h"

#include <QJsonObject>
#include <QUrl>
#include <functional>
#include <unordered_set>

namespace workbench::defender {

// The body of a request to a list route. `sortField` and `sortDirection` always go together: with only one of
// them the API may answer newest first (microsoft-api.md 2.2).
struct ListQuery {
    QByteArray filters; // A JSON object; nextQueryFilters goes in here whole.
    bool scan = false;
    qint64 skip = 0;
    qint64 limit = 100;
    QByteArray sortField = "date";
    bool ascending = true;
};

[[nodiscard]] QByteArray toJson(const ListQuery &query);

// {"<field>":{"gte":from,"lte":to}} joined with what else must hold.
[[nodiscard]] QByteArray timeFilter(
    const QByteArray &field, qint64 from, qint64 to, const QJsonObject &others = {});

// One answer and the body that its slices point into.
struct ListAnswer {
    QByteArray body;
    PageSlices slices;
    qint64 receiveTime = 0; // Milliseconds since the epoch, our clock.
};

enum class ListRoute { Activities, Alerts };

// Asks the list routes of one tenant: signs in, keeps the pace, repeats what may pass, and cuts the answer.
// Lives on the collector thread; owned by DefenderSource.
class ListClient {
public:
    ListClient(HttpClient &http, OAuthTokens &tokens, RetryPolicy &retry, const QUrl &apiUrl,
        std::function<qint64()> clock);

    // Errors: those of HttpClient and OAuthTokens, and BadReply when the answer is not the API's after
    // repeated tries. An answer that is too large is asked for again with half the limit; `query.limit` then
    // keeps the smaller value.
    [[nodiscard]] Result<ListAnswer> fetch(ListRoute route, ListQuery &query);

    // Signs in if that has not happened yet.
    [[nodiscard]] Result<void> signIn();
    // Now by our clock, and by Microsoft's as far as its answers tell.
    [[nodiscard]] qint64 now() const { return m_clock(); }
    [[nodiscard]] qint64 serverNow() const;
    // Requests to the API so far.
    [[nodiscard]] RequestCount requests() const { return m_http.countedRequests(); }

private:
    [[nodiscard]] Result<ListAnswer> fetchOnce(ListRoute route, const ListQuery &query);

    HttpClient &m_http;
    OAuthTokens &m_tokens;
    RetryPolicy &m_retry;
    QUrl m_apiUrl;
    std::function<qint64()> m_clock;
};

// Tells whether an answer brought anything new: remembers the ids of the last two answers.
class SeenIds {
public:
    // How many of the ids were not in the last two answers. Records without an id count as new only once by
    // their bytes.
    [[nodiscard]] qint64 add(
        const std::vector<std::string_view> &records, const std::vector<RecordTimes> &times);

private:
    std::unordered_set<size_t> m_last, m_beforeLast;
};

} // namespace workbench::defender
