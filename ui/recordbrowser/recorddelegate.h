#pragma once

#include <QFont>
#include <QStyledItemDelegate>

namespace workbench {

// Draws one cell of the table of records: data in the mono font, msg_class with the mark of its series, the
// title of an alert bold, rows that are not read yet as bars. GUI thread; owned by the view.
class RecordDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit RecordDelegate(QObject *parent);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    // Of a column's cells.
    [[nodiscard]] QFont fontOf(const QString &field) const;

private:
    static constexpr int padding = 8;
    static constexpr int firstPadding = 16; // As the first header.

    void paintBackground(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    [[nodiscard]] static int leftPadding(const QModelIndex &index);

    QFont m_words, m_title, m_data;
};

} // namespace workbench
