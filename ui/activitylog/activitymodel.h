#pragma once

#include "activitylog/activityentry.h"

#include <QAbstractTableModel>

namespace workbench {

// The entries read so far, newest first. Asks for older ones by moreWanted(). Lives on the GUI thread.
class ActivityModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Time, Level, Connector, Event, Detail, By, ColumnCount };

    explicit ActivityModel(QObject *parent = nullptr) : QAbstractTableModel(parent) { }

    void setEntries(const QList<ActivityEntry> &entries, bool hasMore);
    void appendOlder(const QList<ActivityEntry> &entries, bool hasMore);
    void insertNewest(const ActivityEntry &entry);
    void remove(qint64 id);
    [[nodiscard]] const ActivityEntry *entryAt(int row) const;
    [[nodiscard]] int rowOf(qint64 id) const; // -1: not here.
    void retell(); // Times are written in another way now.

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void moreWanted();

private:
    [[nodiscard]] QString text(const ActivityEntry &entry, int column) const;

    QList<ActivityEntry> m_entries;
    bool m_hasMore = false;
};

} // namespace workbench
