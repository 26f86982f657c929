#pragma once

#include "base/result.h"

#include <QByteArray>
#include <optional>

namespace workbench {

// What the answer to a read of one record says about itself.
struct FirstRecordSeen {
    qsizetype records = 0;
    std::optional<qint64> total; // As the API counts: activities are counted roughly.
};

// BadReply unless the answer is the API's: an object with a list `data` (null counts as an empty one). Does
// not look into the records.
[[nodiscard]] Result<FirstRecordSeen> readFirstRecord(const QByteArray &body);

} // namespace workbench
