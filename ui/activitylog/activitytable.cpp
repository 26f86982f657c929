#include "ui/activitylog/activitytable.h"

#include "ui/activitylog/activitymodel.h"
#include "ui/activitylog/activitywording.h"
#include "ui/shared/mirroring.h"
#include "ui/theme/tokens.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int heightOfRow = 34;
constexpr int padding = 8;

QColor levelColor(ActivityLevel level, const Tokens &tokens)
{
    switch (level) {
    case ActivityLevel::Success: return tokens.ok;
    case ActivityLevel::Warning: return tokens.warn;
    case ActivityLevel::Error: return tokens.err;
    case ActivityLevel::Info: break;
    }
    return tokens.text2;
}

// Level marks, the accent bar at the leading edge of the chosen row and the frame of the focused one.
class ActivityDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = tokensOf(option.palette);
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->fillRect(option.rect,
            isSelected                                           ? tokens.selected
                : option.state.testFlag(QStyle::State_MouseOver) ? tokens.hover
                                                                 : tokens.surface);
        painter->fillRect(
            QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.grid);
        paintText(*painter, option, index, tokens);
        if (isSelected)
            paintRowFrame(*painter, option, index, tokens);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {80, heightOfRow};
    }

private:
    static void paintText(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Tokens &tokens)
    {
        QRect area = option.rect.adjusted(index.column() == 0 ? 16 : padding, 0, -padding, 0);
        QColor color = index.column() == ActivityModel::Time || index.column() == ActivityModel::By
            ? tokens.text2
            : tokens.text;
        if (index.column() == ActivityModel::Level) {
            const auto *model = static_cast<const ActivityModel *>(index.model());
            const ActivityLevel level = model->entryAt(index.row())->level;
            const QRect mark(area.left(), area.center().y() - 7, 16, 16);
            painter.drawPixmap(mirrored(option, mark).topLeft(),
                themePixmap(levelIcon(level), levelTone(level), 16, painter.device()->devicePixelRatioF()));
            area.setLeft(area.left() + 24);
            color = levelColor(level, tokens);
        }
        painter.setFont(index.data(Qt::FontRole).value<QFont>());
        painter.setPen(color);
        const QString text = index.data().toString();
        painter.drawText(mirrored(option, area), Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
    }

    static void paintRowFrame(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Tokens &tokens)
    {
        const QRect cell = option.rect;
        const auto *view = qobject_cast<const QWidget *>(option.widget);
        const auto fill = [&](const QRect &part) { painter.fillRect(mirrored(option, part), tokens.accent); };
        if (index.column() == 0)
            fill(QRect(cell.left(), cell.top(), 3, cell.height()));
        if (!view || !view->hasFocus())
            return;
        fill(QRect(cell.left(), cell.top(), cell.width(), 2));
        fill(QRect(cell.left(), cell.bottom() - 1, cell.width(), 2));
        if (index.column() == ActivityModel::ColumnCount - 1)
            fill(QRect(cell.right() - 1, cell.top(), 2, cell.height()));
    }
};

} // namespace

ActivityTable::ActivityTable(ActivityModel &model, QWidget *parent) : QTableView(parent)
{
    setObjectName(u"activityTable"_s);
    setAccessibleName(tr("Activity log"));
    setModel(&model);
    setItemDelegate(new ActivityDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(heightOfRow);
    QHeaderView *header = horizontalHeader();
    header->setFixedHeight(30);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(60);
    const int widths[] = {92, 104, 170, 160, 300, 90};
    for (int column = 0; column < ActivityModel::ColumnCount; ++column)
        header->resizeSection(column, widths[column]);
    header->setSectionResizeMode(ActivityModel::Detail, QHeaderView::Stretch);
}

QString ActivityTable::selectedRowText() const
{
    QStringList cells;
    for (int column = 0; currentIndex().isValid() && column < ActivityModel::ColumnCount; ++column)
        cells << currentIndex().siblingAtColumn(column).data().toString();
    return cells.join(u'\t');
}

void ActivityTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentRowChanged(current.isValid() ? current.row() : -1);
}

void ActivityTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(currentIndex().data().toString());
        return;
    }
    if (event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier) && event->key() == Qt::Key_C) {
        QGuiApplication::clipboard()->setText(selectedRowText());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace workbench
