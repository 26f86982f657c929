#include "ui/connectorlist/connectordelegate.h"

#include "ui/connectorlist/connectormodel.h"
#include "ui/shared/mirroring.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QMouseEvent>
#include <QPainter>
#include <QTableView>
#include <algorithm>

namespace workbench {

namespace {

constexpr int markSize = 11;
constexpr int actionHeight = 26;
constexpr int moreWidth = 28;
constexpr int actionPadding = 6;

void drawLine(QPainter &painter, const QRect &rect, TextRole role, const QColor &color, const QString &text)
{
    const QFont font = fontFor(role);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

// The columns that hold a time, a count or another datum are in the mono font.
TextRole roleOf(ConnectorColumn column, const QString &text)
{
    switch (column) {
    case ConnectorColumn::Name: return TextRole::Name;
    case ConnectorColumn::LastRun:
    case ConnectorColumn::NextRun:
        return std::any_of(text.begin(), text.end(), [](QChar character) { return character.isDigit(); })
            ? TextRole::Data
            : TextRole::Body;
    default: return TextRole::Body;
    }
}

QColor colorOf(ConnectorColumn column, const QModelIndex &index, const Tokens &tokens, const QString &text)
{
    if (column == ConnectorColumn::LastRun && roleOf(column, text) == TextRole::Body)
        return tokens.text2;
    if (column != ConnectorColumn::NextRun)
        return tokens.text;
    const auto mark = StatusMark(index.data(ConnectorModel::MarkRole).toInt());
    if (mark == StatusMark::Throttled)
        return tokens.warn;
    if (mark == StatusMark::Collecting)
        return tokens.accent;
    return roleOf(column, text) == TextRole::Data ? tokens.text : tokens.text2;
}

bool isFirstVisible(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    if (!view)
        return index.column() == 0;
    for (int column = 0; column < index.column(); ++column) {
        if (!view->isColumnHidden(column))
            return false;
    }
    return true;
}

void paintBars(QPainter &painter, const QRect &rect, const QList<qint64> &hours, const Tokens &tokens)
{
    const qint64 most = hours.isEmpty() ? 0 : *std::max_element(hours.begin(), hours.end());
    constexpr int step = 4;
    constexpr int barWidth = 2;
    const int bottom = rect.bottom();
    for (int index = 0; index < int(hours.size()); ++index) {
        const int left = rect.left() + index * step;
        const qint64 records = hours[index];
        if (records == 0) {
            painter.fillRect(QRect(left, bottom, barWidth, 1), tokens.border);
            continue;
        }
        const int height = std::max(2, int(double(records) / double(most) * rect.height()));
        painter.fillRect(QRect(left, bottom - height + 1, barWidth, height), tokens.activities);
    }
}

} // namespace

ConnectorDelegate::ConnectorDelegate(QObject *parent) : QStyledItemDelegate(parent) { }

QString ConnectorDelegate::actionText(RowAction action)
{
    switch (action) {
    case RowAction::Test: return tr("Test");
    case RowAction::Edit: return tr("Edit");
    case RowAction::More: return tr("More");
    case RowAction::None: break;
    }
    return {};
}

QRect ConnectorDelegate::actionRect(const QRect &rect, RowAction action, Qt::LayoutDirection direction)
{
    const QFontMetrics metrics(fontFor(TextRole::Label));
    const auto widthOf = [&](RowAction one) {
        return one == RowAction::More ? moreWidth
                                      : metrics.horizontalAdvance(actionText(one)) + 2 * actionPadding;
    };
    int left = rect.left() + cellPadding - actionPadding;
    for (int one = 0; one < int(action); ++one)
        left += widthOf(RowAction(one)) + 1;
    return QStyle::visualRect(
        direction, rect, {left, rect.center().y() - actionHeight / 2 + 1, widthOf(action), actionHeight});
}

int ConnectorDelegate::actionsWidth()
{
    return actionRect({}, RowAction::More, Qt::LeftToRight).right() + cellPadding;
}

RowAction ConnectorDelegate::actionAt(
    const QRect &rect, const QPoint &position, Qt::LayoutDirection direction)
{
    for (int action = 0; action < rowActionCount; ++action) {
        if (actionRect(rect, RowAction(action), direction).contains(position))
            return RowAction(action);
    }
    return RowAction::None;
}

QSize ConnectorDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int rowHeight = 50;
    const auto column = ConnectorColumn(index.column());
    if (column == ConnectorColumn::Actions)
        return {actionsWidth(), rowHeight};
    const QString text = index.data().toString();
    int width = QFontMetrics(fontFor(roleOf(column, text))).horizontalAdvance(text);
    width = std::max(width,
        QFontMetrics(fontFor(TextRole::Small))
            .horizontalAdvance(index.data(ConnectorModel::SecondLineRole).toString()));
    const int padding = isFirstVisible(option, index) ? firstCellPadding + cellPadding : 2 * cellPadding;
    const int mark = column == ConnectorColumn::Status ? markSize + 6 : 0;
    return {width + padding + mark, rowHeight};
}

void ConnectorDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const bool isFirst = isFirstVisible(option, index);
    paintBackground(*painter, option, index, isFirst);
    const QRect content =
        mirrored(option, option.rect.adjusted(isFirst ? firstCellPadding : cellPadding, 0, -4, -1));
    switch (ConnectorColumn(index.column())) {
    case ConnectorColumn::Status: paintStatus(*painter, content, option, index); break;
    case ConnectorColumn::Records: paintRecords(*painter, content, option, index); break;
    case ConnectorColumn::Actions: paintActions(*painter, option, index); break;
    default: paintLines(*painter, content, option, index); break;
    }
    painter->restore();
}

