#pragma once

#include <QRect>
#include <QStringList>

class QWidget;

namespace workbench::testlib {

// Which of these targets of the pointer are smaller than 24 x 24 and so near to another that it is easily hit
// instead (WCAG 2.2, 2.5.8): a circle of 24 round the middle of a small one has to be free of all others.
[[nodiscard]] QList<int> missableTargets(const QList<QRect> &targets);

// The missable ones among these controls of a screen, and the tabs and rows of those that have such: each
// with its size.
[[nodiscard]] QStringList missableOn(const QWidget *screen, const QList<QWidget *> &controls);

} // namespace workbench::testlib
