#include "ui/connectorwizard/confirmpage.h"

#include "base/errorexplanation.h"
#include "base/joinedtext.h"
#include "ui/connectorwizard/budget/budgetcard.h"
#include "ui/connectorwizard/generalpage.h"
#include "ui/connectorwizard/iconmark.h"
#include "ui/connectorwizard/logfilterfield.h"
#include "ui/shared/banner.h"
#include "ui/shared/buttons.h"
#include "ui/shared/dialogframe.h"
#include "ui/shared/formatting.h"

#include <QAccessible>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <cmath>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int labelWidth = 150;

QString contentTypeNames(const ConnectorConfig &config, const ConnectorType &type)
{
    QStringList names;
    for (const auto &known : type.contentTypes) {
        if (config.contentTypes.contains(known.id))
            names << known.label;
    }
    return names.join(ConfirmPage::tr(" and "));
}

QWidget *headRow(QLabel *head, QWidget *right, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->addWidget(head, 1);
    layout->addWidget(right);
    return row;
}

QLabel *valueLabel(const QString &text, TextRole role, QWidget *parent)
{
    auto *label = roleLabel(text, role, LabelTone::Normal, parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setWordWrap(true);
    return label;
}

void addRow(QGridLayout *grid, const QString &label, QWidget *value, QWidget *parent)
{
    const int row = grid->rowCount();
    grid->addWidget(roleLabel(label, TextRole::Body, LabelTone::Secondary, parent), row, 0, Qt::AlignTop);
    grid->addWidget(value, row, 1);
}

QGridLayout *makeGrid(QWidget *parent)
{
    auto *grid = new QGridLayout(parent);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnMinimumWidth(0, labelWidth);
    grid->setColumnStretch(1, 1);
    return grid;
}

QString secretText(const ConnectorDraft &draft)
{
    if (draft.secret.isEmpty() && !draft.config.id.isEmpty())
        return ConfirmPage::tr("Unchanged. Never shown.");
    switch (draft.config.secretStore) {
    case SecretStoreKind::Session: return ConfirmPage::tr("Kept until you quit and not saved. Never shown.");
    case SecretStoreKind::Environment: return ConfirmPage::tr("Read from the environment. Never shown.");
    case SecretStoreKind::Keychain: break;
    }
    return ConfirmPage::tr("Stored in the OS keychain. Never shown.");
}

} // namespace

