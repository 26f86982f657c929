#pragma once

#include "benchmarks/mappedrecords.h"
#include "benchmarks/tenantrecords.h"
#include "collection/collector.h"
#include "connectors/sourcefactory.h"
#include "http/httpclient.h"
#include "http/retrypolicy.h"

#include <QNetworkAccessManager>

namespace workbench::bench {

// A connector to bench_pageserver; all that the server has is asked for.
inline ConnectorConfig connectorOf(const QString &url)
{
    ConnectorConfig connector;
    connector.id = mappingConstants().connectorId;
    connector.name = mappingConstants().connectorName;
    connector.type = QStringLiteral("microsoft_defender_for_cloud_apps");
    connector.tenantName = mappingConstants().tenantName;
    connector.apiUrl = url;
    connector.authUrl = url;
    connector.tenantId = QStringLiteral("11111111-2222-4333-8444-555555555555");
    connector.clientId = QStringLiteral("22222222-2222-4333-8444-555555555555");
    connector.contentTypes = {QStringLiteral("activities")};
    connector.startFrom = QStringLiteral("26d");
    return connector;
}

// A retry ends the program: what is measured answers at once.
inline RetryPolicy noRetries()
{
    RetryPolicy retry;
    retry.onRetry = [](const Error &error, std::chrono::milliseconds) {
        expected(Result<void>(fail(error)));
    };
    retry.wait = [](std::chrono::milliseconds) { return false; };
    return retry;
}

} // namespace workbench::bench
