#pragma once

#include <QStyledItemDelegate>

namespace workbench {

// What a line of the Interflow tab is; roles of its model.
enum class DetailLine { Group, Field, Related, Note };
struct DetailRole {
    enum : int { Line = Qt::UserRole + 1, Name, Value, StoredValue, StellarUuid, Series };
};

// Draws groups, name and value side by side, and related records as links.
class InterflowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace workbench
