#pragma once

#include "storage/recordreader.h"
#include "ui/recordbrowser/recordvalues.h"

namespace workbench {

// Everything about one record that is shown, ready made. On a reading thread.
[[nodiscard]] Result<RecordDetail> readDetail(RecordReader &reader, const QByteArray &stellarUuid);

// What belongs to a record. An alert names the activities it was made from in `audits` of the raw object; the
// alerts of an activity are those that name it.
[[nodiscard]] Result<RelatedRecords> readRelated(
    RecordReader &reader, const QByteArray &stellarUuid, std::stop_token stop);

} // namespace workbench
