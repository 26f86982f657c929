#include "ui/logfilters/filterlistdelegate.h"

#include "ui/logfilters/filterlistmodel.h"
#include "ui/shared/mirroring.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QAbstractItemView>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int handleLeft = 10;
constexpr int checkLeft = 32;
constexpr int checkSize = 16;
constexpr int textLeft = 64;
constexpr int right = 12;
constexpr int lineTop = 8;
constexpr int lineHeight = 20;

bool isOn(const QModelIndex &index)
{
    return index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
}

QRect checkPlace(const QStyleOptionViewItem &option)
{
    const QRect &row = option.rect;
    const int top = row.top() + lineTop + (lineHeight - checkSize) / 2;
    return mirrored(option, QRect(row.left() + checkLeft, top, checkSize, checkSize));
}

void paintCheck(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Tokens &tokens = tokensOf(option.palette);
    const QRectF place = QRectF(checkPlace(option)).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isOn(index) ? tokens.fill : tokens.strong);
    painter.setBrush(isOn(index) ? tokens.fill : tokens.surface);
    painter.drawRoundedRect(place, 4, 4);
    if (isOn(index)) {
        const QPointF corner = place.topLeft();
        painter.setPen(QPen(tokens.onFill, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(
            QPolygonF{corner + QPointF(3.5, 7.7), corner + QPointF(6.3, 10.5), corner + QPointF(11.5, 4.8)});
    }
}

} // namespace

void FilterListDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(option.palette);
    const bool isSelected = (option.state & QStyle::State_Selected) != 0;
    const bool isHovered = (option.state & QStyle::State_MouseOver) != 0;
    painter->save();
    painter->fillRect(option.rect, isSelected ? tokens.selected : isHovered ? tokens.hover : tokens.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.border);
    constexpr int handleSize = 14;
    const QRect handle(
        option.rect.left() + handleLeft, option.rect.top() + lineTop + 3, handleSize, handleSize);
    painter->drawPixmap(mirrored(option, handle).topLeft(),
        themePixmap(u"drag"_s, IconTone::Normal, handleSize, painter->device()->devicePixelRatioF()));
    paintCheck(*painter, option, index);
    paintTexts(*painter, option, index);
    paintBar(*painter, option, index);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && view->hasFocus() && view->currentIndex() == index) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(tokens.accent, 2));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -2), 4, 4);
    }
    painter->restore();
}

void FilterListDelegate::paintTexts(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Tokens &tokens = tokensOf(option.palette);
    QRect line(option.rect.left() + textLeft, option.rect.top() + lineTop,
        option.rect.width() - textLeft - right, lineHeight);
    painter.setFont(fontFor(TextRole::Data));
    painter.setPen(isOn(index) ? tokens.text : tokens.text2);
    const QString count = index.data(FilterListModel::CountRole).toString();
    painter.drawText(mirrored(option, line), int(Qt::AlignRight | Qt::AlignVCenter), count);
    QRect nameLine = line;
    constexpr int gap = 8;
    constexpr int markSize = 16;
    const QString mark = index.data(FilterListModel::MarkRole).toString();
    nameLine.setRight(line.right() - painter.fontMetrics().horizontalAdvance(count) - gap
        - (mark.isEmpty() ? 0 : markSize + gap));
    painter.setFont(fontFor(TextRole::Name));
    QString name = index.data().toString();
    if (name.isEmpty())
        name = tr("Filter without a name");
    name = painter.fontMetrics().elidedText(name, Qt::ElideRight, nameLine.width());
    painter.drawText(mirrored(option, nameLine), int(Qt::AlignLeft | Qt::AlignVCenter), name);
    if (!mark.isEmpty()) {
        const int left = nameLine.left() + painter.fontMetrics().horizontalAdvance(name) + gap;
        const QRect place(left, nameLine.center().y() - markSize / 2 + 1, markSize, markSize);
        painter.drawPixmap(mirrored(option, place).topLeft(),
            themePixmap(mark, mark == u"error"_s ? IconTone::Err : IconTone::Warn, markSize,
                painter.device()->devicePixelRatioF()));
    }
    line.translate(0, lineHeight);
    painter.setFont(fontFor(TextRole::DataDense));
    painter.setPen(tokens.text2);
    const QString query = index.data(FilterListModel::QueryRole).toString();
    painter.drawText(mirrored(option, line), int(Qt::AlignLeft | Qt::AlignVCenter),
        painter.fontMetrics().elidedText(query, Qt::ElideRight, line.width()));
}

void FilterListDelegate::paintBar(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Tokens &tokens = tokensOf(option.palette);
    const QRect line(option.rect.left() + textLeft, option.rect.top() + lineTop + 2 * lineHeight,
        option.rect.width() - textLeft - right, lineHeight);
    const QString share = index.data(FilterListModel::ShareRole).toString();
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(tokens.text2);
    painter.drawText(mirrored(option, line), int(Qt::AlignRight | Qt::AlignVCenter), share);
    constexpr int thickness = 4;
    constexpr int gap = 8;
    QRect bar(line.left(), line.center().y() - thickness / 2 + 1,
        line.width() - painter.fontMetrics().horizontalAdvance(share) - gap, thickness);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.track);
    painter.drawRoundedRect(mirrored(option, bar), 2, 2);
    const double part = index.data(FilterListModel::BarRole).toDouble();
    if (part <= 0)
        return;
    bar.setWidth(std::max(2, qRound(bar.width() * part)));
    // On the ground of the selection a dark theme's fill can hardly be seen.
    const QColor on = option.state.testFlag(QStyle::State_Selected) ? tokens.accent : tokens.fill;
    painter.setBrush(isOn(index) ? on : tokens.test);
    painter.drawRoundedRect(mirrored(option, bar), 2, 2);
}

QSize FilterListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), rowHeight};
}

bool FilterListDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    constexpr int reach = 6; // Around the box, for the pointer.
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (!checkPlace(option).adjusted(-reach, -reach, reach, reach).contains(mouse->pos()))
        return false;
    return model->setData(index, isOn(index) ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace workbench
