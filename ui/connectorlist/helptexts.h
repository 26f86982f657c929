#pragma once

#include "base/error.h"

#include <QString>
#include <QStringList>
#include <optional>

class QWidget;

namespace workbench {

// A few sentences that answer one question. Plain text.
struct HelpText {
    QString title;
    QStringList sentences;
};

[[nodiscard]] HelpText valuesHelp(); // Where the four values are.
[[nodiscard]] HelpText secretHelp(); // How a client secret is made.
[[nodiscard]] HelpText errorHelp(const std::optional<Error> &error); // What causes it, what to do.

// In a box that closes with Esc and blocks nothing but its window.
void showHelp(const HelpText &help, QWidget *parent);

} // namespace workbench
