#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace workbench::simulator {

// How the simulated tenant behaves. Plain values; what is not said in a scenario file has the default given
// here, which is what is known (or else most likely) of real tenants. The comment behind each member lists
// what it may be.
//
// A scenario file is one JSON object with the groups below as objects and the members' names as keys, for
// example
//   {"token": {"lifetimeSeconds": 5}, "limiter": {"limit": 0},
//    "faults": [{"route": "activities", "nth": 3, "kind": "reset"}]}
// A key that is not known is refused by name.

struct TokenScenario {
    int lifetimeSeconds = 3599;
    std::vector<int>
        lifetimes; // If given, the first token lives as long as the first entry says, and so on, in turn.
    QStringList roles = {QStringLiteral("Investigation.read")}; // Empty: the token has no `roles` claim.
    QString audience = QStringLiteral("05a65629-4c1b-48c1-a78b-804c4abdd4af");
    int error = 0; // An AADSTS number: every token request fails with it. 0: none.
    bool errorLineBreaks = true; // error_description with CRLF before Trace ID …; false: on one line.
    bool errorUri = true; // With `error_uri`.
    QString suberror; // With this `suberror`; empty: without.
    bool expiresInAsText = false; // `expires_in` as text from v2 as well.
    bool sloppyTenant = false; // Accept any tenant in the path.
    QString openIdRegion; // `tenant_region_sub_scope`: "" absent, "GCC", "DODCON", "DOD".
    QString openIdCloud = QStringLiteral("microsoftonline.com"); // `cloud_instance_name`.
    bool openIdUnknownTenant = false; // The OpenID configuration answers 400 with 90002.
};

struct ApiScenario {
    QString slashless =
        QStringLiteral("redirect"); // Routes without the last slash: "redirect" 301, "serve", "notFound".
    bool acceptTokenScheme = false; // `Authorization: Token` is let in as well.
    int expiredStatus = 401; // For an expired or unknown token; 401 or 403.
    int expireAfterRequests = 0; // A token dies after so many API requests; 0: never.
    QString unknownFilter = QStringLiteral("refuse"); // "refuse" 400, "ignore".
    QString compression = QStringLiteral("gzip"); // "gzip" if the client accepts it, "none".
    int unboundedScanStatus = 0; // For a scan without a time bound: 502 or 504; 0: it is served.
    int delayMilliseconds = 0; // Every API answer is held back so long.
    bool extraFields = true; // Unknown fields in the envelope.
};

struct LimiterScenario {
    int limit = 30; // Requests in a sliding window over all API routes; 0: no limit.
    int windowSeconds = 60;
    QString retryAfter = QStringLiteral("none"); // Header of the 429: "none", "seconds", "date".
    bool countThrottled = false; // Requests refused with 429 count as well.
    int foreignPerMinute = 0; // Requests of other users of the tenant, spread evenly.
};

struct ActivitiesScenario {
    int plainDefault = 100; // Page size without `limit`.
    int plainMaximum = 100; // A larger `limit` is clipped silently.
    int scanDefault = 500;
    int scanMaximum = 500;
    int scanMinimum = 0; // A smaller scan `limit` is raised to this.
    int depthLimit = 5000; // skip + limit beyond it fails in plain mode; 0: no limit.
    int depthStatus = 400; // 400 or 500.
    QString loneSortDirection =
        QStringLiteral("ignore"); // sortDirection without sortField: "ignore", "honour".
    bool withhold = true; // A scan page with more to follow keeps back the records that share its boundary.
    bool boundaryRepeats = false; // They are listed on both pages instead.
    int sameMillisecond = 0; // So many records in the middle share one millisecond, both saved and happened.
    bool endlessHasNext = false; // `hasNext` is true even on the last page.
    int emptyPageEvery =
        0; // Every n-th page is empty with `hasNext: true` and the cursor where it was; 0: none.
    QString total = QStringLiteral("approximate"); // "approximate", "exact", "absent".
    QString olderThan30Days =
        QStringLiteral("hidden"); // "hidden", "weekWindow" (only with a window of 7 days), "shown".
    int arriveWhilePaging = 0; // So many new records arrive with each plain request that has a `skip`.
    QString createdSupport =
        QStringLiteral("full"); // `created` as filter and sort field: "full", "ignored", "refused".
    std::optional<double>
        delaySeconds; // Every record is saved so long after it happened; else mixed as observed.
    QStringList extraRecords; // Raw JSON texts, served byte for byte beside the generated records.
    QStringList extraRecordsBase64; // The same for bytes that are no valid text.
};

