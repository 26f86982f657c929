#include "connectors/defender/listclient.h"

#include "http/authorisedrequest.h"

#include <QJsonDocument>

namespace workbench::defender {

using namespace Qt::StringLiterals;

namespace {

// A reply that is not the API's may be a passing fault of a gateway in front of it, so it is worth asking
// again.
bool mayPass(const Error &error)
{
    return error.kind == ErrorKind::BadReply
        && (error.cause == Cause::HtmlInsteadOfJson || error.cause == Cause::TruncatedReply
            || error.cause == Cause::MalformedReply || error.cause == Cause::MissingData);
}

QUrl routeUrl(const QUrl &apiUrl, ListRoute route)
{
    QUrl url(apiUrl);
    // With the slash at the end: without it a POST is redirected and loses its body (microsoft-api.md 1).
    url.setPath(
        apiUrl.path() + (route == ListRoute::Activities ? u"/api/v1/activities/"_s : u"/api/v1/alerts/"_s));
    return url;
}

} // namespace

QByteArray toJson(const ListQuery &query)
{
    QByteArray json = "{\"filters\":" + (query.filters.isEmpty() ? QByteArray("{}") : query.filters);
    if (query.scan)
        json += ",\"isScan\":true";
    else
        json += ",\"skip\":" + QByteArray::number(query.skip);
    json += ",\"limit\":" + QByteArray::number(query.limit) + ",\"sortField\":\"" + query.sortField
        + "\",\"sortDirection\":\"" + (query.ascending ? "asc" : "desc") + "\"}";
    return json;
}

QByteArray timeFilter(const QByteArray &field, qint64 from, qint64 to, const QJsonObject &others)
{
    QJsonObject filters = others;
    filters.insert(QString::fromLatin1(field), QJsonObject{{u"gte"_s, from}, {u"lte"_s, to}});
    return QJsonDocument(filters).toJson(QJsonDocument::Compact);
}

ListClient::ListClient(HttpClient &http, OAuthTokens &tokens, RetryPolicy &retry, const QUrl &apiUrl,
    std::function<qint64()> clock)
    : m_http(http)
    , m_tokens(tokens)
    , m_retry(retry)
    , m_apiUrl(apiUrl)
    , m_clock(std::move(clock))
{
}

Result<void> ListClient::signIn()
{
    const auto token = m_retry.run([this] { return m_tokens.accessToken(); });
    if (!token)
        return fail(token.error());
    return {};
}

qint64 ListClient::serverNow() const
{
    const auto skew = m_tokens.clockSkew();
    // A Date header has whole seconds and travelled: below two seconds there is nothing to see.
    if (!skew || std::chrono::abs(*skew) < std::chrono::seconds(2))
        return now();
    return now() - std::chrono::milliseconds(*skew).count();
}

Result<ListAnswer> ListClient::fetch(ListRoute route, ListQuery &query)
{
    for (;;) {
        std::optional<Error> badReply;
        auto answer = m_retry.run([&]() -> Result<ListAnswer> {
            auto once = fetchOnce(route, query);
            badReply.reset();
            if (!once && mayPass(once.error())) {
                badReply = once.error();
                Error transient = once.error();
                transient.kind = ErrorKind::ServerFailure;
                return fail(std::move(transient));
            }
            return once;
        });
        if (answer)
            return answer;
        if (answer.error().cause == Cause::ReplyTooLarge && query.limit > 1) {
            query.limit = qMax<qint64>(1, query.limit / 2);
            continue;
        }
        if (badReply && answer.error().kind != ErrorKind::Cancelled)
            return fail(*badReply);
        return answer;
    }
}

Result<ListAnswer> ListClient::fetchOnce(ListRoute route, const ListQuery &query)
{
    HttpRequest request{.method = HttpRequest::Method::Post,
        .url = routeUrl(m_apiUrl, route),
        .contentType = "application/json",
        .body = toJson(query),
        .bearer = {},
        .use = route == ListRoute::Activities ? RequestUse::Activities : RequestUse::Alerts};
    auto reply = sendAuthorised(m_http, m_tokens, std::move(request));
    if (!reply)
        return fail(reply.error());
    ListAnswer answer{.body = std::move(reply->body), .slices = {}, .receiveTime = m_clock()};
    auto slices = slicePage({answer.body.constData(), size_t(answer.body.size())});
    if (!slices)
        return fail(slices.error());
    answer.slices = std::move(*slices);
    return answer;
}

qint64 SeenIds::add(const std::vector<std::string_view> &records, const std::vector<RecordTimes> &times)
{
    std::unordered_set<size_t> current;
    qint64 fresh = 0;
    const std::hash<std::string_view> hash;
    for (size_t i = 0; i < records.size(); ++i) {
        const size_t id = hash(times[i].id.empty() ? records[i] : times[i].id);
        if (!m_last.contains(id) && !m_beforeLast.contains(id) && !current.contains(id))
            ++fresh;
        current.insert(id);
    }
    m_beforeLast = std::exchange(m_last, std::move(current));
    return fresh;
}

} // namespace workbench::defender
