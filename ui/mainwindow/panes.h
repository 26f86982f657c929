#pragma once

#include <QList>

class QWidget;

namespace workbench {

// The panes of a page that stand beside each other, from left to right and from top to bottom; the page
// itself where it has only one.
[[nodiscard]] QList<QWidget *> panesOf(QWidget *page);

enum class PaneStep { Next, Previous };
// Moves the focus to another pane that is visible, to where it was in there the last time.
void focusPane(const QList<QWidget *> &panes, PaneStep step);

} // namespace workbench
