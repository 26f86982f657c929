#include "ui/logfilters/filterlistmodel.h"

#include "base/joinedtext.h"
#include "filter/filterrules.h"
#include "filter/filtertext.h"
#include "ui/logfilters/figurewording.h"
#include "ui/logfilters/filterdraft.h"
#include "ui/shared/formatting.h"

#include <QMimeData>
#include <algorithm>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

const QString rowFormat = u"application/x-connector-workbench-filter"_s;

} // namespace

FilterListModel::FilterListModel(FilterDraft &draft, QObject *parent)
    : QAbstractListModel(parent)
    , m_draft(draft)
    , m_ids(ids())
{
    connect(&draft, &FilterDraft::changed, this, &FilterListModel::takeDraft);
}

QStringList FilterListModel::ids() const
{
    QStringList found;
    for (const DraftFilter &draft : m_draft.filters())
        found.append(draft.filter.id);
    return found;
}

void FilterListModel::takeDraft()
{
    const QStringList now = ids();
    if (now == m_ids) {
        if (!now.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(now.size()) - 1));
        return;
    }
    beginResetModel();
    m_ids = now;
    m_answer.reset(); // Its figures are in the old order.
    endResetModel();
}

void FilterListModel::setAnswer(const std::optional<LensAnswer> &answer)
{
    m_answer = answer;
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_ids.size()) - 1));
}

int FilterListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

const LensFilter *FilterListModel::figures(int row) const
{
    return m_answer && size_t(row) < m_answer->filters.size() ? &m_answer->filters[size_t(row)] : nullptr;
}

QString FilterListModel::mark(int row) const
{
    if (!problemsOf(m_draft.filters()[size_t(row)].filter).empty())
        return u"error"_s;
    const LensFilter *found = figures(row);
    return found && found->alerts > 0 ? u"warning"_s : QString();
}

QString FilterListModel::spoken(int row) const
{
    const DraftFilter &draft = m_draft.filters()[size_t(row)];
    QStringList parts{draft.filter.name.isEmpty() ? tr("Filter without a name") : draft.filter.name,
        draft.isAttached ? tr("on") : tr("off")};
    if (const LensFilter *found = figures(row))
        parts.append(tr("%1 records, %2")
                         .arg(figureText(found->drops, m_answer->isEstimate),
                             shareText(found->drops, m_answer->records)));
    if (mark(row) == u"error"_s)
        parts.append(tr("cannot be used yet"));
    else if (mark(row) == u"warning"_s)
        parts.append(tr("drops alerts"));
    return joinedList(parts);
}

QVariant FilterListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || size_t(index.row()) >= m_draft.filters().size())
        return {};
    const DraftFilter &draft = m_draft.filters()[size_t(index.row())];
    const LensFilter *found = figures(index.row());
    switch (role) {
    case Qt::DisplayRole: return visibleText(draft.filter.name);
    case Qt::CheckStateRole: return draft.isAttached ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole: return spoken(index.row());
    case QueryRole: return visibleText(readableText(draft.filter));
    case MarkRole: return mark(index.row());
    case CountRole: return found ? figureText(found->drops, m_answer->isEstimate) : QString();
    case ShareRole: return found ? shareText(found->drops, m_answer->records) : QString();
    case BarRole: {
        qint64 largest = 1;
        for (size_t i = 0; m_answer && i < m_answer->filters.size(); ++i)
            largest = std::max(largest, m_answer->filters[i].drops);
        return found ? double(found->drops) / double(largest) : 0.0;
    }
    default: return {};
    }
}

bool FilterListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid())
        return false;
    m_draft.setAttached(index.row(), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags FilterListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled
        | Qt::ItemNeverHasChildren;
}

QStringList FilterListModel::mimeTypes() const
{
    return {rowFormat};
}

QMimeData *FilterListModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(rowFormat, QByteArray::number(indexes.constFirst().row()));
    return data;
}

// Always false: the view would otherwise remove the row that it thinks was copied.
bool FilterListModel::dropMimeData(
    const QMimeData *data, Qt::DropAction action, int row, int, const QModelIndex &parent)
{
    bool isRow = false;
    const int from = data->data(rowFormat).toInt(&isRow);
    if (!isRow || action != Qt::MoveAction || from < 0 || from >= rowCount())
        return false;
    const int place = parent.isValid() ? parent.row() : row < 0 ? rowCount() : row;
    m_draft.move(from, place > from && !parent.isValid() ? place - 1 : place);
    return false;
}

} // namespace workbench
