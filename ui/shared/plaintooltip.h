#pragma once

#include <QString>

class QWidget;

namespace workbench {

// A text that is data as a tool tip, which is never taken for rich text.
[[nodiscard]] QString plainToolTip(const QString &text);

// Gives the widget such a tool tip, on several lines where the text is long. Screen readers get the text as
// it is: from the tool tip they would read its tags.
void setWrappedToolTip(QWidget *widget, const QString &text);

} // namespace workbench
