#include "ui/logfilters/logfiltersdialog.h"

#include "base/errorexplanation.h"
#include "filter/conditionrules.h"
#include "ui/logfilters/editor/filtereditor.h"
#include "ui/logfilters/filterlistmodel.h"
#include "ui/logfilters/filterlistview.h"
#include "ui/logfilters/preview/filterpreview.h"
#include "ui/logfilters/preview/totalspanel.h"
#include "ui/shared/buttons.h"
#include "ui/shared/confirmation.h"
#include "ui/shared/formatting.h"
#include "ui/theme/icons.h"

#include <QDateTime>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QUuid>
#include <algorithm>
#include <utility>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 86'400'000;
constexpr int pauseAfterKey = 60; // Milliseconds; with the estimate within the 250 that the design allows.

std::vector<DraftFilter> draftsOf(const LogFiltersContext &context)
{
    std::vector<DraftFilter> drafts;
    const auto usable = [&context](const LogFilter &filter) {
        return context.tenantName.isEmpty() || filter.isFor(context.tenantName);
    };
    for (const QString &id : context.attached) {
        const auto found = std::find_if(context.filters.begin(), context.filters.end(),
            [&id](const LogFilter &filter) { return filter.id == id; });
        if (found != context.filters.end())
            drafts.push_back({*found, true});
    }
    for (const LogFilter &filter : context.filters) {
        if (usable(filter) && !context.attached.contains(filter.id))
            drafts.push_back({filter, false});
    }
    return drafts;
}

} // namespace

LogFiltersContext logFiltersContext(const QString &recordsFile, std::vector<LogFilter> filters,
    const QList<ConnectorConfig> &connectors, const ConnectorConfig &connector)
{
    LogFiltersContext context{.recordsFile = recordsFile,
        .filters = std::move(filters),
        .connectorId = {},
        .connectorName = connector.name,
        .tenantName = connector.tenantName,
        .attached = connector.logFilters,
        .isForConnector = !connector.type.isEmpty(),
        .otherUsers = {}};
    for (const ConnectorConfig &other : connectors) {
        if (other.id == connector.id) {
            context.connectorId = connector.id;
            continue;
        }
        for (const QString &id : other.logFilters)
            context.otherUsers[id].append(other.name);
    }
    return context;
}

LogFiltersDialog::LogFiltersDialog(const LogFiltersContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_draft(draftsOf(context))
    , m_feed(context.recordsFile)
    , m_since(QDateTime::currentMSecsSinceEpoch() - day)
{
    setObjectName(u"logFiltersDialog"_s);
    setWindowTitle(context.connectorName.isEmpty()
            ? tr("Log filters")
            : tr("Log filters: %1").arg(visibleText(context.connectorName)));
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseAfterKey);
    build();
    connectParts();
    addShortcuts();
    takeDraft();
    ask();
}

LogFiltersDialog::~LogFiltersDialog() = default;

void LogFiltersDialog::connectParts()
{
    connect(&m_draft, &FilterDraft::changed, this, &LogFiltersDialog::takeDraft);
    connect(&m_draft, &FilterDraft::changed, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &LogFiltersDialog::ask);
    connect(&m_feed, &LensFeed::answered, this, &LogFiltersDialog::takeAnswer);
    connect(&m_feed, &LensFeed::failed, this, &LogFiltersDialog::takeFailure);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &index) { m_draft.setCurrent(index.row()); });
    connect(m_list, &FilterListView::deleteRequested, this, &LogFiltersDialog::removeCurrent);
    connect(m_list, &FilterListView::moveRequested, this, &LogFiltersDialog::moveCurrent);
    connect(m_list, &FilterListView::editRequested, m_editor, &FilterEditor::focusName);
    connect(m_add, &QPushButton::clicked, this, &LogFiltersDialog::addFilter);
    connect(m_delete, &QToolButton::clicked, this, &LogFiltersDialog::removeCurrent);
    connect(m_preview, &FilterPreview::demoRequested, this, &LogFiltersDialog::demoRequested);
    connect(m_cancel, &QPushButton::clicked, this, &LogFiltersDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &LogFiltersDialog::save);
}

