#pragma once

#include <QString>

class QDialog;
class QWidget;

namespace workbench {

// Fills a dialog that asks before something is lost: heading, sentence, one control, Cancel as the default,
// and the button that does it.
void buildQuestion(QDialog *dialog, const QString &heading, const QString &text, QWidget *control,
    const QString &action, bool isDangerous);

} // namespace workbench
