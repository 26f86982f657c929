#pragma once

#include "forecast/loadmeasurement.h"

#include <array>
#include <optional>
#include <vector>

// What a measured load becomes in a day. Everything here is arithmetic; times of day are UTC.
//
//   rate of an hour of day   records of its measured hours ÷ the time of them that was covered
//   per day                  the sum of the rates of all 24 hours of day; where an hour of day was never
//                            measured: all records ÷ covered time × 24 h
//   records                  stored per day × (1 + dropped ÷ stored), × growth
//   after filters            stored per day × share that today's filters keep, × growth; without filters:
//                            records
//   bytes                    after filters × average size of a stored record
//   busiest hour             of each whole day measured, the most records of a wholly covered clock hour; of
//                            these the mean of the larger half, × growth: one odd hour in a week does not
//                            decide alone, nor do quiet days
//   requests of a poll       as they were, and one more for each page that growth adds; pages are counted by
//                            furtherPages() (polls.h)
//   requests per day         mean of a poll for each hour of day × polls in an hour, summed as above
//   peak of an hour of day   the dearest poll that began in it; all its requests count as one minute
//   headroom                 30 − the peak of all hours of day, at least 0
//   catch-up                 requests for what waits ÷ (speed − requests for what arrives meanwhile), where
//                            what waits is one poll that finds records per day × outage, and the speed is
//                            the ceiling of requests a minute, or less if the API answers slower
//   margin                   twice the standard error of the mean of whole days, in percent of it
namespace workbench {

inline constexpr int requestLimit = 30; // A minute and tenant, by Microsoft's documentation.
inline constexpr int comfortableHeadroom = 6; // More than this is fine, 1 to 6 is tight.

struct ForecastOptions {
    double growth = 1;
    int requestCeiling = 25; // Requests in any rolling minute that our own pace allows.
};

// Per day, but for what says something else.
struct ContentForecast {
    QString contentType; // Empty: all together.
    double records = 0, afterFilters = 0, bytes = 0, requests = 0;
    double busiestHour = 0; // Records of one hour.
    double averageBytes = 0; // Of one record.
};

// The requests of the dearest poll in one hour of day, of each content type.
struct HourPeak {
    std::vector<int> requests;
    int total = 0;
};

struct CatchUp {
    std::chrono::hours outage{};
    std::optional<double> minutes; // Nothing: never, more arrives than can be asked for.
};

struct Forecast {
    double growth = 1;
    std::vector<ContentForecast> contents = {};
    ContentForecast total = {};
    std::array<HourPeak, 24> hours = {}; // By hour of day.
    int peakHour = 0;
    int peak = 0; // Requests in the busiest minute.
    int headroom = 0;
    std::vector<CatchUp> catchUps = {}; // After 1 hour, 1 day, 1 week.
    double busiestPollMinutes = 0; // How long the dearest poll takes.
    bool keepsUp = true; // False: that is longer than the interval.
};

[[nodiscard]] Forecast forecastOf(const LoadMeasurement &measurement, const ForecastOptions &options);

// How much a forecast can be relied on.
struct Confidence {
    enum class Level { Rough, Fair, Good }; // Less than a day; less than a week; a week measured.
    Level level = Level::Rough;
    std::optional<double> marginPercent; // From two whole days on.
};
[[nodiscard]] Confidence confidenceOf(const LoadMeasurement &measurement);
// "rough", "fair", "good"; stable.
[[nodiscard]] QString confidenceName(Confidence::Level level);

} // namespace workbench