struct AlertsScenario {
    int perActivities = 250; // One alert for so many activities, but
    int minimum = 8; // at least so many.
    std::optional<int> count; // Exactly so many; only for a fixed number of records.
    int maximum = 100; // Largest and default page, and `max` of the envelope.
    bool sendMax = true; // `max` and `moreThanTotal` are in the envelope.
    bool nextQueryFilters = false; // Present with `date.lte` while there is more.
    int policyDelaySeconds = 70; // Policy alerts are visible 0 to this after `timestamp`.
    int anomalyDelayMinMinutes = 180; // Anomaly alerts this
    int anomalyDelayMaxMinutes = 300; // to this after it.
    QString mutations =
        QStringLiteral("time"); // "time": alerts are read, commented, closed … as time goes by; "off".
    bool reraise = false; // Some of those changes move `timestamp` forward.
    QStringList extraRecords; // A later one with the `_id` of an earlier one replaces it as its next version.
    QStringList extraRecordsBase64;
};

struct RecordsScenario {
    // The same seed gives the same records, byte for byte: always if `now` is given, else in all runs that
    // begin in the same hour (UTC). Without `now` the past ends at the last full hour and is an hour shorter
    // than windowHours, so that all of it lies in the windowHours before the real time. Records that arrive
    // live, those of the minutes since that hour too, are the same for the same minute; alerts change as time
    // goes by.
    qint64 seed = 1;
    std::optional<int> count; // Activities of the past; without it windowHours at ratePerMinute.
    double windowHours = 24; // How far back they reach, by save time.
    double ratePerMinute = 4; // New activities a minute on the average of a day.
    std::optional<bool> live; // New records keep arriving; without it: yes, unless count is given.
    std::optional<qint64> now; // The tenant's clock starts here, epoch milliseconds; without it: at the real
                               // time, or at the last full hour if it stands still.
    qint64 offsetMilliseconds = 0; // Added to the clock.
    std::optional<bool>
        frozen; // The clock of the records stands still; without it: if `now` is given or if not live.
    int people = 60;
};

// One scripted misbehaviour. `route`: "token", "openid", "activities", "activity" (one by id), "alerts",
// "alert", "any". `nth` counts the requests on that route from 1; it holds for `times` requests from there
// on, 0: for all. `kind` is one of
//   instead of an answer   reset, close, hang
//   the body's way         truncate (cut at `bytes`, else in the middle), drip (`bytes` each
//   `delayMilliseconds`),
//                          endless, slow (`delayMilliseconds` later), gzip, gzipBroken
//   another answer         status (`status`, `body`, `contentType`), html500, html200, redirect (`status`,
//   `location`),
//                          throttle (`retryAfter`: "" no header, "7" seconds, "date:7" that as a date),
//                          expireToken (all tokens die before this request), unauthorized, forbidden
//   its JSON               truncateJson, brokenUtf8, largeRecord (`bytes`, else 1 MB), deepNesting (`depth`),
//   duplicateKeys,
//                          nonObject, noId, noTimestamp, missingData, nullData, emptyPage, byteOrderMark,
//                          wrongContentType
struct Fault {
    QString route = QStringLiteral("any");
    int nth = 1;
    int times = 1;
    QString kind = {};
    int status = 0;
    QString body = {};
    QString contentType = {};
    QString location = {};
    QString retryAfter = {};
    int bytes = 0;
    int depth = 100;
    int delayMilliseconds = 0;
};

struct Scenario {
    TokenScenario token;
    ApiScenario api;
    LimiterScenario limiter;
    ActivitiesScenario activities;
    AlertsScenario alerts;
    RecordsScenario records;
    std::vector<Fault> faults;

    // InvalidConfiguration, with the key in `field`, for an unknown key, a value of the wrong type or out of
    // range.
    [[nodiscard]] static Result<Scenario> fromJson(const QByteArray &json);
    [[nodiscard]] QByteArray toJson() const; // Every key with its value.

    [[nodiscard]] bool isLive() const { return records.live.value_or(!records.count.has_value()); }
    [[nodiscard]] bool isFrozen() const
    {
        return records.frozen.value_or(records.now.has_value() || !isLive());
    }
};

} // namespace workbench::simulator
