#pragma once

class QWidget;

namespace workbench {

// Lets the dialog's Undo and Redo have their keys while this text field has the focus: its own undo knows
// nothing of what the other fields did.
void leaveUndoToDialog(QWidget *field);

} // namespace workbench
