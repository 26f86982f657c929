#pragma once

#include "base/result.h"

#include <QByteArray>
#include <optional>
#include <string_view>
#include <vector>

namespace workbench::defender {

// The few fields the collector steers by, read from one raw record without judging the rest.
struct RecordTimes {
    std::string_view
        id; // Raw text of `_id` without quotes; empty: missing or not a scalar. May hold escapes: opaque.
    std::optional<qint64> timestamp; // Milliseconds; also from a number in a string or with a fraction.
    std::optional<qint64> created;
    std::optional<qint64> appId;
};

// One answer of a list route, cut into its records without copying: every view points into the body given.
struct PageSlices {
    std::vector<std::string_view> records; // Each element of `data` as it came, whatever its JSON type.
    bool hasNext = false;
    std::optional<qint64> total;
    std::optional<qint64> max; // Alerts: the largest page this tenant gets.
    QByteArray nextQueryFilters; // Raw JSON object; empty: absent or null.
};

// Cuts an answer. Tolerates broken UTF-8, duplicate keys, any nesting and any JSON inside a record; does not
// tolerate what makes the answer not the API's: BadReply with HtmlInsteadOfJson (starts with '<'),
// TruncatedReply (ends early), MissingData (no "data" list), MalformedReply. `data: null` counts as an empty
// list.
[[nodiscard]] Result<PageSlices> slicePage(std::string_view body);

[[nodiscard]] RecordTimes recordTimes(std::string_view record);

} // namespace workbench::defender
