#include "ui/connectorwizard/prompts/updatesecretdialog.h"

#include "base/errorexplanation.h"
#include "configuration/validation.h"
#include "ui/connectorwizard/fieldeditors.h"
#include "ui/shared/buttons.h"
#include "ui/shared/formatting.h"
#include "ui/shared/secretedit.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace workbench {

using namespace Qt::StringLiterals;

UpdateSecretDialog::UpdateSecretDialog(const QString &connectorName, QWidget *parent) : QDialog(parent)
{
    constexpr int width = 560, labelWidth = 120;
    setObjectName(u"updateSecretDialog"_s);
    setWindowTitle(tr("Update secret"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    auto *title = roleLabel(tr("Update the client secret of %1").arg(visibleText(connectorName)),
        TextRole::Title, LabelTone::Normal, this);
    title->setWordWrap(true);
    layout->addWidget(title);
    m_field = makeField({.key = u"client_secret"_s, .label = tr("Client Secret"), .kind = FieldKind::Secret},
        labelWidth, this);
    m_edit = m_field->findChild<SecretEdit *>();
    m_field->setHelp(
        tr("Copy the secret's Value in Entra: App registrations, your app, Certificates & secrets. It "
           "replaces the saved one, which is never shown."),
        FormField::HelpPlace::Below, u"lock"_s);
    layout->addWidget(m_field);
    m_expires = makeSecretExpiresField(labelWidth, this);
    layout->addWidget(m_expires);
    m_state = roleLabel({}, TextRole::Body, LabelTone::Err, this);
    m_state->setObjectName(u"saveState"_s);
    m_state->setWordWrap(true);
    m_state->hide();
    layout->addWidget(m_state);
    layout->addStretch();
    auto *buttons = new QHBoxLayout;
    auto *cancel = plainButton(tr("Cancel"), {}, this);
    m_save = primaryButton(tr("Save secret"), {}, this);
    cancel->setObjectName(u"cancelButton"_s);
    cancel->setAutoDefault(false);
    m_save->setObjectName(u"saveButton"_s);
    m_save->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(m_save);
    layout->addLayout(buttons);
    setMinimumWidth(width);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &UpdateSecretDialog::submit);
    connect(m_field, &FormField::edited, this, [this] {
        m_field->setWarning(secretWarning(m_edit->secret()).isEmpty()
                ? QString()
                : tr("This looks like the Secret ID. Paste the secret's Value."));
        updateState();
    });
    updateState();
    m_edit->setFocus();
}

void UpdateSecretDialog::updateState()
{
    m_save->setEnabled(!m_isBusy && !m_edit->secret().isEmpty());
    m_expires->setEnabled(!m_isBusy);
    m_save->setText(m_isBusy ? tr("Saving…") : tr("Save secret"));
    m_field->setEnabled(!m_isBusy);
}

void UpdateSecretDialog::submit()
{
    const auto secret = m_edit->secret();
    if (m_isBusy || secret.isEmpty())
        return;
    if (!m_expires->validate()) {
        m_expires->focusEditor();
        return;
    }
    m_isBusy = true;
    m_state->hide();
    updateState();
    Q_EMIT secretEntered(secret, m_expires->value().trimmed());
}

void UpdateSecretDialog::saved()
{
    m_isBusy = false;
    m_edit->forget();
    accept();
}

void UpdateSecretDialog::saveFailed(const Error &error)
{
    m_isBusy = false;
    const auto words = explain(error);
    m_state->setText(u"%1. %2 %3"_s.arg(words.title, words.meaning, tr("The saved secret is unchanged.")));
    m_state->show();
    updateState();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
    m_save->setFocus();
}

} // namespace workbench
