#include "ui/connectorlist/connectortable.h"

#include "ui/connectorlist/connectorfiltermodel.h"
#include "ui/connectorlist/connectormodel.h"
#include "ui/theme/tokens.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int connectorRowHeight = 50;
constexpr int headerHeight = 30;

} // namespace

ConnectorTable::ConnectorTable(ConnectorFilterModel &filter, QWidget *parent)
    : QTableView(parent)
    , m_filter(filter)
    , m_delegate(new ConnectorDelegate(this))
    , m_columnsMenu(new QMenu(tr("Columns"), this))
{
    setObjectName(u"connectorTable"_s);
    setAccessibleName(tr("Connectors"));
    setModel(&filter);
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(connectorRowHeight);
    verticalHeader()->setDefaultSectionSize(connectorRowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    buildHeader();
    buildColumnsMenu();
    connect(m_delegate, &ConnectorDelegate::actionTriggered, this, &ConnectorTable::trigger);
}

void ConnectorTable::buildHeader()
{
    QHeaderView *header = horizontalHeader();
    header->setFixedHeight(headerHeight);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setMinimumSectionSize(40);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::sectionClicked, this, &ConnectorTable::sortBy);
    connect(header, &QHeaderView::sectionResized, this,
        [this](int column, int, int width) { rememberWidth(column, width); });
    connect(header, &QWidget::customContextMenuRequested, this,
        [this, header](const QPoint &position) { m_columnsMenu->popup(header->mapToGlobal(position)); });
}

QString ConnectorTable::idAt(const QModelIndex &index) const
{
    return index.data(ConnectorModel::IdRole).toString();
}

// From right to left QTableView::selectRow looks for the first column beside the last pixel and finds none.
void ConnectorTable::setCurrentRow(int row)
{
    const QHeaderView *header = horizontalHeader();
    int place = 0;
    while (header->isSectionHidden(header->logicalIndex(place)))
        ++place;
    selectionModel()->setCurrentIndex(m_filter.index(row, header->logicalIndex(place)),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ConnectorTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        setFocusedAction(RowAction::None);
    viewport()->update();
    Q_EMIT currentChangedTo(idAt(current));
}

// A click sorts up, a second one down, a third one as they were added; with Ctrl the column only decides
// between equals.
void ConnectorTable::sortBy(int column)
{
    QHeaderView *header = horizontalHeader();
    const bool isFirstKey = m_filter.sortColumn() == column;
    const auto shownOrder = [&](bool wasAscending) {
        return wasAscending ? Qt::DescendingOrder : Qt::AscendingOrder;
    };
    if (QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier) && m_filter.sortColumn() >= 0
        && !isFirstKey) {
        m_filter.setSecondKey(column, Qt::AscendingOrder);
        m_filter.sort(m_filter.sortColumn(), m_filter.sortOrder());
        header->setSortIndicator(
            m_filter.sortColumn(), shownOrder(m_filter.sortOrder() == Qt::DescendingOrder));
        return;
    }
    m_filter.setSecondKey(-1, Qt::AscendingOrder);
    if (!isFirstKey)
        m_filter.sort(column, Qt::AscendingOrder);
    else if (m_filter.sortOrder() == Qt::AscendingOrder)
        m_filter.sort(column, Qt::DescendingOrder);
    else
        m_filter.sort(-1, Qt::AscendingOrder);
    header->setSortIndicator(m_filter.sortColumn(), m_filter.sortOrder());
}

void ConnectorTable::setFocusedAction(RowAction action)
{
    if (m_delegate->focusedAction() == action)
        return;
    m_delegate->setFocusedAction(action);
    setAccessibleDescription(
        action == RowAction::None ? QString() : tr("Action %1").arg(ConnectorDelegate::actionText(action)));
    viewport()->update();
}

void ConnectorTable::setHover(int row, RowAction action)
{
    if (row < 0 && m_hoveredRow >= 0) {
        m_hoveredRow = row;
        Q_EMIT pointerLeft();
    }
    m_hoveredRow = row;
    m_delegate->setHoveredRow(row);
    m_delegate->setHoveredAction(action);
    viewport()->setCursor(action == RowAction::None ? Qt::ArrowCursor : Qt::PointingHandCursor);
    viewport()->update();
}

