#include "ui/connectorwizard/configurationpage.h"

#include "configuration/connectorentry.h"
#include "configuration/generalrules.h"
#include "configuration/validation.h"
#include "connector/fieldrules.h"
#include "ui/connectorwizard/fieldeditors.h"
#include "ui/shared/buttons.h"
#include "ui/shared/dialogframe.h"
#include "ui/shared/secretedit.h"
#include "ui/theme/icons.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QUndoStack>
#include <QVBoxLayout>
#include <algorithm>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int labelWidth = 124;

QString storedValue(const FieldSpec &spec, const QString &text)
{
    return spec.normalise ? spec.normalise(text).value_or(text) : text;
}

Result<QString> checkNumber(const FieldSpec &spec, const QString &text)
{
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    if (!isNumber || number < spec.minimum || number > spec.maximum)
        return fail(fieldError(spec.key, spec.label,
            ConfigurationPage::tr("Enter %1 to %2.")
                .arg(QString::number(spec.minimum), QString::number(spec.maximum))));
    return QString::number(number);
}

// What one field alone can tell.
Result<QString> checkAlone(const FieldSpec &spec, const ConnectorType &type, const QString &text)
{
    if (spec.kind == FieldKind::Number)
        return checkNumber(spec, text);
    if (spec.kind == FieldKind::List)
        return normaliseContentTypes(text.split(u',', Qt::SkipEmptyParts), type)
            .map([](const QStringList &ids) { return ids.join(u','); });
    return spec.normalise ? spec.normalise(text) : Result<QString>(text);
}

} // namespace

ConfigurationPage::ConfigurationPage(const WizardContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_undo(new QUndoStack(this))
    , m_form(new QVBoxLayout)
    , m_advanced(new QWidget(this))
    , m_disclosure(linkButton(tr("Advanced"), this))
    , m_test(new TestLine(TestLine::Form::ButtonFirst, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 20, 24, 24);
    layout->setSpacing(12);
    layout->addWidget(buildHead());
    m_pasteNote = roleLabel({}, TextRole::Small, LabelTone::Secondary, this);
    m_pasteNote->setObjectName(u"pasteNote"_s);
    m_pasteNote->setWordWrap(true);
    m_pasteNote->hide();
    layout->addWidget(m_pasteNote);
    m_form->setSpacing(12);
    layout->addLayout(m_form);
    m_disclosure->setObjectName(u"advancedButton"_s);
    m_disclosure->setCheckable(true);
    m_disclosure->setIcon(themeIcon(u"chevron-right"_s));
    layout->addWidget(m_disclosure, 0, Qt::AlignLeft);
    m_advancedForm = new QVBoxLayout(m_advanced);
    m_advancedForm->setContentsMargins(0, 0, 0, 0);
    m_advancedForm->setSpacing(12);
    m_advanced->hide();
    layout->addWidget(m_advanced);
    auto *line = separatorLine(this);
    layout->addWidget(line);
    layout->addWidget(m_test);
    layout->addStretch();
    connect(m_disclosure, &QPushButton::toggled, this, [this](bool isOpen) {
        m_advanced->setVisible(isOpen);
        m_disclosure->setIcon(themeIcon(isOpen ? u"chevron-down"_s : u"chevron-right"_s));
    });
    connect(m_test, &TestLine::testRequested, this, &ConfigurationPage::testRequested);
    connect(m_test, &TestLine::detailsRequested, this, &ConfigurationPage::testDetailsRequested);
}

QWidget *ConfigurationPage::buildHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *paste = plainButton(tr("Paste from portal"), u"paste"_s, head);
    paste->setObjectName(u"pasteFromPortalButton"_s);
    paste->setToolTip(tr("Sorts a copied URL and IDs into their fields (Ctrl+Shift+V)."));
    connect(paste, &QPushButton::clicked, this, &ConfigurationPage::pasteFromPortal);
    layout->addWidget(roleLabel(tr("Configuration"), TextRole::Title, LabelTone::Normal, head), 1);
    layout->addWidget(paste);
    return head;
}

void ConfigurationPage::setType(const ConnectorType *type)
{
    if (type == m_type || type == nullptr)
        return;
    m_type = type;
    m_undo->clear();
    qDeleteAll(m_fields);
    m_fields.clear();
    m_secrets.clear();
    m_keychainRow = nullptr;
    for (const auto &spec : type->fields)
        addField(spec);
    addStartFrom();
    addSecretStore();
    addSecretExpires();
    updateSecret();
    updateKeychain();
}

