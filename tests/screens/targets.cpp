#include "screens/targets.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLineF>
#include <QTabBar>
#include <algorithm>

namespace workbench::testlib {

using namespace Qt::StringLiterals;

namespace {

constexpr int smallest = 24;

bool isSmall(const QRect &target)
{
    return target.width() < smallest || target.height() < smallest;
}

// From the middle of one to the nearest point of the other.
double distance(const QPointF &middle, const QRectF &other)
{
    const QPointF nearest(std::clamp(middle.x(), other.left(), other.right()),
        std::clamp(middle.y(), other.top(), other.bottom()));
    return QLineF(middle, nearest).length();
}

bool isTooNear(const QRect &target, const QRect &other)
{
    const QPointF middle = QRectF(target).center();
    if (isSmall(other) && QLineF(middle, QRectF(other).center()).length() < smallest)
        return true;
    return distance(middle, other) < smallest / 2.0;
}

struct Target {
    QString what;
    QRect rect;
};

void addTargetsOf(const QWidget *screen, const QWidget *control, QList<Target> &targets)
{
    const auto add = [&](const QWidget *on, const QRect &rect, const QString &what) {
        const QRect shown = rect & on->visibleRegion().boundingRect();
        if (shown == rect) // A part of one is larger where it is scrolled to.
            targets.append({.what = QString::fromLatin1(control->metaObject()->className()) + u'#'
                    + control->objectName() + what,
                .rect = QRect(on->mapTo(screen, rect.topLeft()), rect.size())});
    };
    if (const auto *tabs = qobject_cast<const QTabBar *>(control)) {
        for (int tab = 0; tab < tabs->count(); ++tab)
            add(tabs, tabs->tabRect(tab), u", tab "_s + tabs->tabText(tab));
    } else if (const auto *view = qobject_cast<const QAbstractItemView *>(control)) {
        const QModelIndex first = view->model() ? view->indexAt(QPoint(1, 1)) : QModelIndex();
        if (first.isValid() && view->selectionMode() != QAbstractItemView::NoSelection)
            add(view->viewport(), view->visualRect(first), u", its rows"_s);
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(control)) {
        add(button, button->rect(), u": "_s + button->text());
    } else {
        add(control, control->rect(), {});
    }
}

} // namespace

QList<int> missableTargets(const QList<QRect> &targets)
{
    QList<int> missable;
    for (int index = 0; index < int(targets.size()); ++index) {
        if (!isSmall(targets.at(index)))
            continue;
        for (int other = 0; other < int(targets.size()); ++other) {
            if (other != index && isTooNear(targets.at(index), targets.at(other))) {
                missable.append(index);
                break;
            }
        }
    }
    return missable;
}

QStringList missableOn(const QWidget *screen, const QList<QWidget *> &controls)
{
    QList<Target> targets;
    for (const QWidget *control : controls) {
        if (control->isEnabled())
            addTargetsOf(screen, control, targets);
    }
    QList<QRect> rects;
    for (const Target &target : std::as_const(targets))
        rects.append(target.rect);
    QStringList found;
    for (const int index : missableTargets(rects)) {
        const Target &target = targets.at(index);
        found.append(u"%1, %2 x %3"_s.arg(target.what).arg(target.rect.width()).arg(target.rect.height()));
    }
    return found;
}

} // namespace workbench::testlib
