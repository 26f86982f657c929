// What leads from each part of the record browser to the others.
#include "ui/recordbrowser/recordbrowser.h"

#include "ui/recordbrowser/page/histogramsource.h"
#include "ui/recordbrowser/page/recordbar.h"
#include "ui/recordbrowser/page/recordexporter.h"
#include "ui/recordbrowser/page/resultpane.h"
#include "ui/recordbrowser/page/searchchips.h"
#include "ui/recordbrowser/recordtable.h"
#include "ui/recordbrowser/widgets/detail/recorddetailpane.h"
#include "ui/recordbrowser/widgets/fieldlist.h"
#include "ui/recordbrowser/widgets/livetailbar.h"
#include "ui/recordbrowser/widgets/msgclasschips.h"
#include "ui/recordbrowser/widgets/queryedit.h"
#include "ui/recordbrowser/widgets/timerangebutton.h"
#include "ui/shared/formatting.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QUndoStack>

namespace workbench {

using namespace Qt::StringLiterals;

void RecordBrowser::connectBar()
{
    connect(m_bar, &RecordBar::indicesChanged, this, [this](IndexSet indices) {
        RecordSearch search = m_search;
        search.indices = indices;
        change(search, tr("Change indices"));
    });
    connect(m_bar->query(), &QueryEdit::queryAccepted, this, [this](const QString &query) {
        RecordSearch search = m_search;
        search.query = query;
        change(search, query.isEmpty() ? tr("Clear search") : tr("Search"));
    });
    connect(m_bar->query(), &QueryEdit::errorChanged, this, [this](const QString &message) {
        m_queryError->setText(visibleText(message));
        m_queryError->setVisible(!message.isEmpty());
    });
    connect(m_bar->query(), &QueryEdit::completionsRequested, this,
        [this](const QString &field, const QString &prefix) {
            constexpr int mostValues = 12;
            m_feed.requestCompletions(field, prefix, mostValues);
        });
    connect(m_bar->timeRange(), &TimeRangeButton::rangeChanged, this, [this](const TimeRange &range) {
        RecordSearch search = m_search;
        search.range = range;
        search.brush.reset();
        change(search, tr("Change time range"));
    });
    connect(m_bar, &RecordBar::liveTailToggled, this, &RecordBrowser::setLive);
    connect(m_bar, &RecordBar::exportRequested, this, &RecordBrowser::exportRecords);
    connect(m_bar->columnsMenu(), &QMenu::aboutToShow, this, &RecordBrowser::fillColumnsMenu);
    connect(m_exporter, &RecordExporter::started, this, &RecordBrowser::showResult);
    connect(m_exporter, &RecordExporter::progressed, this, &RecordBrowser::exportProgress);
    connect(m_exporter, &RecordExporter::finished, this,
        [this](const QString &file, qint64 records, const std::optional<Error> &error) {
            showResult();
            Q_EMIT exportFinished(file, records, error);
        });
}

void RecordBrowser::connectFields()
{
    connect(m_chips, &MsgClassChips::selectionChanged, this, [this](const QList<QByteArray> &msgClasses) {
        RecordSearch search = m_search;
        search.msgClasses = msgClasses;
        change(search, tr("Change msg_class"));
    });
    connect(m_searchChips, &SearchChips::connectorRemoved, this, [this] {
        RecordSearch search = m_search;
        search.connectorId.clear();
        change(search, tr("Remove connector filter"));
    });
    const auto setBrush = [this](std::optional<HistogramView::Span> brush, const QString &what) {
        RecordSearch search = m_search;
        search.brush = brush;
        change(search, what);
    };
    connect(m_searchChips, &SearchChips::brushRemoved, this, [=, this] { setBrush({}, tr("Remove brush")); });
    connect(m_histogram, &HistogramView::brushCleared, this, [=, this] { setBrush({}, tr("Remove brush")); });
    connect(m_histogram, &HistogramView::brushChanged, this, [=, this](qint64 from, qint64 until) {
        setBrush(HistogramView::Span{from, until}, tr("Select times"));
    });
    connect(m_histogram, &HistogramView::zoomRequested, this, [this](qint64 from, qint64 until) {
        RecordSearch search = m_search;
        search.range = {TimeRange::Kind::Custom, from, until};
        search.brush.reset();
        change(search, tr("Zoom in"));
    });
    connect(m_histogramSource, &HistogramSource::barsRead, m_histogram, &HistogramView::setBars);
    connect(m_fields, &FieldList::topValuesRequested, this, [this](const QString &field) {
        constexpr int topValues = 5;
        m_feed.requestTopValues(field, topValues);
    });
    connect(m_fields, &FieldList::columnToggled, this, &RecordBrowser::toggleColumn);
    connect(m_fields, &FieldList::filterRequested, this, &RecordBrowser::filterFor);
    connect(m_fields, &FieldList::excludeRequested, this, [this](const QString &field, const QString &value) {
        Q_EMIT excludeRequested(field, value, m_search.connectorId);
    });
}

void RecordBrowser::connectTable()
{
    connect(m_table, &RecordTable::currentRecordChanged, this,
        [this](const QByteArray &stellarUuid, qint64 position) {
            if (stellarUuid.isEmpty())
                m_detail->setPosition(std::nullopt, 0);
            else if (m_isDetailWanted)
                showDetail(stellarUuid, position);
        });
    connect(m_table, &RecordTable::recordActivated, this, [this](const QByteArray &stellarUuid) {
        m_isDetailWanted = true;
        const auto &current = m_table->current();
        showDetail(stellarUuid, current ? std::optional(current->position) : std::nullopt);
        m_detail->focusContent();
    });
    connect(m_table, &RecordTable::columnsChanged, m_fields, &FieldList::setColumns);
    connect(m_table, &RecordTable::cellMenuRequested, this, &RecordBrowser::showCellMenu);
    connect(m_table, &RecordTable::scrolled, this, [this](qint64 position) {
        if (m_isLive && position > 0)
            m_table->model().setFollow(RecordModel::Follow::Hold);
        else if (m_isLive && position == 0)
            m_table->model().setFollow(RecordModel::Follow::Newest);
        showLiveState();
    });
    connect(&m_table->model(), &RecordModel::newRecordsChanged, this, &RecordBrowser::showLiveState);
    LiveTailBar *live = m_resultPane->liveTail();
    connect(live, &LiveTailBar::holdRequested, this, [this] {
        m_table->model().setFollow(RecordModel::Follow::Hold);
        showLiveState();
    });
    connect(live, &LiveTailBar::newestRequested, this, [this] {
        m_table->model().showNewest();
        m_table->model().setFollow(m_isLive ? RecordModel::Follow::Newest : RecordModel::Follow::Hold);
        showLiveState();
    });
    connect(m_resultPane, &ResultPane::filtersCleared, this, &RecordBrowser::clearFilters);
    connect(m_resultPane, &ResultPane::otherRangeRequested, this, [this] {
        RecordSearch search = m_search;
        search.range = otherRange();
        search.brush.reset();
        change(search, tr("Change time range"));
    });
    connect(m_resultPane, &ResultPane::retryRequested, this, [this] { apply(m_search); });
    connect(m_resultPane, &ResultPane::loadingCancelled, this, [this] {
        if (m_undo->canUndo())
            m_undo->undo();
        else
            clearFilters();
    });
    connect(m_resultPane, &ResultPane::connectorsRequested, this, &RecordBrowser::connectorsRequested);
}

void RecordBrowser::connectDetail()
{
    connect(m_detail, &RecordDetailPane::previousRequested, m_table, &RecordTable::showPreviousRecord);
    connect(m_detail, &RecordDetailPane::nextRequested, m_table, &RecordTable::showNextRecord);
    connect(m_detail, &RecordDetailPane::closeRequested, this, &RecordBrowser::closeDetail);
    connect(m_detail, &RecordDetailPane::filterRequested, this, &RecordBrowser::filterFor);
    connect(m_detail, &RecordDetailPane::excludeRequested, this, &RecordBrowser::exclude);
    connect(m_detail, &RecordDetailPane::columnRequested, this, &RecordBrowser::toggleColumn);
    connect(m_detail, &RecordDetailPane::copied, this, &RecordBrowser::statusMessage);
    connect(m_detail, &RecordDetailPane::relatedActivated, this, [this](const QByteArray &stellarUuid) {
        m_table->clearCurrent(); // It may not be in the result.
        showDetail(stellarUuid, std::nullopt);
    });
}

void RecordBrowser::connectFeed()
{
    connect(&m_feed, &RecordFeed::figuresRead, this, &RecordBrowser::takeFigures);
    connect(&m_feed, &RecordFeed::updated, this,
        [this](const ShownUpdate &update) { takeFigures(update.figures); });
    connect(&m_feed, &RecordFeed::chipsRead, this,
        [this](const ChipCounts &counts) { m_chips->setChips(counts.chips); });
    connect(&m_feed, &RecordFeed::topValuesRead, m_fields, &FieldList::setTopValues);
    connect(&m_feed, &RecordFeed::completionsRead, m_bar->query(), &QueryEdit::setCompletions);
    connect(&m_feed, &RecordFeed::fieldsRead, this, [this](const ShownFields &fields) {
        m_fields->setFields(fields.fields);
        QStringList names;
        for (const auto &field : fields.fields)
            names.append(field.name);
        m_bar->query()->setFields(names);
    });
    connect(&m_feed, &RecordFeed::detailRead, this, [this](const RecordDetail &detail) {
        m_detail->setDetail(detail);
        m_feed.requestRelated(detail.stellarUuid);
    });
    connect(&m_feed, &RecordFeed::relatedRead, m_detail, &RecordDetailPane::setRelated);
    connect(&m_feed, &RecordFeed::readFailed, this, &RecordBrowser::takeFault);
}

void RecordBrowser::showDetail(const QByteArray &stellarUuid, std::optional<qint64> position)
{
    if (!m_detail->isVisible()) {
        m_detail->show();
        arrange();
        shareWidth();
    }
    m_detail->setPosition(position, m_figures ? m_figures->count : 0);
    if (m_detail->stellarUuid() != stellarUuid)
        m_feed.requestDetail(stellarUuid);
}

void RecordBrowser::closeDetail()
{
    m_isDetailWanted = false;
    m_detail->hide();
    arrange();
    m_table->view().setFocus();
}

void RecordBrowser::exportRecords()
{
    m_exporter->ask(m_figures ? m_figures->count : 0);
}

void RecordBrowser::cancelExport()
{
    m_exporter->cancel();
}

void RecordBrowser::fillColumnsMenu()
{
    QMenu *menu = m_bar->columnsMenu();
    menu->clear();
    QStringList fields = m_feed.columns();
    for (const auto &field : RecordTable::defaultColumns())
        if (!fields.contains(field))
            fields.append(field);
    for (const auto &field : std::as_const(fields)) {
        QAction *action = menu->addAction(field);
        action->setCheckable(true);
        action->setChecked(m_feed.columns().contains(field));
        connect(action, &QAction::triggered, this, [this, field] { toggleColumn(field); });
    }
    menu->addSeparator();
    connect(
        menu->addAction(tr("Other fields…")), &QAction::triggered, this, &RecordBrowser::focusFieldFilter);
    QAction *list = menu->addAction(tr("Field list"));
    list->setCheckable(true);
    list->setChecked(m_fields->isVisible());
    connect(list, &QAction::triggered, this, &RecordBrowser::setFieldListShown);
    menu->addSeparator();
    connect(menu->addAction(tr("Fit columns")), &QAction::triggered, m_table, &RecordTable::fitColumns);
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this,
        [this] { changeColumns(RecordTable::defaultColumns(), tr("Reset columns")); });
}

void RecordBrowser::showCellMenu(const QPoint &place, const QString &field, const QString &text)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Copy")), &QAction::triggered, this, [this, text] {
        QGuiApplication::clipboard()->setText(text);
        Q_EMIT statusMessage(tr("Copied"));
    });
    menu->addSeparator();
    for (const bool isIncluded : {true, false})
        connect(menu->addAction(isIncluded ? tr("Filter for value") : tr("Filter out value")),
            &QAction::triggered, this, [=, this] { filterFor(field, text, text.isEmpty(), isIncluded); });
    // A time in a cell is written for people, and a filter on one moment would drop next to nothing.
    const auto known = query::fieldFromName(field);
    if (known && known->kind != query::FieldKind::Time)
        connect(menu->addAction(tr("Exclude records like this…")), &QAction::triggered, this,
            [=, this] { exclude(field, text); });
    menu->addSeparator();
    connect(menu->addAction(tr("Remove column")), &QAction::triggered, this,
        [this, field] { toggleColumn(field); });
    menu->popup(place);
}

} // namespace workbench
