#include "ui/connectorwizard/generalpage.h"

#include "configuration/generalrules.h"
#include "connector/fieldrules.h"
#include "ui/connectorwizard/fieldeditors.h"
#include "ui/connectorwizard/iconmark.h"
#include "ui/connectorwizard/logfilterfield.h"
#include "ui/shared/banner.h"
#include "ui/shared/buttons.h"
#include "ui/shared/chip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int labelWidth = 140;

QString runOnOf(const Device &device)
{
    if (device.kind == Device::Kind::Sensor)
        return u"sensor:"_s + device.name;
    return device.name == u"dp-local"_s ? u"dp"_s : u"dp:"_s + device.name;
}

} // namespace

GeneralPage::GeneralPage(const WizardContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(32, 24, 32, 24);
    m_layout->setSpacing(12);
    m_layout->addWidget(roleLabel(tr("General"), TextRole::Title, LabelTone::Normal, this));
    auto *banner = new Banner(this);
    banner->setMessage(BannerKind::Information, u"info"_s,
        context.isEditing() ? tr("Everything on this step is fixed since the connector was added.")
                            : tr("Everything on this step is fixed once the connector is added."),
        {});
    m_layout->addWidget(banner);
    if (context.isEditing())
        addLockedFields();
    else
        addFields();
    m_layout->addStretch();
    updateNotes();
}

QString GeneralPage::deviceText(const Device &device)
{
    const auto kind = device.kind == Device::Kind::Sensor ? tr("Sensor") : tr("Data Processor");
    return u"%1 · %2"_s.arg(device.name, kind);
}

void GeneralPage::add(FormField *field)
{
    m_fields << field;
    m_layout->addWidget(field);
    connect(field, &FormField::edited, this, [this, field] {
        updateNotes();
        Q_EMIT changed(field->key());
    });
}

void GeneralPage::addFields()
{
    FieldSpec category{.key = u"category"_s,
        .label = tr("Category"),
        .kind = FieldKind::Choice,
        .help = tr("The kind of product that the connector reads.")};
    FieldSpec type{.key = u"type"_s, .label = tr("Type"), .kind = FieldKind::Choice};
    QStringList categories;
    for (const auto &known : m_context.types) {
        type.choices.append({.id = known.id, .label = known.name});
        if (!categories.contains(known.category)) {
            categories << known.category;
            category.choices.append({.id = known.category, .label = known.categoryName});
        }
    }
    add(makeField(category, labelWidth, this));
    add(makeField(type, labelWidth, this));
    field(u"type"_s)->setValue(m_context.start.type);
    m_layout->addWidget(functionRow());
    add(nameField());
    add(makeOpenChoiceField(
        {.key = u"tenant_name"_s, .label = tr("Tenant Name"), .normalise = normaliseTenantName},
        m_context.tenants, labelWidth, this));
    field(u"tenant_name"_s)->setHelp(tr("Goes into every Interflow record of this connector."));
    field(u"tenant_name"_s)->setValue(m_context.start.tenantName);
    add(runOnField());
    m_logFilters = new LogFilterField(labelWidth, this);
    add(m_logFilters);
    showLogFilters(m_context.start.logFilters);
    connect(m_logFilters, &LogFilterField::editRequested, this, &GeneralPage::logFiltersRequested);
}

void GeneralPage::showLogFilters(const QStringList &attached)
{
    if (m_logFilters)
        m_logFilters->setFilters(m_context.logFilters, attached);
}

FormField *GeneralPage::nameField()
{
    auto *name = makeField({.key = u"name"_s, .label = tr("Name")}, labelWidth, this);
    name->setRule([this](const QString &text) { return freeName(text); });
    name->setHelp(tr("Single-byte characters only, up to 64. Used in the bundle and in the Activity log."));
    name->setValue(m_context.start.name);
    return name;
}

FormField *GeneralPage::runOnField()
{
    FieldSpec spec{.key = u"run_on"_s, .label = tr("Run On"), .kind = FieldKind::Choice};
    for (const auto &device : m_context.devices)
        spec.choices.append({.id = runOnOf(device), .label = deviceText(device)});
    auto *runOn = makeField(spec, labelWidth, this);
    if (!m_context.start.runOn.isEmpty())
        runOn->setValue(m_context.start.runOn);
    return runOn;
}

