#include "connectors/defender/defendersource.h"

#include "connectors/defender/activityfeed.h"
#include "connectors/defender/alertfeed.h"

namespace workbench::defender {

using namespace Qt::StringLiterals;

DefenderSource::DefenderSource(HttpClient &http, OAuthTokens &tokens, RetryPolicy &retry, const QUrl &apiUrl,
    MappingConstants constants, std::function<qint64()> clock)
    : m_client(http, tokens, retry, apiUrl, std::move(clock))
    , m_constants(std::move(constants))
{
}

Result<std::unique_ptr<FeedReader>> DefenderSource::beginRun(const FeedRequest &request)
{
    // Signing in first shows how far our clock is from Microsoft's before the window is planned.
    if (const auto signedIn = m_client.signIn(); !signedIn)
        return fail(signedIn.error());
    if (request.contentType == u"activities")
        return std::make_unique<ActivityFeed>(m_client, m_constants, request);
    if (request.contentType == u"alerts")
        return std::make_unique<AlertFeed>(m_client, m_constants, request);
    return fail({.kind = ErrorKind::InvalidConfiguration,
        .detail =
            u"“%1” is not a content type of Microsoft Defender for Cloud Apps."_s.arg(request.contentType),
        .field = u"content_type"_s});
}

} // namespace workbench::defender
