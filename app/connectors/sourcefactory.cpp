#include "connectors/sourcefactory.h"

#include "connectors/defender/defendersource.h"

#include <QDateTime>
#include <QUuid>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

// A DefenderSource together with the tokens it signs in with.
class SignedInDefenderSource : public RecordSource {
public:
    explicit SignedInDefenderSource(const SourceParts &parts)
        : m_tokens(parts.http,
            {.authUrl = QUrl(parts.connector.authUrl.isEmpty() ? u"https://login.microsoftonline.com"_s
                                                               : parts.connector.authUrl),
                .tenantId = parts.connector.tenantId,
                .clientId = parts.connector.clientId,
                .clientSecret = parts.secret,
                .scope = QString::fromLatin1(defender::tokenScope)})
        , m_source(parts.http, m_tokens, parts.retry, QUrl(parts.connector.apiUrl),
              constants(parts.connector), clockOf(parts))
    {
        m_tokens.setWallClock(clockOf(parts));
    }

    Result<std::unique_ptr<FeedReader>> beginRun(const FeedRequest &request) override
    {
        return m_source.beginRun(request);
    }

private:
    static std::function<qint64()> clockOf(const SourceParts &parts)
    {
        return parts.clock ? parts.clock : &QDateTime::currentMSecsSinceEpoch;
    }

    static defender::MappingConstants constants(const ConnectorConfig &connector)
    {
        // Our own id of a tenant: the same name gives the same id on every machine.
        static const QUuid tenants(u"5b9c8f0e-6f0b-5d0c-9a35-0d5a4f3c2b10"_s);
        return {.connectorId = connector.id,
            .connectorName = connector.name,
            .tenantName = connector.tenantName,
            .tenantId = QUuid::createUuidV5(tenants, connector.tenantName).toString(QUuid::WithoutBraces)};
    }

    OAuthTokens m_tokens;
    defender::DefenderSource m_source;
};

} // namespace

Result<std::unique_ptr<RecordSource>> makeSource(const SourceParts &parts)
{
    if (parts.connector.type == u"microsoft_defender_for_cloud_apps")
        return std::make_unique<SignedInDefenderSource>(parts);
    return fail({.kind = ErrorKind::InvalidConfiguration,
        .detail = u"“%1” is not a connector type of this version."_s.arg(parts.connector.type),
        .field = u"type"_s});
}

} // namespace workbench
