#include "ui/logfilters/editor/conditionstext.h"

#include "base/joinedtext.h"
#include "filter/filterrules.h"
#include "filter/filtertext.h"
#include "ui/logfilters/editor/undokeys.h"
#include "ui/logfilters/filterdraft.h"
#include "ui/shared/buttons.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

// The text says nothing of case: a condition has it from the one before that is most like it, each from
// another.
void keepCase(std::vector<FilterCondition> before, std::vector<FilterCondition> &conditions)
{
    const auto take = [&before](FilterCondition &condition, auto isLike) {
        const auto found = std::find_if(
            before.begin(), before.end(), [&](const FilterCondition &one) { return isLike(one, condition); });
        if (found == before.end())
            return false;
        condition.isCaseSensitive = found->isCaseSensitive;
        before.erase(found);
        return true;
    };
    const auto isField = [](const FilterCondition &one, const FilterCondition &other) {
        return one.field == other.field;
    };
    const auto isComparison = [&isField](const FilterCondition &one, const FilterCondition &other) {
        return isField(one, other) && one.op == other.op;
    };
    const auto isSame = [&isComparison](const FilterCondition &one, const FilterCondition &other) {
        return isComparison(one, other) && one.values == other.values;
    };
    std::vector<FilterCondition *> open;
    for (FilterCondition &condition : conditions)
        open.push_back(&condition);
    std::erase_if(open, [&](FilterCondition *condition) { return take(*condition, isSame); });
    std::erase_if(open, [&](FilterCondition *condition) { return take(*condition, isComparison); });
    std::erase_if(open, [&](FilterCondition *condition) { return take(*condition, isField); });
    // A field that is being typed anew.
    if (open.size() == before.size())
        std::erase_if(open, [&](FilterCondition *condition) {
            return take(*condition, [](const FilterCondition &, const FilterCondition &) { return true; });
        });
}

} // namespace

ConditionsText::ConditionsText(FilterDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_text(new QPlainTextEdit(this))
    , m_note(roleLabel({}, TextRole::Small, LabelTone::Secondary, this))
    , m_problem(roleLabel({}, TextRole::Small, LabelTone::Err, this))
{
    constexpr int height = 120;
    auto *help = roleLabel(
        tr("One condition a line: FIELD OPERATOR VALUE[,VALUE…], for example event.action is FilePreviewed"),
        TextRole::Small, LabelTone::Secondary, this);
    m_text->setObjectName(u"filterQuery"_s);
    m_text->setAccessibleName(tr("Conditions as text"));
    m_text->setFont(fontFor(TextRole::Data));
    m_text->setTabChangesFocus(true);
    m_text->setUndoRedoEnabled(false); // The dialog undoes.
    m_text->setFixedHeight(height);
    leaveUndoToDialog(m_text);
    m_note->setObjectName(u"queryNote"_s);
    m_problem->setObjectName(u"queryProblem"_s);
    for (QLabel *label : {help, m_note, m_problem})
        label->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget *part : std::initializer_list<QWidget *>{help, m_text, m_note, m_problem})
        layout->addWidget(part);
    layout->addStretch();
    connect(m_text, &QPlainTextEdit::textChanged, this, &ConditionsText::takeText);
    connect(&draft, &FilterDraft::changed, this, &ConditionsText::takeDraft);
    takeDraft();
}

void ConditionsText::takeDraft()
{
    if (!m_draft.currentFilter())
        return;
    if (!m_isTyping)
        showText();
    showNote();
}

void ConditionsText::showText()
{
    const DraftFilter *draft = m_draft.currentFilter();
    if (!draft)
        return;
    QStringList lines;
    for (const FilterCondition &condition : draft->filter.conditions)
        lines.append(conditionText(condition));
    const QSignalBlocker blocker(m_text);
    m_text->setPlainText(lines.join(u'\n'));
    showProblem({});
}

void ConditionsText::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_text->setAccessibleDescription(problem);
}

void ConditionsText::showNote()
{
    const LogFilter &filter = m_draft.currentFilter()->filter;
    const QString sensitive = caseSensitiveConditions(filter);
    QStringList sentences;
    if (filter.action == FilterAction::Include)
        sentences.append(tr("Records that do not match are dropped."));
    if (!sensitive.isEmpty())
        sentences.append(tr("Case counts in condition %1.").arg(sensitive));
    m_note->setText(joinedSentences(sentences));
    m_note->setVisible(!sentences.isEmpty());
}

// Only what can be understood as a whole goes into the draft.
void ConditionsText::takeText()
{
    std::vector<FilterCondition> conditions;
    const QStringList lines = m_text->toPlainText().split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].trimmed().isEmpty())
            continue;
        auto condition = conditionFromText(lines[i]);
        if (!condition) {
            showProblem(tr("Line %1: %2").arg(i + 1).arg(condition.error().detail));
            return;
        }
        conditions.push_back(std::move(*condition));
    }
    keepCase(m_draft.currentFilter()->filter.conditions, conditions);
    m_isTyping = true;
    m_draft.change(u"query"_s, tr("Change conditions"),
        [&conditions](LogFilter &filter) { filter.conditions = conditions; });
    m_isTyping = false;
    const auto problems = problemsOf(m_draft.currentFilter()->filter);
    const auto found = std::find_if(problems.begin(), problems.end(),
        [](const FilterProblem &problem) { return problem.field == u"conditions"_s; });
    if (found == problems.end())
        showProblem({});
    else
        showProblem(found->condition < 0
                ? found->message
                : tr("Condition %1: %2").arg(found->condition + 1).arg(found->message));
}

} // namespace workbench
