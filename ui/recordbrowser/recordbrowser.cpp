#include "ui/recordbrowser/recordbrowser.h"

#include "ui/recordbrowser/page/histogramsource.h"
#include "ui/recordbrowser/page/recordbar.h"
#include "ui/recordbrowser/page/recordexporter.h"
#include "ui/recordbrowser/page/resultpane.h"
#include "ui/recordbrowser/page/searchchips.h"
#include "ui/recordbrowser/recordtable.h"
#include "ui/recordbrowser/widgets/detail/recorddetailpane.h"
#include "ui/recordbrowser/widgets/fieldlist.h"
#include "ui/recordbrowser/widgets/msgclasschips.h"
#include "ui/recordbrowser/widgets/queryedit.h"
#include "ui/recordbrowser/widgets/timerangebutton.h"
#include "ui/shared/buttons.h"
#include "ui/shared/formatting.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPainter>
#include <QSplitter>
#include <QUndoStack>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int roomForAll = 560;
constexpr int narrowWindow = 1100; // Of the window, in logical pixels.
constexpr int fieldListWidth = 232, detailWidth = 372;
constexpr int histogramMargins = 72; // Beside its bars.
// So that the page fits into a window of 960 × 540.
constexpr int leastTableHeight = 90, leastDetailHeight = 170;

QSplitter *splitter(Qt::Orientation orientation, const QString &name, QWidget *parent)
{
    auto *result = new QSplitter(orientation, parent);
    result->setObjectName(name);
    result->setChildrenCollapsible(false);
    result->setHandleWidth(1);
    return result;
}

} // namespace

RecordBrowser::RecordBrowser(const QString &recordsFile, QWidget *parent, QUndoStack *undo)
    : QWidget(parent)
    , m_feed(recordsFile)
    , m_histogramSource(new HistogramSource(recordsFile, this))
    , m_undo(undo ? undo : new QUndoStack(this))
    , m_exporter(new RecordExporter(&m_feed, this))
    , m_bar(new RecordBar(this))
{
    setObjectName(u"recordBrowser"_s);
    m_feed.setColumns(RecordTable::defaultColumns());
    buildPage();
    connectBar();
    connectFields();
    connectTable();
    connectDetail();
    connectFeed();
    m_pause.setSingleShot(true);
    m_pause.setInterval(1000);
    connect(&m_pause, &QTimer::timeout, this, &RecordBrowser::askForFigures);
    m_fields->setColumns(m_feed.columns());
    apply(m_search);
}

RecordBrowser::~RecordBrowser() = default;

void RecordBrowser::buildPage()
{
    m_table = new RecordTable(m_feed, this);
    m_fields = new FieldList(this);
    m_resultPane = new ResultPane(m_table, this);
    m_detail = new RecordDetailPane(this);
    m_inner = splitter(Qt::Horizontal, u"recordSplitter"_s, this);
    m_inner->addWidget(m_resultPane);
    m_inner->addWidget(m_detail);
    m_inner->setStretchFactor(0, 1);
    m_inner->setStretchFactor(1, 0);
    m_outer = splitter(Qt::Horizontal, u"fieldSplitter"_s, this);
    m_outer->addWidget(m_fields);
    m_outer->addWidget(m_inner);
    m_outer->setStretchFactor(0, 0);
    m_outer->setStretchFactor(1, 1);
    m_outer->setSizes({fieldListWidth, 1000});
    m_fields->setMaximumWidth(320);
    m_resultPane->setMinimumHeight(leastTableHeight);
    m_detail->setMinimumHeight(leastDetailHeight);
    m_detail->hide();
    followWhileUnseen();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildTop());
    layout->addWidget(m_outer, 1);
}

QWidget *RecordBrowser::buildTop()
{
    auto *top = new QWidget(this);
    m_queryError = roleLabel({}, TextRole::Small, LabelTone::Err, top);
    m_queryError->setObjectName(u"queryError"_s);
    m_queryError->setBuddy(m_bar->query());
    m_queryError->hide();
    m_chips = new MsgClassChips(top);
    m_searchChips = new SearchChips(top);
    m_result = roleLabel({}, TextRole::Small, LabelTone::Normal, top);
    m_result->setObjectName(u"resultCount"_s);
    m_histogram = new HistogramView(top);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_searchChips, 0, Qt::AlignTop);
    row->addWidget(m_chips, 1, Qt::AlignTop);
    row->addWidget(m_result, 0, Qt::AlignTop);
    m_result->setFixedHeight(24);
    auto *layout = new QVBoxLayout(top);
    layout->setContentsMargins(16, 10, 12, 0);
    layout->setSpacing(6);
    layout->addWidget(m_queryError);
    layout->addLayout(row);
    layout->addWidget(m_histogram);
    return top;
}