void ConnectorDelegate::paintBackground(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, bool isFirst) const
{
    const Tokens &tokens = tokensOf(option.palette);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter.fillRect(option.rect,
        isSelected                        ? tokens.selected
            : index.row() == m_hoveredRow ? tokens.hover
                                          : tokens.surface);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.grid);
    constexpr int barWidth = 3;
    if (isSelected && isFirst)
        painter.fillRect(
            mirrored(option, QRect(option.rect.topLeft(), QSize(barWidth, option.rect.height()))),
            tokens.accent);
}

void ConnectorDelegate::paintStatus(
    QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(option.palette);
    const auto mark = StatusMark(index.data(ConnectorModel::MarkRole).toInt());
    const QRectF box = QStyle::visualRect(
        option.direction, rect, QRect(rect.left(), rect.center().y() - markSize / 2 + 1, markSize, markSize));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintStatusMark(painter, box, mark, tokens);
    painter.restore();
    drawLine(painter, QStyle::visualRect(option.direction, rect, rect.adjusted(markSize + 6, 0, 4, 0)),
        TextRole::Label, statusColor(mark, tokens), index.data().toString());
}

void ConnectorDelegate::paintLines(
    QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(option.palette);
    const auto column = ConnectorColumn(index.column());
    const QString text = index.data().toString();
    const QString second = index.data(ConnectorModel::SecondLineRole).toString();
    const TextRole role = roleOf(column, text);
    const QColor color = colorOf(column, index, tokens, text);
    if (second.isEmpty()) {
        drawLine(painter, rect, role, color, text);
        return;
    }
    constexpr int firstHeight = 18;
    constexpr int secondHeight = 16;
    const int top = rect.center().y() - (firstHeight + secondHeight) / 2 + 1;
    const bool isPair = column == ConnectorColumn::ContentTypes;
    drawLine(painter, QRect(rect.left(), top, rect.width(), firstHeight), isPair ? TextRole::Small : role,
        color, text);
    drawLine(painter, QRect(rect.left(), top + firstHeight, rect.width(), secondHeight), TextRole::Small,
        isPair ? tokens.text : tokens.text2, second);
}

void ConnectorDelegate::paintRecords(
    QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(option.palette);
    drawLine(painter, QRect(rect.left(), rect.top() + 7, rect.width(), 16), TextRole::Data, tokens.text,
        index.data().toString());
    constexpr int barsHeight = 16;
    painter.setClipRect(rect, Qt::IntersectClip);
    paintBars(painter, QRect(rect.left(), rect.bottom() - 6 - barsHeight, rect.width(), barsHeight),
        index.data(ConnectorModel::HourlyRole).value<QList<qint64>>(), tokens);
}

void ConnectorDelegate::paintActions(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(option.palette);
    const bool isCurrent = option.state.testFlag(QStyle::State_HasFocus);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int one = 0; one < rowActionCount; ++one) {
        const auto action = RowAction(one);
        const QRect rect = actionRect(option.rect, action, option.direction);
        const bool isEnabled =
            action != RowAction::Test || index.data(ConnectorModel::IsTestableRole).toBool();
        const bool isHovered = index.row() == m_hoveredRow && action == m_hoveredAction && isEnabled;
        const bool isFocused = isCurrent && action == m_focusedAction;
        if (isHovered || isFocused) {
            painter.setPen(isFocused ? QPen(tokens.accent, 2) : QPen(Qt::NoPen));
            painter.setBrush(tokens.soft);
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 4, 4);
        }
        const QColor color = isEnabled ? tokens.accent : tokens.disabled;
        if (action == RowAction::More) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(color);
            for (const int offset : {-5, 0, 5})
                painter.drawEllipse(QPointF(rect.center()) + QPointF(offset + 0.5, 0.5), 1.25, 1.25);
            continue;
        }
        drawLine(painter,
            QStyle::visualRect(option.direction, rect, rect.adjusted(actionPadding, 0, actionPadding, 0)),
            TextRole::Label, color, actionText(action));
    }
}

bool ConnectorDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (ConnectorColumn(index.column()) != ConnectorColumn::Actions
        || event->type() != QEvent::MouseButtonRelease)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const RowAction action = actionAt(option.rect, mouse->position().toPoint(), option.direction);
    if (mouse->button() != Qt::LeftButton || action == RowAction::None)
        return false;
    Q_EMIT actionTriggered(index, action);
    return true;
}

} // namespace workbench
