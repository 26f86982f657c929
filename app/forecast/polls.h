#pragma once

#include "forecast/loadmeasurement.h"
#include "storage/recordstore.h"

#include <vector>

namespace workbench {

// Puts the runs of a connector's content types together to polls: runs that began within half a minute. Left
// out are runs that were not a poll at the connector's interval (the first run, one after an outage, "Collect
// now", a past window) and those that failed or were interrupted. `runs` in any order, inside the measured
// time or not.
[[nodiscard]] std::vector<Poll> polledAtInterval(
    const LoadMeasurement &measurement, std::vector<RunSummary> runs);

// The requests of one poll that finds `records`, repeats included: `questions` of them, in the first poll of
// an hour the hourly ones too, and furtherPages().
[[nodiscard]] int requestsOfPoll(const RequestCost &cost, qint64 records, bool isFirstOfHour);
// The first page comes with asking; a last one that is exactly full has none behind it: the API says so.
[[nodiscard]] int furtherPages(qint64 records, int pageSize);

// The polls that would have collected the measured hours at the connector's interval, by requestsOfPoll() of
// what has gathered since the poll before plus what is read again.
[[nodiscard]] std::vector<Poll> calculatedPolls(const LoadMeasurement &measurement);

// Records in an answer that was full, as the runs show it; `documented` where no run needed several pages.
[[nodiscard]] double pageSizeSeen(
    const std::vector<RunSummary> &runs, const QString &contentType, const RequestCost &documented);

// The median time of one request in polls that ran, in seconds; 1 if there are none.
[[nodiscard]] double secondsPerRequest(const std::vector<Poll> &polls);

} // namespace workbench
