#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QRectF>
#include <QString>

class QWidget;

namespace workbench::testlib {

// One text, icon or filled shape as it was painted; the rectangle in the coordinates of the widget asked.
struct PaintedItem {
    enum class Kind { Text, Icon, Shape };

    Kind kind;
    const QWidget *widget; // That painted it.
    QString text; // Empty without one.
    QFont font;
    QColor color; // What the painter asked for; not valid for an icon.
    QRectF rect; // What shows of it.
};

// What this widget and all in it paint of texts, icons and filled shapes, told by the painters themselves, so
// that delegates and painted widgets are no exception. Nothing that is scrolled away.
[[nodiscard]] QList<PaintedItem> paintedItems(QWidget *widget);

} // namespace workbench::testlib
