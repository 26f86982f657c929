#pragma once

#include "connector/recordsource.h"
#include "connectors/defender/defendermapping.h"
#include "connectors/defender/listclient.h"

namespace workbench::defender {

// Maps the records of one answer; those that cannot be mapped are handed over as rejected with their bytes.
[[nodiscard]] Page mappedPage(ListRoute route, const ListAnswer &answer, const MappingConstants &constants);

// The steering fields of every record of an answer, in its order.
[[nodiscard]] std::vector<RecordTimes> timesOf(const ListAnswer &answer);

// How records are ordered by one of their times. A second of disorder is forgiven: it is below what the
// clocks of a distributed service keep. Unknown: all times seen so far are the same, or there are none.
enum class PageOrder { Unknown, Ascending, Descending, Unordered };

class OrderTracker {
public:
    // Continues with the records of the next answer; ForgetLast when that answer may start before the last
    // one's end.
    enum class Start { Continue, ForgetLast };
    void add(const std::vector<RecordTimes> &times, std::optional<qint64> RecordTimes::*field, Start start);
    [[nodiscard]] PageOrder order() const;

private:
    std::optional<qint64> m_previous;
    bool m_rises = false;
    bool m_falls = false;
};

} // namespace workbench::defender
