#pragma once

#include <QSortFilterProxyModel>

namespace workbench {

// The rows of one segment that match a search, in the order of the columns clicked. Filters and sorts only
// when told (settle()), so that nothing moves under the pointer. GUI thread; owned by the page.
class ConnectorFilterModel : public QSortFilterProxyModel {
    Q_OBJECT

public:
    enum class Segment { All, Active, NeedsAttention, Paused };
    static constexpr int segmentCount = int(Segment::Paused) + 1;

    explicit ConnectorFilterModel(QObject *parent = nullptr);

    void setSegment(Segment segment);
    [[nodiscard]] Segment segment() const { return m_segment; }
    void setSearch(const QString &text);
    [[nodiscard]] int countOf(Segment segment) const; // Of all connectors, whatever the search.
    // Brings filter and order up to date with what the rows say now.
    void settle();
    // Decides between rows that the first column does not tell apart; -1: nothing.
    void setSecondKey(int column, Qt::SortOrder order);
    [[nodiscard]] int secondKey() const { return m_secondKey; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] bool isIn(Segment segment, int row) const;

    Segment m_segment = Segment::All;
    QString m_search;
    int m_secondKey = -1;
    Qt::SortOrder m_secondOrder = Qt::AscendingOrder;
};

} // namespace workbench
