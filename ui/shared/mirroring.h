#pragma once

#include <QRect>
#include <QStyle>
#include <QStyleOptionViewItem>
#include <QWidget>

namespace workbench {

// Where a place that is given as from left to right lies in the direction of the window: inside a widget that
// paints itself, or inside a cell.
[[nodiscard]] inline QRect mirrored(const QWidget &widget, const QRect &place)
{
    return QStyle::visualRect(widget.layoutDirection(), widget.rect(), place);
}

[[nodiscard]] inline QRect mirrored(const QStyleOptionViewItem &option, const QRect &place)
{
    return QStyle::visualRect(option.direction, option.rect, place);
}

// The line of one pixel at the side of a panel where texts begin, and at the one where they end.
[[nodiscard]] inline QRect leadingEdge(const QWidget &panel)
{
    return mirrored(panel, QRect(0, 0, 1, panel.height()));
}

[[nodiscard]] inline QRect trailingEdge(const QWidget &panel)
{
    return mirrored(panel, QRect(panel.width() - 1, 0, 1, panel.height()));
}

} // namespace workbench
