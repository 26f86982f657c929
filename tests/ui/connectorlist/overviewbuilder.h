#pragma once

#include "overview/connectoroverview.h"

namespace workbench::testlib {

using namespace Qt::StringLiterals;

// 24 Nov 2026, 14:07:21 UTC: as in the design.
inline constexpr qint64 designNow = 1'795'529'241'000;

// An overview with good defaults: a connector that waits for its next poll; a test names only what it is
// about.
class OverviewBuilder {
public:
    explicit OverviewBuilder(const QString &name, qint64 now = designNow) : m_now(now)
    {
        ConnectorConfig &connector = m_overview.connector;
        connector.id = u"id-"_s + name;
        connector.name = name;
        connector.type = u"microsoft_defender_for_cloud_apps"_s;
        connector.tenantName = u"Acme Retail"_s;
        connector.runOn = u"dp:dp-01"_s;
        connector.profile = u"default"_s;
        connector.contentTypes = {u"activities"_s, u"alerts"_s};
        m_overview.status.state = ConnectorState::Ok;
        m_overview.test = LastTest{.finishedAt = now - 310'000, .isPassed = true, .message = {}};
        m_overview.lastRun = now - 139'000;
        m_overview.nextRun = now + 161'000;
        m_overview.live = {.kind = CollectorState::Kind::Waiting, .until = now + 161'000};
        m_overview.readAt = now;
        for (const QString &contentType : connector.contentTypes)
            m_overview.feeds.push_back(feed(contentType));
        for (size_t hour = 0; hour < m_overview.hourly.size(); ++hour)
            m_overview.hourly[hour] = 20'000 + qint64((hour * 7) % 11) * 5'000;
        m_overview.recordsOf24h = 1'204'118;
        m_overview.pace = {.limit = 25, .usedLastMinute = 7, .test = 1, .activities = 4, .alerts = 2};
    }

    OverviewBuilder &paused()
    {
        m_overview.connector.active = false;
        m_overview.status.state = ConnectorState::Inactive;
        m_overview.live = {.kind = CollectorState::Kind::Stopped};
        m_overview.nextRun.reset();
        return *this;
    }
    OverviewBuilder &collecting()
    {
        m_overview.status.state = ConnectorState::Running;
        m_overview.live = {.kind = CollectorState::Kind::Collecting};
        m_overview.storedNow = 1500;
        return *this;
    }
    OverviewBuilder &throttled(int seconds)
    {
        return failing(
            {.kind = ErrorKind::Throttled, .httpStatus = 429, .retryAfter = std::chrono::seconds(60)},
            CollectorState::Kind::Retrying, m_now + seconds * 1000);
    }
    OverviewBuilder &secretExpired()
    {
        return failing({.kind = ErrorKind::BadCredentials, .httpStatus = 401, .entraCode = 7000222},
            CollectorState::Kind::NeedsAttention);
    }
    OverviewBuilder &failing(const Error &error, CollectorState::Kind kind, qint64 until = 0)
    {
        m_overview.status.state = ConnectorState::Failed;
        m_overview.live = {.kind = kind, .until = until, .error = error};
        RunSummary run = *m_overview.feeds.front().state.lastRun;
        run.result = RunResult::Failed;
        run.error = error;
        m_overview.lastErrors = {run};
        return *this;
    }
    OverviewBuilder &untested()
    {
        m_overview.test.reset();
        m_overview.lastRun.reset();
        m_overview.nextRun.reset();
        m_overview.status.state = ConnectorState::Pending;
        m_overview.live = {.kind = CollectorState::Kind::Stopped};
        m_overview.hourly = {};
        m_overview.recordsOf24h = 0;
        for (FeedOverview &feed : m_overview.feeds)
            feed.state = {};
        return *this;
    }
    OverviewBuilder &withoutProfile()
    {
        m_overview.connector.profile.clear();
        m_overview.status.state = ConnectorState::NotInProfile;
        return untestedStatusKept();
    }
    // Collected by another process, which does not say what it does.
    OverviewBuilder &elsewhere()
    {
        m_overview.elsewhere = LeaseHolder();
        m_overview.live = {.kind = CollectorState::Kind::HeldElsewhere, .until = m_now + 5000};
        return *this;
    }
    // Collected by another process, in the state that was given before.
    OverviewBuilder &by(const LockHolder &process)
    {
        m_overview.elsewhere = LeaseHolder{.process = process,
            .activity = CollectorActivity{.state = m_overview.live, .storedNow = m_overview.storedNow}};
        return *this;
    }
    OverviewBuilder &withGap(qint64 from, qint64 to)
    {
        m_overview.feeds.front().state.gaps = {{{from, to}, u"The run was interrupted."_s}};
        return *this;
    }
    OverviewBuilder &withTenant(const QString &tenant)
    {
        return m_overview.connector.tenantName = tenant, *this;
    }
    OverviewBuilder &withRecords(qint64 records) { return m_overview.recordsOf24h = records, *this; }
    OverviewBuilder &everyMinutes(int minutes)
    {
        return m_overview.connector.intervalMinutes = minutes, *this;
    }
    OverviewBuilder &on(const QString &device) { return m_overview.connector.runOn = device, *this; }

    operator ConnectorOverview() const { return m_overview; }
    [[nodiscard]] ConnectorOverview overview() const { return m_overview; }

private:
    OverviewBuilder &untestedStatusKept()
    {
        const ConnectorState state = m_overview.status.state;
        untested();
        m_overview.status.state = state;
        return *this;
    }
    [[nodiscard]] FeedOverview feed(const QString &contentType) const
    {
        FeedOverview result{.contentType = contentType, .state = {}};
        RunSummary run;
        run.id = 7;
        run.contentType = contentType;
        run.result = RunResult::Ok;
        run.startedAt = m_now - 139'000;
        run.finishedAt = run.startedAt + 3'200;
        run.stored = 642;
        result.state.lastRun = run;
        result.state.cursor = run.startedAt - (contentType == u"alerts"_s ? 50'000 : 4'000);
        result.state.complete = {{m_now - 5 * 24 * 3'600'000LL, run.startedAt}};
        return result;
    }

    qint64 m_now;
    ConnectorOverview m_overview;
};

// The seven of the design.
inline QList<ConnectorOverview> designOverviews(qint64 now = designNow)
{
    return {OverviewBuilder(u"acme-retail-mdca"_s, now),
        OverviewBuilder(u"harbor-bank-mdca"_s, now)
            .throttled(38)
            .withTenant(u"Harbor Bank"_s)
            .withRecords(2'914'530),
        OverviewBuilder(u"northfield-health"_s, now).collecting().everyMinutes(10).on(u"dp:dp-02"_s),
        OverviewBuilder(u"orbit-logistics"_s, now).secretExpired().on(u"sensor:ams-02"_s),
        OverviewBuilder(u"riverton-schools"_s, now).paused().everyMinutes(15).withRecords(212),
        OverviewBuilder(u"demo-tenant"_s, now).on(u"dp"_s).everyMinutes(1),
        OverviewBuilder(u"lakeside-energy"_s, now).untested().on(u"sensor:fra-01"_s)};
}

} // namespace workbench::testlib