void GeneralPage::addLockedFields()
{
    const auto &saved = m_context.start;
    const auto *known = type();
    const auto lock = [this](const QString &key, const QString &label, const QString &text) {
        add(makeLockedField(key, label, text, labelWidth, this));
    };
    lock(u"category"_s, tr("Category"), known != nullptr ? known->categoryName : saved.category);
    lock(u"type"_s, tr("Type"), known != nullptr ? known->name : saved.type);
    m_layout->addWidget(functionRow());
    lock(u"name"_s, tr("Name"), saved.name);
    lock(u"tenant_name"_s, tr("Tenant Name"), saved.tenantName);
    lock(u"run_on"_s, tr("Run On"), deviceText(deviceOf(saved.runOn)));
    lock(u"log_filters"_s, tr("Log Filters"), logFilterNames(m_context.logFilters, saved.logFilters));
    field(u"log_filters"_s)->setHelp(tr("Log filters in the tool bar changes them at any time."));
}

QWidget *GeneralPage::functionRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *label = roleLabel(tr("Function"), TextRole::Label, LabelTone::Normal, row);
    label->setFixedWidth(labelWidth - 8);
    auto *chip = new Chip(tr("Collect"), row);
    chip->setCheckable(true);
    chip->setChecked(true);
    // Shown, not asked: no stop for the keyboard.
    chip->setFocusPolicy(Qt::NoFocus);
    chip->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_functionNote = roleLabel({}, TextRole::Small, LabelTone::Secondary, row);
    m_functionNote->setWordWrap(true);
    layout->addWidget(label);
    layout->addWidget(chip);
    layout->addWidget(new IconMark(u"lock"_s, IconTone::Normal, 14, row));
    layout->addWidget(m_functionNote, 1);
    return row;
}

void GeneralPage::updateNotes()
{
    const auto *known = type();
    if (known == nullptr || m_functionNote == nullptr)
        return;
    field(u"type"_s)->setHelp(u"%1 %2"_s.arg(known->licenceNote, known->cloudNote));
    m_functionNote->setText(known->canRespond
            ? tr("Enabled already.")
            : tr("Enabled already. This connector has no Respond function."));
    auto *runOn = field(u"run_on"_s);
    if (m_logFilters)
        m_logFilters->setTenant(field(u"tenant_name"_s)->value().trimmed());
    if (runOn == nullptr || m_context.isEditing())
        return;
    runOn->setHelp(runOn->value().startsWith(u"sensor:"_s)
            ? tr("For on-premises devices. A Data Processor is recommended for a cloud service.")
            : tr("Recommended for a cloud service. After Submit you choose the Data Analyzer profile."));
}

Result<QString> GeneralPage::freeName(const QString &text) const
{
    const auto name = checkName(text);
    if (!name)
        return name;
    const auto isTaken = std::any_of(m_context.connectors.begin(), m_context.connectors.end(),
        [&name](const auto &other) { return other.name.compare(*name, Qt::CaseInsensitive) == 0; });
    if (isTaken)
        return fail(fieldError(u"name"_s, tr("Name"), tr("A connector named %1 already exists.").arg(*name)));
    return name;
}

const ConnectorType *GeneralPage::type() const
{
    const auto *chosen = m_context.isEditing() ? nullptr : field(u"type"_s);
    const auto id = chosen != nullptr ? chosen->value() : m_context.start.type;
    for (const auto &known : m_context.types) {
        if (known.id == id)
            return &known;
    }
    return nullptr;
}

void GeneralPage::store(ConnectorDraft &draft) const
{
    if (m_context.isEditing())
        return;
    if (const auto *known = type()) {
        draft.config.type = known->id;
        draft.config.category = known->category;
        draft.config.function = known->function;
    }
    draft.config.name = field(u"name"_s)->value();
    draft.config.tenantName = field(u"tenant_name"_s)->value().trimmed();
    draft.config.runOn = field(u"run_on"_s)->value();
    draft.config.logFilters = m_logFilters->attached();
}

QList<FormField *> GeneralPage::problems() const
{
    QList<FormField *> wrong;
    if (m_context.isEditing())
        return wrong;
    std::copy_if(m_fields.begin(), m_fields.end(), std::back_inserter(wrong),
        [](const auto *field) { return !field->check(); });
    return wrong;
}

FormField *GeneralPage::field(const QString &key) const
{
    for (auto *field : m_fields) {
        if (field->key() == key)
            return field;
    }
    return nullptr;
}

void GeneralPage::validate()
{
    for (auto *field : m_fields)
        field->validate();
}

} // namespace workbench
