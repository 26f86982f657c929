#include "ui/connectorlist/connectortable.h"

#include "ui/connectorlist/connectorfiltermodel.h"
#include "ui/connectorlist/connectormodel.h"
#include "ui/theme/fonts.h"

#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QMenu>
#include <QScopedValueRollback>
#include <algorithm>
#include <array>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint32 layoutVersion = 1;
// Widths as drawn, in the order of ConnectorColumn.
constexpr std::array<int, size_t(connectorColumnCount)> drawnWidths{
    124, 148, 124, 98, 92, 60, 76, 82, 102, 110};
// What goes first where there is no room.
constexpr std::array hiddenFirst{ConnectorColumn::Interval, ConnectorColumn::RunOn, ConnectorColumn::Tenant,
    ConnectorColumn::ContentTypes, ConnectorColumn::LastRun};
// What takes the room that is left over, and how much of it.
constexpr std::array<std::pair<ConnectorColumn, int>, 4> stretching{{{ConnectorColumn::Name, 4},
    {ConnectorColumn::Tenant, 3}, {ConnectorColumn::RunOn, 2}, {ConnectorColumn::ContentTypes, 1}}};

bool isAlwaysShown(int column)
{
    return column == int(ConnectorColumn::Name) || column == int(ConnectorColumn::Actions);
}

} // namespace

void ConnectorTable::buildColumnsMenu()
{
    m_columnsMenu->setObjectName(u"columnsMenu"_s);
    for (int column = 0; column < connectorColumnCount; ++column) {
        if (isAlwaysShown(column))
            continue;
        QAction *action = m_columnsMenu->addAction(m_filter.headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(true);
        action->setData(column);
        connect(action, &QAction::toggled, this,
            [this, column](bool isChecked) { setColumnWanted(column, isChecked); });
    }
    m_columnsMenu->addSeparator();
    connect(
        m_columnsMenu->addAction(tr("Fit columns")), &QAction::triggered, this, &ConnectorTable::fitColumns);
    connect(m_columnsMenu->addAction(tr("Reset columns")), &QAction::triggered, this,
        &ConnectorTable::resetColumns);
}

void ConnectorTable::setColumnWanted(int column, bool isWanted)
{
    if (isWanted)
        m_unwanted.remove(column);
    else
        m_unwanted.insert(column);
    arrangeColumns();
}

int ConnectorTable::widthOf(int column) const
{
    if (m_ownWidths.contains(column))
        return m_ownWidths.value(column);
    const int needed = ConnectorColumn(column) == ConnectorColumn::Actions ? ConnectorDelegate::actionsWidth()
                                                                           : titleWidth(column);
    return std::max(drawnWidths[size_t(column)], needed);
}

// Without the room that Qt keeps for an arrow that only one column has.
int ConnectorTable::titleWidth(int column) const
{
    const QString title = m_filter.headerData(column, Qt::Horizontal).toString();
    return QFontMetrics(fontFor(TextRole::Micro)).horizontalAdvance(title)
        + 2 * ConnectorDelegate::cellPadding;
}

void ConnectorTable::rememberWidth(int column, int width)
{
    if (!m_isArranging && width > 0)
        m_ownWidths.insert(column, width);
}

void ConnectorTable::arrangeColumns()
{
    const QScopedValueRollback arranging(m_isArranging, true);
    QSet<int> hidden = m_unwanted;
    const auto needed = [&] {
        int sum = 0;
        for (int column = 0; column < connectorColumnCount; ++column)
            sum += hidden.contains(column) ? 0 : widthOf(column);
        return sum;
    };
    for (const ConnectorColumn column : hiddenFirst) {
        if (needed() <= viewport()->width())
            break;
        hidden.insert(int(column));
    }
    const int left = std::max(0, viewport()->width() - needed());
    int shares = 0;
    for (const auto &[column, share] : stretching)
        shares += hidden.contains(int(column)) || m_ownWidths.contains(int(column)) ? 0 : share;
    for (int column = 0; column < connectorColumnCount; ++column) {
        setColumnHidden(column, hidden.contains(column));
        if (hidden.contains(column))
            continue;
        const auto found = std::find_if(stretching.begin(), stretching.end(),
            [&](const auto &stretch) { return int(stretch.first) == column; });
        const bool isStretched = found != stretching.end() && !m_ownWidths.contains(column);
        setColumnWidth(column, widthOf(column) + (isStretched ? left * found->second / shares : 0));
    }
}

void ConnectorTable::fitColumns()
{
    for (int column = 0; column < connectorColumnCount; ++column) {
        m_ownWidths.remove(column);
        m_ownWidths.insert(column, std::max(sizeHintForColumn(column), titleWidth(column)));
    }
    arrangeColumns();
}

void ConnectorTable::resetColumns()
{
    m_ownWidths.clear();
    m_unwanted.clear();
    for (QAction *action : m_columnsMenu->actions()) {
        if (action->isCheckable())
            action->setChecked(true);
    }
    for (int column = 0; column < connectorColumnCount; ++column)
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), column);
    m_filter.setSecondKey(-1, Qt::AscendingOrder);
    m_filter.sort(-1, Qt::AscendingOrder);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    arrangeColumns();
}

QByteArray ConnectorTable::saveLayout() const
{
    QByteArray layout;
    QDataStream stream(&layout, QIODevice::WriteOnly);
    QList<int> order;
    for (int visual = 0; visual < connectorColumnCount; ++visual)
        order << horizontalHeader()->logicalIndex(visual);
    stream << layoutVersion << m_unwanted << m_ownWidths << order << qint32(m_filter.sortColumn())
           << qint32(m_filter.sortOrder());
    return layout;
}

bool ConnectorTable::restoreLayout(const QByteArray &layout)
{
    QDataStream stream(layout);
    qint32 version = 0, sortColumn = -1, sortOrder = 0;
    QSet<int> unwanted;
    QHash<int, int> widths;
    QList<int> order;
    stream >> version;
    if (version != layoutVersion)
        return false;
    stream >> unwanted >> widths >> order >> sortColumn >> sortOrder;
    QList<int> sorted = order;
    std::sort(sorted.begin(), sorted.end());
    const bool isWhole = sorted.size() == connectorColumnCount && sorted.front() == 0
        && sorted.back() == connectorColumnCount - 1
        && std::adjacent_find(sorted.begin(), sorted.end()) == sorted.end();
    if (stream.status() != QDataStream::Ok || !isWhole || sortColumn >= connectorColumnCount)
        return false;
    for (int visual = 0; visual < connectorColumnCount; ++visual)
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(order[visual]), visual);
    m_ownWidths = widths;
    for (QAction *action : m_columnsMenu->actions()) {
        if (action->isCheckable())
            action->setChecked(!unwanted.contains(action->data().toInt()));
    }
    const auto sorting = sortOrder == Qt::DescendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_filter.sort(sortColumn, sorting);
    horizontalHeader()->setSortIndicator(sortColumn, sorting);
    arrangeColumns();
    return true;
}

void ConnectorTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    arrangeColumns();
}

} // namespace workbench
