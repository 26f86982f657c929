#include "ui/logfilters/filterlistview.h"

#include "ui/logfilters/filterlistdelegate.h"

#include <QKeyEvent>

namespace workbench {

using namespace Qt::StringLiterals;

FilterListView::FilterListView(QWidget *parent) : QListView(parent)
{
    setObjectName(u"filterList"_s);
    setAccessibleName(tr("Filters"));
    setItemDelegate(new FilterListDelegate(this));
    setEditTriggers(NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setDragDropMode(InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
}

void FilterListView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const bool isAlt = event->modifiers() == Qt::AltModifier;
    if (!index.isValid()) {
        QListView::keyPressEvent(event);
    } else if (event->key() == Qt::Key_Space) {
        const bool isOn = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        model()->setData(index, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    } else if (event->key() == Qt::Key_Delete) {
        Q_EMIT deleteRequested();
    } else if (isAlt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        Q_EMIT moveRequested(event->key() == Qt::Key_Up ? -1 : 1);
    } else if (event->key() == Qt::Key_F2 || event->key() == Qt::Key_Return
        || event->key() == Qt::Key_Enter) {
        Q_EMIT editRequested();
    } else {
        QListView::keyPressEvent(event);
    }
}

} // namespace workbench
