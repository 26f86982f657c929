#pragma once

#include <QSize>

class QFrame;
class QWidget;

namespace workbench {

// A thin horizontal line between the parts of a dialog or form.
[[nodiscard]] QFrame *separatorLine(QWidget *parent);

// What a dialog may take of its screen: all but a rim.
[[nodiscard]] QSize roomOnScreen(const QWidget &dialog);

} // namespace workbench