void ConfigurationPage::addField(const FieldSpec &spec)
{
    auto *field = makeField(spec, labelWidth, this);
    field->setRule([this, spec](const QString &text) -> Result<QString> {
        const auto alone = checkAlone(spec, *m_type, text);
        if (!alone || !m_type->check)
            return alone;
        auto config = normalised();
        setFieldValue(config, spec.key, *alone);
        const auto together = m_type->check(config);
        return together || together.error().field != spec.key ? alone : fail(together.error());
    });
    if (spec.kind == FieldKind::Secret)
        addSecretParts(field);
    else
        field->setValue(fieldValue(m_context.start, spec.key));
    if (spec.kind == FieldKind::List && m_context.start.contentTypes.isEmpty()) {
        QStringList all;
        for (const auto &choice : spec.choices)
            all << choice.id;
        field->setValue(all.join(u','));
    }
    if (spec.kind == FieldKind::Number)
        field->setHelp(spec.help, FormField::HelpPlace::Beside);
    else if (spec.isAdvanced)
        field->setHelp(spec.help);
    field->setToolTip(spec.kind == FieldKind::Secret ? QString() : spec.help);
    place(field, spec.isAdvanced);
}

void ConfigurationPage::place(FormField *field, bool isAdvanced)
{
    m_fields << field;
    (isAdvanced ? m_advancedForm : m_form)->addWidget(field);
    for (auto *edit : field->findChildren<QLineEdit *>())
        edit->installEventFilter(this);
    connect(field, &FormField::edited, this, [this, field] {
        m_pasteNote->hide();
        // What only was wrong beside the old value of this field.
        for (auto *other : std::as_const(m_fields)) {
            if (other != field && !other->errorText().isEmpty() && other->check())
                other->validate();
        }
        Q_EMIT changed(field->key());
    });
    connect(field, &FormField::left, this, [this, field] {
        for (auto *other : std::as_const(m_fields)) {
            if (other != field && !other->value().isEmpty() && !other->check())
                other->validate();
        }
    });
}

void ConfigurationPage::addSecretParts(FormField *field)
{
    auto *edit = field->findChild<SecretEdit *>();
    m_secrets << edit;
    if (m_context.isEditing()) {
        edit->setUnchanged(true);
        auto *replace = plainButton(tr("Replace…"), {}, field);
        replace->setObjectName(u"replaceSecretButton"_s);
        connect(replace, &QPushButton::clicked, this, [this, edit, field, replace] {
            edit->setUnchanged(!edit->isUnchanged());
            replace->setText(edit->isUnchanged() ? tr("Replace…") : tr("Keep the saved one"));
            field->changed();
            updateSecret();
            edit->setFocus();
        });
        field->addBeside(replace);
    }
    connect(field, &FormField::edited, field, [field] { field->setWarning({}); });
    connect(field, &FormField::left, field, [field, edit] {
        field->setWarning(secretWarning(edit->secret()).isEmpty()
                ? QString()
                : tr("This looks like the Secret ID. Paste the secret's Value."));
    });
    if (m_keychainRow != nullptr)
        return;
    m_keychainRow = new QWidget(field);
    auto *layout = new QHBoxLayout(m_keychainRow);
    layout->setContentsMargins(labelWidth, 0, 0, 0);
    m_keychainText = roleLabel({}, TextRole::Small, LabelTone::Warn, m_keychainRow);
    m_keychainText->setObjectName(u"keychainState"_s);
    m_keychainText->setWordWrap(true);
    m_unlock = linkButton(tr("Unlock keychain…"), m_keychainRow);
    m_unlock->setObjectName(u"unlockKeychainButton"_s);
    connect(m_unlock, &QPushButton::clicked, this, &ConfigurationPage::unlockKeychainRequested);
    layout->addWidget(m_keychainText, 1);
    layout->addWidget(m_unlock);
    field->addBelow(m_keychainRow);
}

void ConfigurationPage::addStartFrom()
{
    FieldSpec spec{
        .key = u"start_from"_s, .label = tr("Start from"), .isRequired = false, .placeholder = u"24h"_s};
    auto *field = makeField(spec, labelWidth, this);
    const auto saved = m_context.start.startFrom;
    field->setValue(saved.isEmpty() ? u"24h"_s : saved);
    field->setRule([this, saved](const QString &text) -> Result<QString> {
        // A start long ago does not stand in the way of changing something else.
        if (m_context.isEditing() && text == saved)
            return text;
        return normaliseStartFrom(text, QDateTime::currentMSecsSinceEpoch());
    });
    field->setHelp(
        tr("How far back the first run reaches, for example 24h, 7d or 2026-11-24T10:00:00Z. At most 30d."));
    place(field, true);
}

void ConfigurationPage::addSecretExpires()
{
    auto *field = makeSecretExpiresField(labelWidth, this);
    field->setValue(m_context.start.secretExpires);
    place(field, true);
}

