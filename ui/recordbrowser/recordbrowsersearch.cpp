// The record browser's search: what a person changes, and what is shown of the answers.
#include "ui/recordbrowser/recordbrowser.h"

#include "ui/recordbrowser/page/histogramsource.h"
#include "ui/recordbrowser/page/recordbar.h"
#include "ui/recordbrowser/page/resultpane.h"
#include "ui/recordbrowser/page/searchchips.h"
#include "ui/recordbrowser/page/searchcommand.h"
#include "ui/recordbrowser/recordtable.h"
#include "ui/recordbrowser/widgets/detail/recorddetailpane.h"
#include "ui/recordbrowser/widgets/fieldlist.h"
#include "ui/recordbrowser/widgets/livetailbar.h"
#include "ui/recordbrowser/widgets/msgclasschips.h"
#include "ui/recordbrowser/widgets/querycompletion.h"
#include "ui/recordbrowser/widgets/queryedit.h"
#include "ui/recordbrowser/widgets/timerangebutton.h"
#include "ui/shared/formatting.h"

#include <QDateTime>
#include <QLabel>
#include <QUndoStack>

namespace workbench {

using namespace Qt::StringLiterals;

void RecordBrowser::change(const RecordSearch &search, const QString &what)
{
    if (search != m_search)
        m_undo->push(new SearchCommand(
            m_search, search, [this](const RecordSearch &next) { apply(next); }, what));
}

void RecordBrowser::changeColumns(const QStringList &columns, const QString &what)
{
    if (columns != m_feed.columns())
        m_undo->push(new ColumnsCommand(
            m_feed.columns(), columns, [this](const QStringList &next) { applyColumns(next); }, what));
}

void RecordBrowser::addTerm(const QString &term)
{
    RecordSearch search = m_search;
    search.query = queryWithTerm(m_search.query, term);
    change(search, tr("Filter %1").arg(visibleText(term)));
}

void RecordBrowser::filterFor(const QString &field, const QString &value, bool isMissing, bool isIncluded)
{
    const Inclusion inclusion = isIncluded ? Inclusion::Include : Inclusion::Exclude;
    addTerm(isMissing ? missingTerm(field, inclusion) : valueTerm(field, value, inclusion));
}

// Of the record that is shown, where the search does not say whose records these are.
void RecordBrowser::exclude(const QString &field, const QString &value)
{
    const QString &searched = m_search.connectorId;
    Q_EMIT excludeRequested(field, value, searched.isEmpty() ? m_detail->connectorId() : searched);
}

void RecordBrowser::toggleColumn(const QString &field)
{
    QStringList columns = m_feed.columns();
    if (!columns.contains(field)) {
        changeColumns(columns << field, tr("Add column %1").arg(field));
    } else if (columns.size() > 1) {
        columns.removeAll(field);
        changeColumns(columns, tr("Remove column %1").arg(field));
    } else {
        Q_EMIT statusMessage(tr("The last column stays."));
    }
}

void RecordBrowser::clearFilters()
{
    change(m_search.cleared(), tr("Clear filters"));
}

void RecordBrowser::apply(const RecordSearch &search)
{
    m_search = search;
    m_bar->setIndices(search.indices);
    m_bar->query()->setQuery(search.query);
    m_bar->timeRange()->setRange(search.range);
    m_chips->setSelected(search.msgClasses);
    setConnectors(m_connectorNames);
    m_histogram->setBrush(search.brush);
    m_searchChips->setBrush(search.brush ? spanText(search.brush->from, search.brush->until) : QString());

    m_figures.reset();
    m_resultPane->showLoading();
    m_feed.setFilter(search.filter(QDateTime::currentMSecsSinceEpoch()));
    m_histogramSource->setSearch(search);
    askForFigures();
}

void RecordBrowser::applyColumns(const QStringList &columns)
{
    m_feed.setColumns(columns);
    m_fields->setColumns(columns);
}

void RecordBrowser::askForFigures()
{
    constexpr int topValues = 5;
    // What was asked for last is answered first.
    m_feed.requestFields();
    for (const auto &field : m_fields->expandedFields())
        m_feed.requestTopValues(field, topValues);
    m_feed.requestChips();
}

void RecordBrowser::takeFigures(const ResultFigures &figures)
{
    m_figures = figures;
    if (figures.count > 0)
        m_resultPane->showTable();
    else if (!figures.isComplete)
        m_resultPane->showLoading();
    else if (figures.total == 0)
        m_resultPane->showNoRecords();
    else
        m_resultPane->showNoMatch(m_search.limits(),
            m_search.brush ? spanText(m_search.brush->from, m_search.brush->until) : m_search.range.text(),
            m_search.brush || m_search.range.kind != TimeRange::Kind::All, otherRange().text(),
            figures.total);
    showResult();
}

// What is offered where nothing matches: the last day, or everything where that is what was looked at.
TimeRange RecordBrowser::otherRange() const
{
    const bool isLastDay = !m_search.brush && m_search.range.kind == TimeRange::Kind::Last24Hours;
    return {.kind = isLastDay ? TimeRange::Kind::All : TimeRange::Kind::Last24Hours};
}

void RecordBrowser::takeFault(ReadKind kind, const Error &error)
{
    if (kind == ReadKind::Figures || kind == ReadKind::Rows)
        m_resultPane->showFault(error);
    else
        Q_EMIT statusMessage(visibleText(error.detail));
}

void RecordBrowser::showResult()
{
    m_bar->setExportable(m_figures ? m_figures->count : 0, m_feed.isExporting());
    if (!m_figures) {
        m_result->setText(tr("Searching…"));
        return;
    }
    const QString count = numberText(m_figures->count);
    const QString total = numberText(m_figures->total);
    if (m_isLive)
        m_result->setText(
            tr("Live: %1 records/s. %2 of %3 records")
                .arg(numberText(m_rate.perSecond(QDateTime::currentMSecsSinceEpoch())), count, total));
    else if (m_figures->isComplete && m_figures->elapsed < std::chrono::milliseconds(1))
        m_result->setText(tr("%1 of %2 records in under 1 ms").arg(count, total));
    else if (m_figures->isComplete)
        m_result->setText(
            tr("%1 of %2 records in %3").arg(count, total, durationText(m_figures->elapsed.count())));
    else
        m_result->setText(tr("At least %1 of %2 records, counting…").arg(count, total));
}

void RecordBrowser::recordsStored(qint64 count)
{
    m_rate.add(QDateTime::currentMSecsSinceEpoch(), count);
    m_table->model().appendStored();
    m_histogramSource->refresh();
    if (!m_pause.isActive())
        m_pause.start();
}

void RecordBrowser::toggleLiveTail()
{
    setLive(!m_isLive);
}

void RecordBrowser::setLive(bool isLive)
{
    m_isLive = isLive;
    m_bar->setLiveTail(isLive);
    if (isLive && m_search.brush) {
        RecordSearch search = m_search;
        search.brush.reset(); // What is stored from now on is not in it.
        change(search, tr("Remove brush"));
    }
    if (isLive)
        m_table->model().showNewest();
    m_table->model().setFollow(isLive ? RecordModel::Follow::Newest : RecordModel::Follow::Hold);
    showLiveState();
    showResult();
}

void RecordBrowser::showLiveState()
{
    LiveTailBar *bar = m_resultPane->liveTail();
    RecordModel &model = m_table->model();
    bar->setVisible(m_isLive || model.newRecords() > 0);
    if (m_isLive && model.follow() == RecordModel::Follow::Newest)
        bar->showFollowing();
    else
        bar->showHeld(model.newRecords());
}

} // namespace workbench
