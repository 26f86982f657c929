#include "ui/connectorlist/connectormodel.h"

#include "base/joinedtext.h"
#include "configuration/settings.h"
#include "ui/shared/formatting.h"

#include <QTextDocument>
#include <algorithm>
#include <limits>
#include <utility>

namespace workbench {

namespace {

QStringList contentTypeLabels(const ConnectorConfig &connector)
{
    QStringList labels;
    for (const QString &contentType : connector.contentTypes)
        labels << contentTypeLabel(connector, contentType);
    return labels;
}

QList<QString> idsOf(const QList<ConnectorOverview> &overviews)
{
    QList<QString> ids;
    for (const ConnectorOverview &overview : overviews)
        ids << overview.connector.id;
    return ids;
}

} // namespace

ConnectorModel::ConnectorModel(QObject *parent) : QAbstractTableModel(parent) { }

int ConnectorModel::rowOf(const QString &connectorId) const
{
    return int(idsOf(m_overviews).indexOf(connectorId));
}

void ConnectorModel::setOverviews(const QList<ConnectorOverview> &overviews)
{
    const QList<QString> wanted = idsOf(overviews);
    for (int row = int(m_overviews.size()) - 1; row >= 0; --row) {
        if (wanted.contains(m_overviews[row].connector.id))
            continue;
        beginRemoveRows({}, row, row);
        m_overviews.removeAt(row);
        endRemoveRows();
    }
    // What stays keeps its order; only what is new needs a place.
    for (int row = 0; row < int(overviews.size()); ++row) {
        if (rowOf(overviews[row].connector.id) >= 0)
            continue;
        const int place = std::min(row, int(m_overviews.size()));
        beginInsertRows({}, place, place);
        m_overviews.insert(place, overviews[row]);
        endInsertRows();
    }
    updateInPlace(overviews);
}

void ConnectorModel::updateInPlace(const QList<ConnectorOverview> &overviews)
{
    for (const ConnectorOverview &overview : overviews)
        m_overviews[rowOf(overview.connector.id)] = overview;
    if (!m_overviews.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void ConnectorModel::setContext(const ListContext &context)
{
    m_context = context;
    if (!m_overviews.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void ConnectorModel::setNow(qint64 now)
{
    const qint64 before = std::exchange(m_context.now, now);
    ListContext earlier = m_context;
    earlier.now = before;
    for (int row = 0; row < rowCount(); ++row) {
        const ConnectorOverview &overview = m_overviews[row];
        if (nextRunText(overview, earlier) == nextRunText(overview, m_context))
            continue;
        const QModelIndex cell = index(row, int(ConnectorColumn::NextRun));
        Q_EMIT dataChanged(cell, cell);
        if (standingOf(overview, earlier).mark != standingOf(overview, m_context).mark)
            Q_EMIT dataChanged(index(row, 0), index(row, 0));
    }
}

int ConnectorModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_overviews.size());
}

int ConnectorModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : connectorColumnCount;
}

QString ConnectorModel::text(const ConnectorOverview &overview, ConnectorColumn column) const
{
    const ConnectorConfig &connector = overview.connector;
    switch (column) {
    case ConnectorColumn::Status: return statusWord(standingOf(overview, m_context).mark);
    case ConnectorColumn::Name: return visibleText(connector.name);
    case ConnectorColumn::Tenant: return visibleText(connector.tenantName);
    case ConnectorColumn::RunOn: return visibleText(deviceOf(connector.runOn).name);
    case ConnectorColumn::ContentTypes: return contentTypeLabels(connector).value(0);
    case ConnectorColumn::Interval: return tr("%1 min").arg(connector.intervalMinutes);
    case ConnectorColumn::LastRun: return overview.lastRun ? clockText(*overview.lastRun) : tr("never");
    case ConnectorColumn::NextRun: return nextRunText(overview, m_context);
    case ConnectorColumn::Records: return numberText(overview.recordsOf24h);
    case ConnectorColumn::Actions: return {};
    }
    Q_UNREACHABLE();
}

QString ConnectorModel::collectedBy(const LeaseHolder &holder)
{
    return holder.process.program.isEmpty()
        ? tr("Collected by another process")
        : tr("Collected by %1", "a program").arg(visibleText(holder.process.program));
}

QString ConnectorModel::secondLine(const ConnectorOverview &overview, ConnectorColumn column) const
{
    const ConnectorConfig &connector = overview.connector;
    switch (column) {
    case ConnectorColumn::Name: {
        const QString step = standingOf(overview, m_context).openStep;
        if (!step.isEmpty())
            return step;
        return overview.elsewhere ? collectedBy(*overview.elsewhere) : connectorTypeLabel(connector);
    }
    case ConnectorColumn::RunOn:
        return deviceOf(connector.runOn).kind == Device::Kind::Sensor ? tr("Sensor") : tr("Data Processor");
    case ConnectorColumn::ContentTypes: return joinedList(contentTypeLabels(connector).mid(1));
    default: return {};
    }
}

QString ConnectorModel::testingName() const
{
    const int row = rowOf(m_context.testing);
    return row < 0 ? QString() : visibleText(m_overviews[row].connector.name);
}

QString ConnectorModel::toolTip(const ConnectorOverview &overview, ConnectorColumn column) const
{
    switch (column) {
    case ConnectorColumn::Status: return standingOf(overview, m_context).summary;
    case ConnectorColumn::LastRun:
        return overview.lastRun ? momentToolTip(*overview.lastRun, m_context.now) : QString();
    case ConnectorColumn::NextRun: {
        const auto next = nextPoll(overview);
        return next ? momentText(*next) : QString();
    }
    case ConnectorColumn::Records: return description(overview, column);
    case ConnectorColumn::Actions:
        return m_context.testing.isEmpty() ? QString() : tr("A test of %1 is running.").arg(testingName());
    default: {
        const QString second = secondLine(overview, column);
        return second.isEmpty() ? text(overview, column) : text(overview, column) + u'\n' + second;
    }
    }
}

QVariant ConnectorModel::sortValue(const ConnectorOverview &overview, ConnectorColumn column) const
{
    switch (column) {
    case ConnectorColumn::Status: return int(standingOf(overview, m_context).mark);
    case ConnectorColumn::Interval: return overview.connector.intervalMinutes;
    case ConnectorColumn::LastRun: return overview.lastRun.value_or(0);
    case ConnectorColumn::NextRun: return nextPoll(overview).value_or(std::numeric_limits<qint64>::max());
    case ConnectorColumn::Records: return overview.recordsOf24h;
    case ConnectorColumn::Actions: return rowOf(overview.connector.id);
    default: return text(overview, column) + u'\n' + secondLine(overview, column);
    }
}

QString ConnectorModel::description(const ConnectorOverview &overview, ConnectorColumn column) const
{
    const Standing standing = standingOf(overview, m_context);
    if (column == ConnectorColumn::Status)
        return standing.openStep.isEmpty() ? standing.summary : standing.openStep;
    if (column == ConnectorColumn::Actions)
        return tr("Tab moves to Test, Edit and More.");
    if (column != ConnectorColumn::Records)
        return secondLine(overview, column);
    const QString count = numberText(overview.recordsOf24h);
    const auto peak = std::max_element(overview.hourly.begin(), overview.hourly.end());
    if (*peak == 0)
        return tr("Records in 24 hours, %1").arg(count);
    constexpr qint64 hour = 3'600'000;
    const qint64 hoursAgo = overview.hourly.end() - peak - 1;
    const qint64 peakTime = overview.readAt / hour * hour - hoursAgo * hour;
    return tr("Records in 24 hours, %1, peak at %2").arg(count, clockText(peakTime).left(5));
}

QVariant ConnectorModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ConnectorOverview &overview = m_overviews[index.row()];
    const auto column = ConnectorColumn(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(overview, column);
    case Qt::ToolTipRole: return Qt::convertFromPlainText(toolTip(overview, column), Qt::WhiteSpaceNormal);
    case Qt::AccessibleTextRole:
        return column == ConnectorColumn::Actions
            ? tr("Actions of %1").arg(visibleText(overview.connector.name))
            : text(overview, column);
    case Qt::AccessibleDescriptionRole: return description(overview, column);
    case IdRole: return overview.connector.id;
    case SecondLineRole: return secondLine(overview, column);
    case MarkRole: return int(standingOf(overview, m_context).mark);
    case AttentionRole: return standingOf(overview, m_context).needsAttention;
    case HourlyRole:
        return QVariant::fromValue(QList<qint64>(overview.hourly.begin(), overview.hourly.end()));
    case SortRole: return sortValue(overview, column);
    case UrgentRole: return throttledUntil(overview, m_context.now).has_value();
    case SearchRole:
        return QStringList{overview.connector.name, overview.connector.tenantName,
            deviceOf(overview.connector.runOn).name, connectorTypeLabel(overview.connector),
            contentTypeLabels(overview.connector).join(u' ')}
            .join(u'\n');
    case IsTestableRole: return m_context.testing.isEmpty();
    default: return {};
    }
}

QVariant ConnectorModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= connectorColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (ConnectorColumn(section)) {
    case ConnectorColumn::Status: return tr("Status");
    case ConnectorColumn::Name: return tr("Name");
    case ConnectorColumn::Tenant: return tr("Tenant");
    case ConnectorColumn::RunOn: return tr("Run on");
    case ConnectorColumn::ContentTypes: return tr("Content types");
    case ConnectorColumn::Interval: return tr("Interval");
    case ConnectorColumn::LastRun: return tr("Last run");
    case ConnectorColumn::NextRun: return tr("Next run");
    case ConnectorColumn::Records: return tr("Records, 24 h");
    case ConnectorColumn::Actions: return tr("Actions");
    }
    return {};
}

} // namespace workbench
