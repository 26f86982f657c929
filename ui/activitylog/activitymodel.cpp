#include "ui/activitylog/activitymodel.h"

#include "ui/activitylog/activitywording.h"
#include "ui/shared/formatting.h"
#include "ui/theme/fonts.h"

#include <QDateTime>

namespace workbench {

using namespace Qt::StringLiterals;

void ActivityModel::setEntries(const QList<ActivityEntry> &entries, bool hasMore)
{
    beginResetModel();
    m_entries = entries;
    m_hasMore = hasMore;
    endResetModel();
}

void ActivityModel::appendOlder(const QList<ActivityEntry> &entries, bool hasMore)
{
    m_hasMore = hasMore;
    if (entries.isEmpty())
        return;
    beginInsertRows({}, int(m_entries.size()), int(m_entries.size() + entries.size()) - 1);
    m_entries += entries;
    endInsertRows();
}

void ActivityModel::insertNewest(const ActivityEntry &entry)
{
    beginInsertRows({}, 0, 0);
    m_entries.prepend(entry);
    endInsertRows();
}

void ActivityModel::remove(qint64 id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_entries.removeAt(row);
    endRemoveRows();
}

const ActivityEntry *ActivityModel::entryAt(int row) const
{
    return row >= 0 && row < m_entries.size() ? &m_entries.at(row) : nullptr;
}

int ActivityModel::rowOf(qint64 id) const
{
    for (qsizetype row = 0; row < m_entries.size(); ++row) {
        if (m_entries.at(row).id == id)
            return int(row);
    }
    return -1;
}

void ActivityModel::retell()
{
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_entries.size()) - 1, ColumnCount - 1));
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ActivityModel::text(const ActivityEntry &entry, int column) const
{
    switch (column) {
    case Time: {
        const bool isToday = dayText(entry.time) == dayText(QDateTime::currentMSecsSinceEpoch());
        return isToday ? clockText(entry.time) : momentText(entry.time);
    }
    case Level: return levelWord(entry.level);
    case Connector: return connectorWord(entry);
    case Event: return visibleText(entry.event);
    case Detail: return detailWord(entry);
    case By: return actorWord(entry.by);
    default: return {};
    }
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ActivityEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(entry, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Time)
            return momentToolTip(entry.time, QDateTime::currentMSecsSinceEpoch()).toHtmlEscaped();
        return text(entry, index.column()).toHtmlEscaped();
    case Qt::FontRole:
        return fontFor(index.column() == Time ? TextRole::Data
                : index.column() == Event     ? TextRole::Name
                                              : TextRole::Body);
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
            text(entry, index.column()));
    default: return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time: return tr("Time");
    case Level: return tr("Level");
    case Connector: return tr("Connector");
    case Event: return tr("Event");
    case Detail: return tr("Detail");
    case By: return tr("By");
    default: return {};
    }
}

bool ActivityModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore;
}

void ActivityModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_hasMore = false; // Until the answer says so again: one question at a time.
    Q_EMIT moreWanted();
}

} // namespace workbench
