#include "ui/connectorwizard/connectorwizard.h"

#include "ui/connectorwizard/configurationpage.h"
#include "ui/connectorwizard/confirmpage.h"
#include "ui/connectorwizard/formfield.h"
#include "ui/connectorwizard/generalpage.h"
#include "ui/connectorwizard/helpcolumn.h"
#include "ui/connectorwizard/steprail.h"
#include "ui/shared/buttons.h"
#include "ui/shared/confirmation.h"
#include "ui/shared/dialogframe.h"
#include "ui/shared/scrollcolumn.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QUndoStack>
#include <QVBoxLayout>

namespace workbench {

using namespace Qt::StringLiterals;

ConnectorWizard::ConnectorWizard(WizardContext context, QWidget *parent)
    : QDialog(parent)
    , m_context(std::move(context))
{
    if (!m_context.isEditing())
        m_context.start.id.clear();
    m_draft.config = m_context.start;
    setWindowTitle(m_context.isEditing() ? tr("Edit connector") : tr("Add connector"));
    setObjectName(u"connectorWizard"_s);
    build();
    connectPages();
    addShortcuts();
    goTo(m_context.isEditing() ? Configuration : General);
}

ConnectorWizard::~ConnectorWizard() = default;

void ConnectorWizard::build()
{
    m_general = new GeneralPage(m_context, this);
    m_configuration = new ConfigurationPage(m_context, this);
    m_confirm = new ConfirmPage(m_context, this);
    m_general->setObjectName(u"generalPage"_s);
    m_configuration->setObjectName(u"configurationPage"_s);
    m_confirm->setObjectName(u"confirmPage"_s);
    m_configuration->setType(m_general->type());
    m_pages = new QStackedWidget(this);
    for (QWidget *page : {static_cast<QWidget *>(m_general), static_cast<QWidget *>(m_configuration),
             static_cast<QWidget *>(m_confirm)})
        m_pages->addWidget(scrollColumn(page, this));
    constexpr int helpWidth = 249;
    m_help = scrollColumn(new HelpColumn(this), this);
    m_help->setParent(this);
    m_help->setFixedWidth(helpWidth);
    auto *footer = buildFooter();
    // Last, so that the keyboard reaches the fields first.
    m_rail = new StepRail({tr("General"), tr("Configuration"), tr("Confirm")}, this);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_rail);
    body->addWidget(m_pages, 1);
    body->addWidget(m_help);
    auto *line = separatorLine(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(body, 1);
    layout->addWidget(line);
    layout->addWidget(footer);
    // Return belongs to keyPressEvent(): a text field must not submit.
    for (auto *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
}

QWidget *ConnectorWizard::buildFooter()
{
    auto *footer = new QWidget(this);
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    m_cancel = plainButton(tr("Cancel"), {}, footer);
    m_hint = roleLabel({}, TextRole::Small, LabelTone::Secondary, footer);
    m_hint->setObjectName(u"footerHint"_s);
    m_problems = linkButton({}, footer);
    m_problems->setObjectName(u"problemsButton"_s);
    m_back = plainButton(tr("Back"), {}, footer);
    m_next = primaryButton(tr("Next"), {}, footer);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_back->setObjectName(u"backButton"_s);
    m_next->setObjectName(u"nextButton"_s);
    m_hint->setWordWrap(true);
    m_problems->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    layout->addWidget(m_cancel);
    layout->addSpacing(8);
    layout->addWidget(m_hint, 1);
    layout->addWidget(m_problems, 1);
    layout->addWidget(m_back);
    layout->addWidget(m_next);
    connect(m_cancel, &QPushButton::clicked, this, &ConnectorWizard::reject);
    connect(m_problems, &QPushButton::clicked, this, &ConnectorWizard::focusFirstProblem);
    connect(m_back, &QPushButton::clicked, this, &ConnectorWizard::goBack);
    connect(m_next, &QPushButton::clicked, this, &ConnectorWizard::goNext);
    return footer;
}

void ConnectorWizard::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto action) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    add(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { goBack(); });
    add(QKeySequence(Qt::ALT | Qt::Key_Right), [this] {
        if (step() != Confirm)
            goNext();
    });
    add(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { goNext(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Enter), [this] { goNext(); });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), [this] {
        if (step() == Configuration && !m_isBusy)
            m_configuration->pasteFromPortal();
    });
    add(QKeySequence(Qt::CTRL | Qt::Key_Z), [this] { m_configuration->undoStack()->undo(); });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] { m_configuration->undoStack()->redo(); });
}

