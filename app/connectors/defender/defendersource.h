#pragma once

#include "connector/recordsource.h"
#include "connectors/defender/defendermapping.h"
#include "connectors/defender/listclient.h"

namespace workbench::defender {

// Fetches activities and alerts of one Microsoft Defender for Cloud Apps tenant. Lives on the collector
// thread.
class DefenderSource : public RecordSource {
public:
    // `clock` gives milliseconds since the epoch. All references must outlive the source.
    DefenderSource(HttpClient &http, OAuthTokens &tokens, RetryPolicy &retry, const QUrl &apiUrl,
        MappingConstants constants, std::function<qint64()> clock);

    // contentType: "activities" or "alerts"; InvalidConfiguration for any other.
    Result<std::unique_ptr<FeedReader>> beginRun(const FeedRequest &request) override;

private:
    ListClient m_client;
    MappingConstants m_constants;
};

// The scope of the resource "Microsoft Cloud App Security", the same in every tenant.
inline constexpr char tokenScope[] = "05a65629-4c1b-48c1-a78b-804c4abdd4af/.default";

} // namespace workbench::defender
