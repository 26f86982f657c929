#include "ui/logfilters/editor/filtereditor.h"

#include "filter/filterrules.h"
#include "ui/logfilters/editor/conditionrow.h"
#include "ui/logfilters/editor/conditionstext.h"
#include "ui/logfilters/editor/undokeys.h"
#include "ui/logfilters/filterdraft.h"
#include "ui/shared/buttons.h"
#include "ui/shared/segments.h"
#include "ui/theme/icons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

QString actionSentence(FilterAction action)
{
    return action == FilterAction::Include ? FilterEditor::tr("Keep only records that match")
                                           : FilterEditor::tr("Drop records that match");
}

// What the editor offers with more options only.
bool usesMore(const LogFilter &filter)
{
    return filter.action == FilterAction::Include
        || std::any_of(filter.conditions.begin(), filter.conditions.end(),
            [](const FilterCondition &condition) { return condition.isCaseSensitive; });
}

} // namespace

FilterEditor::FilterEditor(FilterDraft &draft, QWidget *parent) : QWidget(parent), m_draft(draft)
{
    build();
    connectParts();
    connect(&draft, &FilterDraft::changed, this, &FilterEditor::takeDraft);
    takeDraft();
}

void FilterEditor::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(buildHead());
    m_users = roleLabel({}, TextRole::Small, LabelTone::Warn, this);
    m_users->setObjectName(u"otherUsers"_s);
    m_users->setWordWrap(true);
    layout->addWidget(m_users);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(buildConditions());
    m_text = new ConditionsText(m_draft, this);
    m_pages->addWidget(m_text);
    m_pages->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    layout->addWidget(m_pages);
    showPage(Conditions);
}

QWidget *FilterEditor::buildHead()
{
    constexpr int nameWidth = 300;
    auto *head = new QWidget(this);
    auto *label = roleLabel(tr("Name"), TextRole::Label, LabelTone::Normal, head);
    m_name = new QLineEdit(head);
    m_name->setObjectName(u"filterName"_s);
    m_name->setAccessibleName(tr("Name"));
    m_name->setMaximumWidth(nameWidth);
    leaveUndoToDialog(m_name);
    label->setBuddy(m_name);
    m_nameProblem = roleLabel({}, TextRole::Small, LabelTone::Err, head);
    m_nameProblem->setObjectName(u"nameProblem"_s);
    m_nameProblem->setWordWrap(true);
    m_badge = roleLabel(tr("Beyond Stellar Cyber"), TextRole::Micro, LabelTone::Warn, head);
    m_badge->setObjectName(u"beyondStellar"_s);
    m_views = new Segments(Segments::Choice::One, head);
    m_views->setItems({tr("Conditions"), tr("Query")});
    m_views->setObjectName(u"editorViews"_s);
    m_views->setAccessibleName(tr("How the conditions are shown"));
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(label);
    layout->addWidget(m_name, 3);
    layout->addWidget(m_nameProblem, 2);
    layout->addStretch(1);
    layout->addWidget(m_badge);
    layout->addWidget(m_views);
    return head;
}

// "Drop records that match [all] of these conditions", and at its end what leads beyond that.
QWidget *FilterEditor::buildSentence(QWidget *page)
{
    constexpr int matchWidth = 72;
    auto *row = new QWidget(page);
    m_before = roleLabel(actionSentence(FilterAction::Exclude), TextRole::Body, LabelTone::Normal, row);
    m_action = new QComboBox(row);
    m_action->setObjectName(u"filterAction"_s);
    m_action->setAccessibleName(tr("What happens to the records that match"));
    for (const FilterAction action : {FilterAction::Exclude, FilterAction::Include})
        m_action->addItem(actionSentence(action), int(action));
    m_match = new QComboBox(row);
    m_match->setObjectName(u"filterMatch"_s);
    m_match->setAccessibleName(tr("How many of the conditions must match"));
    m_match->addItems({tr("all"), tr("any")});
    m_match->setFixedWidth(matchWidth);
    m_after = roleLabel(tr("of these conditions"), TextRole::Body, LabelTone::Normal, row);
    m_more = linkButton(tr("More options"), row);
    m_more->setObjectName(u"moreOptions"_s);
    m_more->setCheckable(true);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget *part : std::initializer_list<QWidget *>{m_before, m_action, m_match, m_after})
        layout->addWidget(part);
    layout->addStretch();
    layout->addWidget(m_more);
    return row;
}

