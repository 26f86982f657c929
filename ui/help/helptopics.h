#pragma once

#include <QString>

class QWidget;

namespace workbench {

// The address of the help for a screen or a part of one, by its object name: "recordBrowser" gives
// "help:records". Empty: nothing is known under this name.
[[nodiscard]] QString helpTopicFor(const QString &objectName);

// The same for the nearest widget around `widget` that has a topic, by object name or else by class; what F1
// shows. Where there is none, as in a menu or the rail, for what the window shows; else the first page. Null
// is allowed.
[[nodiscard]] QString helpTopicFor(const QWidget *widget);

} // namespace workbench
