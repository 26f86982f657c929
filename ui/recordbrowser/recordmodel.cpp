#include "ui/recordbrowser/recordmodel.h"

#include "ui/recordbrowser/recordfeed.h"
#include "ui/shared/plaintooltip.h"

#include <QTimer>
#include <algorithm>

namespace workbench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto betweenUpdates = 250ms;
constexpr auto newFor = 2s;
constexpr auto fadeStep = 500ms;
constexpr size_t mostAsked = 6; // Below what the feed lets wait, so that none is forgotten there.

bool isTitle(const ShownRecord &record, const QString &field)
{
    return record.kind == RecordKind::Alert
        && (field == u"event.name" || (field == u"event.action" && record.hasTitleAsAction));
}

} // namespace

RecordModel::RecordModel(RecordFeed &feed, QObject *parent)
    : QAbstractTableModel(parent)
    , m_feed(feed)
    , m_columns(feed.columns())
    , m_pause(new QTimer(this))
    , m_fade(new QTimer(this))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(betweenUpdates);
    m_fade->setInterval(fadeStep);
    connect(m_pause, &QTimer::timeout, this, [this] {
        if (std::exchange(m_refreshAgain, false))
            appendStored();
    });
    connect(m_fade, &QTimer::timeout, this, &RecordModel::fadeNew);
    connect(&m_feed, &RecordFeed::figuresRead, this, &RecordModel::takeFigures);
    connect(&m_feed, &RecordFeed::rowsRead, this, &RecordModel::takePage);
    connect(&m_feed, &RecordFeed::updated, this, &RecordModel::takeUpdate);
    connect(&m_feed, &RecordFeed::readFailed, this, [this](ReadKind kind) {
        if (kind == ReadKind::Update)
            m_isRefreshing = false;
        if (kind == ReadKind::Rows) // They are asked for again when they are scrolled to.
            m_asked.clear();
    });
}

int RecordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int RecordModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

const ShownRecord *RecordModel::recordAt(qint64 position) const
{
    const auto page = m_pages.find(position / pageRows);
    if (position < 0 || position >= m_total || page == m_pages.end())
        return nullptr;
    const auto row = size_t(position % pageRows);
    if (row >= page->rows.size())
        return nullptr;
    m_uses.splice(m_uses.begin(), m_uses, page->use);
    return &page->rows[row];
}

qint64 RecordModel::positionOf(RowKey key) const
{
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page) {
        const auto row = std::find_if(page->rows.begin(), page->rows.end(),
            [&](const ShownRecord &record) { return record.key == key; });
        if (row != page->rows.end())
            return page.key() * pageRows + std::distance(page->rows.begin(), row);
    }
    return -1;
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString &field = m_columns[index.column()];
    const ShownRecord *record = recordAt(m_base + index.row());
    if (role == FieldRole)
        return field;
    if (role == FirstColumnRole)
        return index.column() == 0;
    if (role == PlaceholderRole)
        return record == nullptr;
    if (!record)
        return role == Qt::AccessibleTextRole ? tr("Loading") : QVariant();
    const QString cell = record->cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole: return field == u"msg_class" ? shortMsgClass(record->msgClass) : cell;
    case Qt::AccessibleTextRole: return cell.isEmpty() ? tr("%1: empty").arg(field) : cell;
    case Qt::ToolTipRole:
        return plainToolTip(
            field == u"event.action" && isTitle(*record, field) ? u"event.name: "_s + cell : cell);
    case KeyRole: return QVariant::fromValue(record->key);
    case UuidRole: return record->stellarUuid;
    case KindRole: return int(record->kind);
    case NewRole: return isNew(*record);
    case EmphasisRole: return isTitle(*record, field);
    default: return {};
    }
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isColumn = orientation == Qt::Horizontal && section >= 0 && section < m_columns.size();
    if (isColumn && (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == FieldRole))
        return m_columns[section];
    if (isColumn && role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

qint64 RecordModel::highestBase() const
{
    return std::max<qint64>(0, m_total - m_windowRows);
}

void RecordModel::setWindowRows(int rows)
{
    m_windowRows = std::max(leastWindowRows, rows);
    resizeWindow();
}

void RecordModel::setBase(qint64 base)
{
    base = std::clamp<qint64>(base, 0, highestBase());
    if (base != m_base) {
        m_base = base;
        resizeWindow();
        showRows();
        Q_EMIT baseChanged(m_base);
    }
    askWindow();
}

void RecordModel::showRows()
{
    if (m_rows > 0 && !m_columns.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, int(m_columns.size()) - 1));
}

