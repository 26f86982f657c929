#include "ui/logfilters/editor/filtereditor.h"

#include "filter/filterrules.h"
#include "filter/filtertext.h"
#include "ui/logfilters/editor/conditionrow.h"
#include "ui/logfilters/editor/undokeys.h"
#include "ui/logfilters/filterdraft.h"
#include "ui/shared/buttons.h"
#include "ui/shared/segments.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace workbench {

using namespace Qt::StringLiterals;

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
    m_pages->addWidget(buildQuery());
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

QWidget *FilterEditor::buildConditions()
{
    constexpr int matchWidth = 72;
    auto *page = new QWidget(this);
    m_before = roleLabel({}, TextRole::Body, LabelTone::Normal, page);
    m_match = new QComboBox(page);
    m_match->setObjectName(u"filterMatch"_s);
    m_match->setAccessibleName(tr("How many of the conditions must match"));
    m_match->addItems({tr("all"), tr("any")});
    m_match->setFixedWidth(matchWidth);
    m_after = roleLabel(tr("of these conditions"), TextRole::Body, LabelTone::Normal, page);
    auto *sentence = new QHBoxLayout;
    sentence->setSpacing(8);
    sentence->addWidget(m_before);
    sentence->addWidget(m_match);
    sentence->addWidget(m_after);
    sentence->addStretch();
    m_add = linkButton(tr("+ Add condition"), page);
    m_add->setObjectName(u"addCondition"_s);
    m_add->setAccessibleName(tr("Add condition"));
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(sentence);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(8);
    layout->addLayout(m_rows);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    layout->addStretch();
    return page;
}

QWidget *FilterEditor::buildQuery()
{
    constexpr int height = 120;
    auto *page = new QWidget(this);
    auto *help = roleLabel(
        tr("One condition a line: FIELD OPERATOR VALUE[,VALUE…], for example event.action is FilePreviewed"),
        TextRole::Small, LabelTone::Secondary, page);
    help->setWordWrap(true);
    m_text = new QPlainTextEdit(page);
    m_text->setObjectName(u"filterQuery"_s);
    m_text->setAccessibleName(tr("Conditions as text"));
    m_text->setFont(fontFor(TextRole::Data));
    m_text->setTabChangesFocus(true);
    m_text->setUndoRedoEnabled(false); // The dialog undoes.
    m_text->setFixedHeight(height);
    leaveUndoToDialog(m_text);
    m_textProblem = roleLabel({}, TextRole::Small, LabelTone::Err, page);
    m_textProblem->setObjectName(u"queryProblem"_s);
    m_textProblem->setWordWrap(true);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(help);
    layout->addWidget(m_text);
    layout->addWidget(m_textProblem);
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
    connect(m_add, &QPushButton::clicked, this, &FilterEditor::addCondition);
    connect(m_text, &QPlainTextEdit::textChanged, this, &FilterEditor::takeText);
    connect(m_views, &Segments::changed, this, [this] {
        showPage(m_views->current());
        showText();
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
    m_before->setText(filter.action == FilterAction::Include ? tr("Keep only records that match")
                                                             : tr("Drop records that match"));
    showConditions();
    if (!m_isTyping)
        showText();
    m_figures.reset();
    showMessages();
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
            m_draft.change(part == u"operator"_s ? QString() : field, tr("Change condition"),
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

void FilterEditor::showText()
{
    const DraftFilter *draft = m_draft.currentFilter();
    if (!draft)
        return;
    QStringList lines;
    for (const FilterCondition &condition : draft->filter.conditions)
        lines.append(conditionText(condition));
    const QSignalBlocker blocker(m_text);
    m_text->setPlainText(lines.join(u'\n'));
    m_textProblem->clear();
}

// Only what can be understood as a whole goes into the draft; case is kept where field and operator stay.
void FilterEditor::takeText()
{
    std::vector<FilterCondition> conditions;
    const auto &before = m_draft.currentFilter()->filter.conditions;
    const QStringList lines = m_text->toPlainText().split(u'\n');
    m_textProblem->clear();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].trimmed().isEmpty())
            continue;
        auto condition = conditionFromText(lines[i]);
        if (!condition) {
            m_textProblem->setText(tr("Line %1: %2").arg(i + 1).arg(condition.error().detail));
            m_text->setAccessibleDescription(m_textProblem->text());
            return;
        }
        if (conditions.size() < before.size())
            condition->isCaseSensitive = before[conditions.size()].isCaseSensitive;
        conditions.push_back(std::move(*condition));
    }
    m_isTyping = true;
    m_draft.change(u"query"_s, tr("Change conditions"),
        [&conditions](LogFilter &filter) { filter.conditions = conditions; });
    m_isTyping = false;
    const auto problems = problemsOf(m_draft.currentFilter()->filter);
    const auto found = std::find_if(problems.begin(), problems.end(),
        [](const FilterProblem &problem) { return problem.field == u"conditions"_s; });
    if (found != problems.end())
        m_textProblem->setText(found->condition < 0
                ? found->message
                : tr("Condition %1: %2").arg(found->condition + 1).arg(found->message));
    m_text->setAccessibleDescription(m_textProblem->text());
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
