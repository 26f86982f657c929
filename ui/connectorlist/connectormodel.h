#pragma once

#include "ui/connectorlist/standing.h"

#include <QAbstractTableModel>

namespace workbench {

enum class ConnectorColumn {
    Status,
    Name,
    Tenant,
    RunOn,
    ContentTypes,
    Interval,
    LastRun,
    NextRun,
    Records,
    Actions
};
inline constexpr int connectorColumnCount = int(ConnectorColumn::Actions) + 1;

// The connectors as rows, in the order in which they were added. Updates rows in place, so that selection and
// pointer keep what they are on. GUI thread; owned by the page.
class ConnectorModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, // QString.
        SecondLineRole, // QString; empty: one line.
        MarkRole, // int of StatusMark.
        AttentionRole, // bool.
        HourlyRole, // QList<qint64>, oldest hour first.
        SortRole, // What the column is sorted by.
        UrgentRole, // bool: NextRun counts down because the API asked to wait.
        SearchRole, // QString: everything that a search looks into.
        IsTestableRole, // bool: no test is running.
    };

    explicit ConnectorModel(QObject *parent = nullptr);

    void setOverviews(const QList<ConnectorOverview> &overviews);
    // Online or not, and the test; `now` too.
    void setContext(const ListContext &context);
    // Only what counts down changes.
    void setNow(qint64 now);

    [[nodiscard]] const QList<ConnectorOverview> &overviews() const { return m_overviews; }
    [[nodiscard]] int rowOf(const QString &connectorId) const; // -1: no such connector.

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const ConnectorOverview &overview, ConnectorColumn column) const;
    [[nodiscard]] static QString collectedBy(const LeaseHolder &holder);
    [[nodiscard]] QString secondLine(const ConnectorOverview &overview, ConnectorColumn column) const;
    [[nodiscard]] QString toolTip(const ConnectorOverview &overview, ConnectorColumn column) const;
    [[nodiscard]] QVariant sortValue(const ConnectorOverview &overview, ConnectorColumn column) const;
    [[nodiscard]] QString description(const ConnectorOverview &overview, ConnectorColumn column) const;
    [[nodiscard]] QString testingName() const;
    void updateInPlace(const QList<ConnectorOverview> &overviews);

    QList<ConnectorOverview> m_overviews;
    ListContext m_context;
};

} // namespace workbench