void LogFiltersDialog::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_Z), [this] { m_draft.undoStack()->undo(); });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] { m_draft.undoStack()->redo(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_N), [this] { addFilter(); });
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        add(QKeySequence(Qt::CTRL | key), [this] { save(); });
}

void LogFiltersDialog::takeDraft()
{
    m_saveProblem.clear();
    m_answer.reset();
    m_savesWhenChecked = false;
    m_preview->setOutdated();
    const DraftFilter *current = m_draft.currentFilter();
    const QModelIndex index = m_model->index(m_draft.current());
    if (index.isValid() && m_list->currentIndex() != index)
        m_list->setCurrentIndex(index);
    const QStringList users = current ? m_context.otherUsers.value(current->filter.id) : QStringList();
    m_editor->setOtherUsers(users);
    m_delete->setEnabled(current && users.isEmpty());
    m_delete->setToolTip(users.isEmpty()
            ? tr("Delete filter")
            : tr("%1 has this filter too. Turn it off there first.").arg(users.join(u", "_s)));
    showRule();
    showFooter();
}

void LogFiltersDialog::showRule()
{
    setLabelTone(m_rule, m_context.isForConnector ? LabelTone::Secondary : LabelTone::Warn);
    if (!m_context.isForConnector) {
        m_rule->setText(tr("On and off only try filters out: they do nothing until a connector has them."));
        return;
    }
    const bool keepsSome =
        std::any_of(m_draft.filters().begin(), m_draft.filters().end(), [](const DraftFilter &draft) {
            return draft.isAttached && draft.filter.action == FilterAction::Include;
        });
    m_rule->setText(keepsSome
            ? tr("A record is dropped if any active filter that drops matches, or if none that keeps does.")
            : tr("A record is dropped if any active filter matches."));
}

void LogFiltersDialog::ask()
{
    m_pause.stop();
    m_hasFailed = false;
    LensRequest request{.filters = {}, .active = 0, .selected = m_draft.current()};
    for (const DraftFilter &draft : m_draft.filters()) {
        if (draft.isAttached && request.filters.size() < size_t(mostAttachedFilters))
            request.active |= filterBit(request.filters.size());
        request.filters.push_back(draft.filter);
    }
    if (!m_context.connectorId.isEmpty())
        request.scope.connectorIds = QStringList{m_context.connectorId};
    if (!m_asksAllTime)
        request.scope.since = m_since;
    m_feed.ask(request);
}

void LogFiltersDialog::takeAnswer(const LensAnswer &answer, qint64 duration)
{
    if (answer.records == 0 && !m_asksAllTime) {
        m_asksAllTime = true;
        ask();
        return;
    }
    // Something changed since, and is about to be asked.
    if (m_pause.isActive() || answer.filters.size() != m_draft.filters().size())
        return;
    m_answer = answer;
    m_model->setAnswer(answer);
    const int current = m_draft.current();
    m_editor->setFigures(current < 0 || !answer.filters[size_t(current)].isUsable
            ? std::nullopt
            : std::optional(answer.filters[size_t(current)]));
    m_preview->setAnswer(answer, current, duration);
    m_totals->setAnswer(answer,
        m_asksAllTime ? tr("Measured on all %1 stored records.").arg(numberText(answer.records))
                      : tr("Measured on %1 records of the last 24 h.").arg(numberText(answer.records)));
    const bool saves = m_savesWhenChecked && isChecked();
    if (saves)
        m_savesWhenChecked = false;
    showFooter();
    if (saves)
        save();
}

