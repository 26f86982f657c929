#pragma once

#include "app/forecast/simulatedload.h"
#include "ui/deploy/deployfacts.h"

#include <QDateTime>

namespace workbench::test {

inline constexpr qint64 measuredUntil = 1'795'528'800'000; // 24 Nov 2026, 14:00 UTC.

inline ConnectorConfig deployedConnector()
{
    ConnectorConfig connector;
    connector.id = u"c-1"_s;
    connector.name = u"acme-retail-mdca"_s;
    connector.type = u"microsoft_defender_for_cloud_apps"_s;
    connector.category = u"saas"_s;
    connector.tenantName = u"Acme"_s;
    connector.runOn = u"dp"_s;
    connector.profile = u"default-analyzer"_s;
    connector.contentTypes = {u"activities"_s, u"alerts"_s};
    return connector;
}

// Hours of a busy tenant that sleeps at night, polled every five minutes.
inline LoadMeasurement measuredLoad(int hours)
{
    constexpr qint64 hour = 3'600'000;
    LoadMeasurement load{.measured = {measuredUntil - hours * hour, measuredUntil}};
    load.hasFilters = true;
    load.contents = {{.contentType = u"activities"_s, .cost = {.pageSize = 500}},
        {.contentType = u"alerts"_s, .cost = {.pageSize = 100, .questions = 2}}};
    load.contents[0].averageBytes = 1840;
    load.contents[0].keptShare = 0.89;
    load.contents[1].averageBytes = 3100;
    load.contents[1].keptShare = 0.81;
    for (qint64 start = load.measured.from; start < measuredUntil; start += hour) {
        const double curve = 1 - 0.85 * std::cos(2 * M_PI * (double(start / hour % 24) - 1) / 24);
        load.contents[0].hours.push_back(
            {.start = start, .covered = hour, .records = std::llround(50'000 * curve)});
        load.contents[1].hours.push_back(
            {.start = start, .covered = hour, .records = std::llround(46 * curve)});
        for (int poll = 0; poll < 12; ++poll) {
            const auto received = std::llround(50'000 * curve / 40);
            load.polls.push_back({.startedAt = start + poll * hour / 12,
                .parts = {{.received = received, .requests = int(received + 499) / 500},
                    {.received = 90, .requests = poll == 0 ? 3 : 2}}});
        }
    }
    return load;
}

inline DeployFacts deployFacts(std::optional<LoadMeasurement> load)
{
    DeployFacts facts{.request = {.connector = deployedConnector()}, .load = std::move(load)};
    facts.test = LastTest{
        .finishedAt = measuredUntil, .isPassed = true, .message = u"All 7 checks passed in 1.43 s."_s};
    for (const char *name : {"README.txt", "connector.json", "stellar-connector.json", "log-filters.json",
             "interflow-mapping.json", "forecast.csv", "test-report.txt", "samples.ndjson", "manifest.json"})
        facts.files.push_back({QString::fromLatin1(name), QByteArray(4000, 'x')});
    return facts;
}

} // namespace workbench::test
