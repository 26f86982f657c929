#pragma once

#include <QList>
#include <QStringList>

namespace workbench {

// Columns of plain text where letters have cells, on a terminal or in a report: East Asian wide characters
// and emoji take two, combining marks none.

[[nodiscard]] int displayWidth(const QString &text);
// The width of the widest; 0 without any.
[[nodiscard]] int widestOf(const QStringList &texts);
// At most `width` cells, cut with an ellipsis.
[[nodiscard]] QString elided(const QString &text, int width);
// Filled up to `width` cells with blanks, behind the text and before it.
[[nodiscard]] QString padded(const QString &text, int width);
[[nodiscard]] QString paddedBefore(const QString &text, int width);

// One line of labelledLines(). Without a value it is a heading.
struct LabelledValue {
    QString label;
    QString value = {};
};
// A line each, the values below each other. Ends without a line break.
[[nodiscard]] QString labelledLines(const QList<LabelledValue> &values);

} // namespace workbench
