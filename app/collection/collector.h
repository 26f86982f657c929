#pragma once

#include "connector/connectorconfig.h"
#include "connector/recordsource.h"
#include "filter/filterset.h"
#include "storage/recordstore.h"

#include <QObject>
#include <functional>
#include <future>
#include <map>
#include <stop_token>
#include <vector>

namespace workbench {

class FeedRun;

// The loop: fetch a page, store it with its checkpoint, announce it, go on, feed by feed in turn, so that a
// long or failing content type never holds up the other. Lives on the collector thread; built there by
// CollectorThread::run(). Has no slots: nothing re-enters it while a request waits. While a page is stored,
// on a thread for the length of that, the next one is fetched and mapped; never more than one is under way,
// so that pages are stored in their order, and the store is used by one thread at a time.
class Collector : public QObject {
    Q_OBJECT

public:
    using Clock = std::function<qint64()>; // Milliseconds since the epoch.

    Collector(RecordSource &source, RecordStore &store, ConnectorConfig connector, Clock clock,
        std::stop_token stop);
    ~Collector() override;

    // One run of every content type up to now, or of `window` only, again. A content type that needs a
    // person's attention is left out until forgetAttention(). Never fails as a whole: each summary has its
    // result.
    [[nodiscard]] std::vector<RunSummary> collectOnce(std::optional<TimeInterval> window = std::nullopt);

    // From the next run on: what these drop is counted and never stored, and the checkpoint passes it.
    void setFilters(FilterSet filters) { m_filters = std::move(filters); }

    // Something changed (configuration, secret, a passed test): ask again where only a person could help.
    void forgetAttention() { m_attention.clear(); }
    // Why feeds stopped asking; empty when none did.
    [[nodiscard]] const std::map<QString, Error> &attention() const { return m_attention; }

Q_SIGNALS:
    // From the thread that stores, as soon as a page is in the store.
    void recordsStored(int count);
    void runFinished(const workbench::RunSummary &summary);

private:
    [[nodiscard]] std::unique_ptr<FeedRun> begin(
        const QString &contentType, std::optional<TimeInterval> window);
    void advance(FeedRun &run);
    void store(FeedRun &run, Page page);
    void settle();
    void nextStretch(FeedRun &run);
    void finish(FeedRun &run, std::optional<Error> error);

    RecordSource &m_source;
    RecordStore &m_store;
    ConnectorConfig m_connector;
    Clock m_clock;
    std::stop_token m_stop;
    FilterSet m_filters;
    std::map<QString, Error> m_attention;
    std::future<Result<PageOutcome>> m_storing; // Of the page that is being stored, if there is one,
    FeedRun *m_storingFor = nullptr; // and whose it is.
};

// True for errors that only a person can mend: asking again would change nothing.
[[nodiscard]] bool needsAttention(const Error &error);

} // namespace workbench

Q_DECLARE_METATYPE(workbench::RunSummary)