ConfirmPage::ConfirmPage(const WizardContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_failure(new Banner(this))
    , m_duplicate(new Banner(this))
    , m_budget(new BudgetCard(this))
    , m_capacity(new Banner(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 24, 32, 24);
    layout->setSpacing(12);
    layout->addWidget(roleLabel(tr("Confirm"), TextRole::Title, LabelTone::Normal, this));
    m_failure->setObjectName(u"saveFailure"_s);
    m_duplicate->setObjectName(u"duplicateWarning"_s);
    m_capacity->setObjectName(u"capacityWarning"_s);
    for (Banner *banner : {m_failure, m_duplicate, m_capacity})
        banner->clear();
    layout->addWidget(m_failure);
    layout->addWidget(m_duplicate);
    layout->addWidget(buildGeneral());
    auto *line = separatorLine(this);
    layout->addWidget(line);
    layout->addWidget(buildConfiguration());
    layout->addWidget(m_budget);
    layout->addWidget(m_capacity);
    layout->addStretch();
    connect(m_failure, &Banner::actionTriggered, this, [this](int index) {
        if (index == 0)
            Q_EMIT retryRequested();
        else
            Q_EMIT keepForSessionRequested();
    });
    connect(m_duplicate, &Banner::actionTriggered, this,
        [this] { Q_EMIT showConnectorRequested(m_duplicateId); });
    connect(m_capacity, &Banner::actionTriggered, this, &ConfirmPage::editIntervalRequested);
}

void ConfirmPage::addLine(QGridLayout *grid, const QString &label, const QString &key)
{
    auto *value = valueLabel({}, TextRole::Body, this);
    value->setObjectName(u"confirm_"_s + key);
    addRow(grid, label, value, this);
}

QWidget *ConfirmPage::buildGeneral()
{
    auto *card = new QWidget(this);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto note = m_context.isEditing() ? tr("Cannot be changed") : tr("Cannot be changed after Submit");
    layout->addWidget(headRow(roleLabel(tr("General"), TextRole::Name, LabelTone::Normal, card),
        roleLabel(note, TextRole::Small, LabelTone::Secondary, card), card));
    auto *lines = new QWidget(card);
    auto *grid = makeGrid(lines);
    addLine(grid, tr("Category, type"), u"type"_s);
    addLine(grid, tr("Function"), u"function"_s);
    addLine(grid, tr("Name"), u"name"_s);
    addLine(grid, tr("Tenant Name"), u"tenant_name"_s);
    addLine(grid, tr("Run On"), u"run_on"_s);
    addLine(grid, tr("Log Filters"), u"log_filters"_s);
    layout->addWidget(lines);
    return card;
}

QWidget *ConfirmPage::buildConfiguration()
{
    auto *card = new QWidget(this);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *edit = linkButton(tr("Edit"), card);
    edit->setObjectName(u"editConfigurationButton"_s);
    edit->setAccessibleName(tr("Edit the configuration"));
    connect(edit, &QPushButton::clicked, this, &ConfirmPage::editRequested);
    layout->addWidget(
        headRow(roleLabel(tr("Configuration"), TextRole::Name, LabelTone::Normal, card), edit, card));
    auto *lines = new QWidget(card);
    m_configuration = makeGrid(lines);
    layout->addWidget(lines);
    auto *testRow = new QWidget(card);
    auto *grid = makeGrid(testRow);
    m_test = new TestLine(TestLine::Form::ResultFirst, testRow);
    grid->addWidget(roleLabel(tr("Test"), TextRole::Body, LabelTone::Secondary, testRow), 0, 0);
    grid->addWidget(m_test, 0, 1);
    layout->addWidget(testRow);
    connect(m_test, &TestLine::testRequested, this, &ConfirmPage::testRequested);
    connect(m_test, &TestLine::detailsRequested, this, &ConfirmPage::testDetailsRequested);
    return card;
}

void ConfirmPage::set(const QString &key, const QString &text)
{
    if (auto *label = findChild<QLabel *>(u"confirm_"_s + key))
        label->setText(visibleText(text));
}

void ConfirmPage::showDraft(const ConnectorDraft &draft, const ConnectorType &type)
{
    set(u"type"_s, u"%1, %2"_s.arg(type.categoryName, type.name));
    set(u"function"_s, tr("Collect"));
    set(u"name"_s, draft.config.name);
    set(u"tenant_name"_s, draft.config.tenantName);
    set(u"run_on"_s, GeneralPage::deviceText(deviceOf(draft.config.runOn)));
    set(u"log_filters"_s, logFilterNames(m_context.logFilters, draft.config.logFilters));
    showConfiguration(draft, type);
    showDuplicate(draft.config);
    setFailure({}, {}, false);
}

void ConfirmPage::showConfiguration(const ConnectorDraft &draft, const ConnectorType &type)
{
    delete m_lines;
    m_lines = new QWidget(this);
    auto *grid = makeGrid(m_lines);
    for (const auto &spec : type.fields) {
        if (spec.kind == FieldKind::Secret) {
            auto *row = new QWidget(m_lines);
            auto *layout = new QHBoxLayout(row);
            layout->setContentsMargins(0, 0, 0, 0);
            layout->setSpacing(6);
            layout->addWidget(new IconMark(u"lock"_s, IconTone::Normal, 14, row));
            layout->addWidget(valueLabel(secretText(draft), TextRole::Body, row), 1);
            addRow(grid, spec.label, row, m_lines);
            continue;
        }
        const auto value = fieldValue(draft.config, spec.key);
        if (value.isEmpty() || spec.kind == FieldKind::List || spec.kind == FieldKind::Number)
            continue;
        addRow(grid, spec.label,
            valueLabel(
                visibleText(value), spec.kind == FieldKind::Guid ? TextRole::Data : TextRole::Body, m_lines),
            m_lines);
    }
    addRow(grid, tr("Interval, content"),
        valueLabel(
            tr("%1 min, %2")
                .arg(QString::number(draft.config.intervalMinutes), contentTypeNames(draft.config, type)),
            TextRole::Body, m_lines),
        m_lines);
    m_configuration->addWidget(m_lines, 0, 0, 1, 2);
}

void ConfirmPage::showMeasuring(const QString &connectorName)
{
    m_budget->showMeasuring(connectorName);
    m_capacity->clear();
}

void ConfirmPage::showVolume(const IntervalCheck &check, const ConnectorType &type)
{
    m_budget->showCheck(check, type);
    if (check.forecast.keepsUp) {
        m_capacity->clear();
        return;
    }
    const auto longest = std::llround(check.forecast.busiestPollMinutes * 60'000);
    const QString late = tr("The busiest poll takes %1: records come late.").arg(durationText(longest));
    const QString advice = check.betterInterval
        ? tr("An interval of %1 min would keep up.").arg(*check.betterInterval)
        : tr("No other interval would keep up either: collect one content type.");
    m_capacity->setMessage(BannerKind::Warning, u"warning"_s,
        tr("The interval of %1 min cannot keep up").arg(check.load.intervalMinutes),
        joinedSentences({late, advice}));
    m_capacity->setActions({tr("Edit interval")});
    QAccessibleEvent alert(m_capacity, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ConfirmPage::showUnmeasured(const IntervalCheck &assumed, const ConnectorType &type, const Error &error)
{
    showVolume(assumed, type);
    m_budget->addSentence(tr("The stored records cannot be measured: %1").arg(explain(error).title));
}

QWidget *ConfirmPage::shownWarning() const
{
    return m_capacity->headline().isEmpty() ? nullptr : m_capacity;
}

void ConfirmPage::showDuplicate(const ConnectorConfig &config)
{
    const auto *other = duplicateCollector(config, m_context.connectors);
    if (other == nullptr) {
        m_duplicate->clear();
        return;
    }
    m_duplicateId = other->id;
    const auto text = other->type == config.type
        ? tr("Connector %1 collects activities of the same tenant.")
        : tr("Connector %1 collects Office 365 Audit.General with the same account.");
    m_duplicate->setMessage(BannerKind::Warning, u"warning"_s, tr("Activities may be duplicated"),
        text.arg(visibleText(other->name)));
    m_duplicate->setActions({tr("Show connector")});
}

void ConfirmPage::setTestState(const TestState &state)
{
    m_test->setState(state);
}

void ConfirmPage::setFailure(const QString &headline, const QString &text, bool canKeepForSession)
{
    if (headline.isEmpty()) {
        m_failure->clear();
        return;
    }
    m_failure->setMessage(BannerKind::Error, u"error"_s, headline, text);
    m_failure->setActions(canKeepForSession ? QStringList{tr("Try again"), tr("Keep for this session")}
                                            : QStringList{tr("Try again")});
}

} // namespace workbench
