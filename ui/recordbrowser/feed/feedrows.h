#pragma once

#include "storage/recordresult.h"
#include "ui/recordbrowser/feed/feedthread.h"
#include "ui/recordbrowser/feed/shownrow.h"

#include <QElapsedTimer>
#include <memory>

namespace workbench {

// What a generation of requests is about. Never changes, so threads may share it.
struct FeedSetup {
    quint64 generation = 0;
    RecordFilter filter;
    QStringList columns;
    TimeStyle timeStyle = TimeStyle::DayAndClock;
};
using FeedSetupPointer = std::shared_ptr<const FeedSetup>;

// The rows of the newest filter, kept between requests. Belongs to the reading thread of rows; without a
// store there are none.
class FeedRows {
public:
    [[nodiscard]] Result<ResultFigures> figures(
        FeedStore &store, const FeedSetupPointer &setup, std::stop_token stop);
    [[nodiscard]] Result<ShownPage> rows(
        FeedStore &store, const FeedSetupPointer &setup, qint64 position, qint64 count, std::stop_token stop);
    [[nodiscard]] Result<ShownUpdate> update(FeedStore &store, const FeedSetupPointer &setup,
        std::optional<RowKey> anchor, qint64 count, std::stop_token stop);
    // One step of the walk over a query's rows; nothing when it is complete. The figures every so often.
    struct Step {
        bool hasMore = false;
        std::optional<ResultFigures> figures;
    };
    [[nodiscard]] Step walk(FeedStore &store, std::stop_token stop);

private:
    // Null without a store.
    [[nodiscard]] Result<RecordResult *> result(
        FeedStore &store, const FeedSetupPointer &setup, std::stop_token stop);
    [[nodiscard]] Result<ResultFigures> figuresNow(FeedStore &store, std::stop_token stop);
    [[nodiscard]] Result<ShownPage> read(qint64 position, qint64 count, std::stop_token stop);

    FeedSetupPointer m_setup;
    std::unique_ptr<RecordResult> m_result;
    std::optional<RowFormat> m_format;
    int m_opened = 0; // The opening of the store that m_result belongs to.
    QElapsedTimer m_sinceReport;
    bool m_hasReportedRows = false; // Of the walk.
    QElapsedTimer m_sinceSetup; // Since m_setup was taken up.
    std::optional<std::chrono::milliseconds> m_took; // How long its first complete figures took.
};

} // namespace workbench
