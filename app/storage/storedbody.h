#pragma once

#include "query/recorddocument.h"
#include "storage/bodycodec.h"

namespace workbench {

// What a record is kept as; see schema.h.
struct StoredBody {
    qint64 seq = 0;
    qint64 received = 0, written = 0;
    qint64 dictionary = 0;
    QByteArrayView body;
};

// Loads the whole record with receive_time and write_time in front. StoreDamaged for what is no record.
[[nodiscard]] Result<void> loadRecord(
    query::RecordDocument &document, BodyDecoder &decoder, const StoredBody &stored);

} // namespace workbench
