#pragma once

#include <QString>
#include <QTextDocument>

namespace workbench {

// A text from a record as a tool tip, which is never taken for rich text.
[[nodiscard]] inline QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

} // namespace workbench
