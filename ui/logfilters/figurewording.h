#pragma once

#include "filter/lens/lensanswer.h"

#include <QString>

namespace workbench {

// How the dialog writes what the lens says; one place, so that list, preview and footer agree.

// "8.2 %", "0.02 %"; of nothing: "0 %".
[[nodiscard]] QString shareText(qint64 part, qint64 whole);
// "98,412", of an estimate "≈ 98,400".
[[nodiscard]] QString figureText(qint64 count, bool isEstimate);
// "…_activities" for a msg_class.
[[nodiscard]] QString shortClass(const QByteArray &msgClass);
// What the selected filter drops by msg_class and by severity, on one line; empty: nothing.
[[nodiscard]] QString groupsText(const LensAnswer &answer);

} // namespace workbench
