#pragma once

#include "connector/recordsource.h"
#include "connectors/defender/alertcheckpoint.h"
#include "connectors/defender/defendermapping.h"
#include "connectors/defender/feedpage.h"
#include "connectors/defender/listclient.h"

#include <QJsonObject>
#include <deque>

namespace workbench::defender {

// Reads alerts, which change after they were raised and can appear hours late, and for which the API knows no
// time of change: every run reads the last 24 hours again and what was closed since the last run, once an
// hour the open alerts, once a day everything of 30 days. The store tells repeats from revisions. Lives on
// the collector thread; owned by the Collector.
class AlertFeed : public FeedReader {
public:
    AlertFeed(ListClient &client, MappingConstants constants, const FeedRequest &request);

    Result<std::optional<Page>> nextPage() override;
    TimeInterval window() const override { return m_window; }
    std::optional<UnreadableStretch> unreadable() const override { return m_unreadable; }
    QString notice() const override { return m_notice; }
    bool isDegraded() const override { return m_isDegraded; }
    RequestCount requests() const override { return m_requests; }

private:
    // One sorted question to the API, asked page by page.
    struct Pass {
        TimeInterval raised; // Alert time.
        QJsonObject others; // Filters beside it.
        bool isWindow = false; // The pass that makes the run's window complete.
    };

    void planWindow(const FeedRequest &request);
    void planPasses();
    void startPass();
    [[nodiscard]] Result<void> planNext(const ListAnswer &answer, const std::vector<RecordTimes> &times);
    void noteLastTime(const std::vector<RecordTimes> &times);
    [[nodiscard]] Result<void> endWithoutNews(bool answerIsEmpty);
    void endPass();
    void markProgress(Page &page) const;

    ListClient &m_client;
    MappingConstants m_constants;
    AlertCheckpoint m_checkpoint;
    TimeInterval m_window;
    bool m_keepsCheckpoint = false;
    bool m_isFirstRun = false;
    std::optional<UnreadableStretch> m_unreadable;
    QString m_notice;
    bool m_isDegraded = false;
    RequestCount m_requests;

    std::deque<Pass> m_passes;
    ListQuery m_query;
    qint64 m_limit = 100; // The documented page; `max` of an answer may allow more.
    OrderTracker m_order;
    std::optional<qint64> m_lastTime; // Alert time at which the page ended.
    qint64 m_atLastTime = 0; // Alerts with that time handed over so far in this pass.
    bool m_windowIsComplete = false;
    bool m_isEndProven = true; // False: the API promised more than it gave.
    SeenIds m_seen;
    int m_answersWithoutNews = 0;
};

} // namespace workbench::defender