void RecordModel::resizeWindow()
{
    const int rows = int(std::clamp<qint64>(m_total - m_base, 0, m_windowRows));
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    } else if (rows < m_rows) {
        beginRemoveRows({}, rows, m_rows - 1);
        m_rows = rows;
        endRemoveRows();
    }
}

void RecordModel::ask(qint64 position)
{
    const qint64 page = position / pageRows;
    const bool isAsked = std::find(m_asked.begin(), m_asked.end(), page) != m_asked.end();
    if (position < 0 || position >= m_total || recordAt(position) || isAsked)
        return;
    m_asked.push_back(page);
    if (m_asked.size() > mostAsked)
        m_asked.pop_front();
    m_feed.requestRows(page * pageRows, int(pageRows));
}

void RecordModel::askWindow()
{
    ask(m_base + m_rows - 1);
    ask(m_base);
}

void RecordModel::store(qint64 position, std::vector<ShownRecord> rows)
{
    for (size_t from = 0; from < rows.size(); from += size_t(pageRows)) {
        const qint64 number = position / pageRows + qint64(from) / pageRows;
        const auto first = rows.begin() + qsizetype(from);
        const auto last = rows.begin() + qsizetype(std::min(rows.size(), from + size_t(pageRows)));
        if (const auto known = m_pages.constFind(number); known != m_pages.constEnd())
            m_uses.erase(known->use);
        m_uses.push_front(number);
        m_pages.insert(number,
            {std::vector(std::make_move_iterator(first), std::make_move_iterator(last)), m_uses.begin()});
    }
    while (m_uses.size() > mostPages) {
        m_pages.remove(m_uses.back());
        m_uses.pop_back();
    }
}

void RecordModel::forgetPages()
{
    m_pages.clear();
    m_uses.clear();
    m_asked.clear();
}

void RecordModel::takePage(const ShownPage &page)
{
    std::erase(m_asked, page.position / pageRows);
    if (page.generation != m_generation || page.position % pageRows != 0)
        return;
    store(page.position, page.rows);
    const qint64 end = page.position + pageRows;
    if (page.position < m_base + m_rows && end > m_base)
        showRows();
    Q_EMIT pageRead(page.position, end - 1);
    // Records were deleted since they were counted: count again.
    if (page.position + qint64(page.rows.size()) < std::min(end, m_total) && m_isComplete)
        appendStored();
    else
        askWindow();
}

void RecordModel::takeFigures(const ResultFigures &figures)
{
    m_newestSeq = figures.newestSeq;
    m_isComplete = figures.isComplete;
    if (figures.generation != m_generation)
        startGeneration(figures);
    else
        setTotal(figures.count);
    askWindow();
}

// Other columns of the same records leave the window where it is.
void RecordModel::startGeneration(const ResultFigures &figures)
{
    const bool isOther = !m_filter || *m_filter != m_feed.filter();
    beginResetModel();
    m_generation = figures.generation;
    m_filter = m_feed.filter();
    m_columns = m_feed.columns();
    forgetPages();
    m_isRefreshing = false;
    m_refreshAgain = false;
    m_total = figures.count;
    m_base = isOther ? 0 : std::clamp<qint64>(m_base, 0, highestBase());
    m_rows = int(std::clamp<qint64>(m_total - m_base, 0, m_windowRows));
    if (isOther) {
        m_anchor = 0;
        m_recent.clear();
    }
    endResetModel();
    if (isOther) {
        setNewRecords(0);
        Q_EMIT resultReset();
    }
    Q_EMIT totalChanged(m_total);
}

