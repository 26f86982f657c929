#pragma once

#include "filter/filterset.h"

#include <QByteArray>
#include <QStringList>
#include <map>
#include <optional>
#include <vector>

namespace workbench {

// Which stored records are asked. Empty and missing values mean "any". Times are event times in milliseconds,
// both inside.
struct LensScope {
    QStringList connectorIds = {};
    std::optional<qint64> since = {}, until = {};

    bool operator==(const LensScope &) const = default;
};

// A set of filters as it is being edited. At most mostAttachedFilters; one that cannot be used yet matches
// nothing, and `enabled` is not looked at: `active` says which are.
struct LensRequest {
    std::vector<LogFilter> filters;
    FilterBits active = 0; // The filters that would be attached.
    int selected =
        -1; // The filter that groups, histogram and samples are about; -1: all active ones together.
    LensScope scope = {};
};

// What one filter would do. For a filter that is not active: what it would do if it were active too.
struct LensFilter {
    bool isUsable = false;
    qint64 drops = 0;
    qint64 dropsAlone = 0; // No other active filter drops them.
    qint64 alerts = 0; // Among `drops`.
    qint64 severeAlerts = 0; // Of medium severity or above.
    std::vector<qint64> conditionMatches = {}; // Of each condition by itself; 0: it matches nothing.
};

struct LensGroup {
    qint64 records = 0;
    qint64 dropped = 0;
};

struct LensSample {
    qint64 eventTime = 0;
    QByteArray json; // The whole Interflow record.
};

// Records over time: bucket i holds what happened from `from` + i × `width` on, milliseconds.
struct LensHistogram {
    qint64 from = 0;
    qint64 width = 0;
    std::vector<LensGroup> buckets;
};

// What the filters would drop of the stored records. Raw records are counted: the alert that is derived from
// a raw one goes and stays with it.
struct LensAnswer {
    bool isEstimate = false; // Scaled up from `examined` records that were picked evenly over time.
    qint64 records = 0; // In the scope; always exact.
    qint64 examined = 0;
    qint64 dropped = 0; // By the active filters together.
    qint64 overlap = 0; // By more than one of them.
    std::vector<LensFilter> filters = {}; // In the order of the request.
    std::map<QByteArray, LensGroup> byMsgClass = {};
    std::map<QByteArray, LensGroup> bySeverity = {}; // event.severity_str; empty: the record has none.
    LensHistogram histogram = {};
    std::vector<LensSample> droppedSamples = {}, keptSamples = {}; // Newest first.
};

} // namespace workbench