void ConfigurationPage::addSecretStore()
{
    FieldSpec spec{.key = u"secret_store"_s,
        .label = tr("Secret kept in"),
        .kind = FieldKind::Choice,
        .help = tr("The OS keychain keeps the secret for good; this session only until you quit.")};
    spec.choices = {{.id = secretStoreName(SecretStoreKind::Keychain), .label = tr("OS keychain")},
        {.id = secretStoreName(SecretStoreKind::Session), .label = tr("This session only")}};
    const auto saved = m_context.start.secretStore;
    if (m_context.isEditing() && saved == SecretStoreKind::Environment)
        spec.choices.append({.id = secretStoreName(saved), .label = tr("Environment")});
    auto *field = makeField(spec, labelWidth, this);
    field->setValue(secretStoreName(
        m_context.isEditing() || saved == SecretStoreKind::Session ? saved : SecretStoreKind::Keychain));
    auto *box = field->findChild<QComboBox *>();
    connect(box, &QComboBox::activated, this, [this] { m_hasChosenStore = true; });
    place(field, true);
    connect(field, &FormField::edited, this, [this] {
        updateSecret();
        updateKeychain();
    });
}

void ConfigurationPage::updateSecret()
{
    auto *store = field(u"secret_store"_s);
    const bool isKept =
        std::any_of(m_secrets.begin(), m_secrets.end(), [](const auto *edit) { return edit->isUnchanged(); });
    store->findChild<QComboBox *>()->setEnabled(!isKept);
    store->setHelp(isKept ? tr("Replace the Client Secret to change this.") : QString());
    const bool isKeychain = store->value() == secretStoreName(SecretStoreKind::Keychain);
    const auto text = isKeychain
        ? tr("Kept in the OS keychain. Never written to project files, logs, reports or bundles.")
        : tr("Kept until you quit and not saved. Never written to project files, logs, reports or bundles.");
    for (auto *edit : std::as_const(m_secrets)) {
        if (auto *row = field(edit->objectName()))
            row->setHelp(text, FormField::HelpPlace::Below, u"lock"_s);
    }
}

void ConfigurationPage::setKeychainState(const KeychainService &service)
{
    m_keychain = service;
    // Without a keychain there is only one place left; with one, the usual again.
    if (auto *store = field(u"secret_store"_s); store != nullptr && !m_hasChosenStore
        && !m_context.isEditing() && service.state != KeychainService::State::Unknown) {
        const bool isAbsent = service.state == KeychainService::State::Absent;
        const QSignalBlocker blocker(this);
        store->setValue(secretStoreName(isAbsent ? SecretStoreKind::Session : SecretStoreKind::Keychain));
    }
    updateKeychain();
}

void ConfigurationPage::keepSecretForSession()
{
    m_hasChosenStore = true;
    field(u"secret_store"_s)->setValue(secretStoreName(SecretStoreKind::Session));
}

void ConfigurationPage::updateKeychain()
{
    if (m_keychainRow == nullptr)
        return;
    using State = KeychainService::State;
    const bool isKeychain = field(u"secret_store"_s)->value() == secretStoreName(SecretStoreKind::Keychain);
    const bool isLocked = m_keychain.state == State::Locked && isKeychain;
    const bool isAbsent = m_keychain.state == State::Absent;
    m_keychainText->setText(isAbsent
            ? tr("No keychain service is running. The secret is kept until you quit and "
                 "is not saved.")
            : tr("The keychain is locked. Unlock it to save the secret."));
    m_unlock->setVisible(isLocked);
    m_keychainRow->setVisible(isLocked || isAbsent);
}

ConnectorConfig ConfigurationPage::normalised() const
{
    auto config = m_context.start;
    for (const auto &spec : m_type->fields) {
        if (const auto *row = field(spec.key); row != nullptr && spec.kind != FieldKind::Secret)
            setFieldValue(config, spec.key, storedValue(spec, row->value()));
    }
    return config;
}

void ConfigurationPage::store(ConnectorDraft &draft) const
{
    if (m_type == nullptr)
        return;
    const auto config = normalised();
    for (const auto &spec : m_type->fields)
        setFieldValue(draft.config, spec.key, fieldValue(config, spec.key));
    const auto from = field(u"start_from"_s)->value().trimmed();
    draft.config.startFrom = from.isEmpty() ? u"24h"_s : from;
    draft.config.secretExpires = field(u"secret_expires"_s)->value().trimmed();
    draft.config.secretStore =
        secretStoreKind(field(u"secret_store"_s)->value()).value_or(SecretStoreKind::Keychain);
    if (!m_secrets.isEmpty())
        draft.secret = m_secrets.first()->secret();
}

QList<FormField *> ConfigurationPage::problems() const
{
    QList<FormField *> wrong;
    std::copy_if(m_fields.begin(), m_fields.end(), std::back_inserter(wrong),
        [](const auto *field) { return !field->check(); });
    return wrong;
}

FormField *ConfigurationPage::field(const QString &key) const
{
    for (auto *field : m_fields) {
        if (field->key() == key)
            return field;
    }
    return nullptr;
}

void ConfigurationPage::validate()
{
    for (auto *field : std::as_const(m_fields))
        field->validate();
}

void ConfigurationPage::setTestState(const TestState &state)
{
    m_test->setState(state);
}

void ConfigurationPage::reveal(const QString &key)
{
    auto *row = field(key);
    if (row != nullptr && m_advanced->isAncestorOf(row))
        m_disclosure->setChecked(true);
}

} // namespace workbench
