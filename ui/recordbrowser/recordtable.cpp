#include "ui/recordbrowser/recordtable.h"

#include "ui/recordbrowser/recordfeed.h"
#include "ui/recordbrowser/recordview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalBlocker>
#include <algorithm>
#include <limits>

namespace workbench {

RecordTable::RecordTable(RecordFeed &feed, QWidget *parent)
    : QWidget(parent)
    , m_feed(feed)
    , m_model(new RecordModel(feed, this))
    , m_view(new RecordView(this))
    , m_scrollBar(new QScrollBar(Qt::Vertical, this))
{
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Records"));
    m_scrollBar->setAccessibleName(tr("Position in the records"));
    setFocusProxy(m_view);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_scrollBar);
    connectModel();
    connectView();
    connectHeader();
    applyWidths();
    updateScrollBar();
}

// The view first: what it tells while it goes is answered from the model.
RecordTable::~RecordTable()
{
    delete m_view;
}

QTableView &RecordTable::view()
{
    return *m_view;
}

void RecordTable::connectModel()
{
    connect(m_model, &RecordModel::totalChanged, this, &RecordTable::updateScrollBar);
    connect(m_model, &RecordModel::resultReset, this, [this] {
        clearCurrent();
        scrollTo(0);
    });
    connect(m_model, &RecordModel::newestShown, this, [this] { scrollTo(0); });
    connect(m_model, &RecordModel::positionsShifted, this, &RecordTable::shift);
    connect(m_model, &RecordModel::pageRead, this, [this](qint64 first, qint64 last) {
        if (m_wanted >= first && m_wanted <= last)
            takeCurrent(m_wanted);
        else
            applyCurrent();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        applyWidths();
        scrollTo(m_top);
        applyCurrent();
    });
    connect(m_model, &RecordModel::baseChanged, this, &RecordTable::applyCurrent);
    connect(&m_feed, &RecordFeed::detailRead, this, &RecordTable::copyDetail);
}

void RecordTable::connectView()
{
    connect(m_scrollBar, &QScrollBar::valueChanged, this, [this](int value) { scrollTo(topOf(value)); });
    connect(m_view, &RecordView::wheelTurned, this, [this](int rows) { scrollTo(m_top + rows); });
    connect(m_view, &RecordView::rowsMoved, this, &RecordTable::moveBy);
    connect(m_view, &RecordView::pagesMoved, this,
        [this](int pages) { moveBy(pages * std::max(1, visibleRows() - 1)); });
    connect(m_view, &RecordView::endReached, this,
        [this](bool isNewest) { setCurrentPosition(isNewest ? 0 : m_model->total() - 1); });
    connect(m_view, &RecordView::columnMoved, this, &RecordTable::moveColumn);
    connect(m_view, &RecordView::pressed, this, [this](int row, int column) {
        m_field = m_model->headerData(column, Qt::Horizontal, RecordModel::FieldRole).toString();
        select(m_model->base() + row);
    });
    connect(m_view, &RecordView::activated, this, [this] {
        if (m_current)
            Q_EMIT recordActivated(m_current->stellarUuid);
    });
    connect(m_view, &RecordView::copied, this, [this](bool isWholeRow) {
        if (isWholeRow)
            copyRow();
        else
            copyCell();
    });
    connect(m_view, &RecordView::menuRequested, this, [this](const QPoint &globalPosition) {
        const QModelIndex index = m_view->currentIndex();
        if (index.isValid() && m_current)
            Q_EMIT cellMenuRequested(
                globalPosition, index.data(RecordModel::FieldRole).toString(), cellText(index));
    });
}

int RecordTable::visibleRows() const
{
    return std::max(1, m_view->viewport()->height() / RecordView::rowHeight);
}

qint64 RecordTable::lastTop() const
{
    return std::max<qint64>(0, m_model->total() - visibleRows());
}

// A scroll bar counts in int: beyond that each of its steps is several rows.
qint64 RecordTable::stepRows() const
{
    return 1 + lastTop() / std::numeric_limits<int>::max();
}

qint64 RecordTable::topOf(int value) const
{
    return value == m_scrollBar->maximum() ? lastTop() : value * stepRows();
}