bool ConnectorTable::focusNextPrevChild(bool next)
{
    const int action = int(m_delegate->focusedAction()) + (next ? 1 : -1);
    if (currentIndex().isValid() && action >= int(RowAction::None) && action < rowActionCount) {
        scrollTo(currentIndex().siblingAtColumn(int(ConnectorColumn::Actions)));
        selectionModel()->setCurrentIndex(
            currentIndex().siblingAtColumn(int(ConnectorColumn::Actions)), QItemSelectionModel::NoUpdate);
        setFocusedAction(RowAction(action));
        return true;
    }
    setFocusedAction(RowAction::None);
    return QTableView::focusNextPrevChild(next);
}

void ConnectorTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (event->reason() == Qt::BacktabFocusReason && currentIndex().isValid())
        setFocusedAction(RowAction::More);
    if (!currentIndex().isValid() && m_filter.rowCount() > 0)
        setCurrentRow(0);
    viewport()->update();
}

void ConnectorTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        setFocusedAction(RowAction::None);
    viewport()->update();
}

void ConnectorTable::trigger(const QModelIndex &index, RowAction action)
{
    if (action == RowAction::Test && !index.data(ConnectorModel::IsTestableRole).toBool())
        return;
    const QModelIndex cell = index.siblingAtColumn(int(ConnectorColumn::Actions));
    const QRect rect = ConnectorDelegate::actionRect(visualRect(cell), action, layoutDirection());
    Q_EMIT actionRequested(idAt(index), action, viewport()->mapToGlobal(rect.bottomLeft()));
}

void ConnectorTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const RowAction focused = m_delegate->focusedAction();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isMenu = event->key() == Qt::Key_Menu
        || (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier);
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!current.isValid() || (!isMenu && !isPlain)) {
        QTableView::keyPressEvent(event);
    } else if (isMenu) {
        Q_EMIT menuRequested(idAt(current), viewport()->mapToGlobal(rowRect(current.row()).center()));
    } else if (focused != RowAction::None && (isEnter || event->key() == Qt::Key_Space)) {
        trigger(current, focused);
    } else if (isEnter) {
        trigger(current, RowAction::Edit);
    } else if (event->key() == Qt::Key_Delete) {
        Q_EMIT deleteRequested(idAt(current));
    } else if (event->key() == Qt::Key_Escape && focused != RowAction::None) {
        setFocusedAction(RowAction::None);
    } else {
        QTableView::keyPressEvent(event);
    }
}

void ConnectorTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && ConnectorColumn(index.column()) != ConnectorColumn::Actions)
        trigger(index, RowAction::Edit);
}

void ConnectorTable::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    const QPoint position = event->position().toPoint();
    const QModelIndex index = indexAt(position);
    const bool isActions = ConnectorColumn(index.column()) == ConnectorColumn::Actions;
    setHover(index.row(),
        isActions ? ConnectorDelegate::actionAt(visualRect(index), position, layoutDirection())
                  : RowAction::None);
}

bool ConnectorTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHover(-1, RowAction::None);
    return QTableView::viewportEvent(event);
}

void ConnectorTable::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
    // The key itself has opened the menu already.
    if (event->reason() == QContextMenuEvent::Keyboard)
        return;
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    Q_EMIT menuRequested(idAt(index), event->globalPos());
}

QRect ConnectorTable::rowRect(int row) const
{
    return {-horizontalHeader()->offset(), rowViewportPosition(row), horizontalHeader()->length(),
        rowHeight(row)};
}

// The outline goes round the whole row, over all cells; inside them, so that nothing changes its size.
void ConnectorTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid())
        return;
    QPainter painter(viewport());
    painter.setPen(QPen(tokensOf(palette()).accent, 2));
    painter.drawRect(rowRect(currentIndex().row())
                         .intersected(viewport()->rect().adjusted(0, -rowHeight(0), 0, rowHeight(0)))
                         .adjusted(1, 1, -1, -1));
}

} // namespace workbench
