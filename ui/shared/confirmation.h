#pragma once

#include <QString>

class QWidget;

namespace workbench {

// A question before something is lost or goes out unseen. Plain value.
struct Confirmation {
    QString name; // Of the box, as its objectName.
    QString text;
    QString detail = {}; // Below it; empty: nothing.
    QString stay; // The default button, and Esc.
    QString go; // The dangerous one.
};

// Asks in a box that blocks the window of `parent`; true if a person chose `go`.
[[nodiscard]] bool isConfirmed(QWidget *parent, const Confirmation &question);

} // namespace workbench
