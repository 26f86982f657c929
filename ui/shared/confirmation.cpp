#include "ui/shared/confirmation.h"

#include "ui/shared/buttons.h"

#include <QMessageBox>
#include <QPushButton>

namespace workbench {

using namespace Qt::StringLiterals;

bool isConfirmed(QWidget *parent, const Confirmation &question)
{
    QMessageBox box(parent);
    box.setObjectName(question.name);
    box.setWindowTitle(parent->windowTitle());
    box.setTextFormat(Qt::PlainText);
    box.setText(question.text);
    box.setInformativeText(question.detail);
    auto *stay = box.addButton(question.stay, QMessageBox::RejectRole);
    auto *go = box.addButton(question.go, QMessageBox::DestructiveRole);
    setButtonVariant(go, u"danger"_s);
    box.setDefaultButton(stay);
    box.setEscapeButton(stay);
    box.exec();
    return box.clickedButton() == go;
}

} // namespace workbench
