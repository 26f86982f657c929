#include "ui/mainwindow/panes.h"

#include <QApplication>
#include <QSplitter>

namespace workbench {

namespace {

bool canTakeFocus(const QWidget *widget, const QWidget *pane)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
        && (widget == pane || pane->isAncestorOf(widget));
}

// Null: nothing in there takes the focus now.
QWidget *targetIn(QWidget *pane)
{
    if (QWidget *last = pane->focusWidget(); last && canTakeFocus(last, pane))
        return last;
    QWidget *widget = pane;
    do {
        if (canTakeFocus(widget, pane))
            return widget;
        widget = widget->nextInFocusChain();
    } while (widget != pane);
    return nullptr;
}

} // namespace

QList<QWidget *> panesOf(QWidget *page)
{
    QList<QWidget *> panes;
    for (const QSplitter *splitter : page->findChildren<QSplitter *>()) {
        for (int i = 0; i < splitter->count(); ++i) {
            if (!qobject_cast<QSplitter *>(splitter->widget(i)) && splitter->widget(i)->isVisible())
                panes.append(splitter->widget(i));
        }
    }
    if (panes.isEmpty())
        return {page};
    std::sort(panes.begin(), panes.end(), [page](const QWidget *one, const QWidget *other) {
        const QPoint a = one->mapTo(page, QPoint()), b = other->mapTo(page, QPoint());
        return a.x() != b.x() ? a.x() < b.x() : a.y() < b.y();
    });
    return panes;
}

void focusPane(const QList<QWidget *> &panes, PaneStep step)
{
    const QWidget *focused = QApplication::focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focused && (panes[i] == focused || panes[i]->isAncestorOf(focused)))
            at = i;
    }
    const qsizetype count = panes.size(), by = step == PaneStep::Next ? 1 : -1;
    if (at < 0)
        at = by > 0 ? -1 : 0;
    for (qsizetype tried = 0; tried < count; ++tried) {
        at = (at + by + count) % count;
        if (QWidget *target = targetIn(panes[at])) {
            target->setFocus(by > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return;
        }
    }
}

} // namespace workbench
