#pragma once

#include "base/result.h"
#include "http/requestcount.h"
#include "record/interflowrecord.h"
#include "record/timeinterval.h"

#include <QByteArray>
#include <QString>
#include <memory>
#include <optional>
#include <vector>

namespace workbench {

// What a run over one feed (one content type of one connector) starts from.
struct FeedRequest {
    QString contentType;
    QByteArray checkpoint; // What the last stored page left; null: the feed never ran.
    qint64 now = 0; // Start of the run, milliseconds since the epoch, our clock.
    qint64 firstFrom = 0; // How far back a feed that never ran reaches.
    std::optional<TimeInterval> window; // Only this stretch, again: the checkpoint stays as it is.
};

// One answer of the API, mapped, with what is true once it is stored.
struct Page {
    std::vector<MappedRecord> records;
    std::vector<RejectedRecord> rejected;
    qint64 received = 0; // Records in the answer.
    qint64 bytes = 0; // Of the answer's body.
    qint64 receiveTime = 0; // Milliseconds since the epoch.
    QByteArray checkpoint; // Where to go on after this page; null: unchanged. Only the source reads it.
    std::optional<qint64> cursor; // For people: how far the feed has read, by its own time.
    std::optional<TimeInterval> complete; // Known to be complete once this page is stored.
};

// A stretch that no run can read any more, or that this run gives up, and why.
struct UnreadableStretch {
    TimeInterval interval;
    QString reason;
};

// One run over one feed. Lives on the collector thread; owned by the Collector for the length of the run.
class FeedReader {
public:
    virtual ~FeedReader() = default;

    // The next page, or nothing when everything that the run set out to read has been handed over. After an
    // Error the run is over; what was handed over before stays true.
    [[nodiscard]] virtual Result<std::optional<Page>> nextPage() = 0;

    // What the run sets out to read.
    [[nodiscard]] virtual TimeInterval window() const = 0;
    // What lies before the window and can no longer be had (the API keeps a record for so long only).
    [[nodiscard]] virtual std::optional<UnreadableStretch> unreadable() const { return std::nullopt; }
    // What a person should know though nothing failed, for example "The tenant ignores …"; empty: nothing.
    [[nodiscard]] virtual QString notice() const { return {}; }
    // True if what was read may not be all although no request failed; the run is then degraded.
    [[nodiscard]] virtual bool isDegraded() const { return false; }
    // Requests to the API so far.
    [[nodiscard]] virtual RequestCount requests() const = 0;
};

// Fetches the records of one connector. One implementation per connector type. Lives on the collector thread.
class RecordSource {
public:
    virtual ~RecordSource() = default;

    // Prepares a run; sends nothing but what signing in needs.
    [[nodiscard]] virtual Result<std::unique_ptr<FeedReader>> beginRun(const FeedRequest &request) = 0;
};

} // namespace workbench
