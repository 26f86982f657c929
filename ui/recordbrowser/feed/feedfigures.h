#pragma once

#include "ui/recordbrowser/feed/feedrows.h"

#include <QHash>

namespace workbench {

// Counts and values of the newest filter. Belongs to the reading thread of figures; without a store
// everything is empty.
class FeedFigures {
public:
    [[nodiscard]] Result<ShownHistogram> histogram(FeedStore &store, const FeedSetupPointer &setup,
        qint64 from, qint64 width, int buckets, std::stop_token stop);
    [[nodiscard]] Result<ChipCounts> chips(
        FeedStore &store, const FeedSetupPointer &setup, std::stop_token stop);
    [[nodiscard]] Result<ShownTopValues> topValues(FeedStore &store, const FeedSetupPointer &setup,
        const QString &field, int count, std::stop_token stop);
    // Under the filter without its query; what was read for a field serves its next letters too.
    [[nodiscard]] Result<ShownTopValues> completions(FeedStore &store, const FeedSetupPointer &setup,
        const QString &field, const QString &prefix, int count, std::stop_token stop);
    [[nodiscard]] Result<ShownFields> fields(
        FeedStore &store, const FeedSetupPointer &setup, std::stop_token stop);

private:
    [[nodiscard]] static ShownTopValues shown(const FeedSetup &setup, const QString &field, TopValues values);

    RecordFilter m_completionFilter;
    QHash<QString, TopValues> m_completions; // By field.
};

} // namespace workbench
