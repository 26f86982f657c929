#include "ui/connectorlist/connectorfiltermodel.h"

#include "ui/connectorlist/connectormodel.h"

namespace workbench {

namespace {

int compare(const QVariant &left, const QVariant &right)
{
    if (left.userType() == QMetaType::QString)
        return left.toString().localeAwareCompare(right.toString());
    const qint64 a = left.toLongLong();
    const qint64 b = right.toLongLong();
    return a < b ? -1 : a > b ? 1 : 0;
}

} // namespace

ConnectorFilterModel::ConnectorFilterModel(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(ConnectorModel::SortRole);
    setDynamicSortFilter(false);
}

void ConnectorFilterModel::setSegment(Segment segment)
{
    m_segment = segment;
    invalidateFilter();
}

void ConnectorFilterModel::setSearch(const QString &text)
{
    m_search = text.simplified();
    invalidateFilter();
}

void ConnectorFilterModel::settle()
{
    invalidateFilter();
    // Without a column this is the order in which the connectors were added.
    sort(sortColumn(), sortOrder());
}

void ConnectorFilterModel::setSecondKey(int column, Qt::SortOrder order)
{
    m_secondKey = column;
    m_secondOrder = order;
}

int ConnectorFilterModel::countOf(Segment segment) const
{
    int count = 0;
    for (int row = 0; row < sourceModel()->rowCount(); ++row)
        count += isIn(segment, row) ? 1 : 0;
    return count;
}

bool ConnectorFilterModel::isIn(Segment segment, int row) const
{
    const QModelIndex cell = sourceModel()->index(row, 0);
    const auto mark = StatusMark(cell.data(ConnectorModel::MarkRole).toInt());
    switch (segment) {
    case Segment::All: return true;
    case Segment::Active: return mark == StatusMark::Active || mark == StatusMark::Collecting;
    case Segment::NeedsAttention: return cell.data(ConnectorModel::AttentionRole).toBool();
    case Segment::Paused: return mark == StatusMark::Paused;
    }
    Q_UNREACHABLE();
}

bool ConnectorFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (parent.isValid() || !isIn(m_segment, row))
        return false;
    return m_search.isEmpty()
        || sourceModel()
               ->index(row, 0)
               .data(ConnectorModel::SearchRole)
               .toString()
               .contains(m_search, Qt::CaseInsensitive);
}

bool ConnectorFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (const int first = compare(left.data(sortRole()), right.data(sortRole())); first != 0)
        return first < 0;
    if (m_secondKey < 0)
        return false;
    const int second = compare(left.siblingAtColumn(m_secondKey).data(sortRole()),
        right.siblingAtColumn(m_secondKey).data(sortRole()));
    // The base class turns the answer round where the first column descends.
    return m_secondOrder == sortOrder() ? second < 0 : second > 0;
}

} // namespace workbench