void RecordBrowser::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(0, m_outer->y() - 1, width(), 1, tokens.border);
}

void RecordBrowser::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
    // The histogram gets its own size only after this.
    m_histogramSource->setPixels(width() - histogramMargins);
}

void RecordBrowser::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isLive)
        m_table->model().setFollow(RecordModel::Follow::Hold);
}

void RecordBrowser::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    followWhileUnseen();
}

void RecordBrowser::followWhileUnseen()
{
    // Nobody reads there: whoever comes back wants the newest, unless one record was chosen.
    if (!m_isLive && !m_table->current() && m_table->model().newRecords() == 0)
        m_table->model().setFollow(RecordModel::Follow::Newest);
}

void RecordBrowser::arrange()
{
    const bool isNarrow = window()->width() < narrowWindow;
    m_fields->setVisible(m_isFieldListWanted && !isNarrow);
    // On the smallest screen a record below its table leaves no room for both.
    m_histogram->setVisible(height() >= roomForAll || !m_detail->isVisibleTo(this));
    const auto orientation = isNarrow ? Qt::Vertical : Qt::Horizontal;
    if (m_inner->orientation() == orientation)
        return;
    m_inner->setOrientation(orientation);
    shareWidth();
}

void RecordBrowser::shareWidth()
{
    const bool isBelow = m_inner->orientation() == Qt::Vertical;
    const int whole = isBelow ? m_inner->height() : m_inner->width();
    const int part = isBelow ? whole * 6 / 10 : detailWidth;
    m_inner->setSizes({whole - part, part});
}

void RecordBrowser::setFieldListShown(bool isShown)
{
    m_isFieldListWanted = isShown;
    m_fields->setVisible(isShown); // In a narrow window too, where a person asks for it.
}

void RecordBrowser::setConnectors(const QHash<QString, QString> &names)
{
    m_connectorNames = names;
    m_searchChips->setConnector(
        m_search.connectorId.isEmpty() ? QString() : names.value(m_search.connectorId, m_search.connectorId));
}

void RecordBrowser::showConnector(const QString &id, const QString &name)
{
    m_connectorNames.insert(id, name);
    RecordSearch search;
    search.indices = indexSet(Index::WindowsEvents);
    search.connectorId = id;
    change(search, tr("Show records of %1").arg(name));
}

void RecordBrowser::updateTimes()
{
    m_feed.setTimeZone(shownTimeSpec() == Qt::UTC ? RecordFeed::TimeZone::Utc : RecordFeed::TimeZone::Local);
    m_bar->timeRange()->setRange(m_search.range);
    m_histogram->setBrush(m_search.brush);
    if (const QByteArray shown = m_detail->stellarUuid(); !shown.isEmpty())
        m_feed.requestDetail(shown);
}

void RecordBrowser::focusQuery()
{
    m_bar->query()->setFocus(Qt::ShortcutFocusReason);
    m_bar->query()->selectAll();
}

void RecordBrowser::focusFieldFilter()
{
    setFieldListShown(true);
    m_fields->focusFilter();
}

QByteArray RecordBrowser::saveState() const
{
    const auto text = [](const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); };
    const QJsonObject state{{u"search"_s, toJson(m_search)},
        {u"history"_s, QJsonArray::fromStringList(m_bar->query()->history())},
        {u"columns"_s, text(m_table->saveColumns())}, {u"fieldSplitter"_s, text(m_outer->saveState())},
        {u"fieldList"_s, m_isFieldListWanted}, {u"detail"_s, m_isDetailWanted},
        {u"detailTab"_s, m_detail->currentTab()}};
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

bool RecordBrowser::restoreState(const QByteArray &state)
{
    const QJsonObject json = QJsonDocument::fromJson(state).object();
    if (json.isEmpty())
        return false;
    const auto bytes = [&](const QString &key) {
        return QByteArray::fromBase64(json.value(key).toString().toLatin1());
    };
    QStringList history;
    for (const auto &query : json.value(u"history"_s).toArray())
        history.append(query.toString());
    m_bar->query()->setHistory(history);
    m_table->restoreColumns(bytes(u"columns"_s));
    m_fields->setColumns(m_feed.columns());
    m_outer->restoreState(bytes(u"fieldSplitter"_s));
    m_isFieldListWanted = json.value(u"fieldList"_s).toBool(true);
    m_isDetailWanted = json.value(u"detail"_s).toBool(true);
    m_detail->setCurrentTab(json.value(u"detailTab"_s).toInt());
    apply(recordSearchFromJson(json.value(u"search"_s).toObject()));
    arrange();
    return true;
}

} // namespace workbench
