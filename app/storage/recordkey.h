#pragma once

#include "record/interflowrecord.h"

#include <QByteArrayView>
#include <optional>

namespace workbench {

// What makes a record the same record when it is seen again. Views must outlive it.
struct RecordKey {
    QByteArrayView connectorId;
    QByteArrayView msgClass;
    IndexSet indices = 0;
    QByteArrayView sourceId;
};

// Maps a key to 64 bits, always to the same, in every process and version; two keys may share them.
using RecordHash = quint64 (*)(const RecordKey &key);
[[nodiscard]] quint64 recordHash(const RecordKey &key);

// Whether a stored body is of this very record or only of one with the same hash; connector, msg_class and
// indices are known to be equal.
[[nodiscard]] bool isSameRecord(QByteArrayView storedJson, const InterflowRecord &record);

// What a stored body tells about the record it was made from: everything but content hash and original bytes.
struct RestoredRecord {
    QByteArray connectorId;
    InterflowRecord record; // `indices` are what this class of record is kept in as a rule.
    bool isDerived = false; // It is the alert that was made from a raw alert.
};
// Nothing: it is no Interflow record.
[[nodiscard]] std::optional<RestoredRecord> restoredRecord(QByteArrayView json);

} // namespace workbench
