#include "ui/help/hitdelegate.h"

#include "ui/shared/mirroring.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QListView>
#include <QPainter>
#include <QStyle>

namespace workbench {

namespace {

constexpr int sidePadding = 10;
constexpr int padding = 7;
constexpr int excerptLines = 3;
constexpr int barWidth = 3;
constexpr int wrapped = Qt::TextWordWrap | Qt::AlignTop | Qt::AlignLeft;

QFont titleFont(const QModelIndex &index, bool isSelected)
{
    const bool isName = isSelected || !index.data(hitExcerptRole).toString().isEmpty();
    return fontFor(isName ? TextRole::Name : TextRole::Body);
}

int widthFor(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return (view ? view->viewport()->width() : option.rect.width()) - 2 * sidePadding;
}

int titleHeight(const QModelIndex &index, int width)
{
    // As tall as with the bold font, so that selecting moves nothing.
    const QFontMetrics metrics(fontFor(TextRole::Name));
    return metrics.boundingRect(QRect(0, 0, width, 1000), wrapped, index.data().toString()).height();
}

} // namespace

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(option.palette);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (isSelected)
        painter->fillRect(option.rect, tokens.selected);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, tokens.hover);
    if (isSelected)
        painter->fillRect(
            mirrored(option, QRect(option.rect.topLeft(), QSize(barWidth, option.rect.height()))),
            tokens.accent);
    QRect area = option.rect.adjusted(sidePadding, padding, -sidePadding, -padding);
    painter->setFont(titleFont(index, isSelected));
    painter->setPen(tokens.text);
    painter->drawText(area, wrapped, index.data().toString());
    area.setTop(area.top() + titleHeight(index, area.width()));
    const QFont small = fontFor(TextRole::Small);
    const QFontMetrics metrics(small);
    painter->setFont(small);
    painter->setPen(tokens.text2);
    if (const QString page = index.data(hitPageRole).toString(); !page.isEmpty()) {
        painter->drawText(
            area, Qt::AlignTop | Qt::AlignLeft, metrics.elidedText(page, Qt::ElideRight, area.width()));
        area.setTop(area.top() + metrics.height());
    }
    if (const QString excerpt = index.data(hitExcerptRole).toString(); !excerpt.isEmpty()) {
        painter->setClipRect(area);
        painter->drawText(area, wrapped, excerpt);
    }
    painter->restore();
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(tokens.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = widthFor(option);
    int height = titleHeight(index, width) + 2 * padding;
    const QFontMetrics metrics(fontFor(TextRole::Small));
    if (!index.data(hitPageRole).toString().isEmpty())
        height += metrics.height();
    if (const QString excerpt = index.data(hitExcerptRole).toString(); !excerpt.isEmpty())
        height += qMin(excerptLines * metrics.lineSpacing(),
            metrics.boundingRect(QRect(0, 0, width, 1000), wrapped, excerpt).height());
    return {width, height};
}

} // namespace workbench
