#pragma once

#include "base/error.h"

#include <QString>
#include <QStringList>

namespace workbench {

// An error in words for people, translated. The same text in every place that shows it.
struct Explanation {
    QString headline; // Stands after "Failure: " or "Cannot test “x”: ", without a full stop.
    QString title; // The headline as the beginning of a sentence.
    QString meaning; // What it means, in whole sentences.
    QStringList recommendations; // What to do, the most promising first. Empty only for Cancelled.
};

[[nodiscard]] Explanation explain(const Error &error);

// "401 Unauthorized"; only the number where it has no name that people know.
[[nodiscard]] QString httpStatusName(int status);

} // namespace workbench
