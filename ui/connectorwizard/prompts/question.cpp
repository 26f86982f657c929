#include "ui/connectorwizard/prompts/question.h"

#include "ui/shared/buttons.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace workbench {

using namespace Qt::StringLiterals;

void buildQuestion(QDialog *dialog, const QString &heading, const QString &text, QWidget *control,
    const QString &action, bool isDangerous)
{
    constexpr int width = 460;
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    auto *title = roleLabel(heading, TextRole::Heading, LabelTone::Normal, dialog);
    title->setWordWrap(true);
    auto *body = roleLabel(text, TextRole::Body, LabelTone::Normal, dialog);
    body->setWordWrap(true);
    layout->addWidget(title);
    layout->addWidget(body);
    layout->addWidget(control, 0, Qt::AlignLeft);
    layout->addStretch();
    auto *buttons = new QHBoxLayout;
    auto *cancel = plainButton(QDialog::tr("Cancel"), {}, dialog);
    auto *go = isDangerous ? dangerButton(action, dialog) : primaryButton(action, {}, dialog);
    cancel->setObjectName(u"cancelButton"_s);
    go->setObjectName(u"confirmButton"_s);
    go->setAutoDefault(false);
    cancel->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(go);
    layout->addLayout(buttons);
    dialog->setMinimumWidth(width);
    cancel->setFocus();
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(go, &QPushButton::clicked, dialog, &QDialog::accept);
}

} // namespace workbench