QWidget *FilterEditor::buildConditions()
{
    auto *page = new QWidget(this);
    m_add = linkButton(tr("+ Add condition"), page);
    m_add->setObjectName(u"addCondition"_s);
    m_add->setAccessibleName(tr("Add condition"));
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(buildSentence(page));
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(8);
    layout->addLayout(m_rows);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    layout->addStretch();
    return page;
}

void FilterEditor::connectParts()
{
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_draft.change(u"name"_s, tr("Rename filter"), [&text](LogFilter &filter) { filter.name = text; });
    });
    connect(m_match, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_draft.change({}, tr("Change filter"),
            [index](LogFilter &filter) { filter.match = index == 1 ? FilterMatch::Any : FilterMatch::All; });
    });
    connect(m_action, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_draft.change(
            {}, tr("Change filter"), [action = m_action->itemData(index).toInt()](LogFilter &filter) {
                filter.action = FilterAction(action);
            });
    });
    connect(m_more, &QPushButton::toggled, this, [this](bool isWanted) {
        m_isMoreWanted = isWanted;
        m_moreId.clear();
        showMore();
    });
    connect(m_add, &QPushButton::clicked, this, &FilterEditor::addCondition);
    connect(m_views, &Segments::changed, this, [this] {
        showPage(m_views->current());
        m_text->showText();
    });
}

