#pragma once

#include <QStyledItemDelegate>

namespace workbench {

inline constexpr int hitAddressRole = Qt::UserRole; // QString, "help:values#secret"
inline constexpr int hitPageRole = Qt::UserRole + 1; // QString; empty: the item is a whole page.
inline constexpr int hitExcerptRole = Qt::UserRole + 2; // QString; empty: a line of the contents.

// Paints a line of the contents, or a place that a search found: heading, page and the words in their
// surroundings. Owned by its list.
class HitDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace workbench