void ConnectorWizard::connectPages()
{
    const auto edited = [this](const QString &key) {
        m_draft.touched.insert(key);
        if (key == u"type"_s)
            m_configuration->setType(m_general->type());
        updateTest();
        updateFooter();
    };
    connect(m_general, &GeneralPage::changed, this, edited);
    connect(m_general, &GeneralPage::logFiltersRequested, this, [this] {
        collectDraft();
        Q_EMIT logFiltersRequested(m_draft.config);
    });
    connect(m_configuration, &ConfigurationPage::changed, this, edited);
    connect(m_configuration, &ConfigurationPage::testRequested, this, &ConnectorWizard::requestTest);
    connect(m_configuration, &ConfigurationPage::testDetailsRequested, this,
        &ConnectorWizard::testDetailsRequested);
    connect(m_configuration, &ConfigurationPage::unlockKeychainRequested, this,
        &ConnectorWizard::unlockKeychainRequested);
    connect(m_confirm, &ConfirmPage::testRequested, this, &ConnectorWizard::requestTest);
    connect(m_confirm, &ConfirmPage::testDetailsRequested, this, &ConnectorWizard::testDetailsRequested);
    connect(m_confirm, &ConfirmPage::editRequested, this, [this] { goTo(Configuration); });
    connect(m_confirm, &ConfirmPage::editIntervalRequested, this, [this] { focusField(u"interval"_s); });
    connect(m_confirm, &ConfirmPage::retryRequested, this, &ConnectorWizard::submit);
    connect(m_confirm, &ConfirmPage::keepForSessionRequested, this, [this] {
        m_configuration->keepSecretForSession();
        submit();
    });
    connect(m_confirm, &ConfirmPage::showConnectorRequested, this, &ConnectorWizard::showConnectorRequested);
    connect(m_rail, &StepRail::stepChosen, this, [this](int index) { goTo(Step(index)); });
}

ConnectorWizard::Step ConnectorWizard::step() const
{
    return Step(m_pages->currentIndex());
}

void ConnectorWizard::goTo(Step step)
{
    if (m_isBusy)
        return;
    collectDraft();
    m_pages->setCurrentIndex(step);
    showHelpColumn();
    Q_EMIT volumeCancelled();
    if (step == Confirm && m_general->type() != nullptr) {
        m_confirm->showDraft(m_draft, *m_general->type());
        askForVolume();
    }
    fitToScreen();
    updateRail();
    updateTest();
    updateFooter();
    focusFirstField();
}

void ConnectorWizard::goNext()
{
    if (m_isBusy)
        return;
    if (step() == Confirm) {
        submit();
        return;
    }
    step() == General ? m_general->validate() : m_configuration->validate();
    if (problems(step()).isEmpty())
        goTo(Step(step() + 1));
    else
        focusFirstProblem();
}

void ConnectorWizard::goBack()
{
    if (step() != General)
        goTo(Step(step() - 1));
}

void ConnectorWizard::collectDraft()
{
    m_general->store(m_draft);
    m_configuration->store(m_draft);
}

QList<FormField *> ConnectorWizard::problems(Step step) const
{
    switch (step) {
    case General: return m_general->problems();
    case Configuration: return m_configuration->problems();
    case Confirm: break;
    }
    return {};
}

void ConnectorWizard::focusFirstProblem()
{
    const auto wrong = problems(step());
    if (wrong.isEmpty())
        return;
    showField(step(), wrong.first()->key());
    wrong.first()->validate();
}

void ConnectorWizard::focusFirstField()
{
    if (step() == Confirm) {
        m_next->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto wrong = problems(step());
    if (!wrong.isEmpty())
        showField(step(), wrong.first()->key());
    else if (step() == General)
        showField(General, m_context.isEditing() ? u"category"_s : u"name"_s);
    else if (auto *first = m_configuration->field(m_general->type()->fields.first().key))
        first->focusEditor();
}

FormField *ConnectorWizard::field(const QString &key) const
{
    auto *general = m_general->field(key);
    return general != nullptr ? general : m_configuration->field(key);
}

void ConnectorWizard::showField(Step step, const QString &key)
{
    auto *row = field(key);
    if (row == nullptr)
        return;
    if (step == Configuration)
        m_configuration->reveal(key);
    row->focusEditor();
    qobject_cast<QScrollArea *>(m_pages->currentWidget())->ensureWidgetVisible(row);
}

void ConnectorWizard::focusField(const QString &key)
{
    if (field(key) == nullptr)
        return;
    const auto step = m_general->field(key) != nullptr ? General : Configuration;
    goTo(step);
    showField(step, key);
}

void ConnectorWizard::fitToScreen()
{
    const QSize room = roomOnScreen(*this);
    const QSize wanted(step() == Configuration ? 1080 : 980, 680);
    setMinimumSize(QSize(560, 360).boundedTo(room));
    resize(wanted.boundedTo(room));
}

void ConnectorWizard::showHelpColumn()
{
    // Where the screen is that narrow, the fields need the room; F1 has the same words.
    constexpr int narrowest = 880;
    m_help->setVisible(step() == Configuration && width() >= narrowest);
}

void ConnectorWizard::resizeEvent(QResizeEvent *event)
{
    constexpr int full = 224, narrow = 176, comfortable = 940;
    QDialog::resizeEvent(event);
    showHelpColumn();
    m_rail->setFixedWidth(width() < comfortable ? narrow : full);
}

void ConnectorWizard::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous())
        focusFirstField();
}

void ConnectorWizard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (auto *button = qobject_cast<QPushButton *>(focusWidget()))
            button->click();
        else if (step() == Confirm)
            goNext();
        event->accept();
        return;
    }
    QDialog::keyPressEvent(event);
}

void ConnectorWizard::reject()
{
    if (!m_isBusy && isDiscardWanted())
        QDialog::reject();
}

bool ConnectorWizard::isDiscardWanted()
{
    if (!m_draft.hasEntries())
        return true;
    return isConfirmed(this,
        {.name = u"discardQuestion"_s,
            .text = m_context.isEditing() ? tr("Discard these changes?") : tr("Discard this connector?"),
            .stay = tr("Keep editing"),
            .go = tr("Discard")});
}

} // namespace workbench
