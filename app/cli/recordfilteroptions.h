#pragma once

#include "base/datadirectory.h"
#include "storage/recordreader.h"

#include <QString>
#include <QStringList>

namespace CLI {
class App;
} // namespace CLI

namespace workbench {

// The filters that `records` and `count` share, as they were typed.
struct RecordFilterOptions {
    QStringList indices, msgClasses, connectors;
    QString since, until, query;
};

void addRecordFilterOptions(CLI::App &command, RecordFilterOptions &options);

// The store's reader; none if nothing was ever stored.
[[nodiscard]] Result<std::optional<RecordReader>> openReader(const DataDirectory &data);

// Checks every value; InvalidConfiguration or NotFound name the option at fault. A msg_class nobody knows is
// noted on standard error: it may come later, until then nothing matches.
[[nodiscard]] Result<RecordFilter> recordFilter(
    const RecordFilterOptions &options, const DataDirectory &data, std::optional<RecordReader> &reader);

// Ids of connectors given by name or id, also of removed ones whose records were kept.
[[nodiscard]] Result<QStringList> connectorIds(
    const QStringList &names, const DataDirectory &data, std::optional<RecordReader> &reader);

} // namespace workbench
