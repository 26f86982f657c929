#pragma once

#include "base/result.h"
#include "connector/connectorconfig.h"
#include "connector/connectortype.h"
#include "filter/logfilter.h"
#include "record/timeinterval.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace workbench {

// One clock hour (UTC) of one content type.
struct LoadHour {
    qint64 start = 0; // Milliseconds since the epoch.
    qint64 covered = 0; // How much of it was collected completely, in milliseconds.
    qint64 records = 0; // Stored, by event time.
};

// What was seen of one content type while it was measured.
struct ContentLoad {
    QString contentType;
    RequestCost cost = {}; // Of the connector's type, with the page size that was seen.
    std::vector<LoadHour> hours = {}; // Without holes, oldest first.
    qint64 records = 0; // Stored: the sum of the hours.
    double droppedPerStored = 0; // Records that filters dropped for each one stored.
    double droppedPerHour = 0; // Only where nothing was stored: all were dropped.
    double keptShare = 1; // Of the stored records, what today's filters would keep.
    double averageBytes = 0; // Of one stored Interflow record as JSON, uncompressed.
};

// The part of one content type in a poll.
struct PollPart {
    qint64 received = 0; // Records in the answers, repeats included.
    int requests = 0;
};

// All content types of one connector asked at one moment.
struct Poll {
    qint64 startedAt = 0;
    qint64 duration = 0; // Milliseconds.
    std::vector<PollPart> parts = {}; // In the order of LoadMeasurement::contents.
};

// The load of one connector as its store and its runs show it. Plain value; forecast.h calculates with it.
struct LoadMeasurement {
    TimeInterval measured; // Milliseconds; the end is not inside.
    int intervalMinutes = 5; // Of the connector.
    std::vector<ContentLoad> contents = {};
    std::vector<Poll> polls = {}; // Oldest first; calculated for hours of day in which none ran.
    bool hasFilters = false; // Filters are attached and enabled now.
    bool arePollsCalculated = false; // All of them: too few ran at this interval.
    bool isSampled = false; // Bytes and filters were looked at in some records of each hour, not in all.
    double secondsPerRequest = 1;

    // How much of the measured time was collected completely, of the content type that has least.
    [[nodiscard]] qint64 covered() const;
};

// What records.db knows of the connector's load in the last seven days that were collected, without changing
// anything there. `filters` are those attached now; those that are not enabled do nothing. Nothing if no
// content type was ever collected completely. For a thread that may wait; Cancelled after a stop. At a
// million records it takes less than a second.
[[nodiscard]] Result<std::optional<LoadMeasurement>> measureLoad(const QString &recordsFile,
    const ConnectorConfig &connector, const ConnectorType &type, const std::vector<LogFilter> &filters = {},
    std::stop_token stop = {});

} // namespace workbench
