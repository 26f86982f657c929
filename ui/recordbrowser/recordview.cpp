#include "ui/recordbrowser/recordview.h"

#include "ui/recordbrowser/recorddelegate.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

namespace workbench {

RecordView::RecordView(QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new RecordDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setAutoScroll(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(rowHeight);
    verticalHeader()->setDefaultSectionSize(rowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setMinimumSectionSize(48);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
}

void RecordView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    Q_UNUSED(index)
    Q_UNUSED(hint)
}

// Until the layout is done, the scroll bar has the range of the window before.
void RecordView::showFrom(int row)
{
    executeDelayedItemsLayout();
    updateGeometries();
    verticalScrollBar()->setValue(row);
}

void RecordView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copied(false);
        return;
    }
    if (event->key() == Qt::Key_C && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        Q_EMIT copied(true);
        return;
    }
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers != Qt::NoModifier && modifiers != Qt::ControlModifier) {
        event->ignore();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up: Q_EMIT rowsMoved(-1); break;
    case Qt::Key_Down: Q_EMIT rowsMoved(1); break;
    case Qt::Key_PageUp: Q_EMIT pagesMoved(-1); break;
    case Qt::Key_PageDown: Q_EMIT pagesMoved(1); break;
    case Qt::Key_Home: Q_EMIT endReached(true); break;
    case Qt::Key_End: Q_EMIT endReached(false); break;
    case Qt::Key_Left: Q_EMIT columnMoved(-1); break;
    case Qt::Key_Right: Q_EMIT columnMoved(1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT activated(); break;
    default: event->ignore(); // Escape and the window's own keys.
    }
}

void RecordView::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    if (turned.y() == 0 || (event->modifiers() & Qt::ShiftModifier) != 0) {
        QTableView::wheelEvent(event);
        return;
    }
    constexpr int notch = 120;
    m_wheelRest += turned.y() * QApplication::wheelScrollLines();
    const int rows = m_wheelRest / notch;
    m_wheelRest -= rows * notch;
    if (rows != 0)
        Q_EMIT wheelTurned(-rows);
    event->accept();
}

void RecordView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid())
        Q_EMIT pressed(index.row(), index.column());
}

void RecordView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && indexAt(event->pos()).isValid())
        Q_EMIT activated();
}

// Without the base class nothing is selected by dragging; rows still light up under the pointer.
void RecordView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() == Qt::NoButton)
        QTableView::mouseMoveEvent(event);
}

void RecordView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        Q_EMIT menuRequested(event->globalPos());
        return;
    }
    const QRect cell = visualRect(currentIndex());
    Q_EMIT menuRequested(viewport()->mapToGlobal(cell.isValid() ? cell.bottomLeft() : QPoint(0, 0)));
}

void RecordView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const QModelIndex index = currentIndex();
    if (!index.isValid() || !hasFocus())
        return;
    QRect row = visualRect(index);
    row.setLeft(0);
    row.setRight(viewport()->width() - 1);
    QPainter painter(viewport());
    painter.setPen(QPen(tokensOf(palette()).accent, 2));
    painter.drawRect(row.adjusted(1, 1, -1, -1));
}

} // namespace workbench
