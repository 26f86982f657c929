#pragma once

#include "connector/recordsource.h"
#include "connectors/defender/activitycheckpoint.h"
#include "connectors/defender/defendermapping.h"
#include "connectors/defender/feedpage.h"
#include "connectors/defender/listclient.h"
#include "connectors/defender/millisecondsplit.h"

#include <QSet>

namespace workbench::defender {

// Reads activities in the order in which Microsoft saved them (`created`), so that late records are found,
// from ten minutes before what is complete up to the start of the run, in scan mode with the answer's
// nextQueryFilters taken whole. If the tenant ignores `created`, reads by event time (`date`) with a wide
// overlap instead and says so. Lives on the collector thread; owned by the Collector.
class ActivityFeed : public FeedReader {
public:
    ActivityFeed(ListClient &client, MappingConstants constants, const FeedRequest &request);

    Result<std::optional<Page>> nextPage() override;
    TimeInterval window() const override { return m_window; }
    std::optional<UnreadableStretch> unreadable() const override { return m_unreadable; }
    QString notice() const override { return m_notice; }
    bool isDegraded() const override { return m_isDegraded; }
    RequestCount requests() const override { return m_requests; }

private:
    enum class By { Created, Date };

    void planWindow(const FeedRequest &request);
    void startReading(By by);
    [[nodiscard]] QByteArray timeField() const;
    [[nodiscard]] std::optional<qint64> RecordTimes::*timeMember() const;
    [[nodiscard]] Result<ListAnswer> fetch();
    [[nodiscard]] Result<std::optional<Page>> nextOfSplit();
    [[nodiscard]] Result<Page> pageOf(const ListAnswer &answer);
    [[nodiscard]] bool ignoresCreated(const std::vector<RecordTimes> &times, TimeInterval asked) const;
    void noteProgress(const std::vector<RecordTimes> &times);
    [[nodiscard]] Result<void> planNext(const PageSlices &slices, qint64 fresh);
    [[nodiscard]] Result<void> planSkip(qint64 received, qint64 fresh);
    [[nodiscard]] Result<void> resolveStuck(bool answerIsEmpty);
    void continueAfterSplit();
    void finish();
    void markProgress(Page &page);

    ListClient &m_client;
    MappingConstants m_constants;
    ActivityCheckpoint m_checkpoint;
    TimeInterval m_window; // By save time; what will be complete.
    bool m_keepsCheckpoint = false; // A window is read again: the feed's own place does not move.
    std::optional<UnreadableStretch> m_unreadable;
    QString m_notice;
    bool m_isDegraded = false;
    RequestCount m_requests;

    By m_by = By::Created;
    TimeInterval m_reach; // What the requests ask for: the window and the overlap.
    ListQuery m_query;
    OrderTracker m_order;
    std::optional<qint64> m_reached; // How far the records have come, in the direction of m_order.
    SeenIds m_seen;
    QSet<QByteArray> m_usedFilters;
    int m_answersWithoutNews = 0;
    std::unique_ptr<MillisecondSplit> m_split;
    std::optional<qint64> m_lastSplit;
    bool m_isDone = false;
    bool m_isEndProven = true; // False: the API promised more than it gave.
    bool m_isHandedOver = false; // The page that carries the end of the run was given out.
};

} // namespace workbench::defender