// As high as the page that is shown, not as the highest of them.
void FilterEditor::showPage(int page)
{
    for (int i = 0; i < m_pages->count(); ++i)
        m_pages->widget(i)->setSizePolicy(
            QSizePolicy::Preferred, i == page ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_pages->setCurrentIndex(page);
}

void FilterEditor::takeDraft()
{
    const DraftFilter *draft = m_draft.currentFilter();
    setVisible(draft != nullptr);
    if (!draft)
        return;
    const LogFilter &filter = draft->filter;
    const QSignalBlocker nameBlocker(m_name);
    const QSignalBlocker matchBlocker(m_match);
    if (m_name->text() != filter.name) {
        m_name->setText(filter.name);
        m_name->setCursorPosition(0);
    }
    m_match->setCurrentIndex(filter.match == FilterMatch::Any ? 1 : 0);
    showConditions();
    showMore();
    m_figures.reset();
    showMessages();
}

// A filter that uses more shows it, whatever the person last wanted, and goes on to when it no longer does:
// no control goes while it is used.
void FilterEditor::showMore()
{
    const LogFilter &filter = m_draft.currentFilter()->filter;
    const bool isUsed = usesMore(filter);
    if (isUsed)
        m_moreId = filter.id;
    const bool isShown = m_isMoreWanted || m_moreId == filter.id;
    const QSignalBlocker moreBlocker(m_more);
    const QSignalBlocker actionBlocker(m_action);
    m_more->setChecked(isShown);
    m_more->setEnabled(!isUsed);
    m_more->setIcon(themeIcon(isShown ? u"chevron-down"_s : u"chevron-right"_s));
    m_more->setToolTip(isUsed ? tr("This filter uses them.")
                              : tr("Keeping filters and case: more than Stellar Cyber's filters have"));
    m_action->setCurrentIndex(m_action->findData(int(filter.action)));
    m_action->setVisible(isShown);
    m_before->setVisible(!isShown);
    for (ConditionRow *row : std::as_const(m_conditions))
        row->setOffersCase(isShown);
}

void FilterEditor::showConditions()
{
    const auto &conditions = m_draft.currentFilter()->filter.conditions;
    while (m_conditions.size() > qsizetype(conditions.size())) {
        ConditionRow *row = m_conditions.takeLast();
        m_rows->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    while (m_conditions.size() < qsizetype(conditions.size()))
        m_conditions.append(addRow());
    for (size_t i = 0; i < conditions.size(); ++i)
        m_conditions[qsizetype(i)]->setCondition(conditions[i]);
    m_add->setEnabled(conditions.size() < size_t(mostConditions));
    m_add->setToolTip(
        m_add->isEnabled() ? QString() : tr("A filter has at most %1 conditions.").arg(mostConditions));
}

ConditionRow *FilterEditor::addRow()
{
    auto *row = new ConditionRow(this);
    row->setNumber(int(m_conditions.size()) + 1);
    m_rows->addWidget(row);
    const auto position = [this, row] { return size_t(m_conditions.indexOf(row)); };
    connect(row, &ConditionRow::edited, this,
        [this, position](const FilterCondition &condition, const QString &part) {
            const QString field = u"%1 %2"_s.arg(part).arg(position());
            const bool isTyped = part == u"field"_s || part == u"values"_s;
            m_draft.change(isTyped ? field : QString(), tr("Change condition"),
                [&](LogFilter &filter) { filter.conditions[position()] = condition; });
        });
    connect(row, &ConditionRow::removeRequested, this, [this, position] {
        const size_t removed = position();
        m_draft.change({}, tr("Remove condition"), [removed](LogFilter &filter) {
            filter.conditions.erase(filter.conditions.begin() + qsizetype(removed));
        });
        if (m_conditions.isEmpty())
            m_add->setFocus();
        else
            m_conditions[std::min(qsizetype(removed), m_conditions.size() - 1)]->removeButton()->setFocus();
    });
    return row;
}

void FilterEditor::addCondition()
{
    m_draft.change(
        {}, tr("Add condition"), [](LogFilter &filter) { filter.conditions.push_back(FilterCondition()); });
    focusLastCondition();
}

QString FilterEditor::noteOn(size_t condition) const
{
    const LogFilter &filter = m_draft.currentFilter()->filter;
    for (const FilterWarning &warning : warningsOf(filter)) {
        if (warning.kind == FilterWarning::Kind::UnknownField && warning.condition == int(condition))
            return warning.message;
    }
    const bool isKnown = m_figures && condition < m_figures->conditionMatches.size();
    if (isKnown && m_figures->conditionMatches[condition] == 0)
        return tr("No stored record fulfils this condition.");
    return {};
}

void FilterEditor::showMessages()
{
    const DraftFilter *draft = m_draft.currentFilter();
    if (!draft)
        return;
    const auto problems = problemsOf(draft->filter);
    const auto first = [&problems](auto isMeant) {
        const auto found = std::find_if(problems.begin(), problems.end(), isMeant);
        return found == problems.end() ? QString() : found->message;
    };
    const QString nameProblem =
        first([](const FilterProblem &problem) { return problem.field == u"name"_s; });
    m_nameProblem->setText(nameProblem);
    m_nameProblem->setVisible(!nameProblem.isEmpty());
    m_name->setAccessibleDescription(nameProblem);
    for (qsizetype i = 0; i < m_conditions.size(); ++i)
        m_conditions[i]->setMessages(
            first([i](const FilterProblem &problem) { return problem.condition == int(i); }),
            noteOn(size_t(i)));
    m_badge->setVisible(!isStellarCompatible(draft->filter));
    for (const FilterWarning &warning : warningsOf(draft->filter)) {
        if (warning.kind == FilterWarning::Kind::BeyondStellar)
            m_badge->setToolTip(warning.message);
    }
    m_badge->setAccessibleDescription(m_badge->toolTip());
}

void FilterEditor::setFigures(const std::optional<LensFilter> &figures)
{
    m_figures = figures;
    showMessages();
}

void FilterEditor::setOtherUsers(const QStringList &names)
{
    m_users->setText(names.isEmpty()
            ? QString()
            : tr("Changes apply to %1 too, which has this filter.").arg(names.join(u", "_s)));
    m_users->setVisible(!names.isEmpty());
}

void FilterEditor::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void FilterEditor::focusLastCondition()
{
    if (!m_conditions.isEmpty())
        m_conditions.constLast()->focusField();
}

} // namespace workbench
