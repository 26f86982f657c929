#pragma once

#include "base/result.h"
#include "filter/lens/lensanswer.h"
#include "storage/recordreader.h"

#include <QString>
#include <optional>
#include <stop_token>
#include <vector>

namespace workbench {

class LensFilters;

// Asks the stored records what filters would drop of them, by the very code that drops. Used by one thread at
// a time, never the GUI thread; opens the store when it is asked. Without a store there are no records.
class FilterLens {
public:
    explicit FilterLens(const QString &file) : m_file(file) { }

    // From a few thousand records that are picked evenly over time, for an answer within some 200 ms; they
    // are kept, so that the next question about the same scope is answered in a fraction of that. Exact where
    // there are not more.
    [[nodiscard]] Result<LensAnswer> estimate(const LensRequest &request, std::stop_token stop = {});
    // From every record, by several threads: from columns alone where all conditions are on fields that have
    // one (LensScan), else some five times as slow. Cancelled when stopped.
    [[nodiscard]] Result<LensAnswer> measure(const LensRequest &request, std::stop_token stop = {});

private:
    struct Extent {
        qint64 records = 0;
        LensHistogram
            histogram; // Buckets hold the records; whole minutes, hours or days, at most 60 of them.
    };

    [[nodiscard]] Result<bool> open();
    [[nodiscard]] Result<Extent> extentOf(const RecordFilter &filter, const std::stop_token &stop);
    // The records of each bucket; where they are shorter than an hour it walks an index.
    [[nodiscard]] Result<void> fill(
        LensHistogram &histogram, const RecordFilter &filter, const std::stop_token &stop);
    [[nodiscard]] Result<void> pick(const RecordFilter &filter, qint64 records, const std::stop_token &stop);

    QString m_file;
    std::optional<RecordReader> m_reader;
    std::optional<LensScope> m_pickedFrom;
    qint64 m_pickedOf = 0; // Records there were then.
    std::vector<LensSample> m_picked; // Newest first.
};

} // namespace workbench
