#include "ui/recordbrowser/widgets/detail/interflowdelegate.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QStyle>
#include <algorithm>

namespace workbench {

namespace {

constexpr int margin = 16, mark = 8;

void paintField(QPainter *painter, const QRect &line, Qt::LayoutDirection direction, const QModelIndex &index,
    const Tokens &tokens)
{
    const int nameWidth = std::clamp(line.width() * 42 / 100, 110, 260);
    painter->setFont(fontFor(TextRole::DataDense));
    const auto draw = [&](const QRect &box, const QString &text, const QColor &color,
                          Qt::TextElideMode mode) {
        painter->setPen(color);
        painter->drawText(QStyle::visualRect(direction, line, box),
            int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
            painter->fontMetrics().elidedText(text, mode, box.width()));
    };
    draw(QRect(line.left(), line.top(), nameWidth - 8, line.height()),
        index.data(DetailRole::Name).toString(), tokens.text2, Qt::ElideMiddle);
    draw(line.adjusted(nameWidth, 0, 0, 0), index.data(DetailRole::Value).toString(), tokens.text,
        Qt::ElideRight);
}

void paintRelated(QPainter *painter, const QRect &line, Qt::LayoutDirection direction,
    const QModelIndex &index, const Tokens &tokens)
{
    const QRect place(line.left(), line.center().y() - mark / 2 + 1, mark, mark);
    painter->fillRect(QStyle::visualRect(direction, line, place),
        seriesColor(tokens, index.data(DetailRole::Series).toString()));
    painter->setFont(fontFor(TextRole::DataDense));
    const QString time = index.data(DetailRole::Name).toString();
    const int timeWidth = painter->fontMetrics().horizontalAdvance(time) + 12;
    painter->setPen(tokens.text2);
    const QRect rest = line.adjusted(mark + 8, 0, 0, 0);
    painter->drawText(QStyle::visualRect(direction, line, rest), int(Qt::AlignLeft | Qt::AlignVCenter), time);
    painter->setFont(fontFor(TextRole::Small));
    painter->setPen(tokens.accent);
    const QRect box = rest.adjusted(timeWidth, 0, 0, 0);
    painter->drawText(QStyle::visualRect(direction, line, box),
        int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
        painter->fontMetrics().elidedText(
            index.data(DetailRole::Value).toString(), Qt::ElideRight, box.width()));
}

} // namespace

QSize InterflowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto line = DetailLine(index.data(DetailRole::Line).toInt());
    if (line == DetailLine::Note) {
        const QFontMetrics metrics(fontFor(TextRole::Small));
        const QRect box(0, 0, std::max(60, option.rect.width() - 2 * margin), 1000);
        return {60, metrics.boundingRect(box, Qt::TextWordWrap, index.data().toString()).height() + 8};
    }
    return {60, line == DetailLine::Group ? 30 : 25};
}

void InterflowDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(option.palette);
    const auto kind = DetailLine(index.data(DetailRole::Line).toInt());
    const QRect line = option.rect.adjusted(margin, 0, -margin, 0);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, tokens.selected);
    else if (option.state.testFlag(QStyle::State_MouseOver) && kind != DetailLine::Group
        && kind != DetailLine::Note)
        painter->fillRect(option.rect, tokens.hover);
    switch (kind) {
    case DetailLine::Group:
        painter->setFont(fontFor(TextRole::Micro));
        painter->setPen(tokens.text2);
        painter->drawText(line.adjusted(0, 6, 0, 0),
            int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine), index.data().toString());
        break;
    case DetailLine::Note:
        painter->setFont(fontFor(TextRole::Small));
        painter->setPen(tokens.text2);
        painter->drawText(
            line, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap), index.data().toString());
        break;
    case DetailLine::Field: paintField(painter, line, option.direction, index, tokens); break;
    case DetailLine::Related: paintRelated(painter, line, option.direction, index, tokens); break;
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(tokens.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

} // namespace workbench
