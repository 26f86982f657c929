#pragma once

#include <QAccessible>

class QWidget;

namespace workbench {

// Once, after the application object: from then on screen readers meet every plain widget that has an
// accessible name, which Qt by itself shows them as a nameless filler. One with widgets in it is a group, one
// that paints itself an image. GUI thread.
void installAccessibleRoles();

// Another role for such a widget.
void setAccessibleRole(QWidget *widget, QAccessible::Role role);

} // namespace workbench
