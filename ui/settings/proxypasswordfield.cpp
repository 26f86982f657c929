#include "ui/settings/proxypasswordfield.h"

#include "ui/shared/buttons.h"
#include "ui/shared/secretedit.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace workbench {

using namespace Qt::StringLiterals;

ProxyPasswordField::ProxyPasswordField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new SecretEdit(this))
    , m_save(plainButton({}, {}, this))
    , m_remove(plainButton(tr("Remove password"), {}, this))
    , m_state(roleLabel({}, TextRole::Small, LabelTone::Secondary, this))
    , m_problem(roleLabel({}, TextRole::Small, LabelTone::Err, this))
{
    m_edit->setObjectName(u"proxyPassword"_s);
    m_edit->setAccessibleName(tr("Proxy password"));
    m_edit->setWhatsThis(tr("Kept in the OS keychain. Never written to settings, logs, reports or bundles."));
    m_save->setObjectName(u"saveProxyPassword"_s);
    m_remove->setObjectName(u"removeProxyPassword"_s);
    m_state->setObjectName(u"proxyPasswordState"_s);
    m_problem->setObjectName(u"proxyPasswordProblem"_s);
    m_state->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_edit, 1);
    line->addWidget(m_save);
    line->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(m_state);
    layout->addWidget(m_problem);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        m_problem->hide();
        showState();
    });
    connect(m_edit, &QLineEdit::returnPressed, this, &ProxyPasswordField::submit);
    connect(m_save, &QPushButton::clicked, this, &ProxyPasswordField::submit);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_isBusy = true;
        showState();
        Q_EMIT removalRequested();
    });
    showState();
}

void ProxyPasswordField::setStored(bool isStored, const QString &backend)
{
    m_isStored = isStored;
    m_backend = backend;
    showState();
}

void ProxyPasswordField::conclude(const QString &problem)
{
    m_isBusy = false;
    if (problem.isEmpty())
        m_edit->forget();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    showState();
}

void ProxyPasswordField::submit()
{
    const Secret password = m_edit->secret();
    if (m_isBusy || password.isEmpty())
        return;
    m_isBusy = true;
    m_problem->hide();
    showState();
    Q_EMIT passwordEntered(password);
}

// What is typed for a proxy that is not used any more is forgotten.
void ProxyPasswordField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::EnabledChange && !isEnabled())
        m_edit->forget();
    if (event->type() == QEvent::EnabledChange)
        showState();
}

void ProxyPasswordField::showState()
{
    const bool isTyped = !m_edit->secret().isEmpty();
    m_edit->setEnabled(isEnabled() && !m_isBusy);
    m_edit->setPlaceholderText(m_isStored ? tr("Stored. Type to replace it.") : QString());
    m_save->setText(m_isBusy ? tr("Saving…") : m_isStored ? tr("Replace password") : tr("Save password"));
    m_save->setEnabled(isEnabled() && !m_isBusy && isTyped);
    m_remove->setVisible(m_isStored);
    m_remove->setEnabled(isEnabled() && !m_isBusy);
    if (!m_isStored)
        m_state->setText(tr("No password is stored. It is kept in the OS keychain, never in a file."));
    else if (m_backend.isEmpty())
        m_state->setText(tr("Stored in the OS keychain. Never shown."));
    else
        m_state->setText(tr("Stored in the OS keychain (%1). Never shown.").arg(m_backend));
    m_edit->setAccessibleDescription(m_problem->isHidden() ? m_state->text() : m_problem->text());
}

} // namespace workbench
