#pragma once

#include <QStyledItemDelegate>

namespace workbench {

enum class RowAction { None = -1, Test, Edit, More };
inline constexpr int rowActionCount = int(RowAction::More) + 1;

// Paints the cells of the connector table: mark and word, two lines, bars, actions. Paints no outline of the
// row: that goes over all cells and is the table's. GUI thread; owned by the table.
class ConnectorDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int cellPadding = 8;
    static constexpr int firstCellPadding = 16;

    explicit ConnectorDelegate(QObject *parent = nullptr);

    void setHoveredRow(int row) { m_hoveredRow = row; }
    // The action under the pointer, and the one that Tab went to, of the current row.
    void setHoveredAction(RowAction action) { m_hoveredAction = action; }
    void setFocusedAction(RowAction action) { m_focusedAction = action; }
    [[nodiscard]] RowAction focusedAction() const { return m_focusedAction; }
    [[nodiscard]] static QString actionText(RowAction action);
    // Where an action is painted in the cell `rect`.
    [[nodiscard]] static QRect actionRect(const QRect &rect, RowAction action, Qt::LayoutDirection direction);
    [[nodiscard]] static RowAction actionAt(
        const QRect &rect, const QPoint &position, Qt::LayoutDirection direction);
    // What the words of all actions take in the language shown.
    [[nodiscard]] static int actionsWidth();

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

Q_SIGNALS:
    void actionTriggered(const QModelIndex &index, workbench::RowAction action);

private:
    void paintBackground(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, bool isFirst) const;
    void paintStatus(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
        const QModelIndex &index) const;
    void paintLines(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
        const QModelIndex &index) const;
    void paintRecords(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
        const QModelIndex &index) const;
    void paintActions(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    int m_hoveredRow = -1;
    RowAction m_hoveredAction = RowAction::None;
    RowAction m_focusedAction = RowAction::None;
};

} // namespace workbench
