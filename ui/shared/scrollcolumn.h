#pragma once

class QScrollArea;
class QWidget;

namespace workbench {

// A column that scrolls up and down only, without a frame and on the ground of `parent`. Takes no focus:
// what is in it does. Owned by `parent`, owns `content`.
[[nodiscard]] QScrollArea *scrollColumn(QWidget *content, QWidget *parent);

} // namespace workbench
