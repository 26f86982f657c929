#include "ui/logfilters/editor/undokeys.h"

#include <QKeyEvent>
#include <QWidget>

namespace workbench {

namespace {

// Child of the field it watches.
class UndoKeys : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::ShortcutOverride)
            return QObject::eventFilter(watched, event);
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!key->matches(QKeySequence::Undo) && !key->matches(QKeySequence::Redo))
            return false;
        event->ignore();
        return true;
    }
};

} // namespace

void leaveUndoToDialog(QWidget *field)
{
    field->installEventFilter(new UndoKeys(field));
}

} // namespace workbench
