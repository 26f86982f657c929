#pragma once

#include <QStyledItemDelegate>

namespace workbench {

// Paints a filter of the list: handle, check box, name with its mark, count, conditions, bar and share. A
// click on the check box turns the filter on or off.
class FilterListDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int rowHeight = 72;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    static void paintTexts(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    static void paintBar(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
};

} // namespace workbench