void RecordModel::setTotal(qint64 total)
{
    if (total == m_total)
        return;
    // What was the last page may hold more now.
    const qint64 last = m_total / pageRows;
    if (const auto page = m_pages.constFind(last); total > m_total && page != m_pages.constEnd()) {
        m_uses.erase(page->use);
        m_pages.remove(last);
    }
    m_total = total;
    m_base = std::min(m_base, highestBase());
    resizeWindow();
    Q_EMIT totalChanged(m_total);
}

void RecordModel::setFollow(Follow follow)
{
    m_follow = follow;
    if (follow == Follow::Newest)
        setNewRecords(0);
}

void RecordModel::setNewRecords(qint64 count)
{
    if (std::exchange(m_newRecords, count) != count)
        Q_EMIT newRecordsChanged(count);
}

void RecordModel::showNewest()
{
    setNewRecords(0);
    m_anchor = 0;
    setBase(0);
    Q_EMIT newestShown();
}

void RecordModel::appendStored()
{
    if (m_isRefreshing || m_pause->isActive()) {
        m_refreshAgain = true;
        return;
    }
    m_isRefreshing = true;
    m_pause->start();
    const bool staysAtTop = m_follow == Follow::Newest && m_anchor == 0;
    const ShownRecord *anchor = staysAtTop ? nullptr : recordAt(m_anchor);
    m_sentAnchor = anchor ? m_anchor : -1;
    m_feed.refresh(anchor ? std::optional(anchor->key) : std::nullopt, m_windowRows);
}

void RecordModel::takeUpdate(const ShownUpdate &update)
{
    m_isRefreshing = false;
    const bool hasChanged = update.figures.newestSeq != m_newestSeq || update.figures.count != m_total;
    m_isComplete = update.figures.isComplete;
    if (update.figures.generation != m_generation)
        startGeneration(update.figures);
    if (hasChanged) {
        const qint64 shift = m_sentAnchor < 0 ? 0 : update.anchorPosition - m_sentAnchor;
        forgetPages();
        m_total = update.figures.count;
        m_base = std::clamp<qint64>(m_base + shift, 0, highestBase());
        resizeWindow();
        store(update.page.position, update.page.rows);
        if (m_follow == Follow::Newest)
            markRecent();
        else
            setNewRecords(m_newRecords + std::max<qint64>(0, update.added));
        m_newestSeq = update.figures.newestSeq;
        m_anchor = std::clamp<qint64>(m_anchor + shift, 0, std::max<qint64>(0, m_total - 1));
        Q_EMIT positionsShifted(shift);
        Q_EMIT totalChanged(m_total);
        Q_EMIT baseChanged(m_base);
        showRows();
        askWindow();
    }
    if (m_refreshAgain && !m_pause->isActive()) {
        m_refreshAgain = false;
        appendStored();
    }
}

void RecordModel::markRecent()
{
    m_recent.push_back({std::chrono::steady_clock::now(), m_newestSeq});
    m_fade->start();
}

bool RecordModel::isNew(const ShownRecord &record) const
{
    return !m_recent.empty() && record.key.seq > m_recent.front().second;
}

void RecordModel::fadeNew()
{
    const auto oldest = std::chrono::steady_clock::now() - newFor;
    const size_t before = m_recent.size();
    while (!m_recent.empty() && m_recent.front().first <= oldest)
        m_recent.pop_front();
    if (m_recent.empty())
        m_fade->stop();
    if (m_recent.size() != before)
        showRows();
}

} // namespace workbench