void LogFiltersDialog::takeFailure(const Error &error)
{
    m_hasFailed = true;
    const QString problem = u"%1 %2"_s.arg(explain(error).title, error.detail);
    m_preview->setProblem(problem);
    if (!std::exchange(m_savesWhenChecked, false))
        return;
    showFooter();
    if (isConfirmed(this,
            {.name = u"uncheckedQuestion"_s,
                .text = tr("Save without knowing what these filters drop?"),
                .detail = problem,
                .stay = tr("Go back"),
                .go = tr("Save anyway")}))
        send();
}

// Names take single-byte characters only, so that those proposed are the same in every language.
QString LogFiltersDialog::freeName(const QString &wanted) const
{
    const auto isTaken = [this](const QString &name) {
        const auto isSame = [&name](const LogFilter &filter) {
            return filter.name.compare(name, Qt::CaseInsensitive) == 0;
        };
        return std::any_of(m_context.filters.begin(), m_context.filters.end(), isSame)
            || std::any_of(m_draft.filters().begin(), m_draft.filters().end(),
                [&isSame](const DraftFilter &draft) { return isSame(draft.filter); });
    };
    QString name = wanted;
    for (int number = 2; isTaken(name); ++number)
        name = u"%1 %2"_s.arg(wanted).arg(number);
    return name;
}

void LogFiltersDialog::addFilter()
{
    LogFilter filter{.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
        .name = freeName(u"New filter"_s),
        .tenant = m_context.tenantName.isEmpty() ? u"*"_s : m_context.tenantName};
    filter.conditions.push_back({});
    m_draft.add(filter);
    m_editor->focusName();
}

void LogFiltersDialog::excludeValue(const QString &field, const QString &value)
{
    LogFilter filter{.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
        .name = freeName(u"Exclude %1"_s.arg(field.left(40))),
        .tenant = m_context.tenantName.isEmpty() ? u"*"_s : m_context.tenantName};
    const bool isMissing = value.isEmpty();
    filter.conditions.push_back({.field = field,
        .op = isMissing ? FilterOperator::NotExists : FilterOperator::Is,
        .values = isMissing ? QStringList() : QStringList{value.left(longestValue)}});
    m_draft.add(filter);
    m_editor->focusName();
}

void LogFiltersDialog::removeCurrent()
{
    if (!m_delete->isEnabled())
        return;
    m_draft.remove(m_draft.current());
    m_list->setFocus();
}

void LogFiltersDialog::moveCurrent(int rows)
{
    if (m_draft.current() >= 0)
        m_draft.move(m_draft.current(), m_draft.current() + rows);
}

void LogFiltersDialog::showFooter()
{
    const QString problem = m_saveProblem.isEmpty() ? firstProblem() : m_saveProblem;
    const QStringList sentences = attention();
    const bool isProblem = !problem.isEmpty();
    m_warning->setText(isProblem ? problem
            : m_savesWhenChecked ? tr("Checking the stored records before the filters are saved…")
                                 : sentences.join(u' '));
    setLabelTone(m_warning, isProblem || asksBeforeSaving() ? LabelTone::Err : LabelTone::Warn);
    const bool isShown = !m_warning->text().isEmpty();
    m_warningIcon->setVisible(isShown);
    constexpr int size = 16;
    const IconTone tone = isProblem || asksBeforeSaving() ? IconTone::Err : IconTone::Warn;
    m_warningIcon->setPixmap(
        themePixmap(isProblem ? u"error"_s : u"warning"_s, tone, size, devicePixelRatioF()));
    m_save->setEnabled(firstProblem().isEmpty() && !m_isSaving && !m_savesWhenChecked);
    m_save->setToolTip(firstProblem());
    m_cancel->setEnabled(!m_isSaving);
}

void LogFiltersDialog::reject()
{
    if (m_isSaving)
        return;
    if (std::exchange(m_savesWhenChecked, false)) {
        showFooter();
        return;
    }
    if (m_draft.hasChanges()
        && !isConfirmed(this,
            {.name = u"discardQuestion"_s,
                .text = tr("Discard these changes?"),
                .stay = tr("Keep editing"),
                .go = tr("Discard")}))
        return;
    QDialog::reject();
}

} // namespace workbench
