#include "storage/resultblocks.h"

#include <algorithm>

namespace workbench {

namespace {

constexpr qint32 rowsOfBlock = 128;

} // namespace

Result<void> ResultBlocks::extend(
    ReaderPages &walk, qint64 wanted, std::chrono::steady_clock::time_point deadline)
{
    if (m_isComplete)
        return {};
    walk.goTo(m_place);
    walk.setPause([&] { return m_count >= wanted || std::chrono::steady_clock::now() >= deadline; });
    const auto read = walk.readKeys(0, [&](ReaderPages::Row &row) {
        if (m_blocks.empty() || m_blocks.back().rows >= rowsOfBlock)
            m_blocks.push_back({{row.eventTime, row.seq}, 0});
        ++m_blocks.back().rows;
        ++m_count;
        return true;
    });
    walk.setPause({});
    // Also where reading was stopped: what was counted until then is not read again.
    m_place = walk.place();
    m_isComplete = read && !m_place.hasMore;
    return read;
}

void ResultBlocks::insert(RowKey key)
{
    if (!m_isComplete && (!m_place.last || key < *m_place.last))
        return;
    ++m_count;
    const auto block = std::find_if(
        m_blocks.rbegin(), m_blocks.rend(), [&](const Block &candidate) { return candidate.first > key; });
    if (block != m_blocks.rend()) {
        ++block->rows;
    } else if (m_blocks.empty() || m_blocks.front().rows >= rowsOfBlock) {
        m_blocks.insert(m_blocks.begin(), {key, 1});
    } else {
        m_blocks.front().first = key;
        ++m_blocks.front().rows;
    }
}

std::optional<ResultBlocks::Place> ResultBlocks::placeOf(qint64 position) const
{
    qint64 before = 0;
    for (const auto &block : m_blocks) {
        if (position < before + block.rows)
            return Place{block.first, position - before};
        before += block.rows;
    }
    return std::nullopt;
}

ResultBlocks::Rank ResultBlocks::rankOf(RowKey key) const
{
    Rank rank;
    qint32 rows = 0;
    for (const auto &block : m_blocks) {
        if (block.first <= key)
            break;
        rank.before += rows;
        rank.first = block.first;
        rows = block.rows;
    }
    return rank;
}

} // namespace workbench
