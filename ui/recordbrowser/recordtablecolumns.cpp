#include "ui/recordbrowser/feed/shownrow.h"
#include "ui/recordbrowser/recordfeed.h"
#include "ui/recordbrowser/recordtable.h"
#include "ui/recordbrowser/recordview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QScrollBar>
#include <QSignalBlocker>
#include <algorithm>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowestColumn = 48;
constexpr int widestFit = 480;

// The columns that are shown at first fit beside the details in a window of the usual size.
int usualWidth(const QString &field, TimeStyle times)
{
    static const QHash<QString, int> widths{{u"msg_class"_s, 112}, {u"event.action"_s, 144},
        {u"event.name"_s, 200}, {u"srcip_username"_s, 150}, {u"service.name"_s, 118}, {u"srcip"_s, 108},
        {u"event.description"_s, 320}};
    if (field == u"timestamp" || field == u"receive_time" || field == u"write_time")
        return times == TimeStyle::Clock ? 108 : 150;
    return widths.value(field, 140);
}

} // namespace

const QStringList &RecordTable::defaultColumns()
{
    static const QStringList columns{u"timestamp"_s, u"msg_class"_s, u"event.action"_s, u"srcip_username"_s,
        u"service.name"_s, u"srcip"_s};
    return columns;
}

void RecordTable::connectHeader()
{
    QHeaderView *header = m_view->horizontalHeader();
    connect(header, &QHeaderView::customContextMenuRequested, this, &RecordTable::showHeaderMenu);
    connect(header, &QHeaderView::sectionResized, this, [this](int section, int, int width) {
        // The last one takes what is left; that is not its own width.
        if (!m_isArranging && section != m_model->columnCount() - 1)
            m_widths[fieldOf(section)] = width;
    });
    connect(header, &QHeaderView::sectionMoved, this, [this, header] {
        if (m_isArranging)
            return;
        QStringList fields;
        for (int place = 0; place < header->count(); ++place)
            fields += fieldOf(header->logicalIndex(place));
        setColumns(fields);
    });
}

QString RecordTable::fieldOf(int column) const
{
    return m_model->headerData(column, Qt::Horizontal, RecordModel::FieldRole).toString();
}

void RecordTable::setColumns(const QStringList &fields)
{
    if (fields.isEmpty() || fields == m_feed.columns())
        return;
    m_feed.setColumns(fields);
    Q_EMIT columnsChanged(fields);
}

// After the model took other columns: their order is the model's again.
void RecordTable::applyWidths()
{
    QHeaderView *header = m_view->horizontalHeader();
    m_isArranging = true;
    for (int column = 0; column < header->count(); ++column) {
        header->moveSection(header->visualIndex(column), column);
        const QString field = fieldOf(column);
        header->resizeSection(column, m_widths.value(field, usualWidth(field, m_feed.timeStyle())));
    }
    m_isArranging = false;
}

void RecordTable::fitColumns()
{
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int cells = m_view->sizeHintForColumn(column);
        const int title = m_view->horizontalHeader()->sectionSizeHint(column);
        m_widths[fieldOf(column)] = std::clamp(std::max(cells, title), narrowestColumn, widestFit);
    }
    applyWidths();
}

void RecordTable::resetColumns()
{
    m_widths.clear();
    if (m_feed.columns() == defaultColumns())
        applyWidths();
    else
        setColumns(defaultColumns());
}

QByteArray RecordTable::saveColumns() const
{
    QJsonArray columns;
    for (const QString &field : m_feed.columns())
        columns.append(QJsonObject{
            {u"field"_s, field}, {u"width"_s, m_widths.value(field, usualWidth(field, m_feed.timeStyle()))}});
    return QJsonDocument(QJsonObject{{u"columns"_s, columns}}).toJson(QJsonDocument::Compact);
}

bool RecordTable::restoreColumns(const QByteArray &state)
{
    QStringList fields;
    QHash<QString, int> widths;
    const auto columns = QJsonDocument::fromJson(state).object()[u"columns"_s].toArray();
    for (const auto &column : columns) {
        const QString field = column[u"field"_s].toString();
        if (fields.contains(field) || !query::fieldFromName(field))
            return false;
        fields += field;
        widths[field] = std::clamp(
            column[u"width"_s].toInt(usualWidth(field, m_feed.timeStyle())), narrowestColumn, 4000);
    }
    if (fields.isEmpty())
        return false;
    m_widths = widths;
    if (fields == m_feed.columns())
        applyWidths();
    else
        setColumns(fields);
    return true;
}

void RecordTable::showHeaderMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QStringList fields = m_feed.columns();
    for (const QString &field : defaultColumns()) {
        if (!fields.contains(field))
            fields += field;
    }
    for (const QString &field : std::as_const(fields)) {
        auto *action = menu->addAction(field);
        action->setCheckable(true);
        action->setChecked(m_feed.columns().contains(field));
        action->setEnabled(!action->isChecked() || m_feed.columns().size() > 1);
        connect(action, &QAction::triggered, this, [this, field](bool isShown) {
            QStringList columns = m_feed.columns();
            columns.removeAll(field);
            if (isShown)
                columns += field;
            setColumns(columns);
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Fit columns")), &QAction::triggered, this, &RecordTable::fitColumns);
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this, &RecordTable::resetColumns);
    menu->popup(m_view->horizontalHeader()->mapToGlobal(position));
}

int RecordTable::currentColumn() const
{
    return std::max(0,
        int(m_feed.columns().indexOf(m_field)) < m_model->columnCount()
            ? int(m_feed.columns().indexOf(m_field))
            : 0);
}

void RecordTable::moveColumn(int columns)
{
    const int column = std::clamp(currentColumn() + columns, 0, std::max(0, m_model->columnCount() - 1));
    m_field = fieldOf(column);
    applyCurrent();
    const QModelIndex index = m_view->currentIndex();
    const QRect cell = m_view->visualRect(index);
    QScrollBar *bar = m_view->horizontalScrollBar();
    if (index.isValid() && cell.left() < 0)
        bar->setValue(bar->value() + cell.left());
    else if (index.isValid() && cell.right() > m_view->viewport()->width())
        bar->setValue(bar->value() + cell.right() - m_view->viewport()->width());
}

// What the record holds, not what is left of it beside the mark.
QString RecordTable::cellText(const QModelIndex &index) const
{
    const ShownRecord *record = m_model->recordAt(m_model->base() + index.row());
    return record ? record->cells.value(index.column()) : QString();
}

void RecordTable::copyCell() const
{
    const QModelIndex index = m_view->currentIndex();
    if (index.isValid() && m_current)
        QGuiApplication::clipboard()->setText(cellText(index));
}

void RecordTable::copyRow()
{
    if (!m_current)
        return;
    m_copying = m_current->stellarUuid;
    m_feed.requestDetail(m_copying);
}

void RecordTable::copyDetail(const RecordDetail &detail)
{
    if (m_copying.isEmpty() || detail.stellarUuid != m_copying)
        return;
    m_copying.clear();
    if (detail.isFound)
        QGuiApplication::clipboard()->setText(QString::fromUtf8(detail.interflowJson));
}

} // namespace workbench