void RecordTable::updateScrollBar()
{
    const QSignalBlocker blocker(m_scrollBar);
    m_scrollBar->setRange(0, int(lastTop() / stepRows()));
    m_scrollBar->setPageStep(std::max(1, int(visibleRows() / stepRows())));
    m_scrollBar->setSingleStep(1);
    m_scrollBar->setValue(int(m_top / stepRows()));
    if (m_top > lastTop())
        scrollTo(lastTop());
}

void RecordTable::scrollTo(qint64 top)
{
    const qint64 before = m_top;
    m_top = std::clamp<qint64>(top, 0, lastTop());
    const int rows = m_model->rowCount();
    const qint64 base = m_model->base();
    if (m_top < base || m_top + visibleRows() + 1 > base + rows)
        m_model->setBase(m_top - (std::max(rows, RecordModel::leastWindowRows) - visibleRows()) / 2);
    m_model->setAnchor(m_top);
    m_view->showFrom(int(m_top - m_model->base()));
    {
        const QSignalBlocker blocker(m_scrollBar);
        m_scrollBar->setValue(int(m_top / stepRows()));
    }
    if (m_top != before)
        Q_EMIT scrolled(m_model->total() > 0 ? m_top : -1);
}

void RecordTable::shift(qint64 rows)
{
    if (m_wanted >= 0)
        m_wanted += rows;
    m_top = std::clamp<qint64>(m_top + rows, 0, lastTop());
    updateScrollBar();
    m_view->showFrom(int(m_top - m_model->base()));
    if (m_current) {
        const qint64 known = m_model->positionOf(m_current->key);
        moveCurrent(known >= 0 ? known : m_current->position + rows);
    }
    applyCurrent();
}

void RecordTable::moveCurrent(qint64 position)
{
    if (std::exchange(m_current->position, position) != position)
        Q_EMIT currentRecordChanged(m_current->stellarUuid, position);
}

void RecordTable::moveBy(qint64 rows)
{
    const qint64 from = m_wanted >= 0 ? m_wanted
        : m_current                   ? m_current->position
                                      : m_top - (rows > 0 ? rows : 0);
    setCurrentPosition(from + rows);
}

void RecordTable::setCurrentPosition(qint64 position)
{
    if (m_model->total() <= 0)
        return;
    position = std::clamp<qint64>(position, 0, m_model->total() - 1);
    makeVisible(position);
    select(position);
}

void RecordTable::makeVisible(qint64 position)
{
    if (position < m_top)
        scrollTo(position);
    else if (position >= m_top + visibleRows())
        scrollTo(position - visibleRows() + 1);
}

// A row that is not read yet becomes current when it is.
void RecordTable::select(qint64 position)
{
    m_wanted = position;
    if (m_model->recordAt(position))
        takeCurrent(position);
    else
        m_model->ask(position);
}

void RecordTable::takeCurrent(qint64 position)
{
    const ShownRecord *record = m_model->recordAt(position);
    if (!record)
        return;
    m_wanted = -1;
    const bool isSame = m_current && m_current->key == record->key && m_current->position == position;
    m_current = Current{record->key, record->stellarUuid, position};
    applyCurrent();
    if (!isSame)
        Q_EMIT currentRecordChanged(m_current->stellarUuid, position);
}

void RecordTable::clearCurrent()
{
    m_wanted = -1;
    m_view->setCurrentIndex({});
    m_view->clearSelection();
    if (std::exchange(m_current, std::nullopt))
        Q_EMIT currentRecordChanged({}, -1);
}

// The view's own current row follows the record into and out of the window. Records that came in or went away
// while it was out of sight may have moved it further than was known.
void RecordTable::applyCurrent()
{
    m_view->showFrom(int(m_top - m_model->base()));
    const ShownRecord *there = m_current ? m_model->recordAt(m_current->position) : nullptr;
    bool isThere = m_current && (!there || there->key == m_current->key);
    if (m_current && !isThere) {
        const qint64 known = m_model->positionOf(m_current->key);
        isThere = known >= 0;
        if (isThere)
            moveCurrent(known);
    }
    const qint64 row = isThere ? m_current->position - m_model->base() : -1;
    if (row < 0 || row >= m_model->rowCount()) {
        m_view->setCurrentIndex({});
        m_view->clearSelection();
        return;
    }
    const QModelIndex index = m_model->index(int(row), currentColumn());
    m_view->selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    m_model->setWindowRows(2 * visibleRows());
    updateScrollBar();
    scrollTo(m_top);
}

} // namespace workbench
