#pragma once

#include "base/result.h"
#include "storage/recordreader.h"

#include <QString>
#include <QStringList>
#include <functional>
#include <stop_token>

namespace workbench {

enum class ExportFormat { Csv, JsonLines };

struct ExportPlan {
    QString file; // Replaced whole when all is written; until then and on failure the old one stays.
    ExportFormat format = ExportFormat::Csv;
    // Names of fields. Empty: all fields; then JSON lines are whole records, and CSV has a column for every
    // field that occurs in one of them, for which the records are read twice.
    QStringList fields;
    RecordFilter filter;
};

// Exactly the records of the filter, newest first, without those stored after the start; answers how many.
// `progressed` gets how many are written and how many there will be, about ten times a second, on this
// thread.
[[nodiscard]] Result<qint64> exportRecords(RecordReader &reader, const ExportPlan &plan,
    const std::function<void(qint64 done, qint64 total)> &progressed, std::stop_token stop = {});

} // namespace workbench
