#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <chrono>
#include <functional>
#include <memory>

namespace workbench {

// What a request to the Defender API is for; token requests go to another service and are not counted.
enum class RequestUse { Uncounted, Test, Activities, Alerts };

// How full the rolling minute of a tenant is.
struct PaceUsage {
    int limit = 25;
    int usedLastMinute = 0;
    int test = 0, activities = 0, alerts = 0;
    std::chrono::milliseconds throttledFor{}; // > 0: the server asked everyone to wait that much longer.
};

// Keeps the requests of all processes on one data directory below a ceiling in any rolling 60 s per Microsoft
// tenant, across restarts and kills: each request is written to a small database (pace.db) and committed
// before it is sent. The tenant is known by its Tenant ID and by its API host; a request that has either of
// the two in common counts, so that the same tenant by GUID and by domain shares one budget. A clock that is
// set back or forward never frees budget, and a damaged pace.db is emptied in place and counts as a full
// minute. One object per thread.
class RequestPace {
public:
    static constexpr int tenantLimit = 30; // API introduction: 30 requests a minute per tenant.
    static constexpr int defaultCeiling = 25; // Other users share the tenant's 30.

    // Milliseconds: of the day (since 1970), and since the machine started.
    struct Clocks {
        std::function<qint64()> wall;
        std::function<qint64()> sinceBoot;
        QByteArray bootId; // The second clock compares only within one boot; empty: it is not used.
    };

    [[nodiscard]] static Result<RequestPace> open(
        const QString &file, const QString &tenantId, const QString &apiHost, int ceiling = defaultCeiling);
    [[nodiscard]] static Result<RequestPace> open(
        const QString &file, const QString &tenantId, const QString &apiHost, int ceiling, Clocks clocks);
    RequestPace(RequestPace &&) noexcept;
    RequestPace &operator=(RequestPace &&) noexcept;
    ~RequestPace();

    // Tries to take a place in the minute. Zero: taken, send now. Otherwise: how long until it is worth
    // trying again.
    [[nodiscard]] Result<std::chrono::milliseconds> tryTake(RequestUse use);
    // The server throttled this tenant: nobody sends before that time has passed. A shorter pause never ends
    // a longer one.
    [[nodiscard]] Result<void> pauseFor(std::chrono::milliseconds pause);
    [[nodiscard]] Result<PaceUsage> usage() const;

private:
    struct Private;
    explicit RequestPace(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace workbench
