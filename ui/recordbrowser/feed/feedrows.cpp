#include "ui/recordbrowser/feed/feedrows.h"

namespace workbench {

using std::chrono::milliseconds;

namespace {

constexpr milliseconds firstLook{15}; // At a new query, before its first figures are shown.
constexpr milliseconds walkingStep{20}; // Rows that are asked for meanwhile wait this long.
constexpr qint64 betweenReports = 150;
constexpr qint64 pageRows = 128; // Of the model.

} // namespace

Result<RecordResult *> FeedRows::result(FeedStore &store, const FeedSetupPointer &setup, std::stop_token stop)
{
    auto reader = store.reader();
    if (!reader)
        return fail(reader.error());
    if (!*reader)
        return nullptr;
    const bool isOther = !m_setup || m_setup->generation != setup->generation;
    const bool isKept = m_result && m_opened == store.opened() && m_setup && m_setup->filter == setup->filter;
    if (isOther || !isKept) {
        m_sinceSetup.start();
        m_took.reset();
        if (isKept) {
            if (const auto refreshed = m_result->refresh(stop); !refreshed)
                return fail(refreshed.error());
        } else {
            m_result.reset();
            auto made = (*reader)->result(setup->filter, stop);
            if (!made)
                return fail(made.error());
            m_result = std::make_unique<RecordResult>(std::move(*made));
            m_opened = store.opened();
        }
        m_setup = setup;
        m_format.emplace(setup->columns, setup->timeStyle);
    }
    return m_result.get();
}

Result<ResultFigures> FeedRows::figuresNow(FeedStore &store, std::stop_token stop)
{
    const auto reader = store.reader();
    if (!reader)
        return fail(reader.error());
    const auto total = (*reader)->count({}, std::move(stop));
    if (!total)
        return fail(total.error());
    // What is counted again later, for new records, says nothing about the query.
    const auto elapsed = m_took.value_or(milliseconds(m_sinceSetup.elapsed()));
    if (m_result->isComplete())
        m_took = elapsed;
    return ResultFigures{.generation = m_setup->generation,
        .count = m_result->count(),
        .isComplete = m_result->isComplete(),
        .total = *total,
        .newestSeq = m_result->newestSeq(),
        .elapsed = elapsed};
}

Result<ResultFigures> FeedRows::figures(FeedStore &store, const FeedSetupPointer &setup, std::stop_token stop)
{
    const auto ready = result(store, setup, stop);
    if (!ready)
        return fail(ready.error());
    if (!*ready)
        return ResultFigures{.generation = setup->generation};
    if (const auto walked = m_result->extend(firstLook, stop); !walked)
        return fail(walked.error());
    m_sinceReport.start();
    m_hasReportedRows = m_result->count() > 0;
    return figuresNow(store, std::move(stop));
}

Result<ShownPage> FeedRows::read(qint64 position, qint64 count, std::stop_token stop)
{
    ShownPage page{.generation = m_setup->generation, .position = position, .rows = {}};
    const auto done = m_result->pageAt(
        position, count,
        [&](const StoredRecord &record) {
            page.rows.push_back(m_format->shown(record));
            return true;
        },
        std::move(stop));
    if (!done)
        return fail(done.error());
    return page;
}

Result<ShownPage> FeedRows::rows(
    FeedStore &store, const FeedSetupPointer &setup, qint64 position, qint64 count, std::stop_token stop)
{
    const auto ready = result(store, setup, stop);
    if (!ready)
        return fail(ready.error());
    if (!*ready)
        return ShownPage{.generation = setup->generation, .position = position, .rows = {}};
    return read(position, count, std::move(stop));
}

Result<ShownUpdate> FeedRows::update(FeedStore &store, const FeedSetupPointer &setup,
    std::optional<RowKey> anchor, qint64 count, std::stop_token stop)
{
    const bool isFirst = !m_result || !m_setup || m_setup->generation != setup->generation;
    const auto ready = result(store, setup, stop);
    if (!ready)
        return fail(ready.error());
    if (!*ready)
        return ShownUpdate{.figures = {.generation = setup->generation}, .page = {setup->generation, 0, {}}};
    ShownUpdate update;
    const auto added = isFirst ? Result<qint64>(0) : m_result->refresh(stop);
    if (!added)
        return fail(added.error());
    update.added = *added;
    const auto figures = figuresNow(store, stop);
    if (!figures)
        return fail(figures.error());
    update.figures = *figures;
    if (anchor) {
        const auto position = m_result->positionOf(*anchor, stop);
        if (!position)
            return fail(position.error());
        update.anchorPosition = *position;
    }
    // Whole pages of the model, so that it can keep them.
    const qint64 first = update.anchorPosition / pageRows * pageRows;
    const qint64 end = (update.anchorPosition + count + pageRows - 1) / pageRows * pageRows;
    auto page = read(first, std::min(end, m_result->count()) - first, std::move(stop));
    if (!page)
        return fail(page.error());
    update.page = std::move(*page);
    return update;
}

FeedRows::Step FeedRows::walk(FeedStore &store, std::stop_token stop)
{
    if (!m_result || m_opened != store.opened() || m_result->isComplete())
        return {};
    // A failure shows again, and is told, with the next request.
    if (const auto walked = m_result->extend(walkingStep, stop); !walked)
        return {};
    Step step{.hasMore = !m_result->isComplete(), .figures = {}};
    // The first rows are what a person waits for.
    const bool areFirst = !m_hasReportedRows && m_result->count() > 0;
    if (!step.hasMore || areFirst || m_sinceReport.elapsed() >= betweenReports) {
        m_sinceReport.restart();
        m_hasReportedRows = m_result->count() > 0;
        if (const auto figures = figuresNow(store, std::move(stop)))
            step.figures = *figures;
    }
    return step;
}

} // namespace workbench
